/// Goes through a conversation moment by moment: when a person should have taken over, and when one did.
#pragma once
#include "core/audit/record.h"

namespace baton::auditing {

/// Fills what has to do with the take-over and the moment it was due.
Record replay(const Lead& lead, Time as_of, const Look& look);

}  // namespace baton::auditing
