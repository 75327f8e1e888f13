#include <gtest/gtest.h>

#include <string>

#include "core/call.h"

namespace baton {
namespace {

/// How many policies and rosters a door keeps; what is used least goes first.
constexpr int kept = 16;

std::string configured(Door& door, int number) {
  return door.configure(R"({"reps":[{"id":"rep-)" + std::to_string(number) + R"(","name":"A","role":"sales_manager"}]})", "");
}

bool knows(Door& door, const std::string& config) {
  return door.assess_line(config, "2026-11-20T14:03:00Z", R"({"id":"lead-1"})").good;
}

TEST(Configs, one_in_constant_use_is_never_pushed_out) {
  Door door;
  const std::string used = configured(door, 0);
  for (int number = 1; number <= 3 * kept; ++number) {
    configured(door, number);
    EXPECT_TRUE(knows(door, used)) << "after " << number << " others";
  }
}

TEST(Configs, configuring_the_same_again_is_a_use_of_it) {
  Door door;
  const std::string used = configured(door, 0);
  for (int number = 1; number < kept; ++number) configured(door, number);
  EXPECT_EQ(configured(door, 0), used);
  configured(door, kept);
  EXPECT_TRUE(knows(door, used));
}

TEST(Configs, the_one_not_used_for_longest_goes_first) {
  Door door;
  const std::string first = configured(door, 0);
  const std::string second = configured(door, 1);
  for (int number = 2; number < kept; ++number) configured(door, number);
  EXPECT_TRUE(knows(door, first));
  configured(door, kept);
  EXPECT_TRUE(knows(door, first));
  EXPECT_FALSE(knows(door, second));
}

}  // namespace
}  // namespace baton
