#include "core/text/fold.h"

#include <string_view>

#include "core/text/utf8.h"

namespace baton::text {
namespace {

// Two bytes a character: its letters without diacritics, blanks where there is no such form.
constexpr std::string_view latin_from_00c0 =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec e e e e i i i i "
    "d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l     l l n n n n n n 'nn n o o o o "
    "o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "
    "                                                                o o                           u "
    "u                                       dzdzdzljljljnjnjnja a i i o o u u u u u u u u u u   a a "
    "a a         g g k k o o o o     j dzdzdzg g     n n a a         a a a a e e e e i i i i o o o o "
    "r r r r u u u u s s t t     h h             a a e e o o o o o o o o y y                         "
    "                                ";
constexpr std::string_view latin_from_1e00 =
    "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i "
    "k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r "
    "s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y "
    "z z z z z z h t w y   s     ss  a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e "
    "e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u "
    "u u y y y y y y y y             ";
static_assert(latin_from_00c0.size() == 2 * (0x250 - 0xC0) && latin_from_1e00.size() == 2 * 0x100);

std::string_view latin_form(char32_t code) {
  std::string_view cell;
  if (code >= 0xC0 && code < 0x250) cell = latin_from_00c0.substr(2 * (code - 0xC0), 2);
  if (code >= 0x1E00 && code < 0x1F00) cell = latin_from_1e00.substr(2 * (code - 0x1E00), 2);
  while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
  return cell;
}

bool within(char32_t code, char32_t first, char32_t last) { return code >= first && code <= last; }

/// The first of ten digits in a row that this one belongs to, or 0.
char32_t zero_of(char32_t code) {
  for (const char32_t zero : {0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10})
    if (within(code, zero, zero + 9)) return zero;
  return 0;
}

char32_t lower_case(char32_t code) {
  if (within(code, 0x0391, 0x03A9)) return code + 0x20;  // Greek
  if (within(code, 0x0410, 0x042F)) return code + 0x20;  // Cyrillic
  if (within(code, 0x0400, 0x040F)) return code + 0x50;
  if (within(code, 0x0460, 0x0481) || within(code, 0x048A, 0x04BF) || within(code, 0x04D0, 0x052F)) return code | 1;
  if (within(code, 0x0531, 0x0556)) return code + 0x30;  // Armenian
  return code;
}

/// Plain forms of typographic marks; empty where the mark stays.
std::string_view plain_mark(char32_t code) {
  if (within(code, 0x2018, 0x201B) || code == 0x2032 || code == 0x02BC || code == 0x00B4 || code == 0x0060) return "'";
  if (within(code, 0x201C, 0x201F) || code == 0x00AB || code == 0x00BB || code == 0x2033) return "\"";
  if (within(code, 0x2010, 0x2015) || code == 0x2212) return "-";
  if (code == 0x2026) return "...";
  if (code == 0x2022 || code == 0x00B7 || code == 0x2023 || code == 0x25CF || code == 0x25AA) return "*";
  return {};
}

CharacterKind kind_below_0x100(char32_t code) {
  if (code == '\n' || code == '\r' || code == 0x85) return CharacterKind::line_break;
  if (code <= ' ' || code == 0x7F || code == 0xA0) return CharacterKind::space;
  if (within(code, '0', '9')) return CharacterKind::digit;
  if (within(code | 0x20, 'a', 'z')) return CharacterKind::letter;
  if (code == 0xAD) return CharacterKind::joiner;
  if (within(code, 0x80, 0x9F)) return CharacterKind::space;
  const bool letter = code == 0xAA || code == 0xB5 || code == 0xBA || (code >= 0xC0 && code != 0xD7 && code != 0xF7);
  return letter ? CharacterKind::letter : CharacterKind::mark;
}

bool is_joiner(char32_t code) {
  return within(code, 0x0300, 0x036F) || within(code, 0x200B, 0x200F) || within(code, 0x202A, 0x202E) || code == 0x2060 ||
         code == 0xFEFF || within(code, 0xFE00, 0xFE0F) || within(code, 0x1F3FB, 0x1F3FF) || code == 0x20E3 ||
         within(code, 0xE0000, 0xE007F);
}

bool is_ideograph(char32_t code) {
  return within(code, 0x3041, 0x30FF) || within(code, 0x3400, 0x9FFF) || within(code, 0xF900, 0xFAFF) ||
         within(code, 0x20000, 0x3FFFF);
}

bool is_mark(char32_t code) {
  return within(code, 0x2010, 0x2BFF) || within(code, 0x2E00, 0x303F) || within(code, 0xE000, 0xF8FF) ||
         within(code, 0xFE10, 0xFE6F) || within(code, 0xFF01, 0xFF0F) || within(code, 0xFF1A, 0xFF20) ||
         within(code, 0xFF3B, 0xFF40) || within(code, 0xFF5B, 0xFF65) || within(code, 0xFFE0, 0xFFFF) ||
         within(code, 0x1F000, 0x1FAFF) || code == 0x0964 || code == 0x060C || code == 0x061F || code == 0x02BC;
}

}  // namespace

CharacterKind kind_of(char32_t code) {
  if (code < 0x100) return kind_below_0x100(code);
  if (code == 0x2028 || code == 0x2029) return CharacterKind::line_break;
  if (is_joiner(code)) return CharacterKind::joiner;
  if (within(code, 0x2000, 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000) return CharacterKind::space;
  if (zero_of(code) != 0) return CharacterKind::digit;
  if (is_ideograph(code)) return CharacterKind::ideograph;
  return is_mark(code) ? CharacterKind::mark : CharacterKind::letter;
}

void append_folded(std::string& to, char32_t code) {
  if (code < 0x80) {
    to += code == '`' ? '\'' : within(code, 'A', 'Z') ? static_cast<char>(code | 0x20) : static_cast<char>(code);
    return;
  }
  if (within(code, 0xFF01, 0xFF5E)) return append_folded(to, code - 0xFEE0);
  if (const auto letters = latin_form(code); !letters.empty()) {
    to += letters;
  } else if (const auto plain = plain_mark(code); !plain.empty()) {
    to += plain;
  } else if (const char32_t zero = zero_of(code); zero != 0) {
    to += static_cast<char>('0' + (code - zero));
  } else if (kind_of(code) != CharacterKind::joiner) {
    append_utf8(to, lower_case(code));
  }
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    append_folded(folded, character.code);
    at += character.bytes;
  }
  return folded;
}

}  // namespace baton::text
