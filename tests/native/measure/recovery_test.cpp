// Faults planted in made-up pipelines are found; pipelines without one are left in peace. `baton-history --trials` does the same
// with as many as one likes.
#include "native/history/recovery.h"

#include <gtest/gtest.h>

namespace baton::history {
namespace {

constexpr ShareKind flags[] = {ShareKind::drop_off,          ShareKind::repeated_information, ShareKind::no_show,
                               ShareKind::quality_complaint, ShareKind::missed_deadline,      ShareKind::silent_transfer};
constexpr int trials = 20;

Plan plan_of(std::uint64_t seed) {
  Plan plan;
  plan.seed = seed;
  plan.until = Time{1'794'700'800'000};
  return plan;
}

class Recovery : public testing::TestWithParam<Place> {};

TEST_P(Recovery, finds_the_planted_fault_and_its_cause_in_19_of_20_pipelines) {
  int found = 0;
  std::uint64_t flag = 0;
  for (int i = 0; i < trials; ++i, ++flag) {
    while (!is_possible({flags[flag % std::size(flags)], GetParam()})) ++flag;
    Plan plan = plan_of(static_cast<std::uint64_t>(i) + 1);
    plan.faults = {{flags[flag % std::size(flags)], GetParam()}};
    const Trial trial = try_out(plan, MeasurePolicy{});
    found += trial.flag_is_raised && trial.is_found;
  }
  EXPECT_GE(found, 19);
}

INSTANTIATE_TEST_SUITE_P(Places, Recovery,
                         testing::Values(Place::completeness, Place::trigger, Place::rep, Place::routing, Place::delay,
                                         Place::everywhere, Place::lately));

TEST(Peace, raises_a_flag_in_at_most_1_of_20_pipelines_without_a_fault) {
  int raised = 0;
  for (int i = 0; i < trials; ++i) raised += try_out(plan_of(static_cast<std::uint64_t>(i) + 1'000), MeasurePolicy{}).raised > 0;
  EXPECT_LE(raised, 1);
}

}  // namespace
}  // namespace baton::history
