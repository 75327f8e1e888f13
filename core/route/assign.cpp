#include "core/route/assign.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "core/model/order.h"
#include "core/route/fairness.h"
#include "core/route/ranking.h"
#include "core/route/route.h"
#include "core/route/waiting.h"

namespace baton {
namespace {

bool is_made_good(const LedgerEntry& entry, const RoutePolicy& policy) {
  if (entry.rep_id.empty()) return false;
  if (entry.kind == LedgerKind::handed_back && !entry.reason) return true;
  const bool back =
      entry.kind == LedgerKind::handed_back || entry.kind == LedgerKind::declined || entry.kind == LedgerKind::failed;
  return back && entry.reason &&
         std::find(policy.credited_reasons.begin(), policy.credited_reasons.end(), *entry.reason) !=
             policy.credited_reasons.end();
}

/// The lead goes to the entry's rep now: who had it and has not answered has let it go.
void pass_on(const LedgerEntry& entry, Holding& holding) {
  if (holding.is_closed) holding.let_go.clear();
  holding.let_go.erase(entry.rep_id);
  if (!holding.rep_id.empty() && holding.rep_id != entry.rep_id && !holding.answered)
    holding.let_go[holding.rep_id] = {Refusal::Kind::missed, entry.at};
}

void note(const LedgerEntry& entry, Holding& holding) {
  const bool by_holder = entry.rep_id.empty() || entry.rep_id == holding.rep_id;
  switch (entry.kind) {
    case LedgerKind::proposed:
    case LedgerKind::reassigned:
    case LedgerKind::accepted:
      if (entry.rep_id.empty()) return;
      pass_on(entry, holding);
      if (entry.rep_id != holding.rep_id || entry.kind != LedgerKind::accepted) {
        holding.since = entry.at;
        holding.answered.reset();
      }
      holding.rep_id = entry.rep_id;
      holding.declined_by.clear();
      holding.is_closed = false;
      return;
    case LedgerKind::first_response:
    case LedgerKind::meeting_booked:
    case LedgerKind::meeting_held:
      if (by_holder && !holding.rep_id.empty() && !holding.answered) holding.answered = entry.at;
      return;
    case LedgerKind::declined:
    case LedgerKind::failed:
    case LedgerKind::handed_back:
      if (!by_holder) return;
      holding.declined_by = holding.rep_id;
      holding.rep_id.clear();
      return;
    case LedgerKind::dropped:
    case LedgerKind::won:
    case LedgerKind::lost:
      holding.rep_id.clear();
      holding.is_closed = true;
      return;
    case LedgerKind::meeting_no_show:
    case LedgerKind::repeated_information:
    case LedgerKind::satisfaction:
    case LedgerKind::context_rating:
    case LedgerKind::quality_complaint:
      return;
  }
}

Assignment blank(const Candidate& it) {
  Assignment out;
  out.lead_id = it.lead_id;
  out.decision_id = it.decision_id;
  out.as_of = it.as_of;
  out.action = it.action;
  out.urgency = it.urgency;
  out.respond_by = it.respond_by;
  return out;
}

/// The rep who has the lead keeps it while active, on leave or not: who is to follow when a deadline passes is another question.
bool keep(const Candidate& it, const Team& team, Assignment& out) {
  const Member* holder = it.action == Action::suppress ? nullptr : find_member(team, it.holding.rep_id);
  if (holder == nullptr || !holder->rep.active) return false;
  out.outcome = AssignmentOutcome::kept;
  out.rep_id = holder->rep.id;
  if (const auto work = outlook_of(*holder, it.as_of).work) out.available_at = std::max(work->from, it.as_of);
  out.reasons.push_back({"has_it", "Has the lead already."});
  return true;
}

Member& member_of(Team& team, const Fit& fit) { return team.members[static_cast<std::size_t>(fit.member - team.members.data())]; }

/// Books the lead: turn, load and time.
void book(const Ranking& ranking, Time as_of, Team& team) {
  const Fit& first = ranking.ranked.front();
  std::vector<Rep*> equals;
  for (std::size_t i = 0; i < ranking.equals; ++i) equals.push_back(&member_of(team, ranking.ranked[i]).rep);
  // The order in which rounding is settled must not depend on who is due.
  sort_items(equals, [](const Rep* a, const Rep* b) { return a->id < b->id; });
  const auto winner = std::find(equals.begin(), equals.end(), first.rep) - equals.begin();
  settle(equals, static_cast<std::size_t>(winner));
  Member& member = member_of(team, first);
  if (!first.is_owner) ++member.got_by_turn;
  ++member.rep.open_handoffs.value;
  member.rep.last_assigned_at = member.rep.last_assigned_at ? std::max(*member.rep.last_assigned_at, as_of) : as_of;
}

void give_out(const Candidate& it, const RoutePolicy& policy, Team& team, Assignment& out) {
  const Setting setting{it.wanted, policy, it.as_of, true};
  const Ranking ranking = rank(team, setting);
  if (ranking.ranked.empty()) {
    out.outcome = AssignmentOutcome::queued;
    out.queue_id = queue_for(team, ranking.excluded);
    out.waits = waiting(ranking.excluded, setting);
    return;
  }
  RepChoice choice = choice_of(ranking.ranked.front(), setting);
  out.outcome = AssignmentOutcome::assigned;
  out.rep_id = choice.rep_id;
  out.available_at = choice.available_at;
  out.reasons = std::move(choice.reasons);
  book(ranking, it.as_of, team);
}

/// The order in which leads are given out.
bool goes_before(const Candidate& a, const Candidate& b) {
  const auto key = [](const Candidate& it) {
    return std::tuple(it.as_of, -static_cast<int>(it.urgency), -static_cast<int>(it.action),
                      it.respond_by.value_or(Time{INT64_MAX}), -it.score);
  };
  const auto first = key(a), second = key(b);
  return first != second ? first < second : std::tie(a.lead_id, a.decision_id) < std::tie(b.lead_id, b.decision_id);
}

void count_returns(const std::vector<const Candidate*>& ordered, const RoutePolicy& policy, Team& team) {
  for (const Candidate* it : ordered) {
    for (const LedgerEntry& entry : it->holding.returns) {
      for (Member& member : team.members) {
        if (member.rep.id == entry.rep_id) give_back(member.rep, entry, it->as_of, policy);
      }
    }
  }
}

}  // namespace

Holding holding_of(const std::vector<LedgerEntry>& ledger, Time as_of, const RoutePolicy& policy) {
  std::vector<const LedgerEntry*> entries;
  for (const LedgerEntry& entry : ledger) {
    if (entry.at <= as_of) entries.push_back(&entry);
  }
  sort_items(entries,
               [](const LedgerEntry* a, const LedgerEntry* b) { return std::tie(a->at, a->id) < std::tie(b->at, b->id); });
  Holding holding;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i > 0 && entries[i]->id == entries[i - 1]->id) continue;
    note(*entries[i], holding);
    if (is_made_good(*entries[i], policy)) holding.returns.push_back(*entries[i]);
  }
  return holding;
}

