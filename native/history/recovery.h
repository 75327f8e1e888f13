/// How often planted faults are found, and how often pipelines without one are accused.
#pragma once
#include <optional>
#include <vector>

#include "core/model/policy_measure.h"
#include "native/history/pipeline.h"

namespace baton::history {

/// What measuring one pipeline gave.
struct Trial {
  std::size_t raised = 0;       ///< Flags that went up.
  bool flag_is_raised = false;  ///< Among them that of the fault.
  bool is_found = false;        ///< And the planted cause is the first named; where there is none, none is.
};

/// The flags of the pipeline with this plan, against its only fault; without a fault `raised` alone tells.
Trial try_out(const Plan& plan, const MeasurePolicy& policy);

}  // namespace baton::history
