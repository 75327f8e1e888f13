/// What a document must fulfil beyond its types: ids that are not given twice, spans that do not end before they begin.
#pragma once
#include "core/model/lead.h"
#include "core/model/policy.h"
#include "core/model/problem.h"
#include "core/model/roster.h"

namespace baton {

struct CheckResult {
  Problems problems;  ///< Refuse the document.
  Problems warnings;  ///< Say what was set aside.
};

/// Pointers start with `prefix`. A time zone that nobody knows is emptied and warned of.
CheckResult check(Lead& lead, std::string_view prefix);
CheckResult check(Roster& roster, std::string_view prefix);
CheckResult check(Policy& policy, std::string_view prefix);

}  // namespace baton
