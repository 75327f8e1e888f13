/// Questions that want an answer of substance, with or without a question mark.
#pragma once
#include <vector>

#include "core/detect/slots.h"

namespace baton {

/// In the order of the text, one a sentence or clause. Courtesy ("how are you"), rhetoric and "can you hear me" are left out.
std::vector<Finding> find_questions(const Slots& slots);

}  // namespace baton
