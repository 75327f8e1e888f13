#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/model/order.h"

namespace baton::statistics {
namespace {

constexpr double z_of_95 = 1.9599639845400542355, tail = 0.025;

double real(std::int64_t n) { return static_cast<double>(n); }

/// The t beyond which `tail` lies.
double student_bound(double degrees) {
  double low = 0, high = 13;
  for (int i = 0; i < 60; ++i) {
    const double middle = 0.5 * (low + high);
    (student_above(middle, degrees) > tail ? low : high) = middle;
  }
  return high;
}

/// ln of n over k.
double log_choose(double n, double k) { return log_gamma(n + 1) - log_gamma(k + 1) - log_gamma(n - k + 1); }

/// P(X >= k) of `drawn` items out of `all` that hold `hits` hits.
double hypergeometric_at_least(std::int64_t k, std::int64_t drawn, std::int64_t hits, std::int64_t all) {
  const std::int64_t least = std::max<std::int64_t>(0, drawn + hits - all), most = std::min(drawn, hits);
  if (k <= least) return 1;
  if (k > most) return 0;
  double term = exponential(log_choose(real(hits), real(k)) + log_choose(real(all - hits), real(drawn - k)) -
                            log_choose(real(all), real(drawn)));
  double sum = term;
  for (std::int64_t i = k; i < most; ++i) {
    const double step = real(hits - i) * real(drawn - i) / (real(i + 1) * real(all - hits - drawn + i + 1));
    term *= step;
    sum += term;
    if (step < 1 && term < sum * 1e-17) break;
  }
  return std::min(sum, 1.0);
}

bool tells(const Stratum& one) {
  const std::int64_t hits = one.with.hits + one.without.hits, n = one.with.n + one.without.n;
  return one.with.n > 0 && one.without.n > 0 && hits > 0 && hits < n;
}

}  // namespace

Interval wilson(Sample sample) {
  if (sample.n <= 0) return {0, 1};
  const double n = real(sample.n), p = sample.share(), square = z_of_95 * z_of_95;
  const double middle = (p + square / (2 * n)) / (1 + square / n);
  const double half = z_of_95 / (1 + square / n) * std::sqrt(p * (1 - p) / n + square / (4 * n * n));
  // At the ends the formula is exact and only its rounding is not.
  return {sample.hits == 0 ? 0 : std::max(0.0, middle - half), sample.hits == sample.n ? 1 : std::min(1.0, middle + half)};
}

Interval newcombe(Sample first, Sample second) {
  const Interval one = wilson(first), two = wilson(second);
  const double p = first.share(), q = second.share();
  const auto length = [](double a, double b) { return std::sqrt(a * a + b * b); };
  return {p - q - length(p - one.low, two.high - q), p - q + length(one.high - p, q - two.low)};
}

std::optional<Interval> mean_interval(double sum, double sum_of_squares, std::int64_t count) {
  if (count < 2) return {};
  const double n = real(count), mean = sum / n, variance = (sum_of_squares - sum * mean) / (n - 1);
  if (variance <= 1e-12) return {};
  const double half = student_bound(n - 1) * std::sqrt(variance / n);
  return Interval{mean - half, mean + half};
}

std::optional<Interval> ratio_interval(const std::vector<PartOfWhole>& clusters) {
  if (clusters.size() < 2) return {};
  double parts = 0, wholes = 0, squares = 0;
  for (const PartOfWhole& one : clusters) parts += one.part, wholes += one.whole;
  if (wholes <= 0) return {};
  const double ratio = parts / wholes, n = static_cast<double>(clusters.size());
  for (const PartOfWhole& one : clusters) {
    const double off = one.part - ratio * one.whole;
    squares += off * off;
  }
  if (squares <= 1e-12) return {};
  const double half = student_bound(n - 1) * std::sqrt(n / (n - 1) * squares) / wholes;
  return Interval{std::max(0.0, ratio - half), std::min(1.0, ratio + half)};
}

QuantileRanks quantile_ranks(std::size_t n, int percent) {
  const std::int64_t all = static_cast<std::int64_t>(n);
  const auto at_least = [&](std::int64_t k) { return binomial_at_least(k, all, percent / 100.0); };
  /// The first of 0 to n + 1 for which `holds` no longer does.
  const auto first_without = [&](auto holds) {
    std::int64_t begin = 0, end = all + 1;
    while (begin < end) {
      const std::int64_t middle = begin + (end - begin) / 2;
      if (holds(middle))
        begin = middle + 1;
      else
        end = middle;
    }
    return begin;
  };
  // Let X values lie below the quantile. The value of rank r, from 1, lies below it if X >= r, and above it if X < r.
  const std::int64_t low = first_without([&](std::int64_t r) { return 1 - at_least(r) <= tail; }) - 1;
  const std::int64_t high = first_without([&](std::int64_t r) { return at_least(r) > tail; });
  QuantileRanks out;
  out.at = static_cast<std::size_t>((all * percent + 99) / 100 - 1);
  if (low >= 1) out.low = static_cast<std::size_t>(low - 1);
  if (high <= all) out.high = static_cast<std::size_t>(high - 1);
  return out;
}

double more_than(Sample sample, double tolerated) { return binomial_at_least(sample.hits, sample.n, tolerated); }

double more_than(Sample first, Sample second) {
  return hypergeometric_at_least(first.hits, first.n, first.hits + second.hits, first.n + second.n);
}

double different(Sample first, Sample second) {
  const double n = real(first.n), m = real(second.n), all = n + m;
  if (first.n <= 0 || second.n <= 0) return 1;
  const double p = real(first.hits + second.hits) / all, variance = p * (1 - p) * (1 / n + 1 / m);
  if (variance <= 0) return 1;
  const double z = (first.share() - second.share()) / std::sqrt(variance);
  return std::min(1.0, 2 * normal_above(z < 0 ? -z : z));
}

Association association(const std::vector<Stratum>& strata) {
  Association out;
  const Stratum* only = nullptr;
  std::size_t telling = 0;
  double beyond = 0, variance = 0;
  for (const Stratum& one : strata) {
    if (one.with.n > 0 && one.without.n > 0) out.excess += real(one.with.hits) - real(one.with.n) * one.without.share();
    if (!tells(one)) continue;
    ++telling, only = &one;
    const double n = real(one.with.n), m = real(one.without.n), all = n + m, hits = real(one.with.hits + one.without.hits);
    beyond += real(one.with.hits) - n * hits / all;
    variance += n * m * hits * (all - hits) / (all * all * (all - 1));
  }
  if (telling == 1) out.p = more_than(only->with, only->without);
  if (telling > 1 && variance > 0) out.p = normal_above((beyond - 0.5) / std::sqrt(variance));
  return out;
}

Interval newcombe(Paired paired) {
  const double a = real(paired.both), b = real(paired.first_only), c = real(paired.second_only), d = real(paired.neither);
  const std::int64_t n = paired.both + paired.first_only + paired.second_only + paired.neither;
  if (n <= 0) return {-1, 1};
  const Sample first{paired.both + paired.first_only, n}, second{paired.both + paired.second_only, n};
  const Interval one = wilson(first), two = wilson(second);
  const double p = first.share(), q = second.share(), margins = (a + b) * (c + d) * (a + c) * (b + d);
  const double product = a * d - b * c, half = real(n) / 2;
  const double corrected = product > half ? product - half : std::min(product, 0.0);
  const double phi = margins > 0 ? corrected / std::sqrt(margins) : 0;
  const auto length = [phi](double x, double y) { return std::sqrt(std::max(0.0, x * x - 2 * phi * x * y + y * y)); };
  return {p - q - length(p - one.low, two.high - q), p - q + length(one.high - p, q - two.low)};
}

double different(Paired paired) {
  const std::int64_t parted = paired.first_only + paired.second_only;
  if (parted == 0) return 1;
  return std::min(1.0, 2 * binomial_at_least(std::max(paired.first_only, paired.second_only), parted, 0.5));
}

std::vector<double> holm(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  sort_items(order, [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::vector<double> out(p.size());
  double so_far = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    so_far = std::max(so_far, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
    out[order[i]] = so_far;
  }
  return out;
}

}  // namespace baton::statistics
