#include "core/decide/wording.h"

#include <algorithm>

namespace baton {

std::string grouped_front(const std::string& text) {
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t end = sign;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  std::string digits = text.substr(0, end);
  for (std::size_t at = digits.size(); at > 3 + sign;) digits.insert(at -= 3, ",");
  return digits + text.substr(end);
}

std::string quoted_shortly(std::string_view words) {
  constexpr std::size_t most = 140;
  if (words.size() <= most) return text::quoted(words);
  std::size_t cut = words.substr(0, most).rfind(' ');
  if (cut == std::string_view::npos || cut <= most / 2) cut = most / 2;
  while (cut > 0 && (static_cast<unsigned char>(words[cut]) & 0xC0) == 0x80) --cut;
  return text::quoted(words.substr(0, cut), false, true);
}

}  // namespace baton
