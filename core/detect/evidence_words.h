/// Which words of a unit to show for what the model found in it, and what to call them.
#pragma once
#include <string>

#include "core/detect/features.h"
#include "core/detect/scores.h"

namespace baton {

/// The clauses of the unit that say it most strongly, without marks at their ends. Never empty.
text::WordSpan strongest_words(const Slots& slots, const Unit& unit, const std::vector<std::int32_t>& contributions);

/// Dotted name of what these words show: the trigger first, then the kind as far as the words tell.
std::string signal_of(const Lexicon& lexicon, const Slots& slots, Head head, const text::WordSpan& words);

}  // namespace baton
