/// Learns one head's weights: logistic regression by follow-the-regularised-leader, over units of messages.
#pragma once
#include <vector>

#include "native/train/examples.h"

namespace baton::train {

struct Weights {
  std::vector<float> of;  ///< One a feature of the examples, in units of log odds.
  float bias = 0;
};

/// Which features are learnt of which heads: bits of heads by feature. Empty: all of all.
using Chosen = std::vector<HeadBits>;

/// Learns from the given rows alone, `learners` times in different orders, and gives the mean. A message that shows it needs one
/// unit that does: the marked ones where there are marks, else the one that shows it best so far; in a message that does not show
/// it no unit does. Deterministic: no thread, clock or library function whose last bit may differ.
Weights learn(const Examples& examples, std::size_t head, const std::vector<std::uint32_t>& rows, const Chosen& chosen,
              unsigned learners);

}  // namespace baton::train
