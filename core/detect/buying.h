/// Buying signals: every intent, and money and dates said with a purchase in view.
#pragma once
#include <vector>

#include "core/detect/slots.h"

namespace baton {

/// `intent` are the findings of a fired intent (else pass none); budget and timeline are the message's own readings, of which
/// only confirmed ones count. In the order of the text; a part of another is dropped.
std::vector<Finding> find_buying_signals(const Slots& slots, const std::vector<Finding>& intent, const ElementReading& budget,
                                         const ElementReading& timeline);

}  // namespace baton
