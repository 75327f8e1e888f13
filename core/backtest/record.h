/// A replay as a backtest keeps it, and the candidate for assigning that comes out of it again.
#pragma once
#include "core/measure/ends.h"
#include "core/model/backtest_record.h"
#include "core/replay/replay.h"

namespace baton::backtesting {

KeptLead kept(const LeadReplay& replay);

/// What the record says of a lead's end, as the rule takes it.
measuring::LeadEnd end_of(const KeptEnd& end);

/// The handoff of a policy if it comes while the lead is still the AI's: before a person had it in fact, or where none ever had.
const KeptHandoff* handoff_in_time(const KeptLead& lead, std::size_t policy);

/// The first handoff of a policy, which must have one, for handing it out later.
KeptPlacing placing_of(const LeadReplay& lead, std::size_t policy);
/// The same as assigning takes it. Nobody has the lead yet: who had it in fact had it under another policy.
Candidate candidate_of(const KeptPlacing& placing);

}  // namespace baton::backtesting
