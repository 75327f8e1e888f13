// Against values of tables and of exact fractions, and against what the intervals promise.
#include "core/measure/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace baton::statistics {
namespace {

void expect_close(double found, double wanted, double relative = 1e-12) {
  EXPECT_NEAR(found, wanted, relative * std::fabs(wanted)) << "wanted " << wanted;
}

TEST(Distributions, logarithm_and_exponential_agree_with_the_library_to_the_last_bits) {
  for (double x = 1e-320; x < 1e300; x *= 1.37) expect_close(natural_log(x), std::log(x), 4e-16);
  for (double x = 0.9; x < 1.1; x += 0.00037) EXPECT_NEAR(natural_log(x), std::log(x), 4e-17 + 4e-16 * std::fabs(std::log(x)));
  for (double x = -700; x < 700; x += 0.37) expect_close(exponential(x), std::exp(x), 4e-16);
  EXPECT_EQ(exponential(-1e9), 0);
  EXPECT_TRUE(std::isfinite(exponential(1e9)));
}

TEST(Distributions, gamma_normal_and_student_agree_with_tables) {
  expect_close(log_gamma(0.5), 0.5723649429247004);
  expect_close(log_gamma(3.7), 1.4280723266653883);
  expect_close(log_gamma(1234.5), 7550.550901077896);
  expect_close(normal_above(0), 0.5);
  expect_close(normal_above(0.5), 0.3085375387259869);
  expect_close(normal_above(1.96), 0.024997895148220435);
  expect_close(normal_above(3), 0.0013498980316300957);
  expect_close(normal_above(5), 2.866515718791946e-07);
  expect_close(normal_above(10), 7.619853024160593e-24);
  expect_close(normal_above(-1.96), 1 - 0.024997895148220435);
  expect_close(student_above(12.7062047361747, 1), 0.025, 1e-10);
  expect_close(student_above(2.77644510519779, 4), 0.025, 1e-10);
  expect_close(student_above(1.9623390808264, 1000), 0.025, 1e-10);
  expect_close(student_above(-2.77644510519779, 4), 0.975, 1e-10);
}

TEST(Distributions, binomial_and_hypergeometric_tails_are_the_exact_fractions) {
  expect_close(binomial_at_least(7, 10, 0.5), 0.171875);
  expect_close(binomial_at_least(15, 100, 0.1), 0.07257296526488076, 1e-11);
  expect_close(binomial_at_least(60, 1000, 0.05), 0.08673217838486096, 1e-11);
  EXPECT_EQ(binomial_at_least(0, 5, 0.2), 1);
  EXPECT_EQ(binomial_at_least(6, 5, 0.2), 0);
  expect_close(more_than(Sample{8, 10}, Sample{3, 12}), 0.014986561426189909, 1e-11);
  expect_close(more_than(Sample{30, 100}, Sample{50, 300}), 0.0037890121807778797, 1e-11);
  EXPECT_EQ(more_than(Sample{0, 10}, Sample{3, 12}), 1);
}

TEST(Intervals, of_a_share_are_those_of_wilson_and_newcombe) {
  expect_close(wilson({8, 10}).low, 0.4901624715366418);
  expect_close(wilson({8, 10}).high, 0.9433178485456248);
  EXPECT_EQ(wilson({0, 20}).low, 0);
  expect_close(wilson({0, 20}).high, 0.16112515805281938);
  EXPECT_EQ(wilson({20, 20}).high, 1);
  EXPECT_EQ(wilson({0, 0}).low, 0);
  EXPECT_EQ(wilson({0, 0}).high, 1);
  const Interval difference = newcombe({56, 70}, {48, 80});  // Newcombe's own example, 0.0524 to 0.3339.
  expect_close(difference.low, 0.052431472402365065);
  expect_close(difference.high, 0.333872654036906);
}

TEST(Intervals, of_a_mean_need_two_different_values) {
  const auto interval = mean_interval(1 + 2 + 3 + 4 + 5, 1 + 4 + 9 + 16 + 25, 5);
  ASSERT_TRUE(interval);
  expect_close(interval->low, 3 - 2.77644510519779 * std::sqrt(0.5), 1e-10);
  expect_close(interval->high, 3 + 2.77644510519779 * std::sqrt(0.5), 1e-10);
  EXPECT_FALSE(mean_interval(5, 25, 1));
  EXPECT_FALSE(mean_interval(15, 75, 3));
}

TEST(Intervals, of_a_ratio_count_clusters_not_items) {
  const std::vector<PartOfWhole> few = {{8, 10}, {2, 10}, {9, 10}, {1, 10}};
  std::vector<PartOfWhole> many;
  for (int i = 0; i < 100; ++i) many.insert(many.end(), few.begin(), few.end());
  const auto wide = ratio_interval(few), narrow = ratio_interval(many);
  ASSERT_TRUE(wide && narrow);
  EXPECT_LT(wide->low, 0.1);
  EXPECT_NEAR(narrow->low, 0.5 - 1.966 * 0.3535 / 20, 1e-3);
  EXPECT_FALSE(ratio_interval({{1, 2}}));
}

TEST(Quantiles, have_the_ranks_of_the_binomial_distribution) {
  // From tables: the median of 20 lies between the 6th and the 15th value.
  EXPECT_EQ(quantile_ranks(20, 50).low, 5u);
  EXPECT_EQ(quantile_ranks(20, 50).high, 14u);
  EXPECT_EQ(quantile_ranks(20, 50).at, 9u);
  // Five values do not bound a median: 1 in 16 all lie on one side.
  EXPECT_FALSE(quantile_ranks(5, 50).low);
  EXPECT_FALSE(quantile_ranks(5, 50).high);
  EXPECT_TRUE(quantile_ranks(6, 50).low);
  EXPECT_EQ(quantile_ranks(10, 90).at, 8u);
  EXPECT_FALSE(quantile_ranks(20, 90).high);
  EXPECT_TRUE(quantile_ranks(20, 90).low);
}

/// The chance that the ranks hold the quantile, by summing.
double covered(std::size_t n, int percent) {
  const QuantileRanks ranks = quantile_ranks(n, percent);
  const auto at_least = [&](std::size_t k) {
    return binomial_at_least(static_cast<std::int64_t>(k), static_cast<std::int64_t>(n), percent / 100.0);
  };
  return (ranks.low ? at_least(*ranks.low + 1) : 1) - (ranks.high ? at_least(*ranks.high + 1) : 0);
}

TEST(Quantiles, are_held_with_95_per_cent_at_any_size) {
  for (std::size_t n = 1; n < 400; n += 3) {
    EXPECT_GE(covered(n, 50), 0.95) << n;
    EXPECT_GE(covered(n, 90), 0.95) << n;
  }
  EXPECT_LT(covered(10'000, 50), 0.96);
}

TEST(Comparing, of_two_shares_gives_the_chance_of_as_much_by_luck) {
  EXPECT_EQ(different({5, 10}, {50, 100}), 1);
  expect_close(different({30, 100}, {50, 300}),
               2 * normal_above((0.3 - 1.0 / 6) / std::sqrt(0.2 * 0.8 * (1.0 / 100 + 1.0 / 300))));
  EXPECT_EQ(different({0, 0}, {50, 100}), 1);
}

TEST(Comparing, within_strata_sees_through_a_third_cause) {
  // Both halves of the strata hit alike; the group only stands more often where hits are frequent.
  const std::vector<Stratum> confounded = {{{40, 80}, {10, 20}}, {{2, 20}, {8, 80}}};
  EXPECT_GT(association(confounded).p, 0.4);
  EXPECT_NEAR(association(confounded).excess, 0, 1e-12);
  EXPECT_LT(association({{{42, 100}, {18, 100}}}).p, 0.001);
  EXPECT_NEAR(association({{{42, 100}, {18, 100}}}).excess, 24, 1e-12);
  EXPECT_EQ(association({{{0, 100}, {0, 100}}}).p, 1);
  EXPECT_EQ(association({}).p, 1);
}

TEST(Comparing, many_at_once_costs_each_as_holm_says) {
  const std::vector<double> corrected = holm({0.01, 0.04, 0.03, 0.005});
  expect_close(corrected[0], 0.03);
  expect_close(corrected[1], 0.06);
  expect_close(corrected[2], 0.06);
  expect_close(corrected[3], 0.02);
  EXPECT_EQ(holm({0.9, 0.8})[0], 1);
  EXPECT_TRUE(holm({}).empty());
}

}  // namespace
}  // namespace baton::statistics
