#include "core/text/mail_lines.h"

#include "core/text/mail_fold.h"
#include "core/text/mail_inline.h"

namespace baton::text {
namespace {

// Counts the quotation marks in front of `line` and takes them off. Systems that store HTML leave `&gt;`.
std::uint16_t take_marks(std::string_view& line) {
  // ">>> read this <<<" is an ornament.
  if (line.starts_with(">>") && line.ends_with("<<")) return 0;
  std::uint16_t depth = 0;
  for (;;) {
    if (line.starts_with(">"))
      line.remove_prefix(1);
    else if (line.starts_with("&gt;"))
      line.remove_prefix(4);
    else
      return depth;
    if (depth < UINT16_MAX) ++depth;
    line = trimmed(line);
  }
}

void add_line(std::vector<MailLine>& lines, std::string_view text, std::string_view line) {
  line = trimmed(line);
  auto begin = static_cast<std::uint32_t>(line.data() - text.data());
  auto end = static_cast<std::uint32_t>(begin + line.size());
  std::uint16_t depth = take_marks(line);
  lines.push_back({{begin, end}, static_cast<std::uint32_t>(end - line.size()), depth, Part::own});
}

void add_parts(std::vector<MailLine>& lines, std::string_view text, std::string_view line) {
  if (auto header = inline_header(line)) {
    add_line(lines, text, line.substr(0, header->begin));
    add_line(lines, text, line.substr(header->begin, header->end - header->begin));
    line.remove_prefix(header->end);
    if (trimmed(line).empty()) return;
  }
  add_line(lines, text, line);
}

}  // namespace

std::vector<MailLine> split_mail(std::string_view text) {
  std::vector<MailLine> lines;
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t end = text.find_first_of("\r\n", at);
    if (end == std::string_view::npos) end = text.size();
    add_parts(lines, text, text.substr(at, end - at));
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

}  // namespace baton::text
