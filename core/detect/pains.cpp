#include "core/detect/pains.h"

#include <algorithm>

#include "core/policy/pain_words.h"
#include "core/text/key_table.h"

namespace baton {
namespace {

using text::WordKind;
using text::WordSpan;

const text::KeyTable<policy::pain_words, text::Twice::combine> pain_words;

/// What a clause is worth: each of its words counts once. A clause that asks, supposes or quotes is worth nothing.
std::int64_t worth_of(const Slots& slots, const WordSpan& clause) {
  constexpr ScopeBits no_pain = scope_hypothetical | scope_quoted | scope_question;
  std::int64_t worth = 0;
  std::uint32_t words = 0;
  for (std::uint32_t at = clause.first; at < clause.last; ++at) {
    if (slots.words->list[at].kind == WordKind::mark) continue;
    if ((slots.scopes[at] & no_pain) != 0) return 0;
    ++words;
    const std::int64_t points = pain_words.find(slots.keys[at]);
    if (points == 0) continue;
    const auto begin = slots.keys.begin() + clause.first, now = slots.keys.begin() + at;
    if (at - clause.first > 24 || std::find(begin, now, slots.keys[at]) == now) worth += points;
  }
  // A long clause gathers small change from words that say nothing.
  return words > 14 ? worth - (words - 14) * 2 : worth;
}

}  // namespace

std::vector<Finding> find_pains(const Slots& slots) {
  std::vector<Finding> found;
  std::size_t next = 0;
  for (const WordSpan& sentence : slots.words->sentences) {
    std::uint32_t first = sentence.last, last = sentence.first;
    std::int64_t best = 0, before = 0;
    std::uint32_t before_first = sentence.first;
    for (; next < slots.clauses.size() && slots.clauses[next].first < sentence.last; ++next) {
      const WordSpan& clause = slots.clauses[next];
      const std::int64_t worth = worth_of(slots, clause);
      if (worth >= policy::pain_threshold) {
        const std::uint32_t from = before * 2 >= policy::pain_threshold ? before_first : clause.first;
        first = std::min(first, from);
        last = clause.last;
        best = std::max(best, worth);
      } else if (last == clause.first && first != sentence.last && worth * 2 >= policy::pain_threshold) {
        last = clause.last;
      }
      before = worth;
      before_first = clause.first;
    }
    while (last > first && slots.words->list[last - 1].kind == WordKind::mark) --last;
    if (first < last) found.push_back({"pain_point", slots.words->where(first, last), std::min<std::int64_t>(95, 30 + best)});
  }
  return found;
}

}  // namespace baton
