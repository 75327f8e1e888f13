/// What a history of conversations says of how leads were handed to people, without any ledger.
#pragma once
#include "core/model/evidence.h"
#include "core/model/history_loss.h"
#include "core/model/measure_figures.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(AuditShareKind, taken_over, taken_over_when_due, in_time, request_unanswered, intent_late, asked_again,
                        not_announced, promise_broken, dropped_off, early, opt_out_ignored, call_outside_hours, won)
BOOST_DEFINE_ENUM_CLASS(AuditTimeKind, due_to_taken_over, request_to_person, intent_to_person)
BOOST_DEFINE_ENUM_CLASS(AuditDimension, trigger, channel, rep, week)
/// What a rep may ask that was known already.
BOOST_DEFINE_ENUM_CLASS(AskedTopic, budget, authority, need, timeline, size, contact)

/// A share in ten-thousandths with its 95 % interval (Wilson).
struct AuditShare {
  AuditShareKind kind = AuditShareKind::taken_over;
  std::int64_t hits = 0, n = 0, waiting = 0;
  bool too_few = true;
  Nullable<Share> share, low, high;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(AuditShare, (), (kind, hits, n, waiting, too_few, share, low, high, text))
template <>
struct Notes<AuditShare> {
  static constexpr Note of[] = {
      {"kind", "Of what.", Presence::required},
      {"hits", "Leads where it is so.", Presence::required},
      {"n", "Leads where it can be told.", Presence::required},
      {"waiting", "Leads too young to tell; they count neither way.", Presence::required},
      {"too_few", "Fewer than the policy wants: no share is given.", Presence::required},
      {"share", "In ten-thousandths.", Presence::required},
      {"low", "Lower end of the 95 % interval.", Presence::required},
      {"high", "Upper end of the 95 % interval.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<AuditShare>());

struct AuditTime {
  AuditTimeKind kind = AuditTimeKind::due_to_taken_over;
  std::int64_t n = 0, of = 0;
  bool too_few = true;
  Nullable<QuantileFigure> median, p90;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(AuditTime, (), (kind, n, of, too_few, median, p90, text))
template <>
struct Notes<AuditTime> {
  static constexpr Note of[] = {
      {"kind", "From what to what.", Presence::required},
      {"n", "Leads where a person came.", Presence::required},
      {"of", "Leads where one should have come.", Presence::required},
      {"too_few", "Fewer than the policy wants: no time is given.", Presence::required},
      {"median", "Half of the `n` took no longer; interval by order statistics.", Presence::required},
      {"p90", "Nine of ten of the `n` took no longer.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<AuditTime>());

struct AuditFigures {
  std::int64_t leads = 0;
  std::vector<AuditShare> shares;
  std::vector<AuditTime> times;
  MeanFigure completeness;
};
BOOST_DESCRIBE_STRUCT(AuditFigures, (), (leads, shares, times, completeness))
template <>
struct Notes<AuditFigures> {
  static constexpr Note of[] = {
      {"leads", "How many there are.", Presence::required},
      {"shares", "Every kind, always in the same order.", Presence::required},
      {"times", "Every kind, always in the same order.", Presence::required},
      {"completeness", "How much of a warm handoff was known when a person took over.", Presence::required},
  };
};
static_assert(covers<AuditFigures>());

struct AuditGroup {
  std::string key;
  AuditFigures figures;
};
BOOST_DESCRIBE_STRUCT(AuditGroup, (), (key, figures))
template <>
struct Notes<AuditGroup> {
  static constexpr Note of[] = {
      {"key", "The trigger, the channel, the rep's name, the Monday of the week.", Presence::required},
      {"figures", "Of the leads of this group.", Presence::required},
  };
};
static_assert(covers<AuditGroup>());

struct AuditBreakdown {
  AuditDimension by = AuditDimension::trigger;
  std::vector<AuditGroup> groups;
  std::int64_t left_out = 0;
};
BOOST_DESCRIBE_STRUCT(AuditBreakdown, (), (by, groups, left_out))
template <>
struct Notes<AuditBreakdown> {
  static constexpr Note of[] = {
      {"by", "What tells the groups apart.", Presence::required},
      {"groups", "Weeks in order, all else by name; a lead with two triggers is in both groups.", Presence::required},
      {"left_out", "Groups beyond the most that are listed: the smallest ones.", Presence::required},
  };
};
static_assert(covers<AuditBreakdown>());

/// How often one thing was met.
struct AuditCount {
  std::string key;
  std::int64_t count = 0, of = 0;
};
BOOST_DESCRIBE_STRUCT(AuditCount, (), (key, count, of))
template <>
struct Notes<AuditCount> {
  static constexpr Note of[] = {
      {"key", "What.", Presence::required},
      {"count", "Leads where it was met.", Presence::required},
      {"of", "Leads where it could have been.", Presence::required},
  };
};
static_assert(covers<AuditCount>());

/// One lead where something went wrong.
struct AuditCase {
  AuditShareKind kind = AuditShareKind::request_unanswered;
  std::string lead_id, rep;
  Time at;
  Nullable<std::int64_t> took_ms;
  std::string text;
  std::vector<Evidence> evidence;
  std::vector<std::string> places;
};
BOOST_DESCRIBE_STRUCT(AuditCase, (), (kind, lead_id, rep, at, took_ms, text, evidence, places))
template <>
struct Notes<AuditCase> {
  static constexpr Note of[] = {
      {"kind", "What went wrong.", Presence::required},
      {"lead_id", "The lead.", Presence::required},
      {"rep", "Who took over, as the history names them; empty when nobody did.", Presence::required},
      {"at", "When it began: the request, the promise, the take-over.", Presence::required},
      {"took_ms", "Until a person came, or until now; null where no time is meant.", Presence::required},
      {"text", "What happened, for people.", Presence::required},
      {"evidence", "The words that show it; their quotes are empty when they were left out.", Presence::required},
      {"places",
       "Where a table says each of the evidence, in its order: `history.csv:17`, the line of the message or else the lead's "
       "first; empty for other histories.",
       Presence::required},
  };
};
static_assert(covers<AuditCase>());

struct Audit {
  Time as_of;
  std::string engine_version, policy_hash, timezone;
  Nullable<Time> from, until;
  std::int64_t leads = 0, refused = 0, given_twice = 0, messages = 0, from_reps = 0, without_ai = 0, cut = 0;
  HistoryLoss loss;
  AuditFigures all;
  std::vector<AuditBreakdown> breakdowns;
  std::vector<AuditCount> waits, triggers, missing, asked_again;
  std::vector<AuditCase> cases;
};
BOOST_DESCRIBE_STRUCT(Audit, (),
                      (as_of, engine_version, policy_hash, timezone, from, until, leads, refused, loss, given_twice, messages,
                       from_reps, without_ai, cut, all, breakdowns, waits, triggers, missing, asked_again, cases))
template <>
struct Notes<Audit> {
  static constexpr Note of[] = {
      {"as_of", "The moment this speaks of; what lies after it was not read.", Presence::required},
      {"engine_version", "Version of the engine.", Presence::required},
      {"policy_hash", "Hash of the whole policy, defaults included.", Presence::required},
      {"timezone", "Of times that a table gives without a zone, as its mapping says; empty for other histories.",
       Presence::required},
      {"from", "The first message; null when there is none.", Presence::required},
      {"until", "The last one.", Presence::required},
      {"leads", "Leads that were read, each id once.", Presence::required},
      {"refused", "Leads and rows that could not be.", Presence::required},
      {"loss", "The same apart. A lead that lost a row is in no figure and no case: what it lacks may be what is looked for.",
       Presence::required},
      {"given_twice", "Lines whose lead an earlier line had; they are passed over.", Presence::required},
      {"messages", "Messages of the prospects, the AI and the reps.", Presence::required},
      {"from_reps", "Of them by reps; without any, whether a person took over cannot be judged.", Presence::required},
      {"without_ai", "Leads in which no AI wrote: nothing was handed over there.", Presence::required},
      {"cut", "Leads with so many moments that the later ones were passed over when looking for the first trigger.",
       Presence::required},
      {"all", "The figures of all leads.", Presence::required},
      {"breakdowns", "The same by trigger, channel, rep and week.", Presence::required},
      {"waits", "How long leads waited from the moment a handoff was due until a person took over.", Presence::required},
      {"triggers", "Which triggers were up when a person took over.", Presence::required},
      {"missing", "What was not known when a person took over.", Presence::required},
      {"asked_again", "What a person asked that was known.", Presence::required},
      {"cases", "The worst of each kind, worst first.", Presence::required},
  };
};
static_assert(covers<Audit>());

}  // namespace baton
