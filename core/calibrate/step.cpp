#include "core/calibrate/step.h"

#include <algorithm>

namespace baton::calibrating {
namespace {

/// What is left to the others when the first number always follows them.
Quadratic without_first(Quadratic it) {
  const std::size_t n = it.gradient.size();
  for (std::size_t i = 1; i < n; ++i) {
    const double follows = it.at(i, 0) / it.at(0, 0);
    it.gradient[i] -= follows * it.gradient[0];
    for (std::size_t j = 1; j < n; ++j) it.at(i, j) -= follows * it.at(0, j);
  }
  return it;
}

/// One point on its way down; its first number stays.
class Descent {
 public:
  Descent(const Quadratic& quadratic, const Box& box)
      : it_(quadratic), box_(box), x_(quadratic.gradient.size()), down_(quadratic.gradient) {}

  /// Moves every number once; says how much lower the function is.
  double sweep() {
    double gained = 0;
    for (std::size_t i = 1; i < x_.size(); ++i) {
      double low = box_.low[i] - x_[i], high = box_.high[i] - x_[i];
      if (box_.ordered) {
        const double room = box_.ordered->gap + x_[box_.ordered->upper] - x_[box_.ordered->lower];
        if (i == box_.ordered->upper) low = std::max(low, -room);
        if (i == box_.ordered->lower) high = std::min(high, room);
      }
      gained += move({i}, low, high);
    }
    if (!box_.ordered) return gained;
    const std::size_t a = box_.ordered->upper, b = box_.ordered->lower;
    return gained +
           move({a, b}, std::max(box_.low[a] - x_[a], box_.low[b] - x_[b]), std::min(box_.high[a] - x_[a], box_.high[b] - x_[b]));
  }
  std::vector<double> take() { return std::move(x_); }

 private:
  /// Moves these numbers together, as far as is best within the limits.
  double move(std::initializer_list<std::size_t> which, double low, double high) {
    double slope = 0, curve = 0;
    for (const std::size_t i : which) {
      slope += down_[i];
      for (const std::size_t j : which) curve += it_.at(i, j);
    }
    const double by = std::clamp(-slope / curve, std::min(low, 0.0), std::max(high, 0.0));
    if (by == 0) return 0;
    for (const std::size_t i : which) {
      x_[i] += by;
      for (std::size_t j = 0; j < x_.size(); ++j) down_[j] += by * it_.at(j, i);
    }
    return -by * (slope + 0.5 * curve * by);
  }

  const Quadratic& it_;
  const Box& box_;
  std::vector<double> x_, down_;
};

}  // namespace

std::vector<double> lowest(const Quadratic& quadratic, const Box& box) {
  constexpr int most_sweeps = 2'000;
  const Quadratic rest = without_first(quadratic);
  Descent descent(rest, box);
  for (int i = 0; i < most_sweeps; ++i)
    if (descent.sweep() < 1e-10) break;
  std::vector<double> out = descent.take();
  double slope = quadratic.gradient[0];
  for (std::size_t i = 1; i < out.size(); ++i) slope += quadratic.at(0, i) * out[i];
  out[0] = -slope / quadratic.at(0, 0);
  return out;
}

}  // namespace baton::calibrating
