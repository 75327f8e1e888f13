/// Budget, authority, need and timeline in one message: what the model makes of each, held against what else the message says.
#pragma once
#include <array>
#include <string_view>

#include "core/detect/judged.h"
#include "core/detect/reader.h"

namespace baton {

using Elements = std::array<ElementReading, element_count>;

/// Who names one element in words of its own beside another is qualifying themselves, and is believed sooner; one that stands
/// alone, or is found in no words but those of another element, later. `pains` are the message's: with one a need is likelier.
Elements read_elements(const Judged& judged, const Slots& slots, std::string_view text, const std::vector<Finding>& pains);

/// Two confirmed elements.
TriggerReading read_qualification(const Elements& elements);

}  // namespace baton
