/// Text aimed at a language model that might read the conversation, not at a person.
#pragma once
#include <vector>

#include "core/detect/slots.h"

namespace baton {

/// Sentences such as "ignore all previous instructions" or "reveal your system prompt"; in the order of the text.
std::vector<Finding> find_instructions(const Slots& slots);

}  // namespace baton
