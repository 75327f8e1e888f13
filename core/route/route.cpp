#include "core/route/route.h"

#include <algorithm>

#include "core/route/change.h"
#include "core/route/explain.h"
#include "core/route/ranking.h"
#include "core/route/waiting.h"
#include "core/route/wanted.h"

namespace baton {
namespace {

ExcludedRep excluded_rep(const Fit& fit, const Contest& contest, const Setting& setting) {
  std::string reason;
  for (const Obstacle obstacle : fit.obstacles) reason += (reason.empty() ? "" : " ") + say_obstacle(obstacle, fit, setting);
  return {fit.rep->id, code_of(fit.obstacles.front()), std::move(reason), say_change(least_change(fit, contest, setting))};
}

}  // namespace

RepChoice choice_of(const Fit& fit, const Setting& setting) {
  return {fit.rep->id, {fit.score}, Nullable<Time>(*fit.available_at), reasons_for(fit, setting)};
}

Routing route(const Case& lead_case, const Verdict& verdict, const Compliance& compliance, const Team& team) {
  Routing routing;
  const Action action = verdict.decision.action;
  if (action != Action::handoff && action != Action::prepare) return routing;

  Wanted wanted = want(lead_case, verdict, compliance);
  settle_skills(wanted, team.skills);
  const Setting setting{wanted, lead_case.policy.route, lead_case.as_of, team.keeps_turns};
  if (wanted.role) routing.role = Nullable<Role>(*wanted.role);
  const Ranking ranking = rank(team, setting);
  const Contest contest(ranking, setting);

  if (!ranking.ranked.empty()) routing.recommended = choice_of(ranking.ranked.front(), setting);
  const std::size_t most = static_cast<std::size_t>(setting.policy.max_alternatives.value);
  for (std::size_t i = 1; i < ranking.ranked.size() && i <= most; ++i) {
    const Fit& fit = ranking.ranked[i];
    routing.alternatives.push_back(choice_of(fit, setting));
    routing.alternatives.back().reasons.push_back({"would_change", say_change(least_change(fit, contest, setting))});
  }
  for (const Fit& fit : ranking.excluded) routing.excluded.push_back(excluded_rep(fit, contest, setting));
  if (ranking.ranked.empty()) {
    routing.queue_id = queue_for(team, ranking.excluded);
    if (!team.members.empty() || !team.queues.empty()) routing.waits = waiting(ranking.excluded, setting);
  }
  return routing;
}

}  // namespace baton
