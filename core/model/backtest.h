/// What policies would have done with a history: how many leads handed over, when, why, to whom, and where they differ.
#pragma once
#include "core/model/backtest_figures.h"
#include "core/model/decision.h"
#include "core/model/history_loss.h"
#include "core/model/moment.h"
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

/// What is known of a lead's end by the ledger.
BOOST_DEFINE_ENUM_CLASS(KnownEnd, won, lost, handed_back)

/// What became in fact of the leads this policy hands over, beside the others. It says whom the policy picks, not what its
/// handoffs would have caused.
struct BacktestOutcome {
  BacktestShare handed_over;
  BacktestShare others;
  Nullable<std::int64_t> difference;
  Nullable<std::int64_t> low;
  Nullable<std::int64_t> high;
  Bounded<0, 1'000'000> p_millionths{1'000'000};
  bool differs = false;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(BacktestOutcome, (), (handed_over, others, difference, low, high, p_millionths, differs, text))
template <>
struct Notes<BacktestOutcome> {
  static constexpr Note of[] = {
      {"handed_over", "Won, of the leads it hands over whose end is known.", Presence::required},
      {"others", "Won, of all other leads whose end is known.", Presence::required},
      {"difference", "First less second in ten-thousandths; null when either is too few.", Presence::required},
      {"low", "Lower end of its 95 % interval (Newcombe).", Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"p_millionths", "How often chance alone does as much, corrected for the policies compared (score test, Holm).",
       Presence::required},
      {"differs", "Chance is no likely explanation.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<BacktestOutcome>());

/// Everything about one policy.
struct BacktestPolicy {
  std::string name;
  std::string policy_hash;
  BacktestShare handed_over;
  BacktestShare after_person;
  BacktestShare prepared;
  BacktestShare suppressed;
  BacktestShare nurtured;
  BacktestShare person_found;
  std::vector<BacktestShare> urgencies;
  std::vector<BacktestShare> triggers;
  std::vector<BacktestShare> moments;
  std::vector<BacktestShare> by_message;
  BacktestSpread message_number;
  BacktestSpread since_first_ms;
  BacktestSpread before_person_ms;
  std::optional<BacktestStaffing> staffing;
  std::optional<BacktestOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(BacktestPolicy, (),
                      (name, policy_hash, handed_over, after_person, prepared, suppressed, nurtured, person_found, urgencies,
                       triggers, moments, by_message, message_number, since_first_ms, before_person_ms, staffing, outcome))
template <>
struct Notes<BacktestPolicy> {
  static constexpr Note of[] = {
      {"name", "As it was called.", Presence::required},
      {"policy_hash", "Hash of the whole policy, defaults included.", Presence::required},
      {"handed_over",
       "Leads it hands over, of all with a message or event: before a person had the lead in fact, or where none ever had.",
       Presence::required},
      {"after_person", "Leads it hands over only after a person had them in fact: no handoff.", Presence::required},
      {"prepared", "Leads it only prepares.", Presence::required},
      {"suppressed", "Leads it hands to nobody as they opted out.", Presence::required},
      {"nurtured", "Leads it leaves with the AI.", Presence::required},
      {"person_found", "Of the leads that a person had in fact, those it hands over by then.", Presence::required},
      {"urgencies", "Of its handoffs, how fast.", Presence::required},
      {"triggers", "Of its handoffs, with which trigger fired; several may have.", Presence::required},
      {"moments", "Of its handoffs, what happened at that moment.", Presence::required},
      {"by_message", "Of all leads, those it hands over by that message of the conversation.", Presence::required},
      {"message_number", "The message of the conversation after which it hands over.", Presence::required},
      {"since_first_ms", "From the first message or event to the handoff.", Presence::required},
      {"before_person_ms", "How long before the person in fact, where there was one.", Presence::required},
      {"staffing", "Without a roster nobody can take anything."},
      {"outcome", "Without a ledger nothing is known."},
  };
};
static_assert(covers<BacktestPolicy>());

/// One policy in one lead on which two differ.
struct BacktestSide {
  Action action = Action::nurture;
  Nullable<Time> at;
  Nullable<std::int64_t> messages;
  Nullable<MomentKind> moment;
  Nullable<Urgency> urgency;
  std::vector<TriggerKind> triggers;
  std::vector<ReasonCode> reasons;
};
BOOST_DESCRIBE_STRUCT(BacktestSide, (), (action, at, messages, moment, urgency, triggers, reasons))
template <>
struct Notes<BacktestSide> {
  static constexpr Note of[] = {
      {"action", "Handoff, or what it said last.", Presence::required},
      {"at", "When it hands over; null when it does not.", Presence::required},
      {"messages", "After which message.", Presence::required},
      {"moment", "What happened then.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"triggers", "What had fired.", Presence::required},
      {"reasons", "Why it hands over, at its own moment; of one that does not, why not when the other did.", Presence::required},
  };
};
static_assert(covers<BacktestSide>());

/// A lead that two policies treat otherwise.
struct BacktestDifference {
  std::string lead_id;
  BacktestSide first;
  BacktestSide second;
  Nullable<Time> person_at;
  Nullable<KnownEnd> end;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(BacktestDifference, (), (lead_id, first, second, person_at, end, text))
template <>
struct Notes<BacktestDifference> {
  static constexpr Note of[] = {
      {"lead_id", "The lead.", Presence::required},        {"first", "Under the first policy.", Presence::required},
      {"second", "Under the second.", Presence::required}, {"person_at", "When a person had it in fact.", Presence::required},
      {"end", "What became of it.", Presence::required},   {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<BacktestDifference>());

/// How often a policy gave a reason where the two differ.
struct BacktestReason {
  std::string policy;
  ReasonCode reason = ReasonCode::nothing_up;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(BacktestReason, (), (policy, reason, count))
template <>
struct Notes<BacktestReason> {
  static constexpr Note of[] = {
      {"policy", "Which.", Presence::required},
      {"reason", "Why.", Presence::required},
      {"count", "In how many leads.", Presence::required},
  };
};
static_assert(covers<BacktestReason>());

/// Two policies lead by lead.
struct BacktestPair {
  std::string first;
  std::string second;
  std::int64_t both = 0;
  std::int64_t first_only = 0;
  std::int64_t second_only = 0;
  std::int64_t neither = 0;
  Nullable<std::int64_t> difference;
  Nullable<std::int64_t> low;
  Nullable<std::int64_t> high;
  Bounded<0, 1'000'000> p_millionths{1'000'000};
  bool differs = false;
  std::int64_t first_earlier = 0;
  std::int64_t second_earlier = 0;
  std::int64_t at_once = 0;
  BacktestSpread first_ahead_ms;
  BacktestSpread second_ahead_ms;
  BacktestShare first_only_won;
  BacktestShare second_only_won;
  std::vector<BacktestReason> reasons;
  std::int64_t differing = 0;
  std::vector<BacktestDifference> differences;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(BacktestPair, (),
                      (first, second, both, first_only, second_only, neither, difference, low, high, p_millionths, differs,
                       first_earlier, second_earlier, at_once, first_ahead_ms, second_ahead_ms, first_only_won, second_only_won,
                       reasons, differing, differences, text))
template <>
struct Notes<BacktestPair> {
  static constexpr Note of[] = {
      {"first", "One policy.", Presence::required},
      {"second", "The other.", Presence::required},
      {"both", "Leads that both hand over.", Presence::required},
      {"first_only", "Leads that the first alone hands over.", Presence::required},
      {"second_only", "Leads that the second alone hands over.", Presence::required},
      {"neither", "Leads that neither hands over.", Presence::required},
      {"difference", "Share of the first less that of the second in ten-thousandths; null when there are too few leads.",
       Presence::required},
      {"low", "Lower end of its 95 % interval (Newcombe, paired).", Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"p_millionths", "How often chance alone parts them as far, corrected for the pairs compared (McNemar, exact; Holm).",
       Presence::required},
      {"differs", "Chance is no likely explanation.", Presence::required},
      {"first_earlier", "Of those both hand over, earlier under the first.", Presence::required},
      {"second_earlier", "Earlier under the second.", Presence::required},
      {"at_once", "At the same moment.", Presence::required},
      {"first_ahead_ms", "How much earlier, where the first is.", Presence::required},
      {"second_ahead_ms", "How much earlier, where the second is.", Presence::required},
      {"first_only_won", "Won, of the leads that the first alone hands over and whose end is known.", Presence::required},
      {"second_only_won", "The same of the second.", Presence::required},
      {"reasons", "What each said where they differ, most frequent first.", Presence::required},
      {"differing", "Leads that they treat otherwise: handed over by one alone, or at another moment.", Presence::required},
      {"differences", "The first of them: handed over by one alone, then those furthest apart.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<BacktestPair>());

struct Backtest {
  Time as_of;
  std::string engine_version;
  std::int64_t leads = 0;
  std::int64_t empty = 0;
  std::int64_t given_twice = 0;
  std::int64_t messages = 0;
  Nullable<Time> from;
  Nullable<Time> until;
  std::int64_t with_person = 0;
  std::int64_t undated_opt_outs = 0;
  std::int64_t ends_known = 0;
  std::int64_t cut = 0;
  std::int64_t most_moments = 0;
  std::int64_t load_days = 0;
  HistoryLoss loss;
  std::vector<BacktestPolicy> policies;
  std::vector<BacktestPair> pairs;
};
BOOST_DESCRIBE_STRUCT(Backtest, (),
                      (as_of, engine_version, leads, empty, given_twice, messages, from, until, with_person, undated_opt_outs,
                       ends_known, cut, most_moments, load_days, loss, policies, pairs))
template <>
struct Notes<Backtest> {
  static constexpr Note of[] = {
      {"as_of", "The end of the history; what lies later has not happened.", Presence::required},
      {"engine_version", "Version of the engine.", Presence::required},
      {"leads", "Leads replayed, each id once.", Presence::required},
      {"empty", "Leads without a message or an event: nothing can be decided of them, and no share counts them.",
       Presence::required},
      {"given_twice", "Lines whose lead an earlier line had; they are passed over.", Presence::required},
      {"messages", "Messages of prospects and our side.", Presence::required},
      {"from", "The first message or event.", Presence::required},
      {"until", "The last.", Presence::required},
      {"with_person", "Leads that a person had in fact.", Presence::required},
      {"undated_opt_outs",
       "Leads whose record is marked as opted out: when that was, nobody knows, so every policy suppresses them from the start "
       "unless they ask for a person.",
       Presence::required},
      {"ends_known", "Leads whose end the outcomes given know, or else the lead's own record.", Presence::required},
      {"cut", "Leads with so many moments that the later ones were passed over, as long as no policy had handed them over.",
       Presence::required},
      {"most_moments", "Moments of one lead that are decided on, from its first.", Presence::required},
      {"load_days", "Days after which a lead leaves the load of its rep when no end is known.", Presence::required},
      {"loss", "What of the history could not be read. Leads that lost rows are decided on without them.", Presence::required},
      {"policies", "In their order.", Presence::required},
      {"pairs", "Every two of them.", Presence::required},
  };
};
static_assert(covers<Backtest>());

}  // namespace baton
