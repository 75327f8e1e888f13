#include "core/brief/print.h"
#include "core/brief/wording.h"
#include "core/text/markup.h"

namespace baton::briefing {
namespace {

constexpr const char* style =
    ":root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--paper:#fff;--line:#d8dee4;--accent:#0b5cad}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9aa4af;--paper:#14181d;--line:#30363d;--accent:#6cb2ff}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:1.25rem;max-width:46rem;background:var(--paper);color:var(--ink);"
    "font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    ".banner{margin:0 0 .75rem;padding:.5rem .75rem;border-left:.35rem solid var(--accent);font-weight:700}"
    ".banner.immediate{--accent:#c0392b}.banner.suppress{--accent:#c0392b}"
    "h1{margin:0 0 .5rem;font-size:1.3rem;line-height:1.3}"
    "h2{margin:1.25rem 0 .35rem;font-size:1rem;border-bottom:1px solid var(--line)}"
    "ul{margin:0;padding:0;list-style:none}li{margin:.2rem 0}"
    ".label{display:inline-block;min-width:8rem;padding-right:.5rem;color:var(--quiet)}.aside{color:var(--quiet)}"
    "blockquote{margin:0;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.4rem;white-space:pre-line}"
    "footer{margin-top:1.5rem;font-size:.8rem;color:var(--quiet)}"
    "@media print{body{max-width:none;padding:0;background:#fff;color:#000}section{break-inside:avoid}}";

/// A message keeps its line breaks; each line is cleaned.
std::string escaped_lines(std::string_view message) {
  std::string out;
  for (std::size_t begin = 0; begin <= message.size();) {
    const std::size_t end = std::min(message.find('\n', begin), message.size());
    out += (begin > 0 ? "\n" : "") + text::escaped_markup(clean(message.substr(begin, end - begin)));
    begin = end + 1;
  }
  return out;
}

std::string item(const PageLine& line) {
  std::string out = "<li>";
  if (!line.label.empty()) out += "<span class=\"label\">" + text::escaped_markup(line.label) + "</span>";
  out += text::escaped_markup(line.text);
  if (!line.aside.empty()) out += " <span class=\"aside\">(" + text::escaped_markup(line.aside) + ")</span>";
  return out + "</li>\n";
}

std::string section_of(const PageSection& section) {
  std::string out = "<section>\n<h2>" + text::escaped_markup(section.title) + "</h2>\n";
  if (section.is_message) {
    for (const PageLine& line : section.lines) out += "<blockquote>" + escaped_lines(line.text) + "</blockquote>\n";
    return out + "</section>\n";
  }
  out += "<ul>\n";
  for (const PageLine& line : section.lines) out += item(line);
  return out + "</ul>\n</section>\n";
}

}  // namespace

std::string print_html(const Page& page) {
  std::string out =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" "
      "content=\"noindex\">\n<title>";
  out += text::escaped_markup(page.headline) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n";
  out += std::string("<p class=\"banner ") + boost::describe::enum_to_string(page.action, "") + std::string(" ") +
         boost::describe::enum_to_string(page.urgency, "") + "\">" + text::escaped_markup(page.banner) + "</p>\n";
  out += "<h1>" + text::escaped_markup(page.headline) + "</h1>\n<p>" + text::escaped_markup(page.summary) + "</p>\n";
  for (const PageSection& section : page.sections) out += section_of(section);
  return out + "</main>\n<footer>" + text::escaped_markup(page.footer) + "</footer>\n</body>\n</html>\n";
}

}  // namespace baton::briefing
