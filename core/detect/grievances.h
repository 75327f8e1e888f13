/// Set ways to say that one has been kept going for nothing.
#pragma once
#include "core/detect/slots.h"
#include "core/detect/turns.h"

namespace baton {

/// The words of the first that is the author's own, meant and not denied; empty where there is none. English.
text::WordSpan find_grievance(const Slots& slots, const Turns& turns);

}  // namespace baton
