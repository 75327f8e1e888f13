/// Intervals and tests that give the same bits in every host: doubles with + - * / and the square root alone, which IEEE 754
/// rounds in one way. Logarithm and exponential are made of these.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

namespace baton::statistics {

/// Natural logarithm of a number above 0; right to about the last bit.
double natural_log(double x);
/// e to the power of x: 0 far below, at most e^709 above.
double exponential(double x);
/// Logarithm of the gamma function, for x above 0.
double log_gamma(double x);

/// P(Z > z) of the standard normal distribution.
double normal_above(double z);
/// The regularised incomplete beta function: the share of Beta(a, b) that lies below x.
double beta_below(double x, double a, double b);
/// P(T > t) of Student's distribution.
double student_above(double t, double degrees);
/// P(X >= hits) of n trials that each hit with `share`.
double binomial_at_least(std::int64_t hits, std::int64_t n, double share);

/// 95 %, two-sided, wherever nothing else is said.
struct Interval {
  double low = 0, high = 0;
};

/// How many hits among how many.
struct Sample {
  std::int64_t hits = 0, n = 0;
  double share() const { return n > 0 ? static_cast<double>(hits) / static_cast<double>(n) : 0; }
};

/// Wilson's score interval of a share; 0 to 1 without trials.
Interval wilson(Sample sample);
/// Newcombe's interval of the difference first - second, made of both Wilson intervals.
Interval newcombe(Sample first, Sample second);

/// Student's interval of the mean. With fewer than two values, or when all are the same, nothing is known of the spread: null.
std::optional<Interval> mean_interval(double sum, double sum_of_squares, std::int64_t n);

/// A part of a whole, both summed within one cluster: the messages of one conversation.
struct PartOfWhole {
  double part = 0, whole = 0;
};
/// The interval of sum of parts / sum of wholes when clusters, not single items, were drawn; null with fewer than two clusters.
std::optional<Interval> ratio_interval(const std::vector<PartOfWhole>& clusters);

/// The ranks (from 0) of the sorted values that stand for a quantile and hold it with 95 %; no rank where the sample is too
/// small to bound that side.
struct QuantileRanks {
  std::size_t at = 0;
  std::optional<std::size_t> low, high;
};
/// Of n > 0 values, for a quantile of 1 to 99 per cent. By the binomial distribution: no shape of the values is assumed.
QuantileRanks quantile_ranks(std::size_t n, int percent);

/// Exact binomial: how likely so many hits or more are if the true share is `tolerated`.
double more_than(Sample sample, double tolerated);
/// Fisher's exact test, one-sided: how likely so many hits or more are in `first` if both have the same share.
double more_than(Sample first, Sample second);
/// The two-sided score test of the same two shares.
double different(Sample first, Sample second);

/// Two groups within one stratum.
struct Stratum {
  Sample with, without;
};
/// What having something adds, strata held apart (Cochran, Mantel, Haenszel).
struct Association {
  double excess = 0;  ///< Hits of the group beyond what those without it in the same stratum would have had.
  double p = 1;       ///< One-sided, that the group hits no more often; Fisher's exact test when only one stratum tells.
};
Association association(const std::vector<Stratum>& strata);

/// The same items looked at in two ways: how many hit in both, in one alone, in neither.
struct Paired {
  std::int64_t both = 0, first_only = 0, second_only = 0, neither = 0;
};
/// Newcombe's interval of the difference first - second of two paired shares (his method 10); -1 to 1 without items.
Interval newcombe(Paired paired);
/// McNemar's exact test, two-sided: how likely the two ways part so far or further if both hit equally often.
double different(Paired paired);

/// Holm's correction: each p as it counts when all are looked at together, in their order.
std::vector<double> holm(const std::vector<double>& p);

}  // namespace baton::statistics
