#include "core/calibrate/select.h"

#include <algorithm>
#include <optional>

#include "core/measure/statistics.h"

namespace baton::calibrating {
namespace {

/// Fits whose deviances are no further apart than this are about as good.
constexpr double about_as_much = 3.84;

/// The rise of the deviance that chance alone exceeds with probability `p`.
double limit_of(double p) {
  double low = 0, high = 10;
  for (int i = 0; i < 60; ++i) {
    const double middle = 0.5 * (low + high);
    (2 * statistics::normal_above(middle) > p ? low : high) = middle;
  }
  return high * high;
}

using Choice = std::array<bool, weight_count>;

class Selector {
 public:
  Selector(const std::vector<Sample>& past, const Weights& present) : past_(past) {
    begin_.weights = present;
    for (std::size_t i = 0; i < weight_count; ++i) {
      shown_by_[i] =
          std::count_if(past.begin(), past.end(), [&](const Sample& one) { return one.shows(static_cast<Weight>(i)); });
      looks_ += is_shown(i);
    }
    limit_ = limit_of(error_rate / std::max<double>(1, static_cast<double>(looks_)));
    now_ = fit(past_, begin_, {chosen_, 0});
  }

  Selection select() {
    while (count() + 1 < looks_ && choose_next()) drop_idle();
    Selection out;
    for (std::size_t i = 0; i < weight_count; ++i) out.findings[i] = finding(i);
    out.pull = count() > 0 ? best_pull() : 0;
    out.model = fit(past_, begin_, {chosen_, out.pull}).model;
    for (std::size_t i = 0; i < weight_count; ++i)
      if (chosen_[i]) out.model.weights[i] = std::clamp(out.model.weights[i], out.findings[i].low, out.findings[i].high);
    return out;
  }

 private:
  bool is_shown(std::size_t i) const { return shown_by_[i] >= fewest_shown; }
  std::size_t count() const { return static_cast<std::size_t>(std::count(chosen_.begin(), chosen_.end(), true)); }

  Fit with(std::size_t weight, bool free) const {
    Choice choice = chosen_;
    choice[weight] = free;
    return fit(past_, begin_, {choice, 0});
  }

  /// Of the weights that tell about as much the one that has to move least: what goes along with a sign, as fit goes along with
  /// value, must not take its place.
  bool choose_next() {
    std::vector<std::pair<std::size_t, Fit>> telling;
    double lowest = now_.deviance - limit_;
    for (std::size_t i = 0; i < weight_count; ++i) {
      if (chosen_[i] || !is_shown(i)) continue;
      Fit tried = with(i, true);
      if (tried.deviance >= now_.deviance - limit_) continue;
      lowest = std::min(lowest, tried.deviance);
      telling.emplace_back(i, std::move(tried));
    }
    const std::pair<std::size_t, Fit>* best = nullptr;
    for (const auto& one : telling)
      if (one.second.deviance <= lowest + about_as_much && (!best || moved(one) < moved(*best))) best = &one;
    if (!best) return false;
    chosen_[best->first] = true, now_ = best->second;
    return true;
  }

  double moved(const std::pair<std::size_t, Fit>& one) const {
    const double by = one.second.model.weights[one.first] - begin_.weights[one.first];
    return by < 0 ? -by : by;
  }

  /// What was chosen early may have stood in for what was chosen since.
  void drop_idle() {
    for (std::size_t i = 0; i < weight_count; ++i) {
      if (!chosen_[i]) continue;
      const Fit without = with(i, false);
      if (without.deviance - now_.deviance <= limit_) chosen_[i] = false, now_ = without;
    }
  }

  /// The lowest deviance with this weight held at a value, the chosen ones following.
  double deviance_at(std::size_t weight, double value) const {
    Model begin = now_.model;
    begin.weights[weight] = value;
    Choice others = chosen_;
    others[weight] = false;
    return fit(past_, begin, {others, 0}).deviance;
  }

  /// The value furthest from `inside` towards `end` that the data do not exclude.
  double bound(std::size_t weight, double inside, double end, double least) const {
    if (deviance_at(weight, end) - least <= limit_) return end;
    double out = end;
    for (int i = 0; i < 9; ++i) {
      const double middle = 0.5 * (inside + out);
      (deviance_at(weight, middle) - least <= limit_ ? inside : out) = middle;
    }
    return inside;
  }

  WeightFinding finding(std::size_t i) const {
    WeightFinding out;
    out.shown_by = shown_by_[i];
    if (!is_shown(i)) return out;
    const Fit best = chosen_[i] ? now_ : with(i, true);
    const double at = best.model.weights[i];
    const auto [least, most] = room(i, best.model.weights);
    out.low = bound(i, at, least, best.deviance);
    out.high = bound(i, at, most, best.deviance);
    out.contradicted = chosen_[i];
    return out;
  }

  /// Words never below deeds.
  static std::pair<double, double> room(std::size_t i, const Weights& weights) {
    constexpr std::size_t words = place(Weight::explicit_intent), deeds = place(Weight::behaviour);
    return {i == words ? weights[deeds] : 0, i == deeds ? weights[words] : 1};
  }

  /// Each pull is tried out on the past alone: what came first foretells what came next.
  double best_pull() const {
    constexpr double pulls[] = {256, 64, 16, 4, 1, 0};
    double best = pulls[0];
    std::optional<double> best_loss;
    for (const double pull : pulls) {
      const double loss = foretold(pull);
      if (!best_loss || loss < *best_loss - 1e-9) best = pull, best_loss = loss;
    }
    return best;
  }

  double foretold(double pull) const {
    constexpr std::size_t parts = 4, fewest_of_each = 10;
    double loss = 0;
    for (std::size_t part = 1; part < parts; ++part) {
      const auto from = past_.begin() + static_cast<std::ptrdiff_t>(past_.size() * part / parts),
                 until = past_.begin() + static_cast<std::ptrdiff_t>(past_.size() * (part + 1) / parts);
      const std::vector<Sample> before(past_.begin(), from), next(from, until);
      const auto hits =
          static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [](const Sample& s) { return s.success; }));
      if (hits < fewest_of_each || before.size() - hits < fewest_of_each) continue;
      loss += loss_of(next, fit(before, begin_, {chosen_, pull}).model);
    }
    return loss;
  }

  const std::vector<Sample>& past_;
  Model begin_;
  std::array<std::int64_t, weight_count> shown_by_{};
  std::size_t looks_ = 0;
  double limit_ = 0;
  Choice chosen_{};
  Fit now_;
};

}  // namespace

Selection select(const std::vector<Sample>& past, const Weights& present) { return Selector(past, present).select(); }

}  // namespace baton::calibrating
