/// Why this rep, and why not that one, in sentences for people.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/model/evidence.h"
#include "core/route/fit.h"

namespace baton {

/// `a sales engineer`.
std::string say_role(Role role);
/// `small businesses`.
std::string say_tier(Tier tier);
/// `German`; the tag itself for a language without a name here.
std::string say_language(std::string_view tag);
/// `Luca, Maya and 3 more`.
std::string say_list(const std::vector<std::string>& items, std::size_t most = 3);

/// The stable code of an obstacle.
std::string code_of(Obstacle obstacle);
/// What stands in the way, as a sentence with its numbers.
std::string say_obstacle(Obstacle obstacle, const Fit& fit, const Setting& setting);

/// What speaks for the rep, heaviest first.
std::vector<Reason> reasons_for(const Fit& fit, const Setting& setting);

}  // namespace baton
