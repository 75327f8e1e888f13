/// The shape of the table of countries' parts and their time zones.
#pragma once
#include <cstddef>
#include <string_view>

namespace baton::zone::table {

/// A code that ends in `-` stands for all parts of the country that are not listed.
struct Part {
  std::string_view code;
  std::string_view zones;  ///< Names separated by spaces.
};

extern const Part parts[];
extern const std::size_t part_count;

}  // namespace baton::zone::table
