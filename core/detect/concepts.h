/// Reads Spanish, French, German and Portuguese by what their words stand for, in any order: what no fixed phrase foresees.
#pragma once
#include <vector>

#include "core/detect/phrase_findings.h"
#include "core/detect/slots.h"

namespace baton {

/// At most one finding a meaning and sentence. Nothing for other languages.
std::vector<PhraseFinding> find_concepts(const Slots& slots);

/// "oui volontiers" to "désirez-vous qu'on vous rappelle ?": what our side offered in its last sentence and a short yes accepts.
std::vector<PhraseFinding> find_agreed(const Slots& slots);

}  // namespace baton
