#include "core/decide/decide.h"

#include <algorithm>

#include "core/decide/reasons.h"
#include "core/decide/ruling.h"
#include "core/decide/score.h"
#include "core/decide/start.h"
#include "core/detect/fading.h"
#include "core/model/order.h"

namespace baton {

namespace {

constexpr std::int64_t confirmed_points = 25, mentioned_points = 8;

/// The trigger that BANT stands for: its strength is how much of it is there, its evidence the first words for each element.
Trigger qualification_trigger(const Case& it, const Ruling& ruling) {
  const Qualification& known = it.qualification;
  Trigger trigger = it.conversation.triggers[static_cast<std::size_t>(TriggerKind::qualification)];
  std::int64_t points = 0;
  for (const QualifiedElement* element : {&known.budget, &known.authority, &known.need, &known.timeline}) {
    const bool confirmed = element->status == ElementStatus::confirmed, mentioned = element->status == ElementStatus::mentioned;
    points += confirmed ? confirmed_points : mentioned ? mentioned_points : 0;
    if ((confirmed || mentioned) && !element->evidence.empty()) trigger.evidence.push_back(element->evidence.front());
  }
  sort_items(trigger.evidence, [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; });
  const auto most = static_cast<std::size_t>(it.policy.decide.evidence_most.value);
  if (trigger.evidence.size() > most) trigger.evidence.resize(most);
  trigger.fired = ruling.qualified;
  trigger.strength = {std::max<std::int64_t>(trigger.strength, points)};
  return trigger;
}

Sequence sequence_for(const Ruling& ruling) {
  switch (ruling.action) {
    case Action::suppress:
      return Sequence::stop;
    case Action::handoff:
      return Sequence::pause;
    case Action::prepare:
    case Action::nurture:
      return ruling.with_rep ? Sequence::pause : Sequence::continue_;
  }
  return Sequence::continue_;
}

}  // namespace

std::int64_t minutes_for(Urgency urgency, const DeadlinePolicy& policy) {
  switch (urgency) {
    case Urgency::immediate:
      return policy.immediate;
    case Urgency::high:
      return policy.high;
    case Urgency::normal:
    case Urgency::none:
      return policy.normal;
  }
  return policy.normal;
}

Verdict decide(const Case& it) {
  const DecidePolicy& policy = it.policy.decide;
  const Ruling ruling = rule(it);
  Verdict verdict;
  verdict.triggers = it.conversation.triggers;
  verdict.triggers[static_cast<std::size_t>(TriggerKind::qualification)] = qualification_trigger(it, ruling);

  Decision& decision = verdict.decision;
  decision.action = ruling.action;
  decision.urgency = ruling.urgency;
  decision.fit = fit_of(it.lead, policy);
  decision.engagement = engagement_of(it.conversation, policy, it.as_of);
  decision.grade = grade_of(decision.fit, decision.engagement, policy.grade);
  if (ruling.action != Action::suppress)
    decision.score = score_of(verdict.triggers, it.conversation.explicit_intent, decision.fit, decision.engagement, policy.score);
  if (ruling.action == Action::handoff) {
    verdict.since = waiting_since(it, ruling);
    decision.respond_by = Time{verdict.since->ms + minutes_for(ruling.urgency, policy.deadlines) * ms_per_minute};
  }
  decision.reasons = reasons_for(it, ruling);
  decision.sequence = sequence_for(ruling);
  return verdict;
}

}  // namespace baton
