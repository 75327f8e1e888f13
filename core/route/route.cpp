#include "core/route/route.h"

#include <algorithm>

#include "core/route/change.h"
#include "core/route/explain.h"
#include "core/route/fit.h"
#include "core/route/wanted.h"

namespace baton {
namespace {

/// The best first. Who is out of the area takes part only when nobody inside it can.
std::vector<Fit> rank(const std::vector<Fit>& fits) {
  std::vector<Fit> ranked;
  for (const Fit& fit : fits) {
    if (can_take(fit)) ranked.push_back(fit);
  }
  std::sort(ranked.begin(), ranked.end(), comes_before);
  const bool inside = std::any_of(ranked.begin(), ranked.end(), [](const Fit& fit) { return !is_out_of_area(fit.level); });
  if (inside) std::erase_if(ranked, [](const Fit& fit) { return is_out_of_area(fit.level); });
  return ranked;
}

RepChoice choice(const Fit& fit, const Setting& setting) {
  return {fit.rep->id, {fit.score}, Nullable<Time>(*fit.available_at), reasons_for(fit, setting)};
}

bool is_ranked(const Fit& fit, const std::vector<Fit>& ranked) {
  return std::any_of(ranked.begin(), ranked.end(), [&](const Fit& other) { return other.rep == fit.rep; });
}

ExcludedRep excluded(const Fit& fit, const std::vector<Fit>& ranked, const Setting& setting) {
  std::string reason;
  for (const Obstacle obstacle : fit.obstacles) reason += (reason.empty() ? "" : " ") + say_obstacle(obstacle, fit, setting);
  return {fit.rep->id, code_of(fit.obstacles.front()), std::move(reason), would_change(fit, ranked, setting)};
}

/// The first queue in which a rep watches who speaks the prospect's language, else the first with members, else the first.
Nullable<std::string> queue_for(const Roster& roster, const std::vector<Fit>& fits) {
  const auto can_speak = [&](const std::string& id) {
    return std::any_of(fits.begin(), fits.end(), [&](const Fit& fit) {
      const auto& obstacles = fit.obstacles;
      return fit.rep->id == id && std::none_of(obstacles.begin(), obstacles.end(), [](Obstacle obstacle) {
               return obstacle == Obstacle::inactive || obstacle == Obstacle::language;
             });
    });
  };
  const Queue* with_members = nullptr;
  for (const Queue& queue : roster.queues) {
    if (std::any_of(queue.members.begin(), queue.members.end(), can_speak)) return queue.id;
    if (with_members == nullptr && !queue.members.empty()) with_members = &queue;
  }
  if (with_members != nullptr) return with_members->id;
  return roster.queues.empty() ? Nullable<std::string>() : Nullable<std::string>(roster.queues.front().id);
}

}  // namespace

Routing route(const Case& lead_case, const Verdict& verdict, const Roster& roster) {
  Routing routing;
  const Action action = verdict.decision.action;
  if (action != Action::handoff && action != Action::prepare) return routing;

  const Wanted wanted = want(lead_case, verdict);
  const Setting setting{wanted, lead_case.policy.route, lead_case.as_of};
  if (wanted.role) routing.role = Nullable<Role>(*wanted.role);
  std::vector<Fit> fits;
  fits.reserve(roster.reps.size());
  for (const Rep& rep : roster.reps) fits.push_back(fit(rep, setting));
  std::sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.rep->id < b.rep->id; });
  const std::vector<Fit> ranked = rank(fits);

  if (!ranked.empty()) routing.recommended = choice(ranked.front(), setting);
  const std::size_t most = static_cast<std::size_t>(setting.policy.max_alternatives.value);
  for (std::size_t i = 1; i < ranked.size() && i <= most; ++i) {
    routing.alternatives.push_back(choice(ranked[i], setting));
    routing.alternatives.back().reasons.push_back({"would_change", would_lead(ranked, i, setting)});
  }
  for (const Fit& fit : fits) {
    if (!is_ranked(fit, ranked)) routing.excluded.push_back(excluded(fit, ranked, setting));
  }
  if (ranked.empty()) routing.queue_id = queue_for(roster, fits);
  return routing;
}

}  // namespace baton
