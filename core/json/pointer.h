/// JSON Pointers (RFC 6901) as they are built while walking a document.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace baton::json {

/// Appends `/token` with `~` and `/` escaped.
inline void append_token(std::string& pointer, std::string_view token) {
  pointer += '/';
  for (const char c : token) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
}

/// Where a walk stands. Each level lives on the caller's stack; nothing is allocated until a problem is found.
struct Path {
  const Path* parent = nullptr;
  std::string_view name = {};
  std::size_t index = 0;

  std::string str() const {
    if (!parent) return std::string(name);  // the root may carry a prefix such as `/roster`
    std::string pointer = parent->str();
    append_token(pointer, name.data() ? std::string(name) : std::to_string(index));
    return pointer;
  }
};

}  // namespace baton::json
