/// A stretch of a text, counted in bytes of its UTF-8.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace baton::text {

/// [begin, end) in bytes of the original text, never of a folded copy.
struct ByteRange {
  std::uint32_t begin = 0, end = 0;
  friend constexpr bool operator==(const ByteRange&, const ByteRange&) = default;
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

}  // namespace baton::text
