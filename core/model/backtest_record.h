/// What a backtest keeps of each lead: no text of anybody, only what the decisions were and whom they asked for.
#pragma once
#include "core/model/decision.h"
#include "core/model/moment.h"
#include "core/model/roster.h"
#include "core/model/routing.h"
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

/// Why a rep does not get the lead again.
struct KeptRefusal {
  std::string rep_id;
  bool missed = false;
  Time at;
};
BOOST_DESCRIBE_STRUCT(KeptRefusal, (), (rep_id, missed, at))
template <>
struct Notes<KeptRefusal> {
  static constexpr Note of[] = {
      {"rep_id", "The rep.", Presence::identifier},
      {"missed", "Let it lie; else said no.", Presence::required},
      {"at", "When.", Presence::required},
  };
};
static_assert(covers<KeptRefusal>());

/// What the handoff asks of the person who takes it over, as routing settled it.
struct KeptWish {
  std::optional<Role> role;
  std::vector<Role> or_else;
  std::string written_language;
  std::string wished_language;
  std::string place;
  Tier tier = Tier::unknown;
  bool is_valuable = false;
  bool wants_seniority = false;
  bool is_urgent = false;
  std::string industry;
  std::vector<std::string> skills;
  std::string owner_id;
  std::vector<KeptRefusal> refusals;
  std::optional<CallWindow> calls;
};
BOOST_DESCRIBE_STRUCT(KeptWish, (),
                      (role, or_else, written_language, wished_language, place, tier, is_valuable, wants_seniority, is_urgent,
                       industry, skills, owner_id, refusals, calls))
template <>
struct Notes<KeptWish> {
  static constexpr Note of[] = {
      {"role", "The role."},
      {"or_else", "Who may stand in."},
      {"written_language", "What the prospect writes."},
      {"wished_language", "What the record wishes."},
      {"place", "Where the prospect is."},
      {"tier", "Segment of the account."},
      {"is_valuable", "Value is up."},
      {"wants_seniority", "A senior rep is wanted."},
      {"is_urgent", "It is urgent."},
      {"industry", "Folded words."},
      {"skills", "What the signals ask for."},
      {"owner_id", "Who owns the account."},
      {"refusals", "Who said no."},
      {"calls", "When calls are allowed."},
  };
};
static_assert(covers<KeptWish>());

/// What a policy said at one moment.
struct KeptView {
  Action action = Action::nurture;
  std::int64_t reasons = 0;
};
BOOST_DESCRIBE_STRUCT(KeptView, (), (action, reasons))
template <>
struct Notes<KeptView> {
  static constexpr Note of[] = {
      {"action", "What to do.", Presence::required},
      {"reasons", "A bit for each ReasonCode.", Presence::required},
  };
};
static_assert(covers<KeptView>());

/// The first handoff of a lead under one policy.
struct KeptHandoff {
  Time at;
  MomentKind kind = MomentKind::message;
  std::int64_t messages = 0;
  Urgency urgency = Urgency::normal;
  std::vector<TriggerKind> triggers;
  std::vector<KeptView> views;
};
BOOST_DESCRIBE_STRUCT(KeptHandoff, (), (at, kind, messages, urgency, triggers, views))
template <>
struct Notes<KeptHandoff> {
  static constexpr Note of[] = {
      {"at", "When.", Presence::required},
      {"kind", "What happened then.", Presence::required},
      {"messages", "Messages up to it.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"triggers", "What had fired.", Presence::required},
      {"views", "What each policy said at this moment, in their order; a policy that had handed over before says handoff.",
       Presence::required},
  };
};
static_assert(covers<KeptHandoff>());

/// What the lead's own record says of its end.
struct KeptEnd {
  std::optional<Time> closed;
  bool won = false;
  std::optional<Time> handed_back;
};
BOOST_DESCRIBE_STRUCT(KeptEnd, (), (closed, won, handed_back))
template <>
struct Notes<KeptEnd> {
  static constexpr Note of[] = {
      {"closed", "When it was won or lost."},
      {"won", "It was won.", Presence::required},
      {"handed_back", "When it was handed back."},
  };
};
static_assert(covers<KeptEnd>());

/// A handoff in time, as handing it to a rep needs it.
struct KeptPlacing {
  std::string lead_id;
  Time at;
  Urgency urgency = Urgency::normal;
  Points score;
  Time since, respond_by;
  KeptWish wish;
  KeptEnd end;
};
BOOST_DESCRIBE_STRUCT(KeptPlacing, (), (lead_id, at, urgency, score, since, respond_by, wish, end))
template <>
struct Notes<KeptPlacing> {
  static constexpr Note of[] = {
      {"lead_id", "The lead.", Presence::identifier},
      {"at", "When.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"score", "How strongly.", Presence::required},
      {"since", "What the deadline counts from.", Presence::required},
      {"respond_by", "The deadline, in plain minutes.", Presence::required},
      {"wish", "Whom it asks for.", Presence::required},
      {"end", "What the record says of its end.", Presence::required},
  };
};
static_assert(covers<KeptPlacing>());

struct KeptReplay {
  std::optional<KeptHandoff> handoff;
  std::optional<Time> prepare;
  std::optional<Time> suppress;
  KeptView last;
};
BOOST_DESCRIBE_STRUCT(KeptReplay, (), (handoff, prepare, suppress, last))
template <>
struct Notes<KeptReplay> {
  static constexpr Note of[] = {
      {"handoff", "The first handoff."},
      {"prepare", "When it first said prepare."},
      {"suppress", "When it first said suppress."},
      {"last", "What it said last.", Presence::required},
  };
};
static_assert(covers<KeptReplay>());

/// One lead under every policy.
struct KeptLead {
  std::string lead_id;
  std::optional<Time> first;
  std::optional<Time> last;
  std::optional<Time> takeover;
  std::int64_t messages = 0;
  bool undated_opt_out = false;
  bool cut = false;
  KeptEnd end;
  std::vector<KeptReplay> replays;
};
BOOST_DESCRIBE_STRUCT(KeptLead, (), (lead_id, first, last, takeover, messages, undated_opt_out, cut, end, replays))
template <>
struct Notes<KeptLead> {
  static constexpr Note of[] = {
      {"lead_id", "The lead.", Presence::identifier},
      {"first", "First message or event."},
      {"last", "Last message or event."},
      {"takeover", "When a person had it in fact."},
      {"messages", "Messages of prospect and our side.", Presence::required},
      {"undated_opt_out", "The record is marked as opted out, without a date.", Presence::required},
      {"cut", "It has more moments than are decided on.", Presence::required},
      {"end", "What the record says of its end.", Presence::required},
      {"replays", "By policy.", Presence::required},
  };
};
static_assert(covers<KeptLead>());

}  // namespace baton
