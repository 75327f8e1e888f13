/// Objections: what the prospect holds against buying: price, time, a contract elsewhere, doubt, other people.
#pragma once
#include <vector>

#include "core/detect/slots.h"
#include "core/detect/turns.h"

namespace baton {

/// Clauses or sentences, in the order of the text. Signals are `objection.price`, `.timing`, `.authority`, `.incumbent`,
/// `.trust`, `.fit`.
std::vector<Finding> find_objections(const Slots& slots, const Turns& turns);

}  // namespace baton
