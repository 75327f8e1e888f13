/// What of a lead has no moment of its own, for all who look at it as it was in the past.
#pragma once
#include "core/model/lead.h"

namespace baton {

/// The host's signals that name neither a time nor a message.
void drop_undated_signals(Lead& lead);

/// Takes out what may have come later than the moment looked at, since nothing says when it came: those signals, and the CRM's
/// marks that the person wants no contact or no calls. What the person wrote says those itself.
void drop_undated(Lead& lead);

}  // namespace baton
