#include "core/brief/print.h"
#include "core/brief/wording.h"

namespace baton::briefing {
namespace {

bool opens_block(std::string_view text) { return std::string_view("#+-=").find(text[0]) != std::string_view::npos; }

/// Every character with a meaning in Markdown at its place gets its backslash, and no other, so that the source reads well too:
/// brackets that open no link need none. `<`, `>` and `&` become entities, for what renders HTML. Bare addresses would become
/// links in some dialects: an invisible word joiner breaks them.
std::string escaped(std::string_view text) {
  std::string out;
  const auto breaks_link = [&](std::size_t i) {
    return text.substr(i).starts_with("://") || text[i] == '@' ||
           (text[i] == '.' && i >= 3 && plain(text.substr(i - 3, 3)) == "www");
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (breaks_link(i)) out += "\u2060";
    if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '&')
      out += "&amp;";
    else if (std::string_view("\\`*_[]|~^$").find(c) != std::string_view::npos || (i == 0 && opens_block(text)) ||
             (c == '(' && i > 0 && text[i - 1] == ']'))
      out += std::string("\\") + c;
    else if ((c == '.' || c == ')') && i > 0 && i < 10 &&
             text.substr(0, i).find_first_not_of("0123456789") == std::string_view::npos)
      out += std::string("\\") + c;
    else
      out += c;
  }
  return out;
}

std::string quoted_block(std::string_view message) {
  std::string out;
  for (std::size_t begin = 0; begin <= message.size();) {
    const std::size_t end = std::min(message.find('\n', begin), message.size());
    const std::string line = escaped(clean(message.substr(begin, end - begin)));
    out += line.empty() ? ">\n" : "> " + line + "  \n";
    begin = end + 1;
  }
  return out;
}

}  // namespace

std::string print_markdown(const Page& page) {
  std::string out = "# " + escaped(page.banner) + "\n\n**" + escaped(page.headline) + "**\n\n" + escaped(page.summary) + "\n";
  for (const PageSection& section : page.sections) {
    out += "\n## " + escaped(section.title) + "\n\n";
    for (const PageLine& line : section.lines) {
      if (section.is_message) {
        out += quoted_block(line.text);
        continue;
      }
      out += "- " + (line.label.empty() ? "" : "**" + escaped(line.label) + ":** ") + escaped(line.text);
      out += line.aside.empty() ? "\n" : " *(" + escaped(line.aside) + ")*\n";
    }
  }
  return out + "\n---\n\n" + escaped(page.footer) + "\n";
}

}  // namespace baton::briefing
