#include "core/detect/objections.h"

#include <algorithm>
#include <string>

#include "core/policy/objection_phrases.h"

namespace baton {
namespace {

constexpr std::int64_t objection_weight = 70;

/// The clauses that the hit lies in, as one stretch without marks at its end.
text::WordSpan clauses_around(const Slots& slots, const PhraseBook::Hit& hit) {
  text::WordSpan span{hit.first, hit.last};
  const auto after = [](std::uint32_t word, const text::WordSpan& clause) { return word < clause.last; };
  auto clause = std::upper_bound(slots.clauses.begin(), slots.clauses.end(), hit.first, after);
  if (clause != slots.clauses.end()) span.first = clause->first;
  for (; clause != slots.clauses.end() && clause->first < hit.last; ++clause) span.last = std::max(span.last, clause->last);
  while (span.last > hit.last && slots.words->list[span.last - 1].kind == text::WordKind::mark) --span.last;
  return span;
}

}  // namespace

std::vector<Finding> find_objections(const Slots& slots, const Turns& turns) {
  constexpr ScopeBits no_objection = scope_hypothetical | scope_quoted | scope_question | scope_past;
  std::vector<Finding> found;
  std::uint32_t covered = 0;
  for (const PhraseBook::Hit& hit : turns.objections) {
    if (hit.first < covered || (slots.scopes[hit.first] & no_objection) != 0) continue;
    const text::WordSpan span = clauses_around(slots, hit);
    found.push_back(
        {std::string(policy::objection_phrases[hit.id].kind), slots.words->where(span.first, span.last), objection_weight});
    covered = span.last;
  }
  return found;
}

}  // namespace baton
