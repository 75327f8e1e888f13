#include "core/decide/wording.h"

#include <algorithm>

namespace baton {

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number < 0 ? -number : number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return number < 0 ? '-' + digits : digits;
}

std::string grouped(const std::string& text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  std::string digits = text.substr(0, end);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits + text.substr(end);
}

std::string counted(std::int64_t number, std::string_view noun) {
  return grouped(number) + ' ' + std::string(noun) + (number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

std::string quoted(std::string_view words) {
  constexpr std::size_t most = 140;
  std::string line;
  for (const char c : words.substr(0, most + 4)) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (words.size() > most) {
    const std::size_t space = line.rfind(' ');
    std::size_t cut = space != std::string::npos && space > most / 2 ? space : most / 2;
    while (cut > 0 && cut < line.size() && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    line.resize(std::min(cut, line.size()));
    line += " …";
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return "“" + line + "”";
}

}  // namespace baton
