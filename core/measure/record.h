/// Writes down what is known when a lead is handed over, for measuring later.
#pragma once
#include <string>

#include "core/model/assessment.h"
#include "core/model/handoff_record.h"
#include "core/model/lead.h"
#include "core/model/policy_measure.h"
#include "core/model/roster.h"

namespace baton {

/// Which handoff a record is of, where the ledger of the lead does not tell.
struct HandoffName {
  std::string handoff_id, rep_id;  ///< Empty: the latest proposal of the ledger, else who is recommended.
};

/// The lead must be the one assessed. Proposed by its ledger, the handoff began then, else at `as_of`. Whether the prospect was
/// told stays open until somebody told them or the policy's time for it has passed. `handoff_id` stays empty when nothing names
/// it.
HandoffRecord record_handoff(const Assessment& assessment, const Lead& lead, const Roster& roster, const MeasurePolicy& policy,
                             const HandoffName& name);

}  // namespace baton