Candidate candidate_of(const Case& lead_case, const Verdict& verdict, const Compliance& compliance, const Team& team) {
  Candidate out;
  out.lead_id = lead_case.lead.id;
  out.as_of = lead_case.as_of;
  out.action = verdict.decision.action;
  out.urgency = verdict.decision.urgency;
  out.respond_by = verdict.decision.respond_by;
  out.since = verdict.since.value_or(lead_case.as_of);
  out.score = verdict.decision.score;
  out.wanted = want(lead_case, verdict, compliance);
  settle_skills(out.wanted, team.skills);
  out.holding = holding_of(lead_case.lead.handoffs, lead_case.as_of, lead_case.policy.route);
  return out;
}

std::vector<Assignment> assign(const std::vector<Candidate>& candidates, const RoutePolicy& policy, Team& team) {
  std::vector<std::size_t> order(candidates.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  sort_items(order, [&](std::size_t a, std::size_t b) { return goes_before(candidates[a], candidates[b]); });
  std::vector<const Candidate*> ordered;
  for (const std::size_t place : order) ordered.push_back(&candidates[place]);
  count_returns(ordered, policy, team);
  std::unordered_map<std::string_view, Assignment> done;
  std::optional<Time> seen_from;
  for (const Candidate* it : ordered) {
    const auto [found, is_new] = done.try_emplace(it->lead_id, blank(*it));
    if (!is_new) continue;
    if (seen_from != it->as_of) look_ahead(team, it->as_of);
    seen_from = it->as_of;
    if (!keep(*it, team, found->second) && it->action == Action::handoff) give_out(*it, policy, team, found->second);
  }
  std::vector<Assignment> out;
  for (const Candidate& it : candidates) out.push_back(done.at(it.lead_id));
  return out;
}

}  // namespace baton
