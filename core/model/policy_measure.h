/// The part of the policy that says what is measured: how long a handoff has, what is tolerated, when a figure is too small.
#pragma once
#include "core/model/policy_behaviour.h"
#include "core/model/wire.h"

namespace baton {

/// A share in ten-thousandths: 1250 is 12.5 %.
using Share = Bounded<0, 10'000>;
using Hours = Bounded<0, 87'600>;

/// How long after a handoff something may happen to count, and how old a handoff must be to count at all.
struct MeasureWindows {
  Hours answer_hours{72}, drop_off_hours{48};
  Days feedback_days{14}, meeting_days{30}, close_days{90}, recent_days{28};
};
BOOST_DESCRIBE_STRUCT(MeasureWindows, (), (answer_hours, drop_off_hours, feedback_days, meeting_days, close_days, recent_days))
template <>
struct Notes<MeasureWindows> {
  static constexpr Note of[] = {
      {"answer_hours", "For the rep's answer: accepted, declined, first response."},
      {"drop_off_hours", "A prospect who leaves within these has left because of the handoff."},
      {"feedback_days", "For what shows in the conversation: repeated information, complaints, handed back."},
      {"meeting_days", "For a meeting."},
      {"close_days", "For a deal won or lost."},
      {"recent_days", "The latest handoffs that a red flag compares with all before."},
  };
};
static_assert(covers<MeasureWindows>());

/// The shares up to which a red flag stays down.
struct ToleratedShares {
  Share drop_off{1'000}, repeated_information{1'500}, no_show{2'000}, quality_complaint{1'000}, missed_deadline{2'500},
      silent_transfer{500};
};
BOOST_DESCRIBE_STRUCT(ToleratedShares, (),
                      (drop_off, repeated_information, no_show, quality_complaint, missed_deadline, silent_transfer))
template <>
struct Notes<ToleratedShares> {
  static constexpr Note of[] = {
      {"drop_off", "Prospects who leave right after the handoff."},
      {"repeated_information", "Prospects who are asked again what they had said."},
      {"no_show", "Handoffs with a meeting that the prospect missed, of those with a meeting held or missed."},
      {"quality_complaint", "Handoffs whose lead the rep complained of."},
      {"missed_deadline", "Handoffs not answered in time."},
      {"silent_transfer", "Handoffs of which nobody told the prospect."},
  };
};
static_assert(covers<ToleratedShares>());

struct MeasurePolicy {
  MeasureWindows windows;
  ToleratedShares tolerated;
  Count fewest{20};
  Share significance{500};
  Points complete_from{60};
  Count clock_skew_seconds{120};
  Bounded<0, 20> causes_most{5};
};
BOOST_DESCRIBE_STRUCT(MeasurePolicy, (),
                      (windows, tolerated, fewest, significance, complete_from, clock_skew_seconds, causes_most))
template <>
struct Notes<MeasurePolicy> {
  static constexpr Note of[] = {
      {"windows", "How long things may take to count."},
      {"tolerated", "What raises no flag."},
      {"fewest", "Handoffs below which a figure says nothing."},
      {"significance", "A red flag is raised, a cause named, when chance alone does as much no more often than this."},
      {"complete_from", "Completeness from which a handoff is warm; below it is a possible cause."},
      {"clock_skew_seconds", "Clocks may differ so far: an event that much before its handoff counts as at once."},
      {"causes_most", "Most causes named for a flag."},
  };
};
static_assert(covers<MeasurePolicy>());

}  // namespace baton
