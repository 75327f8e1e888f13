/// Finds amounts in a text: money, percentages, and counts of people, seats and sites, in digits and in words.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton::text {

enum class QuantityKind : std::uint8_t {
  number,  ///< A bare number, or one of something else.
  money,   ///< With a currency, or clearly money ("low six figures", "90k budget").
  percent,
  people,  ///< Employees, staff, headcount: how large a firm is.
  seats,   ///< Users, licences, seats: how much is bought.
  sites,   ///< Stores, branches, plants, offices.
};

/// For what time a price is paid.
enum class Per : std::uint8_t { once, month, year, other };

struct Quantity {
  ByteRange where;                    ///< From the first to the last word that belongs to it, unit included.
  std::uint32_t first = 0, last = 0;  ///< The same as [first, last) of the words.
  QuantityKind kind = QuantityKind::number;
  std::int64_t low = 0, high = 0;  ///< Equal unless a range was said. Hundredths for money and percent, else whole.
  std::array<char, 3> currency{};  ///< ISO 4217, zeros when unknown.
  Per per = Per::once;             ///< "a month", "/yr".
  bool each = false;               ///< "per seat", "a head": not a total.
  bool about = false;              ///< "about", "roughly", "low six figures".
  bool at_least = false;           ///< "over 500", "500+".
  std::string_view currency_code() const { return currency[0] ? std::string_view(currency.data(), 3) : std::string_view(); }
};

/// In the order of the text, apart from one another. Times of day, dates, years, phone numbers and ordinals are left out as far
/// as their form tells. Linear in the words.
std::vector<Quantity> find_quantities(const Words& words, const std::vector<WordKey>& keys);

}  // namespace baton::text
