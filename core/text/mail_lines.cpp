#include "core/text/mail_lines.h"

#include "core/text/mail_fold.h"
#include "core/text/mail_inline.h"

namespace baton::text {
namespace {

// Counts the quotation marks in front of `line` and takes them off. Systems that store HTML leave `&gt;`.
std::uint16_t take_marks(std::string_view& line) {
  // ">>> read this <<<" is an ornament, ">>> Ann <a@b.example> 4 May 2020 >>>" an attribution.
  if (line.starts_with(">>") && line.size() > 8 && (line.ends_with("<<") || line.ends_with(">>>"))) return 0;
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

void add_line(Mail& mail, std::string_view line) {
  line = trimmed(line);
  auto begin = static_cast<std::uint32_t>(line.data() - mail.text.data());
  auto end = static_cast<std::uint32_t>(begin + line.size());
  std::uint16_t depth = take_marks(line);
  MailLine added{.where = {begin, end}, .words = static_cast<std::uint32_t>(end - line.size()), .depth = depth};
  if (depth == 0 && !line.empty()) {
    FoldedLine folded(line);
    added.folded_begin = static_cast<std::uint32_t>(mail.folds.size());
    added.folded_size = static_cast<std::uint16_t>(folded.view().size());
    mail.folds += folded.view();
  }
  mail.lines.push_back(added);
}

// "Yes--- On Monday …": the dashes belong to the header.
std::string_view without_rule(std::string_view line) {
  line = trimmed(line);
  std::size_t end = line.find_last_not_of('-') + 1;
  return line.size() - end >= 2 ? line.substr(0, end) : line;
}

void add_parts(Mail& mail, std::string_view line) {
  std::string_view words = trimmed(line);
  bool is_marked = take_marks(words) > 0;
  if (auto header = is_marked ? std::nullopt : inline_header(line)) {
    add_line(mail, without_rule(line.substr(0, header->begin)));
    add_line(mail, line.substr(header->begin, header->end - header->begin));
    mail.lines.back().part = Part::quote;
    line.remove_prefix(header->end);
    if (trimmed(line).empty()) return;
  }
  add_line(mail, line);
}

}  // namespace

Mail split_mail(std::string_view text) {
  Mail mail{.text = text, .lines = {}, .folds = {}};
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t end = at;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r') ++end;
    add_parts(mail, text.substr(at, end - at));
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return mail;
}

}  // namespace baton::text
