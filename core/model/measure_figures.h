/// Figures as they are measured: never without how many they stand on and how sure they are.
#pragma once
#include "core/model/policy_measure.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(ShareKind, accepted, declined, reassigned, failed, handed_back, answered, answered_in_time,
                        meeting_booked, meeting_held, won, lost, warm, drop_off, repeated_information, no_show, quality_complaint,
                        missed_deadline, silent_transfer, ai_messages)
BOOST_DEFINE_ENUM_CLASS(TimeKind, first_response, meeting_booked, meeting_held)
BOOST_DEFINE_ENUM_CLASS(MeanKind, satisfaction, context_rating, completeness)

/// A share in ten-thousandths with its 95 % interval (Wilson; by conversation for messages).
struct ShareFigure {
  ShareKind kind = ShareKind::accepted;
  std::int64_t hits = 0, n = 0, waiting = 0;
  bool too_few = true;
  Nullable<Share> share, low, high;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(ShareFigure, (), (kind, hits, n, waiting, too_few, share, low, high, text))
template <>
struct Notes<ShareFigure> {
  static constexpr Note of[] = {
      {"kind", "Of what.", Presence::required},
      {"hits", "Handoffs where it is so; messages where messages are counted.", Presence::required},
      {"n", "Handoffs where it can be told.", Presence::required},
      {"waiting", "Handoffs too young to tell; they count neither way.", Presence::required},
      {"too_few", "Fewer than the policy wants: no share is given.", Presence::required},
      {"share", "In ten-thousandths.", Presence::required},
      {"low", "Lower end of the 95 % interval.", Presence::required},
      {"high", "Upper end of the 95 % interval.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<ShareFigure>());

/// A quantile of times in milliseconds; an end of its interval is null when the sample cannot bound it.
struct QuantileFigure {
  std::int64_t at_ms = 0;
  Nullable<std::int64_t> low_ms, high_ms;
};
BOOST_DESCRIBE_STRUCT(QuantileFigure, (), (at_ms, low_ms, high_ms))
template <>
struct Notes<QuantileFigure> {
  static constexpr Note of[] = {
      {"at_ms", "The quantile.", Presence::required},
      {"low_ms", "Lower end of the 95 % interval.", Presence::required},
      {"high_ms", "Upper end of the 95 % interval.", Presence::required},
  };
};
static_assert(covers<QuantileFigure>());

/// How long it took where it happened within its window.
struct TimeFigure {
  TimeKind kind = TimeKind::first_response;
  std::int64_t n = 0, of = 0, waiting = 0;
  bool too_few = true;
  Nullable<QuantileFigure> median, p90;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(TimeFigure, (), (kind, n, of, waiting, too_few, median, p90, text))
template <>
struct Notes<TimeFigure> {
  static constexpr Note of[] = {
      {"kind", "From the handoff to what.", Presence::required},
      {"n", "Handoffs where it happened within its window.", Presence::required},
      {"of", "Handoffs old enough for it.", Presence::required},
      {"waiting", "Handoffs too young to tell.", Presence::required},
      {"too_few", "Fewer than the policy wants: no time is given.", Presence::required},
      {"median", "Half of the `n` took no longer; interval by order statistics.", Presence::required},
      {"p90", "Nine of ten of the `n` took no longer.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<TimeFigure>());

/// A mean in hundredths with its 95 % interval (Student).
struct MeanFigure {
  MeanKind kind = MeanKind::satisfaction;
  std::int64_t n = 0;
  bool too_few = true;
  Nullable<std::int64_t> mean, low, high;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(MeanFigure, (), (kind, n, too_few, mean, low, high, text))
template <>
struct Notes<MeanFigure> {
  static constexpr Note of[] = {
      {"kind", "Of what: ratings from 1 to 5, completeness from 0 to 100.", Presence::required},
      {"n", "Handoffs that have a value; of several ratings the last.", Presence::required},
      {"too_few", "Fewer than the policy wants: no mean is given.", Presence::required},
      {"mean", "In hundredths.", Presence::required},
      {"low", "Lower end of the 95 % interval; null when all values are the same.", Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<MeanFigure>());

/// All figures of some handoffs.
struct FigureSet {
  std::int64_t handoffs = 0;
  std::vector<ShareFigure> shares;
  std::vector<TimeFigure> times;
  std::vector<MeanFigure> means;
};
BOOST_DESCRIBE_STRUCT(FigureSet, (), (handoffs, shares, times, means))
template <>
struct Notes<FigureSet> {
  static constexpr Note of[] = {
      {"handoffs", "How many there are.", Presence::required},
      {"shares", "Every kind, always in the same order.", Presence::required},
      {"times", "Every kind, always in the same order.", Presence::required},
      {"means", "Every kind, always in the same order.", Presence::required},
  };
};
static_assert(covers<FigureSet>());

}  // namespace baton
