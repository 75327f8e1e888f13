/// Who is next when a handoff did not reach its rep: the deadline passed, the rep said no or is gone, or the lead changed.
#pragma once
#include "core/model/assignment.h"
#include "core/route/assign.h"

namespace baton {

/// What is known of a handoff that was proposed; at least one of the two.
struct Pending {
  const Proposal* proposal = nullptr;  ///< The assessment as it was.
  const Candidate* lead = nullptr;     ///< The lead as it is now, with its ledger.
};

/// With the lead, everybody is ranked again, without the rep who let it lie and, while others are left, without those who had
/// it before. With the assessment alone, the next of its alternatives who is there takes it. A rep who has answered keeps the
/// lead. `respond_by` is in plain minutes; for a rep who gets the lead now they count from `as_of`.
Reroute reroute(const Pending& pending, const Policy& policy, const Team& team, Time as_of);

}  // namespace baton
