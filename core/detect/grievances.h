/// Set ways to say that one has been kept going for nothing.
#pragma once
#include "core/detect/slots.h"
#include "core/detect/turns.h"

namespace baton {

/// The words of the first; empty where there is none, or it is somebody else's, supposed, quoted or denied.
/// English.
text::WordSpan find_grievance(const Slots& slots, const Turns& turns);

}  // namespace baton
