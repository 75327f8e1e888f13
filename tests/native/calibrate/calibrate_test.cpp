// Calibrating as a whole: what is planted is found, what is right is left alone, and what cannot be told is refused.
#include "core/calibrate/calibrate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/json/calibration_documents.h"
#include "core/json/documents.h"
#include "core/policy/default_policy.h"
#include "native/history/calibration_trials.h"
#include "tests/native/slow_host.h"

namespace baton {
namespace {

using history::CalibrationTrial;
using history::LeadPlan;

constexpr Time until{1'794'700'800'000};

const Engine& engine() {
  static const Engine one(default_policy(), {});
  return one;
}

LeadPlan plan_of(std::uint64_t seed) {
  LeadPlan plan;
  plan.seed = seed, plan.leads = 1'800, plan.messages = 2, plan.until = until;
  plan.truth.score = engine().policy().decide.score;
  return plan;
}

Calibration calibrated_on(const std::vector<CalibrationCase>& cases, std::optional<Time> split = {},
                          std::optional<Share> worth = {}) {
  return calibrate(cases, engine().policy().decide, {until, Success::won, split, worth}, {});
}

std::vector<CalibrationCase> cases_of(std::uint64_t seed) { return handoffs_of(plan_of(seed), engine()); }

TEST(Calibrate, comes_near_the_known_optimum_on_the_held_out_time) {
  double truth = 0, present = 0, fitted = 0;
  int changed = 0;
  constexpr int histories = slow_host ? 4 : 20;
  for (std::uint64_t seed = 1; seed <= histories; ++seed) {
    LeadPlan plan = plan_of(seed);
    plan.truth.score.complexity = {10}, plan.truth.score.value = {95};
    const CalibrationTrial trial = try_calibration(plan, engine());
    ASSERT_EQ(trial.calibration.refused, "");
    truth += trial.truth, present += trial.present, fitted += trial.fitted;
    changed += trial.changed > 0;
  }
  EXPECT_GE(changed, 3 * histories / 4);
  EXPECT_GT(truth - present, 0.02 * histories);
  EXPECT_GT(fitted - present, 0.6 * (truth - present));
}

TEST(Calibrate, changes_nothing_in_19_of_20_histories_that_the_present_weights_made) {
  int changed = 0;
  constexpr std::uint64_t last = slow_host ? 1'004 : 1'020;
  for (std::uint64_t seed = 1'001; seed <= last; ++seed) changed += try_calibration(plan_of(seed), engine()).changed > 0;
  EXPECT_LE(changed, 1);
}

TEST(Calibrate, gives_the_same_bytes_for_any_order) {
  std::vector<CalibrationCase> cases = cases_of(7);
  const std::string whole = json::encode(calibrated_on(cases));
  std::reverse(cases.begin(), cases.end());
  EXPECT_EQ(json::encode(calibrated_on(cases)), whole);
  std::rotate(cases.begin(), cases.begin() + 500, cases.end());
  EXPECT_EQ(json::encode(calibrated_on(cases)), whole);
}

/// Handoffs made without the engine, so that nothing but calibrating decides what comes out.
std::vector<CalibrationCase> plain_cases() {
  history::Dice dice(2026);
  history::OutcomeTruth truth;
  truth.score.emotional = {20};
  std::vector<CalibrationCase> out;
  for (std::size_t i = 0; i < 1'500; ++i) {
    CalibrationCase one{"l" + std::to_string(i), Time{until.ms - static_cast<std::int64_t>(1'500 - i) * 1'000'000}, {}, false};
    for (std::size_t kind = 0; kind < trigger_count; ++kind) {
      const bool shows = dice.chance(35);
      one.basis.strength[kind] = static_cast<std::uint8_t>(shows ? dice.between(20, 100) : 0);
      one.basis.fired[kind] = shows && dice.chance(75);
    }
    one.basis.fit = static_cast<std::uint8_t>(dice.below(101));
    one.basis.engagement = static_cast<std::uint8_t>(dice.below(101));
    one.success = dice.below(1'000'000) < static_cast<std::int64_t>(truth.chance(one.basis) * 1'000'000);
    out.push_back(std::move(one));
  }
  return out;
}

TEST(Calibrate, gives_the_same_numbers_on_every_host) {
  const Calibration it = calibrated_on(plain_cases());
  std::string numbers;
  for (const CalibratedWeight& one : it.weights)
    numbers += std::to_string(one.fitted.value) +
               (one.low ? "(" + std::to_string(one.low->value) + ".." + std::to_string(one.high->value) + ") " : " ");
  for (const CalibrationFigures* of : {&it.accuracy->present, &it.accuracy->fitted})
    for (const CalibrationFigure& one : {of->ranking, of->error})
      numbers += std::to_string(one.value) + "(" + std::to_string(one.low) + ".." + std::to_string(one.high) + ") ";
  EXPECT_EQ(numbers,
            "100(42..100) 18(0..77) 85 55(0..85) 80(24..100) 65(10..100) 55(39..100) 50(0..87) 8(0..78) 10(0..40) "
            "7232(6690..7773) 1438(1247..1629) 7257(6697..7818) 1428(1238..1618) ");
}

TEST(Calibrate, refuses_too_few_handoffs) {
  std::vector<CalibrationCase> cases = cases_of(8);
  cases.resize(199);
  const Calibration it = calibrated_on(cases);
  EXPECT_NE(it.refused.find("too few handoffs whose outcome is known: 199"), std::string::npos) << it.refused;
  EXPECT_TRUE(it.weights.empty());
  EXPECT_FALSE(it.accuracy);
  EXPECT_FALSE(it.changed);
  EXPECT_NE(calibrated_on({}).refused, "");
}

TEST(Calibrate, refuses_when_one_outcome_is_nearly_empty) {
  std::vector<CalibrationCase> cases = cases_of(8);
  std::size_t kept = 0;
  for (CalibrationCase& one : cases) one.success = one.success && kept++ < 20;
  EXPECT_NE(calibrated_on(cases).refused.find("nearly empty in the past"), std::string::npos);
  for (CalibrationCase& one : cases) one.success = !one.success;
  EXPECT_NE(calibrated_on(cases).refused.find("nearly empty in the past"), std::string::npos);
  cases = cases_of(8);
  const Time split = *calibrated_on(cases).split;
  for (CalibrationCase& one : cases) one.success = one.success && one.at < split;
  EXPECT_NE(calibrated_on(cases).refused.find("nearly empty in what is held out"), std::string::npos);
}

TEST(Calibrate, refuses_when_time_allows_no_split) {
  std::vector<CalibrationCase> cases = cases_of(8);
  EXPECT_NE(calibrated_on(cases, until).refused.find("time does not allow a split"), std::string::npos);
  EXPECT_NE(calibrated_on(cases, Time{}).refused.find("time does not allow a split"), std::string::npos);
  for (CalibrationCase& one : cases) one.at = until;
  EXPECT_NE(calibrated_on(cases).refused.find("time does not allow a split"), std::string::npos);
}

TEST(Calibrate, keeps_a_weight_that_too_few_handoffs_show) {
  std::vector<CalibrationCase> cases = cases_of(9);
  int left = 12;
  for (CalibrationCase& one : cases)
    if (one.basis.strength[0] > 0 && --left < 0) one.basis.strength[0] = 0, one.basis.fired[0] = false;
  const Calibration it = calibrated_on(cases);
  EXPECT_EQ(it.weights[0].verdict, CalibrationVerdict::too_few);
  EXPECT_EQ(it.weights[0].fitted, it.weights[0].present);
  EXPECT_FALSE(it.weights[0].low);
}

TEST(Calibrate, says_nothing_of_what_never_varies) {
  std::vector<CalibrationCase> cases = cases_of(10);
  for (CalibrationCase& one : cases) one.basis.fit = 40, one.basis.engagement = 0;
  const Calibration it = calibrated_on(cases);
  EXPECT_EQ(it.weights[8].fitted, it.weights[8].present);
  EXPECT_EQ(it.weights[9].verdict, CalibrationVerdict::too_few);
}

TEST(Calibrate, survives_outcomes_that_one_trigger_decides) {
  std::vector<CalibrationCase> cases = cases_of(11);
  for (CalibrationCase& one : cases) one.success = one.basis.fired[5];
  const Calibration it = calibrated_on(cases);
  EXPECT_EQ(it.refused, "");
  EXPECT_TRUE(it.changed);
  EXPECT_GT(it.accuracy->fitted.ranking.value, 9'000);
  for (const CalibratedWeight& one : it.weights) EXPECT_TRUE(one.fitted >= 0 && one.fitted <= 100);
}

TEST(Calibrate, never_writes_words_below_deeds) {
  std::vector<CalibrationCase> cases = cases_of(12);
  for (CalibrationCase& one : cases) one.success = one.basis.fired[2] && !one.basis.explicit_intent;
  const ScorePolicy score = calibrated(engine().policy().decide, calibrated_on(cases)).score;
  EXPECT_GE(score.explicit_intent, score.behaviour);
}

TEST(Calibrate, changes_exactly_the_numbers_it_names) {
  LeadPlan plan = plan_of(1);
  plan.truth.score.complexity = {10}, plan.truth.score.value = {95};
  const Calibration it = try_calibration(plan, engine()).calibration;
  ASSERT_TRUE(it.changed);
  Policy policy = engine().policy();
  policy.decide = calibrated(policy.decide, it);
  std::vector<json::NumberAt> numbers;
  for (const CalibratedNumber& number : changes_of(it)) numbers.push_back({number.path, number.value});
  json::Document written(json::with_numbers("{\"route\":{},\"decide\":{\"gate\":{\"cold_days\":9}}}", numbers));
  policy.decide.gate.cold_days = {9};
  EXPECT_EQ(json::encode(written.policy()), json::encode(policy));
  EXPECT_TRUE(written.good());
}

/// Handoffs that rest on value alone: those of a strength below 60 fail.
std::vector<CalibrationCase> weak_value(std::int64_t successes_in_a_hundred_of_the_weak) {
  std::vector<CalibrationCase> cases = cases_of(13);
  history::Dice dice(1);
  for (CalibrationCase& one : cases) {
    one.basis = {};
    one.basis.strength[5] = static_cast<std::uint8_t>(dice.between(30, 95)), one.basis.fired[5] = true;
    one.basis.silenced_at = static_cast<std::uint8_t>(one.basis.strength[5] + 1);
    one.success = dice.chance(one.basis.strength[5] < 60 ? successes_in_a_hundred_of_the_weak : 40);
  }
  return cases;
}

const CalibratedThreshold& value_threshold(const Calibration& it) { return it.thresholds.back(); }

TEST(Thresholds, are_raised_past_strengths_that_are_not_worth_it) {
  const Calibration it = calibrated_on(weak_value(2), {}, Share{1'500});
  EXPECT_EQ(value_threshold(it).verdict, CalibrationVerdict::changed);
  EXPECT_NEAR(static_cast<double>(value_threshold(it).fitted.value), 60, 4);
  EXPECT_EQ(calibrated(engine().policy().decide, it).value.fires_at, value_threshold(it).fitted);
}

TEST(Thresholds, stay_when_the_weak_are_worth_it_or_nobody_says_what_is) {
  EXPECT_EQ(value_threshold(calibrated_on(weak_value(30), {}, Share{1'500})).verdict, CalibrationVerdict::agrees);
  EXPECT_EQ(value_threshold(calibrated_on(weak_value(2))).verdict, CalibrationVerdict::not_asked);
}

TEST(Thresholds, of_who_asks_for_a_person_or_is_upset_never_move) {
  const Calibration it = calibrated_on(weak_value(2), {}, Share{10'000});
  for (const std::size_t i : {0, 1}) EXPECT_EQ(it.thresholds[i].fitted, it.thresholds[i].present) << it.thresholds[i].name;
}

}  // namespace
}  // namespace baton
