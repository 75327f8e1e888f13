/// Authors who say that they are not upset, or not with us.
#pragma once
#include "core/detect/slots.h"

namespace baton {

/// Plain English denies the fault or the feeling it names ("no complaints", "not expensive at all") and names no other, says that
/// it is not us they mean ("that's not on you"), or names faults of another firm alone and does not address us.
bool is_calm(const Slots& slots);

}  // namespace baton
