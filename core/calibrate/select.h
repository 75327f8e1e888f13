/// Which weights the outcomes contradict, and what they say instead. All others stay as they are.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "core/calibrate/fit.h"

namespace baton::calibrating {

/// How often a policy that is right already may be changed by chance, over all looks at it.
inline constexpr double error_rate = 0.05;

/// What the outcomes say of one weight, from 0 to 1, the others as they were found.
struct WeightFinding {
  std::int64_t shown_by = 0;  ///< Handoffs in whose score it has a say.
  double low = 0, high = 1;   ///< Holds the weight; all intervals together are right 19 times in 20.
  bool contradicted = false;  ///< The interval does not hold the present weight.
};

struct Selection {
  std::array<WeightFinding, weight_count> findings{};
  Model model;      ///< The present weights but for those contradicted.
  double pull = 0;  ///< How strongly those were held, as the past itself advised.
};

/// Handoffs that must show a weight before anything is said of it.
inline constexpr std::int64_t fewest_shown = 30;

/// `past` in order of time, with both outcomes in it. Weights are freed one after another, the most telling first (of those about
/// as telling the one that moves least), while the likelihood ratio of the next is beyond what chance does in 1 of 20 histories,
/// all looks counted (Bonferroni). One weight that is shown always stays: the score's scale is no matter of outcomes.
Selection select(const std::vector<Sample>& past, const Weights& present);

}  // namespace baton::calibrating
