/// Whether the prospect may be called: hours at the prospect's place, consent, do-not-call. Advice, not law.
#pragma once
#include "core/detect/conversation.h"
#include "core/model/policy.h"
#include "core/model/routing.h"

namespace baton {

/// `may_call` at `as_of`, why, and the next window. An unknown place has the strictest hours of all places the phone number
/// allows; unknown altogether: no call.
Compliance comply(const Lead& lead, const Conversation& conversation, const Policy& policy, Time as_of);

}  // namespace baton
