/// Who takes the lead, what the AI goes on doing, and whether the prospect may be called.
#pragma once
#include "core/model/evidence.h"
#include "core/model/roster.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(FollowUpKind, recap, schedule, research, admin, follow_up)

struct RepChoice {
  std::string rep_id;
  Points score;
  Nullable<Time> available_at;
  std::vector<Reason> reasons;
};
BOOST_DESCRIBE_STRUCT(RepChoice, (), (rep_id, score, available_at, reasons))
template <>
struct Notes<RepChoice> {
  static constexpr Note of[] = {
      {"rep_id", "The rep.", Presence::required},
      {"score", "How well the rep fits.", Presence::required},
      {"available_at", "Now, or the first working minute after it.", Presence::required},
      {"reasons", "Why, in order of weight.", Presence::required},
  };
};
static_assert(covers<RepChoice>());

struct ExcludedRep {
  std::string rep_id, code, reason, would_change;
};
BOOST_DESCRIBE_STRUCT(ExcludedRep, (), (rep_id, code, reason, would_change))
template <>
struct Notes<ExcludedRep> {
  static constexpr Note of[] = {
      {"rep_id", "The rep.", Presence::required},
      {"code", "Why not, stable, for programs.", Presence::required},
      {"reason", "Why not, for people.", Presence::required},
      {"would_change", "What would have given this rep the lead.", Presence::required},
  };
};
static_assert(covers<ExcludedRep>());

/// Why a lead waits in a queue, and until when.
struct Waiting {
  std::string reason;
  Nullable<std::string> rep_id;
  Nullable<Time> free_at;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (reason, rep_id, free_at))
template <>
struct Notes<Waiting> {
  static constexpr Note of[] = {
      {"reason", "Why nobody can take the lead now, for people.", Presence::required},
      {"rep_id", "Who can take it first; null when no calendar says.", Presence::required},
      {"free_at", "When that rep can; null when no calendar says.", Presence::required},
  };
};
static_assert(covers<Waiting>());

struct Routing {
  Nullable<RepChoice> recommended;
  std::vector<RepChoice> alternatives;
  std::vector<ExcludedRep> excluded;
  Nullable<Role> role;
  Nullable<std::string> queue_id;
  std::optional<Waiting> waits;
};
BOOST_DESCRIBE_STRUCT(Routing, (), (recommended, alternatives, excluded, role, queue_id, waits))
template <>
struct Notes<Routing> {
  static constexpr Note of[] = {
      {"recommended", "Who should take the lead; null when nobody can or nobody has to.", Presence::required},
      {"alternatives", "Who else could, best first.", Presence::required},
      {"excluded", "Who cannot, and why.", Presence::required},
      {"role", "The role the triggers ask for; null when any will do.", Presence::required},
      {"queue_id", "Where the lead waits when nobody is recommended.", Presence::required},
      {"waits", "Why it waits and who frees up first; only when nobody can take a lead that somebody should."},
  };
};
static_assert(covers<Routing>());

struct FollowUp {
  FollowUpKind kind = FollowUpKind::follow_up;
  Time due_at;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(FollowUp, (), (kind, due_at, text))
template <>
struct Notes<FollowUp> {
  static constexpr Note of[] = {
      {"kind", "What kind of work.", Presence::required},
      {"due_at", "When the AI does it.", Presence::required},
      {"text", "What it does.", Presence::required},
  };
};
static_assert(covers<FollowUp>());

struct CallWindow {
  Time from, until;
};
BOOST_DESCRIBE_STRUCT(CallWindow, (), (from, until))
template <>
struct Notes<CallWindow> {
  static constexpr Note of[] = {
      {"from", "First moment a call is allowed.", Presence::required},
      {"until", "First moment it no longer is.", Presence::required},
  };
};
static_assert(covers<CallWindow>());

struct Compliance {
  bool may_call = false;
  std::string reason;
  Nullable<CallWindow> next_window;
};
BOOST_DESCRIBE_STRUCT(Compliance, (), (may_call, reason, next_window))
template <>
struct Notes<Compliance> {
  static constexpr Note of[] = {
      {"may_call", "A call to the prospect is allowed at `as_of`. Advice, not law.", Presence::required},
      {"reason", "Why, for people.", Presence::required},
      {"next_window", "When calls are allowed next, or until when now; null when never.", Presence::required},
  };
};
static_assert(covers<Compliance>());

}  // namespace baton
