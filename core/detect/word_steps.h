/// Walks over words by the parts they play: what follows what, and with how many words between.
#pragma once
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "core/text/words.h"

namespace baton {

/// `gap`: how many words may stand between this part and the one before it. No parts: there is no such step.
struct WordStep {
  std::int64_t parts = 0;
  std::uint32_t gap = 0;
};

/// Whether words with `all` these parts between them can hold the steps: most go at their first or second.
template <std::size_t Count>
constexpr bool may_hold(const WordStep (&steps)[Count], std::int64_t all) {
  for (const WordStep& step : steps) {
    if (step.parts == 0) break;
    if ((all & step.parts) == 0) return false;
  }
  return true;
}

/// One past the last word when the steps from number `step` on follow from word `from` on, else 0. Words with a part of `over`
/// do not count as standing between; one with a part of `never` ends it.
template <std::size_t Count>
std::uint32_t follow(const WordStep (&steps)[Count], std::size_t step, const std::vector<std::int64_t>& parts, std::uint32_t from,
                     std::uint32_t end, std::int64_t over, std::int64_t never) {
  if (step == Count || steps[step].parts == 0) return from;
  std::uint32_t left = steps[step].gap + 1;
  for (std::uint32_t at = from; at < end && left > 0 && (parts[at] & never) == 0; ++at) {
    if ((parts[at] & steps[step].parts) != 0)
      if (const std::uint32_t last = follow(steps, step + 1, parts, at + 1, end, over, never); last != 0) return last;
    left -= (parts[at] & over) == 0;
  }
  return 0;
}

}  // namespace baton
