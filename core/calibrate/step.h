/// The lowest point of a small quadratic function within bounds: one step of a fit.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

namespace baton::calibrating {

/// gradient * x + x * curvature * x / 2; the curvature is symmetric and positive definite.
struct Quadratic {
  explicit Quadratic(std::size_t n) : gradient(n), curvature(n * n) {}
  double& at(std::size_t i, std::size_t j) { return curvature[i * gradient.size() + j]; }
  double at(std::size_t i, std::size_t j) const { return curvature[i * gradient.size() + j]; }

  std::vector<double> gradient, curvature;
};

/// low <= x <= high for each but the first, which has no bounds, and x[upper] - x[lower] >= -gap for one pair. Zero lies within.
struct Box {
  struct Ordered {
    std::size_t upper = 0, lower = 0;
    double gap = 0;
  };
  std::vector<double> low, high;
  std::optional<Ordered> ordered;
};

/// The first number is always at its best for the others, which come down one at a time, and the ordered pair together, so that
/// it does not stick where the two meet.
std::vector<double> lowest(const Quadratic& quadratic, const Box& box);

}  // namespace baton::calibrating
