/// The ledger and what was known at each handoff become figures, red flags and their causes.
#pragma once
#include <vector>

#include "core/measure/handoff_log.h"
#include "core/measure/remarks.h"
#include "core/model/measures.h"
#include "core/model/policy_measure.h"

namespace baton {

/// Everything about the handoffs of a log at one moment. `remarks` are what was wrong before: lines that could not be read.
Measures measure(const measuring::HandoffLog& log, Time as_of, const MeasurePolicy& policy, measuring::Remarks remarks = {});

}  // namespace baton
