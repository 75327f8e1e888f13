/// When a person should have taken a conversation over, when one did, and what was known by then.
#pragma once
#include "core/audit/record.h"

namespace baton::auditing {

/// Fills what has to do with the take-over and the moment it was due.
Record handover_of(const Lead& lead, Time as_of, const Means& means);

}  // namespace baton::auditing
