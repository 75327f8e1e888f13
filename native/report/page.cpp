#include "native/report/page.h"

#include <algorithm>

#include "core/text/markup.h"
#include "core/text/wording.h"
#include "native/report/style.h"

namespace baton::report {
namespace {

std::string element(std::string_view name, std::string_view text) {
  return "<" + std::string(name) + ">" + safe(text) + "</" + std::string(name) + ">";
}

std::string classed(std::string_view name, std::string_view class_name, std::string_view text) {
  return "<" + std::string(name) + " class=\"" + std::string(class_name) + "\">" + safe(text) + "</" + std::string(name) + ">";
}

std::string drawn(ChartKind kind, const Chart& chart) {
  switch (kind) {
    case ChartKind::bars:
      return bar_chart(chart);
    case ChartKind::trend:
      return trend_chart(chart);
    case ChartKind::histogram:
      return histogram(chart);
    case ChartKind::funnel:
      return funnel(chart);
  }
  return {};
}

Table table_of(const Chart& chart) {
  Table out{"", {{chart.heading}, {chart.value_heading, true}}, {}};
  bool samples = false;
  for (const Point& each : chart.points) samples = samples || !each.sample.empty();
  if (samples) out.columns.push_back({chart.sample_heading, true});
  for (const Point& each : chart.points) {
    out.rows.push_back({each.label, each.shown});
    if (samples) out.rows.back().push_back(each.sample);
  }
  return out;
}

std::string cell(const char* name, const Column& column, std::string_view text, const std::string& more) {
  std::string inside;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    inside += begin == 0 ? safe(line) : classed("span", "detail", line);
    begin = end + 1;
  }
  return std::string("<") + name + (column.is_number ? " class=\"number\"" : "") + more + ">" + inside + "</" + name + ">";
}

/// Narrow pages show cells below one another, and browsers then forget that they are a table unless its parts say so.
std::string written(const Table& table) {
  std::string out = "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" +
                    safe(table.caption.empty() ? "Table" : table.caption) + "\"><table role=\"table\">";
  if (!table.caption.empty()) out += "<caption role=\"caption\">" + safe(table.caption) + "</caption>";
  out += "<thead role=\"rowgroup\"><tr role=\"row\">";
  for (const Column& each : table.columns) out += cell("th", each, each.heading, " scope=\"col\" role=\"columnheader\"");
  out += "</tr></thead><tbody role=\"rowgroup\">\n";
  for (const auto& row : table.rows) {
    out += "<tr role=\"row\">";
    for (std::size_t i = 0; i < row.size(); ++i)
      out += i == 0 ? cell("th", table.columns[i], row[i], " scope=\"row\" role=\"rowheader\"")
                    : cell("td", table.columns[i], row[i], " role=\"cell\" data-of=\"" + safe(table.columns[i].heading) + "\"");
    out += "</tr>\n";
  }
  return out + "</tbody></table></div>\n";
}

}  // namespace

std::string safe(std::string_view text) { return text::escaped_markup(text::clean(text)); }

Page::Page(std::string_view title, std::string_view subtitle) {
  text_ =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
      // Should anything hostile get this far after all: nothing runs and nothing is fetched.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
  text_ += element("title", title) + "\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<header>\n";
  text_ += element("h1", title) + "\n" + classed("p", "subtitle", subtitle) + "\n</header>\n";
}

void Page::close_section() {
  if (in_section_) text_ += "</section>\n";
  in_section_ = false;
}

void Page::section(std::string_view heading) {
  close_section();
  text_ += "<section>\n" + element("h2", heading) + "\n";
  in_section_ = true;
}

void Page::paragraph(std::string_view text) { text_ += element("p", text) + "\n"; }
void Page::note(std::string_view text) { text_ += classed("p", "note", text) + "\n"; }

void Page::warning(const std::vector<std::string>& sentences) {
  if (sentences.empty()) return;
  text_ += "<aside class=\"warning\" role=\"note\">\n";
  for (const std::string& each : sentences) text_ += element("p", each) + "\n";
  text_ += "</aside>\n";
}

void Page::list(const std::vector<std::string>& items) {
  text_ += "<ul>\n";
  for (const std::string& each : items) text_ += element("li", each) + "\n";
  text_ += "</ul>\n";
}

void Page::tiles(const std::vector<Tile>& tiles) {
  text_ += "<ul class=\"tiles\">\n";
  for (const Tile& each : tiles)
    text_ += "<li>" + classed("span", "name", each.name) + classed("span", "value", each.value) +
             classed("span", "detail", each.detail) + "</li>\n";
  text_ += "</ul>\n";
}

void Page::table(const Table& table) { text_ += written(table); }

void Page::chart(ChartKind kind, const Chart& chart) {
  text_ += "<figure>\n<div class=\"plate\"><figcaption>" + safe(chart.title);
  if (!chart.note.empty()) text_ += classed("span", "note", chart.note);
  text_ += "</figcaption>\n" + drawn(kind, chart) + "</div>\n";
  Table table = table_of(chart);
  table.caption = "The same in numbers";
  text_ += written(table) + "</figure>\n";
}

void Page::cases(const std::vector<Case>& cases) {
  text_ += "<div class=\"cases\">\n";
  for (const Case& each : cases) {
    text_ += "<article>\n" + element("h3", each.title) + "\n";
    for (const std::string& fact : each.facts) text_ += element("p", fact) + "\n";
    for (const Case::Quote& quote : each.quotes)
      text_ += "<blockquote>" + element("p", quote.words) + element("cite", quote.source) + "</blockquote>\n";
    text_ += "</article>\n";
  }
  text_ += "</div>\n";
}

std::string Page::finish() {
  close_section();
  return std::move(text_) + "</main>\n</body>\n</html>\n";
}

}  // namespace baton::report
