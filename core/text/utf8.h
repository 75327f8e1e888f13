/// Reads and writes single characters of UTF-8. Bytes that are no UTF-8 are read one by one and never stop a reader.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace baton::text {

inline constexpr char32_t replacement_character = 0xFFFD;

struct Character {
  char32_t code = replacement_character;
  std::uint32_t bytes = 1;
  bool valid = false;  ///< False for a byte that is not UTF-8; `code` is then the replacement character.
};

/// The character at byte `at`, which must lie inside `text`. Overlong forms, surrogates and what a cut leaves are not valid.
Character character_at(std::string_view text, std::size_t at);

/// Appends the character's UTF-8. `code` must be a Unicode scalar value.
void append_utf8(std::string& to, char32_t code);

}  // namespace baton::text
