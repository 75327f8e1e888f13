#include "native/train/learner.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include "core/detect/scores.h"

namespace baton::train {
namespace {

constexpr int rounds = 10;
constexpr float step = 0.1f, smooth = 1.0f, sparsity = 0.3f, shrink = 1.0f;
constexpr float weight_of_shown = 1.5f;     ///< Messages that show it are few.
constexpr float weight_of_unmarked = 0.3f;  ///< Unmarked units of a message that shows it may show it all the same.
constexpr std::uint32_t dropped =
    0x66666666u;  ///< 40 % of the features are left out at each look, or a few would do all the work.
constexpr float kept_share = 0.6f;

/// How likely it is never more than, that a label is wrong: no unit needs a score that is surer, so that large weights stay rare.
/// Of what few messages show, a share of how many do.
constexpr float most_doubt = 0.02f, doubt_of_rare = 0.2f;

/// e to the x by additions and multiplications alone, so that every machine gets the same.
float exponential(float x) {
  if (x < -30) return 0;
  const int halvings = 8;
  const double part = static_cast<double>(x) / (1 << halvings);
  double sum = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)));
  for (int i = 0; i < halvings; ++i) sum *= sum;
  return static_cast<float>(sum);
}

float probability(float score) {
  return score >= 0 ? 1 / (1 + exponential(-score)) : exponential(score) / (1 + exponential(score));
}

/// How fast a feature is learnt: what few messages have is heard of less often, and made up for in part.
float pace_of(std::uint32_t messages) {
  constexpr float usual = 20, slowest = 0.4f, fastest = 2;
  return std::clamp(std::sqrt(std::sqrt(usual / static_cast<float>(messages))), slowest, fastest);
}

/// The part of the examples' features that is chosen for a head.
Examples narrowed(const Examples& examples, const Chosen& chosen, std::size_t head) {
  Examples part{examples.rows, examples.units, {}, examples.keys, examples.counts};
  for (ExampleUnit& unit : part.units) {
    const std::uint32_t begin = unit.begin, end = unit.end;
    unit.begin = static_cast<std::uint32_t>(part.features.size());
    for (std::uint32_t at = begin; at < end; ++at)
      if ((chosen[examples.features[at]] & bit_of(head)) != 0) part.features.push_back(examples.features[at]);
    unit.end = static_cast<std::uint32_t>(part.features.size());
  }
  return part;
}

/// What the label of a message that does not show it is taken for.
float doubt_of(const Examples& examples, HeadBits head, const std::vector<std::uint32_t>& rows) {
  float judged = 1, shown = 0;
  for (const std::uint32_t row : rows) {
    judged += (examples.rows[row].judged & head) != 0 ? 1.0f : 0.0f;
    shown += (examples.rows[row].shown & head) != 0 ? 1.0f : 0.0f;
  }
  return std::min(most_doubt, doubt_of_rare * shown / judged);
}

class Learner {
 public:
  Learner(const Examples& examples, std::size_t head, unsigned seed)
      : examples_(examples),
        head_(bit_of(head)),
        elements_(head >= 5),
        learnt_(examples.keys.size()),
        random_(static_cast<std::uint32_t>(1 + head * 77) + seed * 1009) {
    for (std::size_t i = 0; i < learnt_.size(); ++i) learnt_[i].pace = pace_of(examples.counts[i]);
  }

  void run(const std::vector<std::uint32_t>& rows) {
    std::vector<std::uint32_t> order = rows;
    doubt_ = doubt_of(examples_, head_, rows);
    for (int round = 0; round < rounds; ++round) {
      for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
      for (const std::uint32_t row : order) look_at(examples_.rows[row], round == 0);
    }
  }

  /// Adds a share of what was learnt to a mean.
  void add_to(Weights& mean, float share) const {
    for (std::size_t i = 0; i < learnt_.size(); ++i) mean.of[i] += learnt_[i].weight * learnt_[i].pace * share;
    mean.bias += bias() * share;
  }

 private:
  /// What is known of one feature, in one place of the memory.
  struct Learnt {
    float gradient = 0, squares = 0, root = 0, weight = 0, pace = 1;
  };

  static float weight_of(const Learnt& learnt) {
    if (learnt.gradient <= sparsity && learnt.gradient >= -sparsity) return 0;
    const float beyond = learnt.gradient < 0 ? learnt.gradient + sparsity : learnt.gradient - sparsity;
    return -beyond / ((smooth + learnt.root) / step + shrink);
  }
  float bias() const { return -bias_gradient_ / ((smooth + std::sqrt(bias_squares_)) / step); }

