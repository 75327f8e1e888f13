#include "core/calibrate/accuracy.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::calibrating {
namespace {

constexpr double z_of_95 = 1.9599639845400542355;

/// For each success the share of the others below it, for each of the others the share of the successes above it.
std::vector<double> placements(const std::vector<Forecast>& all) {
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return all[a].chance < all[b].chance; });
  const auto successes = static_cast<double>(std::count_if(all.begin(), all.end(), [](const Forecast& f) { return f.success; }));
  const double others = static_cast<double>(all.size()) - successes;
  std::vector<double> out(all.size());
  double successes_below = 0, others_below = 0;
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    double successes_here = 0, others_here = 0;
    for (; end < order.size() && all[order[end]].chance == all[order[begin]].chance; ++end)
      (all[order[end]].success ? successes_here : others_here) += 1;
    for (; begin < end; ++begin)
      out[order[begin]] = all[order[begin]].success ? (others_below + 0.5 * others_here) / others
                                                    : (successes - successes_below - 0.5 * successes_here) / successes;
    successes_below += successes_here, others_below += others_here;
  }
  return out;
}

/// The mean of the successes' values, and how sure it is.
Estimate estimate_of(const std::vector<double>& values, const std::vector<Forecast>& all, statistics::Interval limits) {
  struct Sums {
    double n = 0, sum = 0, squares = 0;
    double mean() const { return sum / n; }
    double variance_of_mean() const { return n < 2 ? 0 : std::max(0.0, squares - sum * mean()) / (n - 1) / n; }
  } successes, others;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Sums& sums = all[i].success ? successes : others;
    sums.n += 1, sums.sum += values[i], sums.squares += values[i] * values[i];
  }
  const double half = z_of_95 * std::sqrt(successes.variance_of_mean() + others.variance_of_mean()), mean = successes.mean();
  return {mean, {std::max(limits.low, mean - half), std::min(limits.high, mean + half)}};
}

std::vector<double> square_errors(const std::vector<Forecast>& all) {
  std::vector<double> out;
  out.reserve(all.size());
  for (const Forecast& one : all) {
    const double off = one.chance - (one.success ? 1 : 0);
    out.push_back(off * off);
  }
  return out;
}

Estimate mean_of(const std::vector<double>& values) {
  double sum = 0, squares = 0;
  for (const double value : values) sum += value, squares += value * value;
  const auto n = static_cast<std::int64_t>(values.size());
  const double mean = sum / static_cast<double>(n);
  return {mean, statistics::mean_interval(sum, squares, n).value_or(statistics::Interval{mean, mean})};
}

std::vector<double> less(std::vector<double> first, const std::vector<double>& second) {
  for (std::size_t i = 0; i < first.size(); ++i) first[i] -= second[i];
  return first;
}

}  // namespace

Estimate ranking(const std::vector<Forecast>& forecasts) { return estimate_of(placements(forecasts), forecasts, {0, 1}); }

Estimate ranking_difference(const std::vector<Forecast>& first, const std::vector<Forecast>& second) {
  return estimate_of(less(placements(first), placements(second)), first, {-1, 1});
}

Estimate error(const std::vector<Forecast>& forecasts) { return mean_of(square_errors(forecasts)); }

Estimate error_difference(const std::vector<Forecast>& first, const std::vector<Forecast>& second) {
  return mean_of(less(square_errors(first), square_errors(second)));
}

std::vector<Bin> bins(std::vector<Forecast> forecasts) {
  constexpr std::size_t most = 10, fewest_in_one = 30;
  std::sort(forecasts.begin(), forecasts.end(), [](const Forecast& a, const Forecast& b) {
    return a.chance != b.chance ? a.chance < b.chance : a.success < b.success;
  });
  const std::size_t wanted = std::clamp<std::size_t>(forecasts.size() / fewest_in_one, 1, most), each = forecasts.size() / wanted;
  std::vector<Bin> out;
  double sum = 0;
  Bin now;
  for (std::size_t i = 0; i < forecasts.size(); ++i) {
    sum += forecasts[i].chance;
    ++now.happened.n, now.happened.hits += forecasts[i].success;
    const bool last = i + 1 == forecasts.size(), tied = !last && forecasts[i + 1].chance == forecasts[i].chance;
    const bool too_few_left = forecasts.size() - i - 1 < each / 2;
    if (!last && (tied || too_few_left || static_cast<std::size_t>(now.happened.n) < each)) continue;
    now.mean_chance = sum / static_cast<double>(now.happened.n);
    out.push_back(now);
    now = {}, sum = 0;
  }
  return out;
}

}  // namespace baton::calibrating
