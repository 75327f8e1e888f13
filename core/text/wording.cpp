#include "core/text/wording.h"

#include "core/text/utf8.h"

namespace baton::text {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v'; }

/// White space beyond ASCII, as mail programs and office suites write it.
bool is_wide_space(char32_t p) {
  return p == 0xA0 || p == 0x85 || (p >= 0x2000 && p <= 0x200A) || p == 0x2028 || p == 0x2029 || p == 0x202F || p == 0x205F ||
         p == 0x3000;
}

/// Characters that show nothing themselves and change how others are shown. Joiners stay: emoji and scripts need them.
bool is_hidden(char32_t p) {
  return p < 0x20 || (p >= 0x7F && p < 0xA0) || p == 0xAD || p == 0x061C || p == 0x200B || p == 0x200E || p == 0x200F ||
         (p >= 0x202A && p <= 0x202E) || (p >= 0x2060 && p <= 0x206F) || p == 0xFEFF || (p >= 0xFFF9 && p <= 0xFFFB) ||
         (p >= 0xE0000 && p <= 0xE007F);
}

std::string with_commas(std::string_view digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

}  // namespace

std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const Character character = character_at(text, i);
    if (is_space(text[i]) || is_wide_space(character.code)) {
      gap = true;
    } else if (!is_hidden(character.code)) {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out.append(text.substr(i, character.bytes));
    }
    i += character.bytes;
  }
  return out;
}

std::string quoted(std::string_view words, bool cut_before, bool cut_after) {
  return "“" + std::string(cut_before ? "… " : "") + clean(words) + (cut_after ? " …" : "") + "”";
}

std::string grouped(std::int64_t number) {
  return (number < 0 ? "-" : "") + with_commas(std::to_string(number < 0 ? -number : number));
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
  return grouped(number) + ' ' + std::string(number == 1 ? one : many);
}

std::string counted(std::int64_t number, std::string_view noun) { return counted(number, noun, std::string(noun) + 's'); }

std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

std::string amount(std::int64_t hundredths, AmountForm form) {
  const std::int64_t size = hundredths < 0 ? -hundredths : hundredths, cents = size % 100;
  const std::string whole = std::to_string(size / 100);
  std::string text = (hundredths < 0 ? "-" : "") + (form == AmountForm::grouped ? with_commas(whole) : whole);
  if (cents == 0) return text;
  text += (cents < 10 ? ".0" : ".") + std::to_string(cents);
  if (form == AmountForm::number && cents % 10 == 0) text.pop_back();
  return text;
}

std::string money(std::int64_t hundredths, std::string_view currency, AmountForm form) {
  const std::string number = amount(hundredths, form);
  return currency.empty() ? number : number + ' ' + std::string(currency);
}

}  // namespace baton::text
