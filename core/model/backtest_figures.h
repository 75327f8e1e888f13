/// The figures of a backtest: shares, times and the load of reps, each with how many leads it stands on.
#pragma once
#include "core/model/policy_measure.h"
#include "core/model/wire.h"

namespace baton {

/// Leads that have something among those that could have it, with the 95 % interval (Wilson).
struct BacktestShare {
  std::string key;
  std::int64_t hits = 0;
  std::int64_t n = 0;
  bool too_few = true;
  Nullable<Share> share;
  Nullable<Share> low;
  Nullable<Share> high;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(BacktestShare, (), (key, hits, n, too_few, share, low, high, text))
template <>
struct Notes<BacktestShare> {
  static constexpr Note of[] = {
      {"key", "Of what.", Presence::required},
      {"hits", "How many have it.", Presence::required},
      {"n", "Among how many.", Presence::required},
      {"too_few", "Fewer than the policy wants: no share is given.", Presence::required},
      {"share", "In ten-thousandths.", Presence::required},
      {"low", "Lower end of the interval.", Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<BacktestShare>());

/// Median and ninth tenth of times in milliseconds or of message numbers, with 95 % intervals by order statistics.
struct BacktestSpread {
  std::string key;
  std::int64_t n = 0;
  bool too_few = true;
  Nullable<std::int64_t> median;
  Nullable<std::int64_t> median_low;
  Nullable<std::int64_t> median_high;
  Nullable<std::int64_t> p90;
  Nullable<std::int64_t> p90_low;
  Nullable<std::int64_t> p90_high;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(BacktestSpread, (), (key, n, too_few, median, median_low, median_high, p90, p90_low, p90_high, text))
template <>
struct Notes<BacktestSpread> {
  static constexpr Note of[] = {
      {"key", "Of what; `_ms` at its end where it is a time.", Presence::required},
      {"n", "How many values.", Presence::required},
      {"too_few", "Fewer than the policy wants.", Presence::required},
      {"median", "Half are no more.", Presence::required},
      {"median_low", "Lower end of its interval; null when the sample cannot bound it.", Presence::required},
      {"median_high", "Upper end of it.", Presence::required},
      {"p90", "Nine of ten are no more.", Presence::required},
      {"p90_low", "Lower end of its interval.", Presence::required},
      {"p90_high", "Upper end of it.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<BacktestSpread>());

/// One rep in one week.
struct BacktestWeek {
  std::string week;
  std::int64_t handoffs = 0;
  std::int64_t most_open = 0;
};
BOOST_DESCRIBE_STRUCT(BacktestWeek, (), (week, handoffs, most_open))
template <>
struct Notes<BacktestWeek> {
  static constexpr Note of[] = {
      {"week", "Its Monday in UTC.", Presence::required},
      {"handoffs", "Leads that came to the rep in it.", Presence::required},
      {"most_open", "Most leads the rep had at once in it.", Presence::required},
  };
};
static_assert(covers<BacktestWeek>());

struct BacktestRep {
  std::string rep_id;
  std::int64_t handoffs = 0;
  std::int64_t most_open = 0;
  std::int64_t most_a_week = 0;
  std::vector<BacktestWeek> weeks;
};
BOOST_DESCRIBE_STRUCT(BacktestRep, (), (rep_id, handoffs, most_open, most_a_week, weeks))
template <>
struct Notes<BacktestRep> {
  static constexpr Note of[] = {
      {"rep_id", "The rep.", Presence::required},
      {"handoffs", "Leads that came to the rep.", Presence::required},
      {"most_open", "Most leads the rep had at once.", Presence::required},
      {"most_a_week", "Most leads that came in one week.", Presence::required},
      {"weeks", "From the first week of any handoff to the last.", Presence::required},
  };
};
static_assert(covers<BacktestRep>());

/// Who would have got the leads: handed out in the order of time, each counting for the next.
struct BacktestStaffing {
  BacktestShare assigned;
  BacktestShare nobody;
  BacktestShare in_time;
  std::vector<BacktestRep> reps;
  std::vector<BacktestWeek> weeks;
};
BOOST_DESCRIBE_STRUCT(BacktestStaffing, (), (assigned, nobody, in_time, reps, weeks))
template <>
struct Notes<BacktestStaffing> {
  static constexpr Note of[] = {
      {"assigned", "Handoffs that a rep could take at once.", Presence::required},
      {"nobody", "Handoffs that nobody could take then; they are not tried again.", Presence::required},
      {"in_time", "Of those assigned, with a rep at work before the deadline.", Presence::required},
      {"reps", "By id.", Presence::required},
      {"weeks", "All reps together.", Presence::required},
  };
};
static_assert(covers<BacktestStaffing>());

}  // namespace baton
