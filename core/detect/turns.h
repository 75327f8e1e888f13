/// Turns of phrase with a meaning of their own, all sought at once.
#pragma once
#include <vector>

#include "core/detect/phrases.h"
#include "core/detect/slots.h"

namespace baton {

/// Every turn in the message, ordered by where it ends, told apart by what it is. English.
struct Turns {
  std::vector<PhraseBook::Hit> objections;  ///< `id` is the place among `policy::objection_phrases`.
  std::vector<PhraseBook::Hit> grievances;  ///< `id` says nothing.
};

Turns find_turns(const Slots& slots);

}  // namespace baton
