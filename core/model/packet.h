/// The brief as a packet of its own: what a chat, a ticket or another CRM needs to know of one handoff, and no more.
#pragma once
#include <string>

#include "core/model/brief.h"
#include "core/model/decision.h"
#include "core/model/routing.h"
#include "core/model/wire.h"

namespace baton {

/// Raised when the packet changes its shape.
inline constexpr std::int64_t packet_version = 1;

/// The person a packet is about, as the CRM names and reaches them.
struct PacketContact {
  std::string name, title, company, email, phone, language, timezone;
};
BOOST_DESCRIBE_STRUCT(PacketContact, (), (name, title, company, email, phone, language, timezone))
template <>
struct Notes<PacketContact> {
  static constexpr Note of[] = {
      {"name", "The person; empty when no usable name is known.", Presence::required},
      {"title", "Job title.", Presence::required},
      {"company", "Its name, else its domain.", Presence::required},
      {"email", "Mail address.", Presence::required},
      {"phone", "As the CRM has it.", Presence::required},
      {"language", "What they write, as a primary BCP 47 tag.", Presence::required},
      {"timezone", "IANA name of the zone the person is in.", Presence::required},
  };
};
static_assert(covers<PacketContact>());

/// Who takes the lead.
struct PacketReceiver {
  Nullable<std::string> rep_id, rep_name;
  Nullable<Time> available_at;
  Nullable<std::string> queue_id;
};
BOOST_DESCRIBE_STRUCT(PacketReceiver, (), (rep_id, rep_name, available_at, queue_id))
template <>
struct Notes<PacketReceiver> {
  static constexpr Note of[] = {
      {"rep_id", "The rep; null when nobody is recommended.", Presence::required},
      {"rep_name", "The rep's name in the roster.", Presence::required},
      {"available_at", "Now, or the rep's first working minute after it.", Presence::required},
      {"queue_id", "Where the lead waits when nobody is recommended.", Presence::required},
  };
};
static_assert(covers<PacketReceiver>());

struct Packet {
  Bounded<1, 1'000> version{packet_version};
  std::string decision_id, lead_id;
  Time as_of;
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  Nullable<Time> respond_by;
  std::vector<Reason> reasons;
  PacketContact contact;
  PacketReceiver receiver;
  Brief brief;
  std::vector<FollowUp> follow_ups;
  Compliance compliance;
  std::vector<Warning> warnings;
  std::string short_text;
};
BOOST_DESCRIBE_STRUCT(Packet, (),
                      (version, decision_id, lead_id, as_of, action, urgency, respond_by, reasons, contact, receiver, brief,
                       follow_ups, compliance, warnings, short_text))
template <>
struct Notes<Packet> {
  static constexpr Note of[] = {
      {"version", "Of the packet's shape: 1.", Presence::required},
      {"decision_id", "The assessment it comes from, for the ledger.", Presence::required},
      {"lead_id", "The lead's id.", Presence::required},
      {"as_of", "The moment it speaks of.", Presence::required},
      {"action", "What to do now.", Presence::required},
      {"urgency", "How fast.", Presence::required},
      {"respond_by", "Deadline of the urgency; null when there is none.", Presence::required},
      {"reasons", "Why, in order of weight.", Presence::required},
      {"contact", "Who it is about.", Presence::required},
      {"receiver", "Who takes it.", Presence::required},
      {"brief", "What the rep reads.", Presence::required},
      {"follow_ups", "What the AI goes on doing.", Presence::required},
      {"compliance", "Whether the prospect may be called.", Presence::required},
      {"warnings", "What a person should know about the input.", Presence::required},
      {"short_text", "The same in at most 600 characters, for a chat or a text message.", Presence::required},
  };
};
static_assert(covers<Packet>());

}  // namespace baton
