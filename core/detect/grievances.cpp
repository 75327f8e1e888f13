#include "core/detect/grievances.h"

#include "core/text/key_table.h"

namespace baton {
namespace {

constexpr text::WordGroup denial_groups[] = {
    {1, "not never haven't havent hasn't didn't don't isn't aren't wasn't weren't no without"}};
const text::KeyTable<denial_groups, text::Twice::refuse> denials;

/// Right before it, that is: "I can't believe you keep asking" denies nothing.
bool is_denied(const Slots& slots, std::uint32_t first) {
  constexpr std::uint32_t nearest = 2;
  if ((slots.scopes[first] & scope_negated) == 0) return false;
  for (std::uint32_t back = 1; back <= nearest && back <= first; ++back)
    if (denials.find(slots.keys[first - back]) != 0) return true;
  return false;
}

}  // namespace

text::WordSpan find_grievance(const Slots& slots, const Turns& turns) {
  constexpr ScopeBits not_theirs = scope_others | scope_hypothetical | scope_quoted | scope_conditional;
  for (const PhraseBook::Hit& hit : turns.grievances)
    if ((slots.scopes[hit.first] & not_theirs) == 0 && !is_denied(slots, hit.first)) return {hit.first, hit.last};
  return {};
}

}  // namespace baton
