/// Makes characters alike that mean the same to a reader: case, accents, widths, kinds of quotes and dashes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace baton::text {

/// What a character does where words are looked for.
enum class CharacterKind : std::uint8_t {
  space,
  line_break,
  letter,
  ideograph,  ///< A letter of a script written without spaces: each is a word.
  digit,
  mark,
  joiner,  ///< Belongs to the character before it: combining accents, soft hyphens, emoji joiners.
};

CharacterKind kind_of(char32_t code);

/// Appends the folded form: lower case, Latin letters without diacritics, `ß` as `ss`, plain apostrophes, quotes and dashes,
/// full-width forms as ASCII, any script's digits as ASCII. A joiner adds nothing.
void append_folded(std::string& to, char32_t code);

/// The whole text folded, white space as it is.
std::string fold(std::string_view text);

}  // namespace baton::text
