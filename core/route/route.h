/// Chooses who takes over, and says why this rep and why not another.
#pragma once
#include "core/decide/decide.h"
#include "core/model/policy.h"
#include "core/model/roster.h"
#include "core/model/routing.h"

namespace baton {

/// Eligible first (active, present, capacity, language, territory, tier), then ranked: owner, role, skills, industry, region,
/// availability, fairness. For `nurture` and `suppress` nobody is recommended; for `prepare` the rep who would get it.
Routing route(const Case& lead_case, const Verdict& verdict, const Roster& roster);

/// `from` if the rep works then, else the first working moment after it; null when there is none within a year.
std::optional<Time> next_working_moment(const Rep& rep, Time from);

/// The moment by which `minutes` of the rep's working time have passed since `from`.
std::optional<Time> after_working_minutes(const Rep& rep, Time from, std::int64_t minutes);

}  // namespace baton
