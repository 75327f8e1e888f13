/// One HTML page that is complete in itself: no script, nothing from outside, one style sheet; for screens, light and dark, and
/// for paper. Every text is escaped here and nowhere else: what prospects wrote may be hostile.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "native/report/charts.h"

namespace baton::report {

struct Column {
  std::string heading;
  bool is_number = false;
};

struct Table {
  std::string caption;
  std::vector<Column> columns;
  /// As many cells each as there are columns. What follows a line break in a cell is small print below it.
  std::vector<std::vector<std::string>> rows;
};

/// A figure by itself, large.
struct Tile {
  std::string name, value, detail;
};

/// Something that happened, with the words that show it.
struct Case {
  std::string title;
  std::vector<std::string> facts;
  struct Quote {
    std::string words, source;
  };
  std::vector<Quote> quotes;
};

enum class ChartKind { bars, trend, histogram, funnel };

class Page {
 public:
  /// `subtitle` says of what the page is a report, and as of when.
  Page(std::string_view title, std::string_view subtitle);

  /// Begins a part of the page with a heading; it lasts until the next one.
  void section(std::string_view heading);
  void paragraph(std::string_view text);
  /// What has to be known before any figure; nothing when there is nothing.
  void warning(const std::vector<std::string>& sentences);
  /// Small print: what a figure does not say.
  void note(std::string_view text);
  void list(const std::vector<std::string>& items);
  void tiles(const std::vector<Tile>& tiles);
  void table(const Table& table);
  /// The chart, and below it the table of what it shows.
  void chart(ChartKind kind, const Chart& chart);
  void cases(const std::vector<Case>& cases);
  /// The whole document; to be called once.
  std::string finish();

 private:
  void close_section();

  std::string text_;
  bool in_section_ = false;
};

/// Cleaned of what steers a terminal or turns the reading direction, and escaped.
std::string safe(std::string_view text);

}  // namespace baton::report
