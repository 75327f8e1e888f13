#include "core/route/reroute.h"

#include <algorithm>

#include "core/model/time_units.h"
#include "core/route/explain.h"
#include "core/route/ranking.h"
#include "core/route/route.h"
#include "core/route/waiting.h"
#include "core/zone/say.h"

namespace baton {
namespace {

/// Why the lead cannot stay as it is, or that it can.
struct Ground {
  RerouteCause cause = RerouteCause::on_time;
  std::string text;
};

/// The handoff at hand, put together from assessment and ledger.
struct Handoff {
  std::string rep_id;
  const Member* holder = nullptr;  ///< Null when the roster has no such rep.
  std::optional<Time> deadline;
  Action action = Action::nurture;
};

/// The proposal is the older source: what the ledger says since counts more.
Handoff handoff_of(const Pending& pending, const Team& team) {
  Handoff out;
  const Proposal* proposal = pending.proposal;
  if (proposal != nullptr) {
    out.action = proposal->decision.action;
    out.deadline = proposal->decision.respond_by;
    if (proposal->routing.recommended) out.rep_id = proposal->routing.recommended->rep_id;
  }
  if (pending.lead != nullptr) {
    const Candidate& lead = *pending.lead;
    const Holding& holding = lead.holding;
    out.action = lead.action;
    const bool says_more = !holding.rep_id.empty() && holding.rep_id != out.rep_id;
    if ((says_more || !out.deadline) && lead.respond_by && !holding.rep_id.empty())
      out.deadline = Time{holding.since.ms + (lead.respond_by->ms - lead.since.ms)};
    if (says_more) out.rep_id = holding.rep_id;
    if (holding.rep_id.empty() && !holding.declined_by.empty()) out.rep_id = holding.declined_by;
  }
  out.holder = find_member(team, out.rep_id);
  return out;
}

std::string name_of(const Handoff& handoff) { return handoff.holder ? handoff.holder->rep.name : handoff.rep_id; }

std::string say_when(const Handoff& handoff, Time at) {
  const zone::Zone clock = handoff.holder ? handoff.holder->schedule.clock : zone::Zone::utc();
  return zone::say_moment(clock, at) + " (" + std::string(clock.name()) + ")";
}

std::optional<Ground> settled(const Pending& pending, const Handoff& handoff) {
  const Holding* holding = pending.lead ? &pending.lead->holding : nullptr;
  if (handoff.action == Action::suppress) return Ground{RerouteCause::no_handoff, "The prospect has opted out."};
  if (holding && holding->is_closed) return Ground{RerouteCause::no_handoff, "The handoff is closed."};
  if (holding && holding->answered)
    return Ground{RerouteCause::answered, name_of(handoff) + " has answered on " + say_when(handoff, *holding->answered) + "."};
  if (handoff.action != Action::handoff) return Ground{RerouteCause::no_handoff, "The lead does not ask for a person now."};
  return std::nullopt;
}

/// What of the lead is no longer as it was proposed; empty when nothing is.
std::string changes_since(const Pending& pending) {
  if (!pending.proposal || !pending.lead) return {};
  const ProposedDecision& before = pending.proposal->decision;
  const Candidate& now = *pending.lead;
  if (before.action != Action::handoff) return "The lead asks for a person now.";
  if (now.urgency > before.urgency) return "The lead has become more urgent.";
  if (now.wanted.role != pending.proposal->routing.role)
    return now.wanted.role ? "The lead now asks for " + say_role(*now.wanted.role) + "." : "Any role will do for the lead now.";
  return {};
}

Ground ground_of(const Pending& pending, const Handoff& handoff, Time as_of) {
  if (const auto done = settled(pending, handoff)) return *done;
  if (pending.lead && !pending.lead->holding.declined_by.empty())
    return {RerouteCause::declined, name_of(handoff) + " does not take the lead."};
  if (handoff.rep_id.empty()) return {RerouteCause::unassigned, "Nobody has the lead."};
  if (!handoff.holder) return {RerouteCause::rep_gone, handoff.rep_id + " is no longer in the roster."};
  if (!handoff.holder->rep.active) return {RerouteCause::rep_gone, name_of(handoff) + " takes no leads any more."};
  if (const auto absence = outlook_of(*handoff.holder, as_of).absence)
    return {RerouteCause::rep_gone, name_of(handoff) + " is out of office until " + say_when(handoff, absence->until) + "."};
  if (handoff.deadline && *handoff.deadline < as_of)
    return {RerouteCause::deadline_passed,
            name_of(handoff) + " has not answered by " + say_when(handoff, *handoff.deadline) + "."};
  if (std::string text = changes_since(pending); !text.empty()) return {RerouteCause::lead_changed, std::move(text)};
  return {RerouteCause::on_time, handoff.deadline ? name_of(handoff) + " has until " + say_when(handoff, *handoff.deadline) + "."
                                                  : name_of(handoff) + " has the lead, which has no deadline."};
}

void stay(const Handoff& handoff, Time as_of, Reroute& out) {
  out.outcome = RerouteOutcome::stay;
  out.rep_id = handoff.rep_id;
  if (handoff.deadline) out.respond_by = *handoff.deadline;
  if (!handoff.holder) return;
  if (const auto work = outlook_of(*handoff.holder, as_of).work) out.available_at = std::max(work->from, as_of);
}

void move_to(const Fit& fit, Reroute& out) {
  out.outcome = RerouteOutcome::move;
  out.rep_id = fit.rep->id;
  out.available_at = *fit.available_at;
}

/// The rep can still take the lead, as soon as it asks and as nearly of the right kind as anybody. The rep's own lead is one of
/// those that fill the rep's hands.
bool still_fits(const Member& holder, const Ranking& ranking, const Setting& setting) {
  Member with_room = holder;
  with_room.rep.capacity.reset();
  const Fit now = fit(with_room, setting);
  return can_take(now) && !now.is_late && (ranking.ranked.empty() || now.level <= ranking.ranked.front().level);
}

void pass_over(const Handoff& handoff, RerouteCause cause, Wanted& wanted) {
  if (handoff.rep_id.empty() || refusal_of(wanted, handoff.rep_id) != nullptr) return;
  if (cause == RerouteCause::deadline_passed)
    wanted.refusals.emplace(handoff.rep_id, Refusal{Refusal::Kind::missed, *handoff.deadline});
  if (cause == RerouteCause::declined) wanted.refusals.emplace(handoff.rep_id, Refusal{Refusal::Kind::declined, {}});
}

/// The deadline of a rep who gets the lead now.
Nullable<Time> from_now_on(const Nullable<Time>& respond_by, Urgency urgency, const DeadlinePolicy& policy, Time as_of) {
  if (!respond_by) return {};
  return Time{as_of.ms + minutes_for(urgency, policy) * ms_per_minute};
}

/// Everybody who has not had the lead yet; when nobody of those can take it, another round begins.
Ranking rank_round(const Candidate& lead, Wanted& wanted, const Setting& setting, const Team& team) {
  const Refusals before = wanted.refusals;
  wanted.refusals.insert(lead.holding.let_go.begin(), lead.holding.let_go.end());
  Ranking ranking = rank(team, setting);
  if (!ranking.ranked.empty() || wanted.refusals.size() == before.size()) return ranking;
  wanted.refusals = before;
  return rank(team, setting);
}

void rank_again(const Candidate& lead, const Handoff& handoff, const Policy& policy, const Team& team, Reroute& out) {
  Wanted wanted = lead.wanted;
  pass_over(handoff, out.cause, wanted);
  const Setting setting{wanted, policy.route, out.as_of, team.keeps_turns};
  const Ranking ranking = rank_round(lead, wanted, setting, team);
  if (out.cause == RerouteCause::lead_changed && still_fits(*handoff.holder, ranking, setting)) {
    stay(handoff, out.as_of, out);
    out.respond_by = lead.respond_by;
    out.text += " " + name_of(handoff) + " still fits and keeps it.";
    return;
  }
  out.respond_by = from_now_on(lead.respond_by, lead.urgency, policy.decide.deadlines, out.as_of);
  if (!ranking.ranked.empty()) {
    move_to(ranking.ranked.front(), out);
    out.reasons = choice_of(ranking.ranked.front(), setting).reasons;
    out.text += " " + ranking.ranked.front().rep->name + " is next.";
    return;
  }
  if (out.cause == RerouteCause::deadline_passed) {
    stay(handoff, out.as_of, out);
    out.text += " Nobody else can take the lead.";
    return;
  }
  out.outcome = RerouteOutcome::queued;
  out.queue_id = queue_for(team, ranking.excluded);
  out.waits = waiting(ranking.excluded, setting);
}

/// Nothing is known of what the lead asks but who could take it: the order of the assessment stands.
void next_in_line(const Proposal& proposal, const Handoff& handoff, const Policy& policy, const Team& team, Reroute& out) {
  Wanted wanted;
  wanted.is_urgent = proposal.decision.urgency >= Urgency::high;
  const Setting setting{wanted, policy.route, out.as_of};
  std::vector<Fit> there;
  for (const ProposedRep& rep : proposal.routing.alternatives) {
    const Member* member = find_member(team, rep.rep_id);
    if (member == nullptr || member == handoff.holder) continue;
    Fit one = fit(*member, setting);
    if (can_take(one)) there.push_back(std::move(one));
  }
  std::stable_partition(there.begin(), there.end(), [](const Fit& fit) { return !fit.is_late; });
  if (!there.empty()) {
    move_to(there.front(), out);
    out.respond_by = from_now_on(proposal.decision.respond_by ? Nullable<Time>(*proposal.decision.respond_by) : Nullable<Time>(),
                                 proposal.decision.urgency, policy.decide.deadlines, out.as_of);
    out.reasons.push_back({"next_in_line", "Was next in line when the lead was assessed and is there."});
    out.text += " " + there.front().rep->name + " is next.";
  } else if (out.cause == RerouteCause::deadline_passed) {
    stay(handoff, out.as_of, out);
    out.text += " Nobody else of the assessment can take the lead.";
  } else {
    out.outcome = RerouteOutcome::queued;
    out.queue_id = queue_for(team, {});
    if (proposal.routing.queue_id) out.queue_id = *proposal.routing.queue_id;
    out.waits = Waiting{"Nobody else of the assessment can take the lead.", {}, {}};
  }
}

}  // namespace

Reroute reroute(const Pending& pending, const Policy& policy, const Team& team, Time as_of) {
  const Handoff handoff = handoff_of(pending, team);
  Ground ground = ground_of(pending, handoff, as_of);
  Reroute out;
  out.lead_id = pending.lead ? pending.lead->lead_id : pending.proposal->lead_id;
  out.as_of = as_of;
  out.cause = ground.cause;
  out.text = std::move(ground.text);
  if (!handoff.rep_id.empty()) out.from_rep_id = handoff.rep_id;
  if (ground.cause == RerouteCause::no_handoff) {
    out.outcome = RerouteOutcome::withdraw;
  } else if (ground.cause == RerouteCause::on_time || ground.cause == RerouteCause::answered) {
    stay(handoff, as_of, out);
  } else if (pending.lead) {
    rank_again(*pending.lead, handoff, policy, team, out);
  } else {
    next_in_line(*pending.proposal, handoff, policy, team, out);
  }
  return out;
}

}  // namespace baton
