/// What a policy's weights look like beside what became of the handoffs made under them, and what the outcomes would change.
#pragma once
#include "core/model/history_loss.h"
#include "core/model/policy_measure.h"
#include "core/model/wire.h"

namespace baton {

/// What counts as a success, each within the policy's window for it.
BOOST_DEFINE_ENUM_CLASS(Success, won, meeting_held, accepted)

/// Why a number of the policy is changed or stays.
BOOST_DEFINE_ENUM_CLASS(CalibrationVerdict, changed, agrees, unsure, too_few, less_than_a_point, not_borne_out, not_asked)

/// Which handoffs went in.
struct CalibrationSample {
  std::int64_t leads = 0, given_twice = 0, leads_handed_over = 0, handoffs = 0;
  std::int64_t waiting = 0, later = 0, no_lead = 0, suppressed = 0;
  std::int64_t past = 0, past_successes = 0, held_out = 0, held_out_successes = 0;
};
BOOST_DESCRIBE_STRUCT(CalibrationSample, (),
                      (leads, given_twice, leads_handed_over, handoffs, waiting, later, no_lead, suppressed, past, past_successes,
                       held_out, held_out_successes))
template <>
struct Notes<CalibrationSample> {
  static constexpr Note of[] = {
      {"leads", "Leads in the history.", Presence::required},
      {"given_twice", "Lines whose lead an earlier line had as of the same moment; they are passed over.", Presence::required},
      {"leads_handed_over", "Those of them that were handed over: of the others no outcome is known.", Presence::required},
      {"handoffs", "Handoffs in the ledger, and in the records of leads that it does not know.", Presence::required},
      {"waiting", "Handoffs too young to tell; they count neither way.", Presence::required},
      {"later", "Further handoffs of a lead that had one before; the first alone counts.", Presence::required},
      {"no_lead", "Handoffs of leads that the history does not hold as of their moment.", Presence::required},
      {"suppressed", "Handoffs of leads that had opted out by then; they have no score.", Presence::required},
      {"past", "Handoffs learnt from.", Presence::required},
      {"past_successes", "Successes among them.", Presence::required},
      {"held_out", "Later handoffs, on which it is tried out.", Presence::required},
      {"held_out_successes", "Successes among them.", Presence::required},
  };
};
static_assert(covers<CalibrationSample>());

/// A weight of `decide.score`.
struct CalibratedWeight {
  std::string name;
  Points present, fitted;
  Nullable<Points> low, high;
  std::int64_t shown_by = 0;
  CalibrationVerdict verdict = CalibrationVerdict::agrees;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(CalibratedWeight, (), (name, present, fitted, low, high, shown_by, verdict, text))
template <>
struct Notes<CalibratedWeight> {
  static constexpr Note of[] = {
      {"name", "The member of `decide.score`.", Presence::required},
      {"present", "What the given policy says.", Presence::required},
      {"fitted", "What the new one says; the same unless the outcomes contradict it.", Presence::required},
      {"low", "Lower end of the interval of what agrees with the outcomes; all intervals together hold with 95 %.",
       Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"shown_by", "Handoffs of the past in whose score it has a say.", Presence::required},
      {"verdict", "Why it is changed or stays.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<CalibratedWeight>());

/// A threshold on the strength of a trigger.
struct CalibratedThreshold {
  std::string name;
  Points present, fitted;
  CalibrationVerdict verdict = CalibrationVerdict::not_asked;
  std::int64_t dropped = 0, dropped_successes = 0;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(CalibratedThreshold, (), (name, present, fitted, verdict, dropped, dropped_successes, text))
template <>
struct Notes<CalibratedThreshold> {
  static constexpr Note of[] = {
      {"name", "The member of `decide`.", Presence::required},
      {"present", "What the given policy says.", Presence::required},
      {"fitted", "What the new one says; never lower.", Presence::required},
      {"verdict", "Why it is changed or stays.", Presence::required},
      {"dropped", "Handoffs of the past that rest on it alone and would not have been made.", Presence::required},
      {"dropped_successes", "Successes among them.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<CalibratedThreshold>());

/// A number from -1 to 1 in ten-thousandths with its 95 % interval.
struct CalibrationFigure {
  std::int64_t value = 0, low = 0, high = 0;
};
BOOST_DESCRIBE_STRUCT(CalibrationFigure, (), (value, low, high))
template <>
struct Notes<CalibrationFigure> {
  static constexpr Note of[] = {
      {"value", "In ten-thousandths.", Presence::required},
      {"low", "Lower end of the 95 % interval.", Presence::required},
      {"high", "Upper end of it.", Presence::required},
  };
};
static_assert(covers<CalibrationFigure>());

/// Held-out handoffs of about the same chance.
struct CalibrationBin {
  Share foretold;
  std::int64_t n = 0, successes = 0;
  Share share, low, high;
};
BOOST_DESCRIBE_STRUCT(CalibrationBin, (), (foretold, n, successes, share, low, high))
template <>
struct Notes<CalibrationBin> {
  static constexpr Note of[] = {
      {"foretold", "Mean chance by their score, in ten-thousandths.", Presence::required},
      {"n", "How many.", Presence::required},
      {"successes", "How many of them were a success.", Presence::required},
      {"share", "The same as a share in ten-thousandths.", Presence::required},
      {"low", "Lower end of its 95 % interval (Wilson).", Presence::required},
      {"high", "Upper end of it.", Presence::required},
  };
};
static_assert(covers<CalibrationBin>());

/// How a policy's score fares on the held-out handoffs.
struct CalibrationFigures {
  CalibrationFigure ranking, error;
  std::vector<CalibrationBin> bins;
};
BOOST_DESCRIBE_STRUCT(CalibrationFigures, (), (ranking, error, bins))
template <>
struct Notes<CalibrationFigures> {
  static constexpr Note of[] = {
      {"ranking", "How often a success has the higher score (area under the curve, DeLong); 5000 is a coin.", Presence::required},
      {"error", "Mean square of chance less outcome (Brier); 0 is best.", Presence::required},
      {"bins", "From the lowest chance to the highest.", Presence::required},
  };
};
static_assert(covers<CalibrationFigures>());

struct CalibrationAccuracy {
  CalibrationFigures present, fitted;
  CalibrationFigure ranking_gain, error_gain;
};
BOOST_DESCRIBE_STRUCT(CalibrationAccuracy, (), (present, fitted, ranking_gain, error_gain))
template <>
struct Notes<CalibrationAccuracy> {
  static constexpr Note of[] = {
      {"present", "Of the given policy.", Presence::required},
      {"fitted", "Of what the past taught, also when it was not borne out.", Presence::required},
      {"ranking_gain", "Fitted less present.", Presence::required},
      {"error_gain", "Fitted less present; below 0 is better.", Presence::required},
  };
};
static_assert(covers<CalibrationAccuracy>());

struct Calibration {
  Time as_of;
  Nullable<Time> split, from, until;
  Success success = Success::won;
  Nullable<Share> worth;
  CalibrationSample sample;
  HistoryLoss loss;
  std::string refused;
  bool changed = false;
  std::vector<CalibratedWeight> weights;
  std::vector<CalibratedThreshold> thresholds;
  Nullable<CalibrationAccuracy> accuracy;
  std::vector<std::string> caveats;
};
BOOST_DESCRIBE_STRUCT(Calibration, (),
                      (as_of, split, from, until, success, worth, sample, loss, refused, changed, weights, thresholds, accuracy,
                       caveats))
template <>
struct Notes<Calibration> {
  static constexpr Note of[] = {
      {"as_of", "The moment of which this speaks.", Presence::required},
      {"split", "Handoffs from this moment on are held out.", Presence::required},
      {"from", "The first handoff that counts.", Presence::required},
      {"until", "The last one.", Presence::required},
      {"success", "What counts as a success.", Presence::required},
      {"worth", "The chance from which a handoff is worth a rep's time, in ten-thousandths, if it was given.",
       Presence::required},
      {"sample", "Which handoffs went in.", Presence::required},
      {"loss", "What of the history could not be read. Leads that lost rows are read without them.", Presence::required},
      {"refused", "Why nothing is said; empty when something is.", Presence::required},
      {"changed", "The new policy differs from the given one.", Presence::required},
      {"weights", "All weights of the score, in the order of the policy.", Presence::required},
      {"thresholds", "All thresholds on strengths.", Presence::required},
      {"accuracy", "On the held-out handoffs; null when refused.", Presence::required},
      {"caveats", "What these figures cannot say.", Presence::required},
  };
};
static_assert(covers<Calibration>());

}  // namespace baton
