/// What to do now: the table of the contract, its gates and its deadlines.
#pragma once
#include "core/detect/conversation.h"
#include "core/model/decision.h"
#include "core/model/lead.h"
#include "core/model/policy.h"

namespace baton {

/// Everything `decide` looks at.
struct Case {
  const Lead& lead;
  const Conversation& conversation;
  const Qualification& qualification;
  const Policy& policy;
  Time as_of;
};

struct Verdict {
  Decision decision;              ///< Without counterfactuals; `respond_by` in plain minutes.
  std::vector<Trigger> triggers;  ///< All six, with `qualification` and `value` settled.
};

/// Opt-out first, then the triggers in the order of their urgency, then the gates.
Verdict decide(const Case& lead_case);

/// At most five of the smallest changes of fields and signals that give another action, each found by deciding again.
std::vector<Counterfactual> counterfactuals(const Case& lead_case, const Verdict& verdict);

}  // namespace baton
