/// What was known when a lead was handed over: the half of measuring that the ledger does not tell.
#pragma once
#include "core/model/lead.h"
#include "core/model/roster.h"
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(Warmth, warm, cold)

/// Messages of a conversation by who wrote them.
struct MessageCounts {
  Count ai, rep, prospect;
};
BOOST_DESCRIBE_STRUCT(MessageCounts, (), (ai, rep, prospect))
template <>
struct Notes<MessageCounts> {
  static constexpr Note of[] = {
      {"ai", "Written by the AI."},
      {"rep", "Written by a rep."},
      {"prospect", "Written by the prospect."},
  };
};
static_assert(covers<MessageCounts>());

struct HandoffRecord {
  std::string handoff_id, lead_id, decision_id;
  Time at;
  std::optional<Time> recorded_at;
  std::vector<TriggerKind> triggers;
  std::optional<Role> role;
  std::string rep_id;
  std::optional<Role> rep_role;
  std::string queue_id;
  std::optional<Channel> channel;
  std::optional<Tier> tier;
  std::optional<Warmth> warmth;
  std::optional<Points> completeness;
  std::optional<Time> respond_by;
  std::optional<bool> outside_territory, told;
  std::optional<MessageCounts> messages;
};
BOOST_DESCRIBE_STRUCT(HandoffRecord, (),
                      (handoff_id, lead_id, decision_id, at, recorded_at, triggers, role, rep_id, rep_role, queue_id, channel,
                       tier, warmth, completeness, respond_by, outside_territory, told, messages))
template <>
struct Notes<HandoffRecord> {
  static constexpr Note of[] = {
      {"handoff_id", "The handoff, as the ledger names it.", Presence::identifier},
      {"lead_id", "The lead that was handed over.", Presence::identifier},
      {"decision_id", "The assessment that proposed it."},
      {"at", "When it was proposed.", Presence::required},
      {"recorded_at", "When this was written down; of two records of one handoff the later counts."},
      {"triggers", "The triggers that had fired."},
      {"role", "The role that was asked for."},
      {"rep_id", "The rep it was proposed to."},
      {"rep_role", "That rep's role."},
      {"queue_id", "The queue it came through."},
      {"channel", "Where the prospect wrote last."},
      {"tier", "Segment of the account."},
      {"warmth", "Warm: with the context handed on; cold: without."},
      {"completeness", "How complete the brief was."},
      {"respond_by", "Until when the prospect was to be answered."},
      {"outside_territory", "The rep does not cover the prospect's place."},
      {"told", "The prospect was told that a person takes over."},
      {"messages", "Messages of the conversation so far."},
  };
};
static_assert(covers<HandoffRecord>());

}  // namespace baton
