/// When calls are allowed in all the places at once.
#pragma once
#include <optional>
#include <vector>

#include "core/comply/place.h"
#include "core/model/policy_calling.h"
#include "core/zone/weekly.h"

namespace baton {

/// One rule on one clock.
struct HoursThere {
  const CallingRule* rule = nullptr;
  zone::Zone zone;
  std::vector<zone::WeeklySpan> spans;
  std::vector<Date> closed;  ///< Holidays of the days that are looked at, in order.
};

/// What binds in a place: its country's rule and its own, or the rule for every other country. Empty when the policy has none.
std::vector<const CallingRule*> rules_for(std::string_view place, const CallingPolicy& policy);

/// Everything that binds in any of the places. Empty when some place has no rule at all.
std::vector<HoursThere> hours_in(const std::vector<PossiblePlace>& places, const CallingPolicy& policy, Time as_of);

/// The stretch in which all of them are open that holds `at`, or the first one after; null within the policy's days.
std::optional<zone::Stretch> open_in_all(const std::vector<HoursThere>& hours, Time at, std::int64_t days);

}  // namespace baton
