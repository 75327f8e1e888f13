#include "core/detect/grievances.h"

namespace baton {

text::WordSpan find_grievance(const Slots& slots, const Turns& turns) {
  constexpr ScopeBits not_theirs = scope_others | scope_hypothetical | scope_quoted | scope_conditional | scope_negated;
  for (const PhraseBook::Hit& hit : turns.grievances)
    if ((slots.scopes[hit.first] & not_theirs) == 0) return {hit.first, hit.last};
  return {};
}

}  // namespace baton
