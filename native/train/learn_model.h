/// Learns a whole model: weights and thresholds.
#pragma once
#include <vector>

#include "native/train/packed.h"

namespace baton::train {

/// Learns a model from `rows` alone, thresholds included: they are chosen on scores of models that did not see the rows, in
/// three parts of whole groups; then the model is learnt again from all. `group_of` says which rows belong together.
PackedModel learn_model(const Examples& examples, const std::vector<std::uint32_t>& rows,
                        const std::vector<std::uint32_t>& group_of, std::size_t most_bytes);

}  // namespace baton::train
