/// What a message of our side promises, announces and asks.
#pragma once
#include "core/detect/slots.h"

namespace baton {

/// Promises with their due time, announced transfers, questions and the BANT elements they are about. An offer ("shall I send
/// …?") or a condition ("if you like, I'll …") promises nothing.
OurReading read_our_words(const Slots& slots);

}  // namespace baton
