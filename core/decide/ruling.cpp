#include "core/decide/ruling.h"

#include <algorithm>

#include "core/detect/fading.h"

namespace baton {

namespace {

std::int64_t confirmed_elements(const Qualification& known) {
  std::int64_t count = 0;
  for (const QualifiedElement* element : {&known.budget, &known.authority, &known.need, &known.timeline})
    count += element->status == ElementStatus::confirmed;
  return count;
}

bool has_been_nurtured(const Lead& lead, const NurturePolicy& policy) {
  if (policy.customers_are_nurtured && lead.account.existing_customer) return true;
  return lead.nurture.touches_done * 100 >= touches_planned(lead, policy) * policy.done_share;
}

bool worth_there(const Conversation& conversation, const ValuePolicy& policy) {
  const Trigger& value = conversation.triggers[static_cast<std::size_t>(TriggerKind::value)];
  return !value.evidence.empty() && value.strength >= policy.fires_at;
}

/// The most urgent of what may hand over now; `none` when nothing may.
Urgency urgency_of(const Conversation& conversation, const Ruling& ruling, bool gated_may) {
  if (has_fired(conversation, TriggerKind::request) || has_fired(conversation, TriggerKind::emotional)) return Urgency::immediate;
  const bool asked = has_fired(conversation, TriggerKind::intent) && conversation.explicit_intent;
  if (asked || has_fired(conversation, TriggerKind::complexity)) return Urgency::high;
  const bool gated = ruling.behaviour || ruling.qualified || has_fired(conversation, TriggerKind::value);
  return gated && gated_may ? Urgency::normal : Urgency::none;
}

bool near(const Conversation& conversation, const Ruling& ruling) {
  return ruling.behaviour || ruling.confirmed + 1 >= static_cast<std::int64_t>(element_count) ||
         has_fired(conversation, TriggerKind::value) || ruling.worth_without_word;
}

}  // namespace

std::int64_t touches_planned(const Lead& lead, const NurturePolicy& policy) {
  const std::int64_t planned = lead.nurture.touches_planned.value_or(Count{});
  return planned > 0 ? planned : policy.touches_planned.value;
}

Ruling rule(const Case& it) {
  const Conversation& heard = it.conversation;
  const DecidePolicy& policy = it.policy.decide;
  Ruling ruling;
  ruling.behaviour = has_fired(heard, TriggerKind::intent) && !heard.explicit_intent;
  ruling.confirmed = confirmed_elements(it.qualification);
  ruling.nurtured = has_been_nurtured(it.lead, policy.nurture);
  ruling.qualified = ruling.nurtured && ruling.confirmed == static_cast<std::int64_t>(element_count);
  ruling.worth_without_word = !heard.engaged && worth_there(heard, policy.value);
  ruling.rapport = heard.quality_interactions >= policy.gate.quality_interactions;
  if (heard.last_activity) ruling.silent_days = std::max<std::int64_t>(0, it.as_of.ms - heard.last_activity->ms) / ms_per_day;
  ruling.cold = policy.gate.cold_days > 0 && ruling.silent_days >= policy.gate.cold_days;
  ruling.with_rep = heard.answered_by_rep.has_value();

  if (heard.opted_out) {
    ruling.action = Action::suppress;
    return ruling;
  }
  ruling.urgency = urgency_of(heard, ruling, (ruling.rapport || ruling.cold) && !ruling.with_rep);
  if (ruling.urgency != Urgency::none)
    ruling.action = Action::handoff;
  else if (!ruling.with_rep && near(heard, ruling))
    ruling.action = Action::prepare;
  return ruling;
}

}  // namespace baton
