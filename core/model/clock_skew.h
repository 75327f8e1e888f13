/// How far clocks may differ before an event cannot belong to its handoff: one rule for the ledger that counts such events and
/// the measures that set them aside.
#pragma once
#include "core/model/policy_measure.h"

namespace baton {

/// The first moment at which something can have happened to a handoff that began at `begun`.
inline Time first_possible(Time begun, const MeasurePolicy& policy = {}) {
  return {begun.ms - policy.clock_skew_seconds.value * 1000};
}

}  // namespace baton
