/// Leads given out: a batch assigned together, and a handoff that has to go to somebody else.
#pragma once
#include "core/model/decision.h"
#include "core/model/evidence.h"
#include "core/model/ledger.h"
#include "core/model/routing.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(AssignmentOutcome, assigned, kept, queued, none)

struct Assignment {
  std::string lead_id, decision_id;
  Time as_of;
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  Nullable<Time> respond_by;
  AssignmentOutcome outcome = AssignmentOutcome::none;
  Nullable<std::string> rep_id;
  Nullable<Time> available_at;
  std::vector<Reason> reasons;
  Nullable<std::string> queue_id;
  std::optional<Waiting> waits;
  std::optional<LedgerEntry> entry;
};
BOOST_DESCRIBE_STRUCT(Assignment, (),
                      (lead_id, decision_id, as_of, action, urgency, respond_by, outcome, rep_id, available_at, reasons, queue_id,
                       waits, entry))
template <>
struct Notes<Assignment> {
  static constexpr Note of[] = {
      {"lead_id", "The lead.", Presence::required},
      {"decision_id", "The decision by itself, with the roster as it was before the batch.", Presence::required},
      {"as_of", "The moment this speaks of.", Presence::required},
      {"action", "What to do now.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"respond_by", "Deadline; null when there is none.", Presence::required},
      {"outcome", "`assigned` now, `kept` by the rep who has it, `queued` as nobody can take it, `none` as nobody has to.",
       Presence::required},
      {"rep_id", "Who has the lead now.", Presence::required},
      {"available_at", "Now, or the rep's first working minute after it.", Presence::required},
      {"reasons", "Why this rep, in order of weight.", Presence::required},
      {"queue_id", "Where the lead waits.", Presence::required},
      {"waits", "Why it waits and who frees up first."},
      {"entry", "What to write into the ledger of the lead; with it there the lead stays with the rep."},
  };
};
static_assert(covers<Assignment>());

BOOST_DEFINE_ENUM_CLASS(RerouteOutcome, stay, move, queued, withdraw)
BOOST_DEFINE_ENUM_CLASS(RerouteCause, on_time, answered, deadline_passed, declined, rep_gone, lead_changed, no_handoff,
                        unassigned)

struct Reroute {
  std::string lead_id;
  Time as_of;
  RerouteOutcome outcome = RerouteOutcome::stay;
  RerouteCause cause = RerouteCause::on_time;
  std::string text;
  Nullable<std::string> from_rep_id, rep_id;
  Nullable<Time> available_at, respond_by;
  std::vector<Reason> reasons;
  Nullable<std::string> queue_id;
  std::optional<Waiting> waits;
};
BOOST_DESCRIBE_STRUCT(Reroute, (),
                      (lead_id, as_of, outcome, cause, text, from_rep_id, rep_id, available_at, respond_by, reasons, queue_id,
                       waits))
template <>
struct Notes<Reroute> {
  static constexpr Note of[] = {
      {"lead_id", "The lead.", Presence::required},
      {"as_of", "The moment this speaks of.", Presence::required},
      {"outcome", "The lead stays, moves to another rep, waits in a queue, or is no longer to be handed over.",
       Presence::required},
      {"cause", "Why.", Presence::required},
      {"text", "The same for people.", Presence::required},
      {"from_rep_id", "Who had it.", Presence::required},
      {"rep_id", "Who has it next.", Presence::required},
      {"available_at", "Now, or that rep's first working minute after it.", Presence::required},
      {"respond_by", "The deadline that holds now.", Presence::required},
      {"reasons", "Why this rep, in order of weight.", Presence::required},
      {"queue_id", "Where the lead waits.", Presence::required},
      {"waits", "Why it waits and who frees up first."},
  };
};
static_assert(covers<Reroute>());

/// What `reroute` reads of an assessment that was made earlier; the rest of it is passed over.
struct ProposedRep {
  std::string rep_id;
};
BOOST_DESCRIBE_STRUCT(ProposedRep, (), (rep_id))
template <>
struct Notes<ProposedRep> {
  static constexpr Note of[] = {{"rep_id", "The rep.", Presence::identifier}};
};
static_assert(covers<ProposedRep>());

struct ProposedRouting {
  std::optional<ProposedRep> recommended;
  std::vector<ProposedRep> alternatives;
  std::optional<Role> role;
  std::optional<std::string> queue_id;
};
BOOST_DESCRIBE_STRUCT(ProposedRouting, (), (recommended, alternatives, role, queue_id))
template <>
struct Notes<ProposedRouting> {
  static constexpr Note of[] = {
      {"recommended", "Who was to take it."},
      {"alternatives", "Who else could, best first."},
      {"role", "The role that was asked for."},
      {"queue_id", "Where it waited."},
  };
};
static_assert(covers<ProposedRouting>());

struct ProposedDecision {
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  std::optional<Time> respond_by;
};
BOOST_DESCRIBE_STRUCT(ProposedDecision, (), (action, urgency, respond_by))
template <>
struct Notes<ProposedDecision> {
  static constexpr Note of[] = {
      {"action", "What was to be done.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"respond_by", "Until when."},
  };
};
static_assert(covers<ProposedDecision>());

struct Proposal {
  std::string lead_id;
  Time as_of;
  ProposedDecision decision;
  ProposedRouting routing;
};
BOOST_DESCRIBE_STRUCT(Proposal, (), (lead_id, as_of, decision, routing))
template <>
struct Notes<Proposal> {
  static constexpr Note of[] = {
      {"lead_id", "The lead's id.", Presence::identifier},
      {"as_of", "The moment it spoke of.", Presence::required},
      {"decision", "What it said to do.", Presence::required},
      {"routing", "Who was to take it."},
  };
};
static_assert(covers<Proposal>());

}  // namespace baton
