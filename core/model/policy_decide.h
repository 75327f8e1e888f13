/// The part of the policy that says what fires, what it weighs, and how fast a rep must answer.
#pragma once
#include "core/model/policy_behaviour.h"
#include "core/model/policy_score.h"
#include "core/model/policy_value.h"
#include "core/model/wire.h"

namespace baton {

struct ThresholdPolicy {
  Points request{30}, emotional{30}, intent{30}, complexity{30};
  Points host_signal{60};
};
BOOST_DESCRIBE_STRUCT(ThresholdPolicy, (), (request, emotional, intent, complexity, host_signal))
template <>
struct Notes<ThresholdPolicy> {
  static constexpr Note of[] = {
      {"request", "Strength below which a message that asks for a person does not count."},
      {"emotional", "The same for frustration, confusion and anger."},
      {"intent", "The same for intent in words."},
      {"complexity", "The same for complexity."},
      {"host_signal", "Strength from which a signal of the host fires its trigger."},
  };
};
static_assert(covers<ThresholdPolicy>());

struct DeadlinePolicy {
  Minutes immediate{2}, high{5}, normal{240};
  bool in_working_time = false;
};
BOOST_DESCRIBE_STRUCT(DeadlinePolicy, (), (immediate, high, normal, in_working_time))
template <>
struct Notes<DeadlinePolicy> {
  static constexpr Note of[] = {
      {"immediate", "Minutes in which a rep answers a request or an upset prospect."},
      {"high", "Minutes in which a rep answers explicit intent or complexity."},
      {"normal", "Minutes in which a rep answers every other handoff."},
      {"in_working_time", "Count the minutes in the working time of the rep who gets the lead, not on the clock."},
  };
};
static_assert(covers<DeadlinePolicy>());

struct GatePolicy {
  Count quality_interactions{2};
  Days cold_days{14};
  Days fresh_request_days{7};
};
BOOST_DESCRIBE_STRUCT(GatePolicy, (), (quality_interactions, cold_days, fresh_request_days))
template <>
struct Notes<GatePolicy> {
  static constexpr Note of[] = {
      {"quality_interactions",
       "Rapport gate: exchanges of substance before behaviour, qualification or value hand over. Holds back nothing else."},
      {"cold_days", "Days without a word or deed of the prospect after which the rapport gate no longer holds; 0 means never."},
      {"fresh_request_days",
       "The CRM's opt-out mark has no date: a message that asks for contact lifts it only while it is so many days old."},
  };
};
static_assert(covers<GatePolicy>());

struct NurturePolicy {
  Count touches_planned{12};
  Points done_share{100};
  bool customers_are_nurtured = true;
};
BOOST_DESCRIBE_STRUCT(NurturePolicy, (), (touches_planned, done_share, customers_are_nurtured))
template <>
struct Notes<NurturePolicy> {
  static constexpr Note of[] = {
      {"touches_planned", "Touches of a sequence for a lead that does not say."},
      {"done_share", "Per cent of the touches after which a lead has been nurtured."},
      {"customers_are_nurtured", "Somebody who buys from us already needs no sequence."},
  };
};
static_assert(covers<NurturePolicy>());

struct DecidePolicy {
  ThresholdPolicy thresholds;
  DeadlinePolicy deadlines;
  GatePolicy gate;
  NurturePolicy nurture;
  BehaviourPolicy behaviour;
  ValuePolicy value;
  ScorePolicy score;
  FitPolicy fit;
  EngagementPolicy engagement;
  GradePolicy grade;
  Bounded<1, 100> evidence_most{10};
  Bounded<0, 5> counterfactuals_most{5};
};
BOOST_DESCRIBE_STRUCT(DecidePolicy, (),
                      (thresholds, deadlines, gate, nurture, behaviour, value, score, fit, engagement, grade, evidence_most,
                       counterfactuals_most))
template <>
struct Notes<DecidePolicy> {
  static constexpr Note of[] = {
      {"thresholds", "How strong a sign must be to fire."},
      {"deadlines", "How fast a rep must answer."},
      {"gate", "When a handoff waits for rapport, and when it no longer does."},
      {"nurture", "When a lead has been nurtured."},
      {"behaviour", "What deeds weigh."},
      {"value", "Which leads are worth a senior rep."},
      {"score", "How the score adds up."},
      {"fit", "How the fit adds up."},
      {"engagement", "How the engagement adds up and fades."},
      {"grade", "Where the grades begin."},
      {"evidence_most", "Most pieces of evidence shown for one trigger; the strongest stay."},
      {"counterfactuals_most", "Most changes shown that would give another action."},
  };
};
static_assert(covers<DecidePolicy>());

}  // namespace baton
