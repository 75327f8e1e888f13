/// A lead to call, built by hand.
#pragma once
#include <chrono>
#include <string>

#include "core/comply/comply.h"
#include "core/policy/default_policy.h"

namespace scene {

using namespace baton;

inline Time utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
  using namespace std::chrono;
  const sys_days date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
  return {(date.time_since_epoch().count() * 1440LL + hour * 60 + minute) * 60'000};
}

/// A lead of a place, with consent, so that hours alone decide.
inline Lead lead_in(const std::string& country, const std::string& region, const std::string& timezone) {
  Lead lead;
  lead.contact.country.value = country;
  lead.contact.region.value = region;
  lead.contact.timezone.value = timezone;
  lead.contact.call_consent = CallConsent::granted;
  return lead;
}

inline Conversation quiet() {
  Conversation conversation;
  for (std::size_t i = 0; i < trigger_count; ++i) conversation.triggers.push_back({static_cast<TriggerKind>(i), false, {0}, {}});
  return conversation;
}

inline Conversation asking_for_a_person() {
  Conversation conversation = quiet();
  conversation.triggers[0].fired = true;
  return conversation;
}

inline Compliance ask(const Lead& lead, Time at) {
  static const Policy policy = default_policy();
  return comply(lead, quiet(), policy, at);
}

}  // namespace scene
