/// Short lists of words, looked through from the front.
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace baton::text {

/// Whether the list, an array or written in braces where it is asked, holds the word.
template <std::size_t Count>
constexpr bool is_one_of(std::string_view word, const std::string_view (&list)[Count]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace baton::text
