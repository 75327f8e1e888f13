/// Logistic regression of outcomes on the score, with some of the score's weights free: ln odds = base + slope * score(weights).
/// The weights enter where the engine uses them, so that what is fitted is what is written into a policy. Every bound that the
/// meaning demands holds throughout: weights from 0 to 1, words never below deeds, and a slope that is never negative, so that
/// a stronger sign never lowers the chance.
#pragma once
#include <array>
#include <vector>

#include "core/calibrate/weight.h"

namespace baton::calibrating {

struct Model {
  double base = 0, slope = 1;
  Weights weights{};

  double chance(const Sample& sample) const;
};

/// Which weights may move, and how strongly they are held where they are.
struct Freedom {
  std::array<bool, weight_count> free{};
  double pull = 0;  ///< Half of it times the squared distance from where they began is added to the loss (ridge).
};

struct Fit {
  Model model;
  double deviance = 0;  ///< Twice the loss, without the pull.
};

/// Minus the logarithm of the chance given to what happened, summed.
double loss_of(const std::vector<Sample>& samples, const Model& model);

/// The best model whose other weights stay as in `begin`. Needs both outcomes among the samples. Data that a line separates
/// ends at the steepest slope allowed.
Fit fit(const std::vector<Sample>& samples, const Model& begin, const Freedom& freedom);

}  // namespace baton::calibrating
