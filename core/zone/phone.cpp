#include "core/zone/phone.h"

#include <algorithm>
#include <string>

#include "core/zone/phone_table.h"

namespace baton::zone {
namespace {

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> out;
  while (!list.empty()) {
    const std::size_t space = std::min(list.find(' '), list.size());
    out.push_back(list.substr(0, space));
    list.remove_prefix(std::min(space + 1, list.size()));
  }
  return out;
}

/// The digits up to an extension (`ext. 12`, `x12`).
std::string digits_of(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if (c >= '0' && c <= '9') digits += c;
    if (c == 'x' || c == 'X' || c == 'e' || c == 'E' || c == '#' || c == ';') break;
  }
  return digits;
}

/// The length of the longest code in the list that `digits` begin with; 0 when none does.
std::size_t longest_code(std::string_view codes, std::string_view digits) {
  std::size_t best = 0;
  while (!codes.empty()) {
    const std::size_t length = std::min(codes.find(' '), codes.size());
    if (length > best && digits.starts_with(codes.substr(0, length))) best = length;
    codes.remove_prefix(std::min(length + 1, codes.size()));
  }
  return best;
}

/// The places of the longest of the table's codes that `digits` begin with.
std::string_view longest(const table::Prefix* table, std::size_t count, std::string_view digits) {
  std::string_view places;
  std::size_t best = 0;
  if (digits.empty()) return places;
  for (std::size_t i = 0; i < count; ++i) {
    if (const std::size_t length = longest_code(table[i].codes, digits); length > best) {
      best = length;
      places = table[i].places;
    }
  }
  return places;
}

bool is_north_american(std::string_view country) { return country == "US" || country == "CA"; }

/// With the country code in front and nothing before it; empty when the number has none.
std::string international(std::string_view phone, std::string_view country) {
  const std::string digits = digits_of(phone);
  const std::size_t first = std::min(phone.find_first_of("+0123456789"), phone.size());
  if (first < phone.size() && phone[first] == '+') return digits;
  if (digits.starts_with("011") && is_north_american(country)) return digits.substr(3);
  if (digits.starts_with("00")) return digits.substr(2);
  if (is_north_american(country) && digits.size() == 10) return "1" + digits;
  if (is_north_american(country) && digits.size() == 11 && digits[0] == '1') return digits;
  return {};
}

}  // namespace

std::vector<std::string_view> places_of(const PhoneNumber& phone, const CountryCode& country) {
  const std::string digits = international(phone.value, country.value);
  if (digits.starts_with("1")) {
    const std::string_view places = longest(table::area_codes, table::area_code_count, std::string_view(digits).substr(1));
    if (!places.empty()) return split(places);
  }
  return split(longest(table::calling_codes, table::calling_code_count, digits));
}

}  // namespace baton::zone
