#include "core/measure/record.h"

#include <algorithm>

namespace baton {
namespace {

/// The proposal in the lead's ledger that is meant: of the handoff named, else the latest.
const LedgerEntry* proposal(const Lead& lead, Time as_of, const std::string& handoff_id) {
  const LedgerEntry* out = nullptr;
  for (const LedgerEntry& entry : lead.handoffs) {
    if (entry.kind != LedgerKind::proposed || entry.at > as_of) continue;
    if (!handoff_id.empty() && entry.handoff_id != handoff_id) continue;
    if (!out || entry.at > out->at) out = &entry;
  }
  return out;
}

bool has_code(const std::vector<Reason>& reasons, std::string_view code) {
  return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.code == code; });
}

std::optional<bool> is_outside_territory(const Routing& routing, const std::string& rep_id) {
  const auto of = [&](const RepChoice& choice) -> std::optional<bool> {
    if (choice.rep_id != rep_id) return {};
    if (has_code(choice.reasons, "outside_territory")) return true;
    if (has_code(choice.reasons, "region")) return false;
    return {};
  };
  if (routing.recommended)
    if (const auto known = of(*routing.recommended)) return known;
  for (const RepChoice& choice : routing.alternatives)
    if (const auto known = of(choice)) return known;
  for (const ExcludedRep& rep : routing.excluded)
    if (rep.rep_id == rep_id && rep.code == "territory") return true;
  return {};
}

/// The queue the lead waits in, else the only one the rep watches.
std::string queue_of(const Routing& routing, const Roster& roster, const std::string& rep_id) {
  if (routing.queue_id) return *routing.queue_id;
  std::string out;
  for (const Queue& queue : roster.queues) {
    if (std::find(queue.members.begin(), queue.members.end(), rep_id) == queue.members.end()) continue;
    if (!out.empty()) return {};
    out = queue.id;
  }
  return out;
}

std::optional<bool> was_told(const Assessment& assessment) {
  if (assessment.brief.expectation)
    for (const Evidence& evidence : assessment.brief.expectation->evidence)
      if (evidence.signal == "our.transfer") return true;
  for (const Warning& warning : assessment.warnings)
    if (warning.code == "handoff_not_announced") return false;
  return {};
}

void count_messages(const Lead& lead, Time as_of, HandoffRecord& out) {
  MessageCounts counts;
  std::optional<Time> latest;
  for (const Message& message : lead.messages) {
    if (message.at > as_of || message.channel == Channel::note) continue;
    if (message.from == Speaker::ai) ++counts.ai.value;
    if (message.from == Speaker::rep) ++counts.rep.value;
    if (message.from != Speaker::prospect) continue;
    ++counts.prospect.value;
    if (!latest || message.at >= *latest) latest = message.at, out.channel = message.channel;
  }
  out.messages = counts;
}

}  // namespace

HandoffRecord record_handoff(const Assessment& assessment, const Lead& lead, const Roster& roster, const MeasurePolicy& policy,
                             const HandoffName& name) {
  HandoffRecord out;
  const LedgerEntry* proposed = proposal(lead, assessment.as_of, name.handoff_id);
  out.handoff_id = proposed ? proposed->handoff_id : name.handoff_id;
  out.lead_id = lead.id;
  out.decision_id = proposed && !proposed->decision_id.empty() ? proposed->decision_id : assessment.decision_id;
  out.at = proposed ? proposed->at : assessment.as_of;
  out.recorded_at = assessment.as_of;
  for (const Trigger& trigger : assessment.triggers)
    if (trigger.fired) out.triggers.push_back(trigger.kind);
  if (assessment.routing.role) out.role = *assessment.routing.role;
  out.rep_id = !name.rep_id.empty()             ? name.rep_id
               : proposed                       ? proposed->rep_id
               : assessment.routing.recommended ? assessment.routing.recommended->rep_id
                                                : "";
  for (const Rep& rep : roster.reps)
    if (rep.id == out.rep_id) out.rep_role = rep.role;
  out.queue_id = queue_of(assessment.routing, roster, out.rep_id);
  count_messages(lead, assessment.as_of, out);
  if (lead.account.tier != Tier::unknown) out.tier = lead.account.tier;
  out.completeness = assessment.brief.completeness.score;
  out.warmth = *out.completeness >= policy.complete_from ? Warmth::warm : Warmth::cold;
  if (assessment.decision.respond_by) out.respond_by = *assessment.decision.respond_by;
  out.outside_territory = is_outside_territory(assessment.routing, out.rep_id);
  out.told = was_told(assessment);
  return out;
}

}  // namespace baton
