/// Adds up what the model has to say about the facts of a unit, in whole numbers.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "core/detect/features.h"
#include "core/policy/reader_model.h"

namespace baton {

using Scores = std::array<std::int32_t, head_count>;

/// The score of every head for a unit with these features.
Scores score(const ReaderModel& model, const std::vector<Feature>& features);

/// What every word of [first, last) adds to one head's score: a feature's weight is shared by its words. In 1/16 of a score.
std::vector<std::int32_t> contributions(const ReaderModel& model, const std::vector<Feature>& features, Head head,
                                        std::uint32_t first, std::uint32_t last);

}  // namespace baton
