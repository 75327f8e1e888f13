#include "core/audit/handover.h"

#include <algorithm>

#include "core/brief/brief.h"
#include "core/comply/comply.h"

namespace baton::auditing {
namespace {

/// When the lead first should have been handed over, and why.
struct Due {
  Time at;
  std::optional<Time> respond_by;
  std::vector<TriggerKind> triggers;
  std::vector<Evidence> evidence;
};

/// Who took over: the first rep who wrote after the AI had.
struct Takeover {
  Time at;
  std::string rep;
};

bool is_said(const Message& message, Time as_of) { return message.channel != Channel::note && message.at <= as_of; }

void count(const Lead& lead, Time as_of, Record& out) {
  bool any = false;
  for (const Message& message : lead.messages) {
    if (!is_said(message, as_of) || message.from == Speaker::system) continue;
    ++out.messages;
    out.from_reps += message.from == Speaker::rep;
    out.has_ai = out.has_ai || message.from == Speaker::ai;
    out.from = any ? std::min(out.from, message.at) : message.at;
    out.until = any ? std::max(out.until, message.at) : message.at;
    any = true;
  }
}

std::optional<Takeover> takeover_of(const Lead& lead, Time as_of) {
  std::optional<Time> ai;
  for (const Message& message : lead.messages)
    if (message.from == Speaker::ai && is_said(message, as_of) && (!ai || message.at < *ai)) ai = message.at;
  const Message* first = nullptr;
  for (const Message& message : lead.messages) {
    if (message.from != Speaker::rep || !is_said(message, as_of) || !ai || message.at < *ai) continue;
    if (!first || message.at < first->at || (message.at == first->at && message.id < first->id)) first = &message;
  }
  if (!first) return {};
  return Takeover{first->at, first->name.empty() ? lead.account.owner_id : first->name};
}

/// What the prospect said and did before `until`, each moment once, in order.
std::vector<Time> moments_before(const Lead& lead, Time until) {
  std::vector<Time> out;
  for (const Message& message : lead.messages)
    if (message.from == Speaker::prospect && message.channel != Channel::note && message.at < until) out.push_back(message.at);
  for (const Event& event : lead.events)
    if (event.at < until && event.kind != EventKind::email_open && event.kind != EventKind::task) out.push_back(event.at);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<TriggerKind> fired(const Verdict& verdict) {
  std::vector<TriggerKind> out;
  for (const Trigger& trigger : verdict.triggers)
    if (trigger.fired) out.push_back(trigger.kind);
  return out;
}

/// The first moment as of which the lead is handed over, seen with its reasons.
std::optional<Due> first_due(const Lead& lead, const std::vector<Time>& moments, const Means& means) {
  const auto at = means.replayer.first_handoff(lead, moments, means.memory);
  if (!at) return {};
  Due out{*at, {}, {}, {}};
  means.look(*at, [&](const Seen& seen) {
    out.triggers = fired(seen.verdict);
    if (seen.verdict.decision.respond_by) out.respond_by = *seen.verdict.decision.respond_by;
    for (const Trigger& trigger : seen.verdict.triggers)
      if (trigger.fired && !trigger.evidence.empty()) out.evidence.push_back(trigger.evidence.front());
  });
  return out;
}

/// What a brief would have held when somebody took over.
void look_at_takeover(const Takeover& takeover, const Look& look, Record& out) {
  look(Time{takeover.at.ms - 1}, [&](const Seen& seen) {
    const Compliance calling = comply(seen.it.lead, seen.it.conversation, seen.it.policy, seen.it.as_of);
    const Brief brief = write_brief(seen.it, seen.verdict, nullptr, calling);
    out.completeness = brief.completeness.score;
    for (const Reason& each : brief.completeness.missing) out.missing.push_back(each.code);
    out.up = fired(seen.verdict);
    out.set(AuditShareKind::early, seen.verdict.decision.action != Action::handoff);
  });
}

void settle_due(const std::optional<Due>& due, Time as_of, Record& out) {
  if (!due) return;
  out.expected[index(AuditTimeKind::due_to_taken_over)] = true;
  if (out.taken_over) out.took_ms[index(AuditTimeKind::due_to_taken_over)] = out.taken_over->ms - due->at.ms;
  out.due_for = due->triggers;
  out.set(AuditShareKind::taken_over_when_due, out.taken_over.has_value());
  if (!due->respond_by) return;
  if (!out.taken_over && as_of <= *due->respond_by)
    out.set(AuditShareKind::in_time, State::waiting), out.set(AuditShareKind::taken_over_when_due, State::waiting);
  else
    out.set(AuditShareKind::in_time, out.taken_over && *out.taken_over <= *due->respond_by);
  if (out.state[index(AuditShareKind::taken_over_when_due)] == State::miss)
    out.cases.push_back({AuditShareKind::taken_over_when_due,
                         out.lead_id,
                         "",
                         due->at,
                         as_of.ms - due->at.ms,
                         "Should have been handed over; no person has taken over.",
                         due->evidence,
                         {}});
}

}  // namespace

Record handover_of(const Lead& lead, Time as_of, const Means& means) {
  Record out;
  out.lead_id = lead.id;
  count(lead, as_of, out);
  out.week_of = out.from;
  const auto takeover = takeover_of(lead, as_of);
  const Time until = takeover ? takeover->at : Time{as_of.ms + 1};
  std::optional<Time> latest;
  for (const Message& message : lead.messages)
    if (message.from == Speaker::prospect && message.channel != Channel::note && message.at < until &&
        (!latest || message.at > *latest || (message.at == *latest && message.channel < out.channel)))
      latest = message.at, out.channel = message.channel;
  if (!out.has_ai) return out;

  std::vector<Time> moments = moments_before(lead, until);
  out.cut = moments.size() > most_looks;
  if (out.cut) moments.resize(most_looks);
  const auto due = first_due(lead, moments, means);
  if (due) out.week_of = due->at;
  out.set(AuditShareKind::taken_over, takeover.has_value());
  if (takeover) {
    out.taken_over = takeover->at;
    out.rep = takeover->rep;
    if (!due) out.week_of = takeover->at;
    look_at_takeover(*takeover, means.look, out);
    // Time and our own answers can make a lead due as well, so the last look before counts where no moment was due.
    if (due || out.cut) out.set(AuditShareKind::early, false);
  }
  settle_due(due, as_of, out);
  return out;
}

}  // namespace baton::auditing
