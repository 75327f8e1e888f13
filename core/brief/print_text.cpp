#include <algorithm>

#include "core/brief/print.h"
#include "core/brief/wording.h"
#include "core/text/utf8.h"

namespace baton::briefing {
namespace {

constexpr std::int64_t width = 92, label_width = 18;

/// Columns a character takes in a terminal: none for combining marks and joiners, two for East Asian letters and emoji.
std::int64_t columns(char32_t c) {
  if ((c >= 0x300 && c <= 0x36F) || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)) return 0;
  const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                    (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                    (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
  return wide ? 2 : 1;
}

std::int64_t columns(std::string_view text) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < text.size();) {
    const text::Character character = text::character_at(text, i);
    sum += columns(character.code);
    i += character.bytes;
  }
  return sum;
}

/// Lays words out in lines; a word longer than a line is broken between characters.
class Wrapped {
 public:
  Wrapped(std::string start, std::int64_t indent) : out_(std::move(start)), indent_(indent), at_(columns(out_)) {}

  void add(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (end > begin) add_word(text.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  std::string text() && { return std::move(out_) + "\n"; }

 private:
  void add_word(std::string_view word) {
    const std::int64_t wide = columns(word);
    const bool gap = !fresh_;
    if (at_ + gap + wide > width && !fresh_) break_line();
    if (!fresh_) put(" ");
    if (at_ + wide <= width) return put(word);
    for (std::size_t i = 0; i < word.size();) {
      const text::Character character = text::character_at(word, i);
      if (at_ + columns(character.code) > width) break_line();
      put(word.substr(i, character.bytes));
      i += character.bytes;
    }
  }

  void put(std::string_view text) {
    out_ += text;
    at_ += columns(text);
    fresh_ = false;
  }

  void break_line() {
    out_ += "\n" + std::string(static_cast<std::size_t>(indent_), ' ');
    at_ = indent_;
    fresh_ = true;
  }

  std::string out_;
  std::int64_t indent_, at_;
  bool fresh_ = true;
};

std::string wrapped(const std::string& start, std::string_view text, std::int64_t indent) {
  Wrapped lines(start, indent);
  lines.add(text);
  return std::move(lines).text();
}

std::string line_of(const PageLine& line) {
  std::string start = "  ";
  if (!line.label.empty()) {
    start += line.label;
    start.append(static_cast<std::size_t>(std::max<std::int64_t>(label_width - columns(line.label), 2)), ' ');
  }
  const std::string text = line.aside.empty() ? line.text : line.text + " (" + line.aside + ")";
  return wrapped(start, text, line.label.empty() ? 4 : label_width + 2);
}

/// A message to be sent: its own line breaks stay, each line is cleaned and wrapped.
std::string message_of(std::string_view message) {
  std::string out;
  for (std::size_t begin = 0; begin <= message.size();) {
    const std::size_t end = std::min(message.find('\n', begin), message.size());
    const std::string line = clean(message.substr(begin, end - begin));
    out += line.empty() ? "  |\n" : wrapped("  | ", line, 4);
    begin = end + 1;
  }
  return out;
}

}  // namespace

std::string print_text(const Page& page, bool colours) {
  const auto bold = [&](const std::string& text) { return colours ? "\x1b[1m" + text + "\x1b[0m" : text; };
  std::string out = bold(page.banner) + "\n" + wrapped("", page.headline, 0) + "\n" + wrapped("", page.summary, 0);
  for (const PageSection& section : page.sections) {
    out += "\n" + bold(section.title) + "\n";
    for (const PageLine& line : section.lines) out += section.is_message ? message_of(line.text) : line_of(line);
  }
  return out + "\n" + wrapped("", page.footer, 0);
}

}  // namespace baton::briefing
