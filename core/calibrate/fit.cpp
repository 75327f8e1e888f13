#include "core/calibrate/fit.h"

#include <algorithm>
#include <optional>

#include "core/calibrate/step.h"
#include "core/measure/statistics.h"

namespace baton::calibrating {
namespace {

constexpr double steepest = 20;

/// ln(1 + e^x) without overflow.
double log_one_plus_exp(double x) {
  return x > 0 ? x + statistics::natural_log(1 + statistics::exponential(-x))
               : statistics::natural_log(1 + statistics::exponential(x));
}

double chance_of(double x) {
  const double small = statistics::exponential(x > 0 ? -x : x);
  return x > 0 ? 1 / (1 + small) : small / (1 + small);
}

/// The free numbers of a model in one row: base, slope, free weights.
class Unknowns {
 public:
  explicit Unknowns(const Freedom& freedom) {
    for (std::size_t i = 0; i < weight_count; ++i)
      if (freedom.free[i]) weights_.push_back(i);
  }
  std::size_t count() const { return 2 + weights_.size(); }
  const std::vector<std::size_t>& weights() const { return weights_; }

  /// How the ln odds change with each.
  void fill(const Slope& at, double slope, std::vector<double>& out) const {
    out[0] = 1, out[1] = at.score;
    for (std::size_t i = 0; i < weights_.size(); ++i) out[2 + i] = slope * at.by[weights_[i]];
  }
  Model moved(Model model, const std::vector<double>& by, double share) const {
    model.base += share * by[0], model.slope += share * by[1];
    for (std::size_t i = 0; i < weights_.size(); ++i) model.weights[weights_[i]] += share * by[2 + i];
    return model;
  }
  /// How far each may move.
  Box box(const Model& model) const {
    Box out{{0, -model.slope}, {0, steepest - model.slope}, {}};
    for (const std::size_t i : weights_) {
      out.low.push_back(-model.weights[i]);
      out.high.push_back(1 - model.weights[i]);
    }
    constexpr std::size_t words = place(Weight::explicit_intent), deeds = place(Weight::behaviour);
    const auto words_at = at(words), deeds_at = at(deeds);
    const double gap = model.weights[words] - model.weights[deeds];
    if (words_at && deeds_at)
      out.ordered = Box::Ordered{*words_at, *deeds_at, gap};
    else if (words_at)
      out.low[*words_at] = -gap;
    else if (deeds_at)
      out.high[*deeds_at] = gap;
    return out;
  }

 private:
  std::optional<std::size_t> at(std::size_t weight) const {
    const auto found = std::find(weights_.begin(), weights_.end(), weight);
    return found == weights_.end() ? std::nullopt : std::optional<std::size_t>(2 + (found - weights_.begin()));
  }

  std::vector<std::size_t> weights_;
};

double pulled(const Model& model, const Model& begin, const Freedom& freedom) {
  double squares = 0;
  for (std::size_t i = 0; i < weight_count; ++i) {
    const double off = model.weights[i] - begin.weights[i];
    if (freedom.free[i]) squares += off * off;
  }
  return 0.5 * freedom.pull * squares;
}

/// The loss near a model by its first and its expected second derivatives (Fisher).
Quadratic quadratic(const std::vector<Sample>& samples, const Model& model, const Model& begin, const Freedom& freedom,
                    const Unknowns& unknowns) {
  const std::size_t n = unknowns.count();
  Quadratic out(n);
  std::vector<double> by(n);
  for (const Sample& sample : samples) {
    const Slope at = slope_of(sample, model.weights);
    const double p = chance_of(model.base + model.slope * at.score), off = p - (sample.success ? 1 : 0), spread = p * (1 - p);
    unknowns.fill(at, model.slope, by);
    for (std::size_t i = 0; i < n; ++i) {
      out.gradient[i] += off * by[i];
      for (std::size_t j = 0; j <= i; ++j) out.at(i, j) += spread * by[i] * by[j];
    }
  }
  for (std::size_t i = 0; i < unknowns.weights().size(); ++i) {
    const std::size_t weight = unknowns.weights()[i];
    out.gradient[2 + i] += freedom.pull * (model.weights[weight] - begin.weights[weight]);
    out.at(2 + i, 2 + i) += freedom.pull;
  }
  for (std::size_t i = 0; i < n; ++i) {
    out.at(i, i) += 1e-6;  // Where nothing is known, nothing moves.
    for (std::size_t j = 0; j < i; ++j) out.at(j, i) = out.at(i, j);
  }
  return out;
}

}  // namespace

double Model::chance(const Sample& sample) const { return chance_of(base + slope * slope_of(sample, weights).score); }

double loss_of(const std::vector<Sample>& samples, const Model& model) {
  double loss = 0;
  for (const Sample& sample : samples) {
    const double x = model.base + model.slope * slope_of(sample, model.weights).score;
    loss += log_one_plus_exp(sample.success ? -x : x);
  }
  return loss;
}

Fit fit(const std::vector<Sample>& samples, const Model& begin, const Freedom& freedom) {
  constexpr int most_steps = 60, most_halvings = 30;
  const Unknowns unknowns(freedom);
  Model model = begin;
  double loss = loss_of(samples, model);
  for (int step = 0; step < most_steps; ++step) {
    const std::vector<double> by = lowest(quadratic(samples, model, begin, freedom, unknowns), unknowns.box(model));
    Model next = model;
    double next_loss = loss, share = 1;
    for (int i = 0; i < most_halvings; ++i, share /= 2) {
      next = unknowns.moved(model, by, share);
      next_loss = loss_of(samples, next) + pulled(next, begin, freedom);
      if (next_loss < loss) break;
    }
    const double gained = loss - next_loss;
    if (gained <= 0) break;
    model = next, loss = next_loss;
    if (gained < 1e-7) break;
  }
  return {model, 2 * (loss - pulled(model, begin, freedom))};
}

}  // namespace baton::calibrating
