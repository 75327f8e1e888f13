/// Folds a line of a mail for comparing it with the phrase tables.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "core/text/utf8.h"

namespace baton::text {

/// Lower case, no diacritics, plain quotes and dashes, single spaces, no `*` and nothing invisible. Only the beginning of a
/// long line is kept: what makes a line a header or a closing formula stands there.
class FoldedLine {
 public:
  static constexpr std::size_t max_bytes = 320;

  explicit FoldedLine(std::string_view line);
  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  void put(char byte);
  void put(std::string_view bytes);
  void put_character(std::uint32_t code, std::string_view bytes);

  std::array<char, max_bytes> bytes_;
  std::size_t size_ = 0;
};

/// White space in the widest sense: spaces of all widths, and marks that show nothing (byte order, direction, zero width).
bool is_blank(std::uint32_t code);

/// The text without blank characters at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace baton::text