  bool left_out(std::uint32_t at) const {
    std::uint32_t x = (at * 2654435761u) ^ (look_ * 0x9E3779B9u);
    x = (x ^ (x >> 15)) * 0x85EBCA6Bu;
    return (x ^ (x >> 13)) < dropped;
  }

  float score(const ExampleUnit& unit) const {
    float sum = 0;
    for (std::uint32_t at = unit.begin; at < unit.end; ++at)
      if (!left_out(at)) sum += learnt_[examples_.features[at]].weight * learnt_[examples_.features[at]].pace;
    return sum / kept_share * share_in(unit) + bias();
  }

  static float share_in(const ExampleUnit& unit) {
    return static_cast<float>(share_among(unit.facts)) / static_cast<float>(whole_share);
  }

  void update(const ExampleUnit& unit, float unit_slope) {
    const float share = share_in(unit);
    for (std::uint32_t at = unit.begin; at < unit.end; ++at) {
      if (left_out(at)) continue;
      Learnt& learnt = learnt_[examples_.features[at]];
      const float slope = unit_slope * share * learnt.pace, before = learnt.root;
      learnt.squares += slope * slope;
      learnt.root = std::sqrt(learnt.squares);
      learnt.gradient += slope - (learnt.root - before) / step * learnt.weight;
      learnt.weight = weight_of(learnt);
    }
    const float square = unit_slope * unit_slope;
    const float change = (std::sqrt(bias_squares_ + square) - std::sqrt(bias_squares_)) / step;
    bias_gradient_ += unit_slope - change * bias();
    bias_squares_ += square;
  }

  void teach(const ExampleUnit& unit, bool shows, float importance) {
    const float slope = (probability(score(unit)) - (shows ? 1 - most_doubt : doubt_)) * importance;
    if (slope > 0.001f || slope < -0.001f) update(unit, slope);
  }

  void look_at(const ExampleRow& row, bool first_round) {
    look_ = random_();
    if ((row.judged & head_) == 0 || row.first_unit == row.last_unit) return;
    const bool shown = (row.shown & head_) != 0;
    bool marked = false;
    for (std::uint32_t i = row.first_unit; i < row.last_unit; ++i) marked = marked || (examples_.units[i].marked & head_) != 0;
    if (!shown) {
      for (std::uint32_t i = row.first_unit; i < row.last_unit; ++i) teach(examples_.units[i], false, 1);
    } else if (marked && !elements_) {
      for (std::uint32_t i = row.first_unit; i < row.last_unit; ++i) {
        const bool here = (examples_.units[i].marked & head_) != 0;
        teach(examples_.units[i], here, here ? weight_of_shown : weight_of_unmarked);
      }
    } else {
      teach_best(row, marked, first_round);
    }
  }

  /// Marks of BANT do not say which element they are for, and some messages have none: the best candidate is taken.
  void teach_best(const ExampleRow& row, bool marked, bool all) {
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t i = row.first_unit; i < row.last_unit; ++i)
      if (!marked || (examples_.units[i].marked & head_) != 0) candidates.push_back(i);
    if (all) {
      for (const std::uint32_t i : candidates)
        teach(examples_.units[i], true, weight_of_shown / static_cast<float>(candidates.size()));
      return;
    }
    std::uint32_t best = candidates.front();
    for (const std::uint32_t i : candidates)
      if (score(examples_.units[i]) > score(examples_.units[best])) best = i;
    teach(examples_.units[best], true, weight_of_shown);
  }

  const Examples& examples_;
  HeadBits head_;
  bool elements_;
  std::vector<Learnt> learnt_;
  float bias_gradient_ = 0, bias_squares_ = 0, doubt_ = 0;
  std::mt19937 random_;
  std::uint32_t look_ = 0;
};

}  // namespace

Weights learn(const Examples& examples, std::size_t head, const std::vector<std::uint32_t>& rows, const Chosen& chosen,
              unsigned learners) {
  if (!chosen.empty()) return learn(narrowed(examples, chosen, head), head, rows, {}, learners);
  Weights mean;
  mean.of.resize(examples.keys.size());
  for (unsigned seed = 0; seed < learners; ++seed) {
    Learner learner(examples, head, seed);
    learner.run(rows);
    learner.add_to(mean, 1 / static_cast<float>(learners));
  }
  return mean;
}

}  // namespace baton::train
