#include "core/text/mail_fold.h"

namespace baton::text {
namespace {

// The plain letters of U+00C0 to U+017F, a blank where the character is no letter.
constexpr std::string_view latin[] = {
    "a", "a", "a", "a", "a",  "a",  "ae", "c", "e",  "e",  "e", "e", "i", "i", "i",  "i",  "d",  "n", "o",  "o", "o", "o",
    "o", " ", "o", "u", "u",  "u",  "u",  "y", "th", "ss", "a", "a", "a", "a", "a",  "a",  "ae", "c", "e",  "e", "e", "e",
    "i", "i", "i", "i", "d",  "n",  "o",  "o", "o",  "o",  "o", " ", "o", "u", "u",  "u",  "u",  "y", "th", "y", "a", "a",
    "a", "a", "a", "a", "c",  "c",  "c",  "c", "c",  "c",  "c", "c", "d", "d", "d",  "d",  "e",  "e", "e",  "e", "e", "e",
    "e", "e", "e", "e", "g",  "g",  "g",  "g", "g",  "g",  "g", "g", "h", "h", "h",  "h",  "i",  "i", "i",  "i", "i", "i",
    "i", "i", "i", "i", "ij", "ij", "j",  "j", "k",  "k",  "k", "l", "l", "l", "l",  "l",  "l",  "l", "l",  "l", "l", "n",
    "n", "n", "n", "n", "n",  "n",  "n",  "n", "o",  "o",  "o", "o", "o", "o", "oe", "oe", "r",  "r", "r",  "r", "r", "r",
    "s", "s", "s", "s", "s",  "s",  "s",  "s", "t",  "t",  "t", "t", "t", "t", "u",  "u",  "u",  "u", "u",  "u", "u", "u",
    "u", "u", "u", "u", "w",  "w",  "y",  "y", "y",  "z",  "z", "z", "z", "z", "z",  "s"};
static_assert(sizeof(latin) / sizeof(latin[0]) == 0x180 - 0xC0);

// The Vietnamese letters of U+1EA0 to U+1EF9.
char vietnamese(std::uint32_t code) {
  if (code <= 0x1EB7) return 'a';
  if (code <= 0x1EC7) return 'e';
  if (code <= 0x1ECB) return 'i';
  if (code <= 0x1EE3) return 'o';
  return code <= 0x1EF1 ? 'u' : 'y';
}

struct Plain {
  std::uint32_t code, plain;
};
constexpr Plain accented_greek[] = {{0x386, 0x3B1}, {0x3AC, 0x3B1}, {0x388, 0x3B5}, {0x3AD, 0x3B5}, {0x389, 0x3B7},
                                    {0x3AE, 0x3B7}, {0x38A, 0x3B9}, {0x3AF, 0x3B9}, {0x38C, 0x3BF}, {0x3CC, 0x3BF},
                                    {0x38E, 0x3C5}, {0x3CD, 0x3C5}, {0x38F, 0x3C9}, {0x3CE, 0x3C9}};
constexpr Plain plain_marks[] = {{0x2018, '\''}, {0x2019, '\''}, {0x201B, '\''}, {0x02BC, '\''}, {0xB4, '\''},  {0x201C, '"'},
                                 {0x201D, '"'},  {0x201E, '"'},  {0xAB, '"'},    {0xBB, '"'},    {0x3001, ','}, {0x3002, '.'},
                                 {0x2212, '-'},  {0x1A0, 'o'},   {0x1A1, 'o'},   {0x1AF, 'u'},   {0x1B0, 'u'},  {0x218, 's'},
                                 {0x219, 's'},   {0x21A, 't'},   {0x21B, 't'}};

template <std::size_t Size>
std::uint32_t found_in(const Plain (&table)[Size], std::uint32_t code) {
  for (const Plain& entry : table)
    if (entry.code == code) return entry.plain;
  return 0;
}

// Greek and Cyrillic stay what they are, in lower case and without the Greek accent. 0 where there is nothing to change.
std::uint32_t lower_case(std::uint32_t code) {
  if (code >= 0x391 && code <= 0x3A9) return code + 0x20;
  if (code >= 0x410 && code <= 0x42F) return code + 0x20;
  if (code >= 0x400 && code <= 0x40F) return code + 0x50;
  return found_in(accented_greek, code);
}

// Plain forms of marks and of letters outside the tables; 0 for any other character.
char plain(std::uint32_t code) {
  if (code >= 0xFF01 && code <= 0xFF5E) {
    char ascii = static_cast<char>(code - 0xFF01 + 0x21);
    return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + 32) : ascii;
  }
  if (code >= 0x2010 && code <= 0x2015) return '-';
  return static_cast<char>(found_in(plain_marks, code));
}

bool is_plain_ascii(char byte) { return byte > ' ' && static_cast<unsigned char>(byte) < 0x80; }

}  // namespace

bool is_blank(std::uint32_t code) {
  if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
  return code == 0x85 || code == 0xA0 || code == 0xAD || code == 0x61C || (code >= 0x2000 && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202F) || (code >= 0x205F && code <= 0x206F) || code == 0x3000 || code == 0xFEFF;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && !is_plain_ascii(text.front())) {
    Character first = character_at(text, 0);
    if (!is_blank(first.code)) break;
    text.remove_prefix(first.bytes);
  }
  while (!text.empty() && !is_plain_ascii(text.back())) {
    std::size_t last = text.size() - 1;
    while (last > 0 && text.size() - last < 4 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    Character character = character_at(text, last);
    if (last + character.bytes != text.size() || !is_blank(character.code)) break;
    text.remove_suffix(character.bytes);
  }
  return text;
}

FoldedLine::FoldedLine(std::string_view line) {
  for (std::size_t at = 0; at < line.size() && size_ < max_bytes;) {
    unsigned char byte = static_cast<unsigned char>(line[at]);
    if (is_plain_ascii(line[at])) {
      if (byte != '*') bytes_[size_++] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
      ++at;
      continue;
    }
    if (byte < 0x80) {
      put(is_blank(byte) ? ' ' : static_cast<char>(byte));
      ++at;
      continue;
    }
    Character character = character_at(line, at);
    put_character(character.code, line.substr(at, character.bytes));
    at += character.bytes;
  }
  while (size_ > 0 && bytes_[size_ - 1] == ' ') --size_;
}

void FoldedLine::put(char byte) {
  if (byte == ' ' && (size_ == 0 || bytes_[size_ - 1] == ' ')) return;
  if (size_ < max_bytes) bytes_[size_++] = byte;
}

void FoldedLine::put(std::string_view bytes) {
  if (size_ + bytes.size() > max_bytes) return;
  for (char byte : bytes) bytes_[size_++] = byte;
}

void FoldedLine::put_character(std::uint32_t code, std::string_view bytes) {
  bool shows_nothing = (code >= 0x300 && code <= 0x36F) || code == 0xAD || code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
                       (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0x61C;
  if (shows_nothing) return;
  if (is_blank(code)) return put(' ');
  if (code >= 0xC0 && code < 0x180) return put(latin[code - 0xC0]);
  if (code >= 0x1EA0 && code <= 0x1EF9) return put(vietnamese(code));
  if (char ascii = plain(code)) return put(ascii);
  if (std::uint32_t lower = lower_case(code)) {
    const char two[] = {static_cast<char>(0xC0 | lower >> 6), static_cast<char>(0x80 | (lower & 0x3F))};
    return put(std::string_view(two, 2));
  }
  put(bytes);
}

}  // namespace baton::text
