#include "core/brief/packet.h"

#include <algorithm>

#include "core/brief/person.h"
#include "core/brief/print_short.h"
#include "core/brief/wording.h"

namespace baton {
namespace {

PacketContact contact_of(const Lead& lead) {
  const Contact& contact = lead.contact;
  return {briefing::read_name(contact.name).whole(),
          briefing::clean(contact.title),
          briefing::clean(lead.company.name.empty() ? lead.company.domain : lead.company.name),
          contact.email,
          contact.phone.value,
          contact.language.value.substr(0, contact.language.value.find_first_of("-_")),
          contact.timezone.value};
}

PacketReceiver receiver_of(const Routing& routing, const Roster& roster) {
  PacketReceiver receiver;
  receiver.queue_id = routing.queue_id;
  if (!routing.recommended) return receiver;
  receiver.rep_id = routing.recommended->rep_id;
  receiver.available_at = routing.recommended->available_at;
  const auto rep =
      std::find_if(roster.reps.begin(), roster.reps.end(), [&](const Rep& one) { return one.id == routing.recommended->rep_id; });
  if (rep != roster.reps.end()) receiver.rep_name = briefing::clean(rep->name);
  return receiver;
}

}  // namespace

Packet packet_of(const Assessment& assessment, const Lead& lead, const Roster& roster) {
  Packet packet;
  packet.decision_id = assessment.decision_id;
  packet.lead_id = assessment.lead_id;
  packet.as_of = assessment.as_of;
  packet.action = assessment.decision.action;
  packet.urgency = assessment.decision.urgency;
  packet.respond_by = assessment.decision.respond_by;
  packet.reasons = assessment.decision.reasons;
  packet.contact = contact_of(lead);
  packet.receiver = receiver_of(assessment.routing, roster);
  packet.brief = assessment.brief;
  packet.follow_ups = assessment.follow_ups;
  packet.compliance = assessment.compliance;
  packet.warnings = assessment.warnings;
  packet.short_text = briefing::print_sms(assessment, lead, roster);
  if (packet.short_text.ends_with('\n')) packet.short_text.pop_back();
  return packet;
}

}  // namespace baton
