#include "core/calibrate/basis.h"

#include <algorithm>

#include "core/detect/behaviour.h"
#include "core/detect/host_signals.h"

namespace baton::calibrating {
namespace {

/// The strength by which the only trigger that has fired did so, when it is one that a threshold measures: of the strongest
/// message, of the deeds, of the record. What a host or a form says passes other thresholds: 0.
std::int64_t strength_of_only(const Case& it, TriggerKind kind) {
  const Conversation& heard = it.conversation;
  // Signals that come later must not show here, not even by their mere being there.
  const std::vector<HostSignal> signals = host_signals(it.lead, *heard.transcript, it.as_of).usable;
  if (std::any_of(signals.begin(), signals.end(), [&](const HostSignal& one) { return one.signal->kind == kind; })) return 0;
  if (kind == TriggerKind::value) return heard.triggers[static_cast<std::size_t>(kind)].strength;
  if (kind == TriggerKind::intent) {
    const Behaviour behaviour = behaviour_of(heard.transcript->done, it.policy.decide.behaviour, it.as_of, heard.answered_by_rep);
    if (!behaviour.asked.empty()) return 0;
    if (!heard.explicit_intent) return behaviour.points;
  }
  std::int64_t strongest = 0;
  for (const Heard& one : heard.heard) {
    const TriggerReading& reading = one.reading.triggers[static_cast<std::size_t>(kind)];
    if (reading.fired) strongest = std::max<std::int64_t>(strongest, reading.strength);
  }
  return strongest;
}

}  // namespace

std::optional<ScoreBasis> basis_of(const Case& it, const Verdict& verdict) {
  if (verdict.decision.action == Action::suppress) return {};
  ScoreBasis out;
  std::size_t fired = 0;
  TriggerKind only = TriggerKind::request;
  for (std::size_t i = 0; i < trigger_count; ++i) {
    const Trigger& trigger = verdict.triggers[i];
    out.strength[i] = static_cast<std::uint8_t>(trigger.strength.value);
    out.fired[i] = trigger.fired;
    if (trigger.fired) ++fired, only = trigger.kind;
  }
  out.explicit_intent = it.conversation.explicit_intent;
  out.fit = static_cast<std::uint8_t>(verdict.decision.fit.value);
  out.engagement = static_cast<std::uint8_t>(verdict.decision.engagement.value);
  if (const std::int64_t strength = fired == 1 ? strength_of_only(it, only) : 0; strength > 0 && strength < 100)
    out.silenced_at = static_cast<std::uint8_t>(strength + 1);
  return out;
}

}  // namespace baton::calibrating
