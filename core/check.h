/// What a document must fulfil beyond its types: ids that are not given twice, spans that do not end before they begin.
#pragma once
#include "core/model/lead.h"
#include "core/model/policy.h"
#include "core/model/problem.h"
#include "core/model/roster.h"

namespace baton {

struct CheckResult {
  Problems problems;  ///< Refuse the document.
  Problems warnings;  ///< Say what was set aside, or has no effect.
};

/// Pointers start with `prefix`. A time zone that nobody knows is emptied. Of ledger entries with one id the earliest stays,
/// and those of other leads go. Warnings say so.
CheckResult check(Lead& lead, std::string_view prefix);
CheckResult check(Roster& roster, std::string_view prefix);
/// Codes of places are put into capitals, as places are compared.
CheckResult check(Policy& policy, std::string_view prefix);

/// Warns of the reps' regions that are neither an ISO code nor a territory of the policy, and so match no place.
Problems check_regions(const Roster& roster, const RoutePolicy& policy, std::string_view prefix);

}  // namespace baton
