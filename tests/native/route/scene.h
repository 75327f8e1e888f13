/// A lead to route and a team to route it to, built by hand.
#pragma once
#include <chrono>
#include <string>
#include <vector>

#include "core/policy/default_policy.h"
#include "core/route/route.h"

namespace scene {

using namespace baton;

inline Time utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
  using namespace std::chrono;
  const sys_days date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
  return {(date.time_since_epoch().count() * 1440LL + hour * 60 + minute) * 60'000};
}

inline const Time monday_noon = utc(2026, 11, 16, 12);

inline std::vector<WorkingHours> office(std::int64_t from, std::int64_t to) {
  return {{{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri}, {from * 60}, {to * 60}}};
}

inline Rep rep(const std::string& id, Role role = Role::account_executive) {
  Rep out;
  out.id = id;
  out.name = "Rep " + id;
  out.role = role;
  out.timezone.value = "Europe/London";
  out.working_hours = office(9, 17);
  out.capacity = Count{10};
  return out;
}

/// Everything a routing depends on; change what the test is about, then `run`.
struct Scene {
  Lead lead;
  Conversation conversation;
  Qualification qualification;
  Policy policy = default_policy();
  Verdict verdict;
  Compliance compliance;
  Roster roster;
  Time as_of = monday_noon;
  Message message;
  Said said;

  Scene() {
    lead.id = "lead";
    lead.contact.country.value = "GB";
    lead.company.country.value = "GB";
    lead.account.tier = Tier::mid_market;
    verdict.decision.action = Action::handoff;
    verdict.decision.urgency = Urgency::normal;
    for (std::size_t i = 0; i < trigger_count; ++i) verdict.triggers.push_back({static_cast<TriggerKind>(i), false, {0}, {}});
  }
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;

  void fire(TriggerKind kind, const char* signal = "", std::int64_t weight = 80) {
    Trigger& trigger = verdict.triggers[static_cast<std::size_t>(kind)];
    trigger.fired = true;
    trigger.strength = {80};
    if (*signal != '\0') trigger.evidence.push_back({"message:m1", signal, "words", 0, 5, {weight}});
  }

  void writes(const std::string& text, const std::string& language) {
    message.id = "m1";
    message.text = text;
    said.message = &message;
    said.own = {{0, static_cast<std::uint32_t>(text.size())}};
    conversation.heard.push_back({&said, {}});
    conversation.language = language;
  }

  Case the_case() const { return {lead, conversation, qualification, policy, as_of}; }
  Routing run() const { return route(the_case(), verdict, compliance, make_ready(roster, policy.route)); }
};

inline std::string recommended(const Routing& routing) { return routing.recommended ? routing.recommended->rep_id : "nobody"; }

/// The code with which a rep is excluded; empty when it is not.
inline std::string why_not(const Routing& routing, const std::string& id) {
  for (const ExcludedRep& rep : routing.excluded) {
    if (rep.rep_id == id) return rep.code;
  }
  return {};
}

inline std::string would_change(const Routing& routing, const std::string& id) {
  for (const ExcludedRep& rep : routing.excluded) {
    if (rep.rep_id == id) return rep.would_change;
  }
  return {};
}

/// The text of a reason of the recommended rep; empty when it has none of that code.
inline std::string reason(const Routing& routing, const std::string& code) {
  if (!routing.recommended) return {};
  for (const Reason& reason : routing.recommended->reasons) {
    if (reason.code == code) return reason.text;
  }
  return {};
}

inline std::string alternatives(const Routing& routing) {
  std::string out;
  for (const RepChoice& choice : routing.alternatives) out += (out.empty() ? "" : " ") + choice.rep_id;
  return out;
}

}  // namespace scene
