/// The order of ids as people count: `m2` before `m10`.
#pragma once
#include <string_view>

namespace baton {

/// True when `a` comes before `b`, stretches of digits read as numbers of any length. A strict order over all texts: two
/// ids that read the same (`m2`, `m02`) are ordered by their bytes.
inline bool natural_less(std::string_view a, std::string_view b) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto number_at = [&](std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && digit(text[end])) ++end;
    while (at + 1 < end && text[at] == '0') ++at;
    return text.substr(at, end - at);
  };
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (digit(a[i]) && digit(b[j])) {
      const std::string_view left = number_at(a, i), right = number_at(b, j);
      if (left.size() != right.size()) return left.size() < right.size();
      if (left != right) return left < right;
      i = static_cast<std::size_t>(left.data() + left.size() - a.data());
      j = static_cast<std::size_t>(right.data() + right.size() - b.data());
      continue;
    }
    if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
    ++i, ++j;
  }
  if ((i == a.size()) != (j == b.size())) return i == a.size();
  return a < b;
}

}  // namespace baton
