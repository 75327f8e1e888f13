/// A replay as a backtest keeps it, and the candidate for assigning that comes out of it again.
#pragma once
#include "core/model/backtest_record.h"
#include "core/replay/replay.h"

namespace baton::backtesting {

KeptLead kept(const LeadReplay& replay);

/// The handoff as assigning takes it. Nobody has the lead yet: who had it in fact had it under another policy.
Candidate candidate_of(const std::string& lead_id, const KeptHandoff& handoff);

}  // namespace baton::backtesting
