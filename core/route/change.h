/// What would have given a rep the lead: the change is made on a copy, and the copy is ranked.
#pragma once
#include <string>
#include <vector>

#include "core/route/fit.h"

namespace baton {

/// The rep with everything mended that stands in the way, and nothing else touched.
Rep without_obstacles(const Fit& fit, const Setting& setting);

/// How an excluded rep would have got the lead against `ranked`, or who would still have come first.
std::string would_change(const Fit& excluded, const std::vector<Fit>& ranked, const Setting& setting);

/// The smallest single change that would have put the rep at `ranked[place]` first, or how far behind the rep is.
std::string would_lead(const std::vector<Fit>& ranked, std::size_t place, const Setting& setting);

}  // namespace baton
