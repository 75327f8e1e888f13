/// Words, numbers and money as people read them: one way of writing each, for every part of the core.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace baton::text {

/// White space collapsed to single spaces; control characters and those that turn the reading direction are gone. The letters
/// stay as they are.
std::string clean(std::string_view text);
/// The same, in typographic quotation marks, with an ellipsis where words were left out.
std::string quoted(std::string_view words, bool cut_before = false, bool cut_after = false);

/// `12,400`.
std::string grouped(std::int64_t number);
/// `1 day`, `3 days`.
std::string counted(std::int64_t number, std::string_view one, std::string_view many);
/// The same of a noun that takes an `s` unless there is one.
std::string counted(std::int64_t number, std::string_view noun);
/// `a`, `a and b`, `a, b and c`.
std::string listed(const std::vector<std::string>& items);

/// How an amount is written: `1234.5` as JSON does, `1234.50`, or `1,234.50`. Whole ones have no decimals.
enum class AmountForm { number, plain, grouped };
std::string amount(std::int64_t hundredths, AmountForm form);
/// The amount and its currency: `99.50 EUR`; the bare amount when the currency is unknown.
std::string money(std::int64_t hundredths, std::string_view currency, AmountForm form);

}  // namespace baton::text
