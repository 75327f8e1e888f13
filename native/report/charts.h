/// Charts as data. Values come in as whole numbers that the core has computed, with the words that say them; nothing is
/// computed here but places on paper.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton::report {

/// What an axis counts, for the words at its ticks.
enum class Unit { count, permille, seconds };

struct Span {
  std::int64_t low = 0, high = 0;
};

/// One bar or point. Without a value nothing is drawn and `shown` says why: too few to say.
struct Point {
  std::string label;
  std::optional<std::int64_t> value = {};
  std::optional<Span> interval = {};
  std::string shown;                          ///< `37 % (21 % to 55 %)`; in the table, and beside a bar.
  std::string sample;                         ///< `12 of 32`; in the table.
  std::optional<std::int64_t> expected = {};  ///< Marked across a bar.
};

/// A chart always stands above a table of the same points; `heading` names its first column.
struct Chart {
  std::string title, note, heading, value_heading = "Share (95 % interval)", sample_heading = "Sample";
  Unit unit = Unit::permille;
  std::vector<Point> points;
};

/// Bars side by side, each with its interval.
std::string bar_chart(const Chart& chart);
/// Points in time, joined; intervals as a band of whiskers.
std::string trend_chart(const Chart& chart);
/// Counts of neighbouring ranges, standing upright without gaps.
std::string histogram(const Chart& chart);
/// Steps of which each has a part of the one before.
std::string funnel(const Chart& chart);

}  // namespace baton::report
