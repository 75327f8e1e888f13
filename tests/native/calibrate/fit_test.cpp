// The fit finds what was planted, keeps within its bounds, and comes through whatever the data are.
#include "core/calibrate/fit.h"

#include <gtest/gtest.h>

#include "core/calibrate/accuracy.h"
#include "core/calibrate/step.h"
#include "native/history/dice.h"

namespace baton::calibrating {
namespace {

using history::Dice;

double uniform(Dice& dice) { return static_cast<double>(dice.next() >> 11) / 9007199254740992.0; }

ScoreBasis drawn(Dice& dice) {
  ScoreBasis out;
  for (std::size_t i = 0; i < trigger_count; ++i) {
    if (!dice.chance(45)) continue;
    out.strength[i] = static_cast<std::uint8_t>(dice.between(20, 100));
    out.fired[i] = dice.chance(75);
  }
  out.explicit_intent = dice.chance(50);
  out.fit = static_cast<std::uint8_t>(dice.below(101));
  out.engagement = static_cast<std::uint8_t>(dice.below(101));
  return out;
}

std::vector<Sample> samples(std::uint64_t seed, std::size_t n, const Model& truth) {
  Dice dice(seed);
  std::vector<Sample> out;
  for (std::size_t i = 0; i < n; ++i) {
    Sample one(drawn(dice), false);
    one.success = uniform(dice) < truth.chance(one);
    out.push_back(one);
  }
  return out;
}

Model begin() {
  Model out;
  out.weights = weights_of(ScorePolicy{});
  return out;
}

Freedom all_but(std::initializer_list<Weight> fixed) {
  Freedom out;
  out.free.fill(true);
  for (const Weight weight : fixed) out.free[place(weight)] = false;
  return out;
}

TEST(Score, is_what_the_engine_gives_within_its_rounding) {
  Dice dice(3);
  for (int i = 0; i < 2'000; ++i) {
    const ScoreBasis basis = drawn(dice);
    ScorePolicy policy;
    for (std::size_t w = 0; w < weight_count; ++w) member(policy, static_cast<Weight>(w)) = {dice.below(101)};
    if (policy.explicit_intent < policy.behaviour) std::swap(policy.explicit_intent, policy.behaviour);
    const double exact = 100 * slope_of({basis, false}, weights_of(policy)).score;
    EXPECT_NEAR(exact, static_cast<double>(score_of(basis, policy)) + 0.5, 0.75) << i;
  }
}

TEST(Score, has_the_slopes_that_small_steps_show) {
  Dice dice(4);
  for (int i = 0; i < 200; ++i) {
    const Sample sample(drawn(dice), false);
    Weights weights = weights_of(ScorePolicy{});
    const Slope at = slope_of(sample, weights);
    for (std::size_t w = 0; w < weight_count; ++w) {
      Weights more = weights;
      more[w] += 1e-6;
      EXPECT_NEAR((slope_of(sample, more).score - at.score) / 1e-6, at.by[w], 1e-4);
      EXPECT_GE(at.by[w], 0);
    }
  }
}

TEST(Step, is_the_lowest_point_of_a_grid_over_the_bounds) {
  Dice dice(5);
  for (int round = 0; round < 40; ++round) {
    Quadratic quadratic(3);
    for (double& slope : quadratic.gradient) slope = 4 * uniform(dice) - 2;
    double root[3][3];
    for (auto& row : root)
      for (double& cell : row) cell = 2 * uniform(dice) - 1;
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 3; ++j) {
        for (auto& row : root) quadratic.at(i, j) += row[i] * row[j];
        if (i == j) quadratic.at(i, j) += 0.3;
      }
    const Box box{{0, -0.5, -0.5}, {0, 0.5, 0.5}, Box::Ordered{1, 2, 0.2}};
    const auto value = [&](const std::vector<double>& x) {
      double out = 0;
      for (std::size_t i = 0; i < 3; ++i) {
        out += quadratic.gradient[i] * x[i];
        for (std::size_t j = 0; j < 3; ++j) out += 0.5 * x[i] * quadratic.at(i, j) * x[j];
      }
      return out;
    };
    const std::vector<double> found = lowest(quadratic, box);
    EXPECT_GE(found[1] - found[2], -0.2 - 1e-9);
    for (double a = -0.5; a <= 0.5; a += 0.05)
      for (double b = -0.5; b <= 0.5; b += 0.05) {
        if (a - b < -0.2) continue;
        const double first = -(quadratic.gradient[0] + quadratic.at(0, 1) * a + quadratic.at(0, 2) * b) / quadratic.at(0, 0);
        EXPECT_LE(value(found), value({first, a, b}) + 1e-6);
      }
  }
}

TEST(Fit, recovers_planted_weights) {
  Model truth = begin();
  truth.base = -2.5, truth.slope = 4;
  truth.weights[place(Weight::emotional)] = 0.2;
  truth.weights[place(Weight::value)] = 0.9;
  truth.weights[place(Weight::fit_share)] = 0.3;
  const Model found = fit(samples(11, 40'000, truth), begin(), all_but({Weight::request})).model;
  for (std::size_t i = 0; i < weight_count; ++i)
    EXPECT_NEAR(found.weights[i], truth.weights[i], 0.12) << name_of(static_cast<Weight>(i));
}

TEST(Fit, is_no_worse_than_the_truth_on_its_own_data) {
  Model truth = begin();
  truth.base = -1, truth.slope = 2;
  truth.weights[place(Weight::complexity)] = 0.1;
  const std::vector<Sample> all = samples(12, 5'000, truth);
  EXPECT_LE(fit(all, begin(), all_but({})).deviance, 2 * loss_of(all, truth) + 1e-6);
}

TEST(Fit, keeps_every_bound_whatever_the_outcomes) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Dice dice(seed);
    std::vector<Sample> all;
    for (int i = 0; i < 400; ++i) {
      Sample one(drawn(dice), false);
      // Against every meaning: the stronger, the worse; deeds alone better than words.
      one.success = dice.chance(one.explicit_intent ? 10 : one.strength[0] > 0 ? 5 : 60);
      all.push_back(one);
    }
    const Model found = fit(all, begin(), all_but({})).model;
    EXPECT_GE(found.slope, 0);
    for (const double weight : found.weights) EXPECT_TRUE(weight >= 0 && weight <= 1) << weight;
    EXPECT_GE(found.weights[place(Weight::explicit_intent)], found.weights[place(Weight::behaviour)] - 1e-12);
  }
}

TEST(Fit, comes_to_an_end_on_data_that_a_line_separates) {
  std::vector<Sample> all;
  for (int i = 0; i < 200; ++i) {
    ScoreBasis basis;
    basis.strength[0] = i % 2 == 0 ? 100 : 0, basis.fired[0] = true;
    all.emplace_back(basis, i % 2 == 0);
  }
  const Model found = fit(all, begin(), all_but({})).model;
  EXPECT_GT(found.chance(all[0]), 0.99);
  EXPECT_LT(found.chance(all[1]), 0.01);
}

TEST(Fit, leaves_alone_what_never_shows) {
  Model truth = begin();
  truth.base = -2, truth.slope = 3;
  std::vector<Sample> all = samples(13, 2'000, truth);
  for (Sample& one : all) one.strength[place(Weight::request)] = 0;
  const Model found = fit(all, begin(), all_but({})).model;
  EXPECT_EQ(found.weights[place(Weight::request)], 1);
}

TEST(Fit, is_pulled_towards_where_it_began) {
  Model truth = begin();
  truth.base = -2, truth.slope = 3;
  truth.weights[place(Weight::complexity)] = 0.1;
  const std::vector<Sample> all = samples(14, 1'500, truth);
  double before = -1;
  for (const double pull : {0.0, 10.0, 100.0, 10'000.0}) {
    Freedom freedom;
    freedom.free[place(Weight::complexity)] = true, freedom.pull = pull;
    const double weight = fit(all, begin(), freedom).model.weights[place(Weight::complexity)];
    EXPECT_GE(weight, before);
    before = weight;
  }
  EXPECT_NEAR(before, 0.8, 0.02);
}

TEST(Accuracy, counts_pairs) {
  const std::vector<Forecast> all = {{0.1, false}, {0.4, false}, {0.35, true}, {0.8, true}};
  EXPECT_DOUBLE_EQ(ranking(all).value, 0.75);
  const std::vector<Forecast> tied = {{0.5, false}, {0.5, true}, {0.5, false}, {0.5, true}};
  EXPECT_DOUBLE_EQ(ranking(tied).value, 0.5);
  EXPECT_NEAR(error(all).value, (0.01 + 0.16 + 0.4225 + 0.04) / 4, 1e-12);
}

TEST(Accuracy, agrees_with_counting_every_pair) {
  Dice dice(6);
  std::vector<Forecast> all;
  for (int i = 0; i < 300; ++i) {
    const double chance = static_cast<double>(dice.below(40)) / 40;
    all.push_back({chance, uniform(dice) < chance});
  }
  double won = 0, pairs = 0;
  for (const Forecast& a : all)
    for (const Forecast& b : all)
      if (a.success && !b.success) pairs += 1, won += a.chance > b.chance ? 1 : a.chance == b.chance ? 0.5 : 0;
  EXPECT_NEAR(ranking(all).value, won / pairs, 1e-12);
}

TEST(Accuracy, has_intervals_that_hold_the_truth_in_19_of_20) {
  Dice dice(7);
  const auto drawn_forecasts = [&](int n) {
    std::vector<Forecast> all;
    for (int i = 0; i < n; ++i) {
      const double chance = 0.1 + 0.6 * uniform(dice);
      all.push_back({chance, uniform(dice) < chance});
    }
    return all;
  };
  const double truth = ranking(drawn_forecasts(200'000)).value;
  int held = 0;
  for (int i = 0; i < 400; ++i) {
    const Estimate it = ranking(drawn_forecasts(200));
    held += it.interval.low <= truth && truth <= it.interval.high;
  }
  EXPECT_GE(held, 368);
  EXPECT_LE(held, 392);
}

TEST(Accuracy, bins_hold_every_forecast_once_and_keep_equals_together) {
  Dice dice(8);
  std::vector<Forecast> all;
  for (int i = 0; i < 1'000; ++i) all.push_back({static_cast<double>(dice.below(7)) / 7, dice.chance(50)});
  std::int64_t n = 0;
  double before = -1;
  for (const Bin& bin : bins(all)) {
    n += bin.happened.n;
    EXPECT_GT(bin.mean_chance, before);
    before = bin.mean_chance;
  }
  EXPECT_EQ(n, 1'000);
  EXPECT_LE(bins(all).size(), 7u);
  EXPECT_EQ(bins({{0.2, true}}).size(), 1u);
}

}  // namespace
}  // namespace baton::calibrating
