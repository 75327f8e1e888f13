/// The words of a replay: what makes a moment, and why a decision is what it is.
#pragma once
#include "core/model/wire.h"

namespace baton {

/// What makes a moment: their message, the answer that makes an exchange whole, an event, a host's signal, a ledger entry,
/// silence.
BOOST_DEFINE_ENUM_CLASS(MomentKind, message, answer, event, signal, entry, silence)

/// The codes of `Decision::reasons`.
BOOST_DEFINE_ENUM_CLASS(ReasonCode, opted_out, request, emotional, explicit_intent, complexity, qualified, behavioural_intent,
                        value, cold, no_calls, rapport, not_engaged, not_nurtured, element_missing, with_rep, nothing_up)

}  // namespace baton
