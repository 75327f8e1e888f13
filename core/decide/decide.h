/// What to do now: the table of the contract, its gates and its deadlines.
#pragma once
#include <optional>

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
  std::optional<Time> since;      ///< What the deadline counts from; null when there is none.
};

/// The minutes in which a rep answers.
std::int64_t minutes_for(Urgency urgency, const DeadlinePolicy& policy);

/// Opt-out first, then the triggers in the order of their urgency, then the gates.
Verdict decide(const Case& lead_case);

/// At most five of the smallest changes of fields and signals that give another action, each found by deciding again.
std::vector<Counterfactual> counterfactuals(const Case& lead_case, const Verdict& verdict);

}  // namespace baton
