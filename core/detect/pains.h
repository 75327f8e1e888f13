/// Pain points: what hurts in the prospect's work, about anybody: their tools, their vendor, their own time.
#pragma once
#include <vector>

#include "core/detect/slots.h"

namespace baton {

/// Clauses or sentences, in the order of the text.
std::vector<Finding> find_pains(const Slots& slots);

}  // namespace baton
