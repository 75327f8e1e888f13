/// Budget, authority and timeline as answers: what our side has just asked decides how a short reply is read.
#pragma once
#include <array>

#include "core/detect/reader.h"
#include "core/detect/slots.h"

namespace baton {

/// What the answer says of one element; `unknown` when it was not asked for, or the answer says nothing clear.
struct ElementAnswer {
  ElementStatus status = ElementStatus::unknown;
  text::WordSpan words;  ///< Those that answer, where something is known.
  bool evades = false;   ///< Nothing is known, whatever else the words may seem to say.
};

/// By element. The question is the last one of what our side wrote; it is never evidence itself. English.
std::array<ElementAnswer, element_count> read_element_answers(const Slots& slots);

}  // namespace baton
