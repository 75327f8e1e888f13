/// Where the prospect is when the telephone rings, as far as the lead tells.
#pragma once
#include <string>
#include <vector>

#include "core/model/lead.h"
#include "core/model/policy_calling.h"
#include "core/zone/zone.h"

namespace baton {

/// One place the prospect may be in, with the clocks that hang there.
struct PossiblePlace {
  std::string code;  ///< ISO 3166-1 or 3166-2; empty when only a time zone is known.
  std::vector<zone::Zone> zones;
};

/// Every place the prospect may be in; calls must be allowed in all of them. The contact's time zone sets the clock and the
/// contact's region or country the law; what is missing comes from the telephone number, then from the time zone's country,
/// then from the company. Where a country is known and its part is not, all parts with a rule of their own that keep that
/// time are possible. Empty when nothing tells.
std::vector<PossiblePlace> possible_places(const Lead& lead, const CallingPolicy& policy);

}  // namespace baton
