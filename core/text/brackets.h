/// Brackets in a pattern: `(call|ring) me`.
#pragma once
#include <string_view>

namespace baton::text {

/// Every round bracket is closed, and none stands inside another.
constexpr bool brackets_pair_up(std::string_view text) {
  bool open = false;
  for (const char c : text) {
    if (c != '(' && c != ')') continue;
    if (open == (c == '(')) return false;
    open = !open;
  }
  return !open;
}

}  // namespace baton::text
