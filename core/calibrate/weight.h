/// The numbers of the score that outcomes can speak for, and the score as a smooth function of them.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/policy_score.h"
#include "core/model/score_basis.h"
#include "core/model/trigger.h"

namespace baton::calibrating {

/// The score as the engine gives it under this policy, in points.
std::int64_t score_of(const ScoreBasis& basis, const ScorePolicy& policy);

/// In the order of the policy's members.
inline constexpr std::size_t weight_count = 10;
enum class Weight : std::uint8_t {
  request,
  emotional,
  explicit_intent,
  behaviour,
  complexity,
  qualification,
  value,
  unfired_share,
  fit_share,
  engagement_share,
};
constexpr std::size_t place(Weight weight) { return static_cast<std::size_t>(weight); }

std::string_view name_of(Weight weight);
Points& member(ScorePolicy& policy, Weight weight);

/// Weights from 0 to 1.
using Weights = std::array<double, weight_count>;
Weights weights_of(const ScorePolicy& policy);

/// A handoff as the fit sees it: how strongly each part speaks, from 0 to 1, and whether it was a success.
struct Sample {
  std::array<double, trigger_count + 2> strength{};  ///< The triggers, fit, engagement.
  std::array<bool, trigger_count> fired{};
  bool explicit_intent = false, success = false;

  Sample(const ScoreBasis& basis, bool success);
  /// Whether the weight has a say in the score of this handoff.
  bool shows(Weight weight) const;
};

/// The score from 0 to 1 without any rounding, and what it gains with each weight. Never negative: no weight lowers a score.
struct Slope {
  double score = 0;
  Weights by{};
};
Slope slope_of(const Sample& sample, const Weights& weights);

}  // namespace baton::calibrating
