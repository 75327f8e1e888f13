/// Counts become figures: a share, a time or a mean with its interval and its words.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/measure/observed.h"
#include "core/measure/statistics.h"

namespace baton::measuring {

/// Of one share.
struct Counts {
  std::int64_t hits = 0, n = 0, waiting = 0;
  void add(State state);
  statistics::Sample sample() const { return {hits, n}; }
};

/// What some handoffs add up to.
struct Tally {
  std::int64_t handoffs = 0;
  std::array<Counts, share_kinds> shares;
  std::array<std::vector<std::int64_t>, time_kinds> took_ms;
  struct Values {
    std::int64_t n = 0, sum = 0, squares = 0;
    void add(std::int64_t value) { ++n, sum += value, squares += value * value; }
  };
  std::array<Values, mean_kinds> means;
  std::vector<statistics::PartOfWhole> messages;  ///< Of each conversation: by the AI, by our side.

  void add_share(const Observed& observed, ShareKind kind);
  /// Nothing of any handoff went into it.
  bool is_empty() const;
  /// All that is no share.
  void add_rest(const Observed& observed, const Story& story);
};

ShareFigure share_figure(ShareKind kind, const Counts& counts, const MeasurePolicy& policy);
/// `took_ms` has one value for each hit of `counts`, in any order.
TimeFigure time_figure(TimeKind kind, std::vector<std::int64_t> took_ms, const Counts& counts, const MeasurePolicy& policy);
MeanFigure mean_figure(MeanKind kind, const Tally::Values& values, const MeasurePolicy& policy);
FigureSet figure_set(Tally tally, const MeasurePolicy& policy);

/// A double from -1 to 1 in ten-thousandths, a probability in millionths, a number in hundredths: where doubles become whole.
/// Ten-thousandths, of doubles as of counts, are such that rounding them again to tenths of a per cent says what rounding once
/// would: 1 of 22 is 454, said as 4.5 %.
std::int64_t ten_thousandths(double share);
std::int64_t millionths(double p);
std::int64_t hundredths(double number);

/// `31.4 %` of ten-thousandths.
std::string say_share(std::int64_t ten_thousandths);
/// `+1.4` of ten-thousandths: of percentages a difference is in points.
std::string say_points(std::int64_t ten_thousandths);
/// `4 min`, `3.4 h`, `2.1 days`.
std::string say_time(std::int64_t ms);
/// Days since 1970-01-01 in UTC, and `2026-11-16` for one.
std::int64_t day_of(Time at);
std::string say_day(Time at);
/// The Monday of its week.
std::string week_of(Time at);
/// `123.5` of hundredths; one decimal.
std::string say_hundredths(std::int64_t hundredths);

}  // namespace baton::measuring
