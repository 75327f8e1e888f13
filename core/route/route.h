/// Chooses who takes over, and says why this rep and why not another.
#pragma once
#include "core/decide/decide.h"
#include "core/model/policy.h"
#include "core/model/roster.h"
#include "core/model/routing.h"
#include "core/route/fit.h"
#include "core/route/member.h"

namespace baton {

/// Eligible first (active, present, capacity, language, territory, tier, calling hours), then ranked: owner, role, skills,
/// industry, region, seniority, availability, then fairness. For `nurture` and `suppress` nobody is recommended; for `prepare`
/// the rep who would get it. `compliance` says when the prospect may be called.
Routing route(const Case& lead_case, const Verdict& verdict, const Compliance& compliance, const Team& team);

/// A rep who can take the lead, as the answer shows it.
RepChoice choice_of(const Fit& fit, const Setting& setting);

/// `from` if the rep works then, else the first working moment after it; null when there is none within a year.
std::optional<Time> next_working_moment(const Rep& rep, Time from);

/// The moment by which `minutes` of the rep's working time have passed since `from`.
std::optional<Time> after_working_minutes(const Rep& rep, Time from, std::int64_t minutes);

}  // namespace baton
