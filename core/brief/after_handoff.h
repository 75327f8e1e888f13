/// What went wrong around a handoff that the ledger shows.
#pragma once
#include <vector>

#include "core/decide/decide.h"

namespace baton {

/// `repeated_information`: after the handoff a rep asks what the prospect had answered before, with both quotes.
/// `handoff_not_announced`: the ledger holds a handoff, and nobody has told the prospect. Pointers are into the case's lead.
std::vector<Warning> warnings_after_handoff(const Case& lead_case);

}  // namespace baton
