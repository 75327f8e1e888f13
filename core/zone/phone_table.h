/// The shape of the tables of country calling codes and North American area codes.
#pragma once
#include <cstddef>
#include <string_view>

namespace baton::zone::table {

/// `codes` are prefixes, or area codes of three digits, separated by spaces; `places` likewise.
struct Prefix {
  std::string_view codes, places;
};

extern const Prefix calling_codes[];  ///< After the `+`; the longest that fits counts.
extern const std::size_t calling_code_count;
extern const Prefix area_codes[];  ///< After `+1`.
extern const std::size_t area_code_count;

}  // namespace baton::zone::table
