#include "core/backtest/record.h"

#include <algorithm>

namespace baton::backtesting {
namespace {

/// What a wish and its kept form have under the same names: all but the refusals.
template <class From, class To>
void copy_alike(const From& from, To& to) {
  to.role = from.role;
  to.or_else = from.or_else;
  to.written_language = from.written_language, to.wished_language = from.wished_language;
  to.place = from.place;
  to.tier = from.tier;
  to.is_valuable = from.is_valuable, to.wants_seniority = from.wants_seniority, to.is_urgent = from.is_urgent;
  to.industry = from.industry;
  to.skills = from.skills;
  to.owner_id = from.owner_id;
  to.calls = from.calls;
}

KeptWish kept(const Wanted& wanted) {
  KeptWish out;
  copy_alike(wanted, out);
  for (const auto& [rep, refusal] : wanted.refusals)
    out.refusals.push_back({rep, refusal.kind == Refusal::Kind::missed, refusal.at});
  return out;
}

Wanted wanted_of(const KeptWish& wish) {
  Wanted out;
  copy_alike(wish, out);
  for (const KeptRefusal& refusal : wish.refusals)
    out.refusals[refusal.rep_id] = {refusal.missed ? Refusal::Kind::missed : Refusal::Kind::declined, refusal.at};
  return out;
}

KeptView view_of(const Moment& moment) { return {moment.ruling.action, static_cast<std::int64_t>(moment.reasons)}; }

/// What the policy said last up to then; nurture for no reason before its first row.
KeptView view_at(const Replay& replay, Time at) {
  const auto after = std::upper_bound(replay.moments.begin(), replay.moments.end(), at,
                                      [](Time time, const Moment& moment) { return time < moment.at; });
  return after == replay.moments.begin() ? KeptView() : view_of(*(after - 1));
}

KeptHandoff handoff_of(const LeadReplay& lead, const Replay& replay) {
  const Moment& moment = replay.moments[*replay.handoff];
  KeptHandoff out;
  out.at = moment.at;
  out.kind = moment.kind;
  out.messages = moment.messages;
  out.urgency = moment.ruling.urgency;
  for (std::size_t i = 0; i < trigger_count; ++i)
    if (moment.fired[i]) out.triggers.push_back(static_cast<TriggerKind>(i));
  for (const Replay& other : lead.by_policy) out.views.push_back(view_at(other, moment.at));
  return out;
}

}  // namespace

KeptEnd kept(const measuring::LeadEnd& end) { return {end.closed, end.won, end.handed_back}; }

measuring::LeadEnd end_of(const KeptEnd& end) { return {end.closed, end.won, end.handed_back}; }

KeptLead kept(const LeadReplay& replay) {
  KeptLead out;
  out.lead_id = replay.lead_id;
  out.first = replay.first, out.last = replay.last;
  if (replay.takeover) out.takeover = replay.takeover->at;
  out.messages = replay.messages;
  out.undated_opt_out = replay.undated_opt_out;
  out.cut = replay.cut;
  out.end = kept(replay.end);
  for (const Replay& one : replay.by_policy) {
    KeptReplay& under = out.replays.emplace_back();
    if (one.handoff) under.handoff = handoff_of(replay, one);
    if (one.prepare) under.prepare = one.moments[*one.prepare].at;
    if (one.suppress) under.suppress = one.moments[*one.suppress].at;
    if (!one.moments.empty()) under.last = view_of(one.moments.back());
  }
  return out;
}

const KeptHandoff* handoff_in_time(const KeptLead& lead, std::size_t policy) {
  const auto& handoff = lead.replays[policy].handoff;
  if (!handoff || !lead.takeover || handoff->at < *lead.takeover) return handoff ? &*handoff : nullptr;
  // What the person's own first answer brings about is no handoff to them.
  return handoff->at == *lead.takeover && handoff->kind == MomentKind::message ? &*handoff : nullptr;
}

KeptPlacing placing_of(const LeadReplay& lead, std::size_t policy) {
  const Candidate& candidate = *lead.by_policy[policy].candidate;
  return {lead.lead_id,           candidate.as_of,
          candidate.urgency,      Points{candidate.score},
          candidate.since,        candidate.respond_by.value_or(candidate.as_of),
          kept(candidate.wanted), kept(lead.end)};
}

Candidate candidate_of(const KeptPlacing& placing) {
  Candidate out;
  out.lead_id = placing.lead_id;
  out.as_of = placing.at;
  out.action = Action::handoff;
  out.urgency = placing.urgency;
  out.respond_by = placing.respond_by;
  out.since = placing.since;
  out.score = placing.score;
  out.wanted = wanted_of(placing.wish);
  return out;
}

}  // namespace baton::backtesting
