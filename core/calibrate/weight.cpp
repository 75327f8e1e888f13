#include "core/calibrate/weight.h"

#include <algorithm>

#include "core/decide/score.h"

namespace baton::calibrating {
namespace {

constexpr std::size_t part_count = trigger_count + 2, fit_part = trigger_count, engagement_part = trigger_count + 1;

constexpr Points ScorePolicy::*members[weight_count] = {
    &ScorePolicy::request,    &ScorePolicy::emotional,       &ScorePolicy::explicit_intent, &ScorePolicy::behaviour,
    &ScorePolicy::complexity, &ScorePolicy::qualification,   &ScorePolicy::value,           &ScorePolicy::unfired_share,
    &ScorePolicy::fit_share,  &ScorePolicy::engagement_share};
constexpr std::string_view names[weight_count] = {"request",    "emotional",       "explicit_intent", "behaviour",
                                                  "complexity", "qualification",   "value",           "unfired_share",
                                                  "fit_share",  "engagement_share"};

/// The weight that a part of the score takes.
Weight weight_of(std::size_t part, bool explicit_intent) {
  constexpr Weight of[part_count] = {Weight::request,       Weight::emotional, Weight::behaviour, Weight::complexity,
                                     Weight::qualification, Weight::value,     Weight::fit_share, Weight::engagement_share};
  const bool in_words = part == static_cast<std::size_t>(TriggerKind::intent) && explicit_intent;
  return in_words ? Weight::explicit_intent : of[part];
}

bool is_unfired(const Sample& sample, std::size_t part) { return part < trigger_count && !sample.fired[part]; }

}  // namespace

std::string_view name_of(Weight weight) { return names[place(weight)]; }
Points& member(ScorePolicy& policy, Weight weight) { return policy.*members[place(weight)]; }

std::int64_t score_of(const ScoreBasis& basis, const ScorePolicy& policy) {
  std::vector<Trigger> triggers(trigger_count);
  for (std::size_t i = 0; i < trigger_count; ++i)
    triggers[i].kind = static_cast<TriggerKind>(i), triggers[i].fired = basis.fired[i],
    triggers[i].strength = {basis.strength[i]};
  return baton::score_of(triggers, basis.explicit_intent, {basis.fit}, {basis.engagement}, policy);
}

Weights weights_of(const ScorePolicy& policy) {
  Weights out;
  for (std::size_t i = 0; i < weight_count; ++i) out[i] = static_cast<double>((policy.*members[i]).value) / 100;
  // Words never count for less than deeds alone.
  double& explicit_intent = out[place(Weight::explicit_intent)];
  explicit_intent = std::max(explicit_intent, out[place(Weight::behaviour)]);
  return out;
}

Sample::Sample(const ScoreBasis& basis, bool succeeded)
    : fired(basis.fired), explicit_intent(basis.explicit_intent), success(succeeded) {
  for (std::size_t i = 0; i < trigger_count; ++i) strength[i] = static_cast<double>(basis.strength[i]) / 100;
  strength[fit_part] = static_cast<double>(basis.fit) / 100;
  strength[engagement_part] = static_cast<double>(basis.engagement) / 100;
}

bool Sample::shows(Weight weight) const {
  for (std::size_t part = 0; part < part_count; ++part) {
    if (strength[part] <= 0) continue;
    if (weight_of(part, explicit_intent) == weight) return true;
    if (weight == Weight::unfired_share && is_unfired(*this, part)) return true;
  }
  return false;
}

Slope slope_of(const Sample& sample, const Weights& weights) {
  const double unfired = weights[place(Weight::unfired_share)];
  std::array<double, part_count> leaves;  // What each part leaves of the rest.
  std::array<double, part_count + 1> before, after;
  for (std::size_t i = 0; i < part_count; ++i) {
    const double full = weights[place(weight_of(i, sample.explicit_intent))] * sample.strength[i];
    leaves[i] = 1 - (is_unfired(sample, i) ? full * unfired : full);
  }
  before[0] = after[part_count] = 1;
  for (std::size_t i = 0; i < part_count; ++i) before[i + 1] = before[i] * leaves[i];
  for (std::size_t i = part_count; i > 0; --i) after[i - 1] = after[i] * leaves[i - 1];
  Slope out;
  out.score = 1 - before[part_count];
  for (std::size_t i = 0; i < part_count; ++i) {
    const std::size_t weight = place(weight_of(i, sample.explicit_intent));
    const double gain = sample.strength[i] * before[i] * after[i + 1];
    out.by[weight] += is_unfired(sample, i) ? gain * unfired : gain;
    if (is_unfired(sample, i)) out.by[place(Weight::unfired_share)] += gain * weights[weight];
  }
  return out;
}

}  // namespace baton::calibrating
