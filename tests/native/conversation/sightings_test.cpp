#include "core/detect/sightings.h"

#include <gtest/gtest.h>

#include <array>

namespace baton {
namespace {

struct Two {
  std::array<Message, 2> messages;
  std::array<Said, 2> said;
  std::vector<Finding> findings;
  std::vector<Sighting> sightings;

  Two() {
    for (std::size_t i = 0; i < 2; ++i) {
      messages[i].id = "m" + std::to_string(i + 1);
      messages[i].at = {static_cast<std::int64_t>(i)};
      messages[i].text = "abcdefghijklmnopqrstuvwxyz";
      said[i].message = &messages[i];
    }
    findings.reserve(100);
  }
  Two& see(std::size_t message, std::uint32_t begin, std::uint32_t end, std::int64_t weight) {
    findings.push_back({"x", {begin, end}, weight});
    sightings.push_back({&said[message], &findings.back()});
    return *this;
  }
};

std::vector<std::string> quotes(const std::vector<Evidence>& evidence) {
  std::vector<std::string> all;
  for (const Evidence& one : evidence) all.push_back(one.source.substr(8) + ' ' + one.quote);
  return all;
}

TEST(Sightings, strongest_first_and_the_later_of_equals_first) {
  Two two;
  two.see(0, 0, 2, 60).see(1, 0, 2, 60).see(0, 4, 6, 90);
  EXPECT_EQ(quotes(strongest(two.sightings, 10)), (std::vector<std::string>{"m1 ef", "m2 ab", "m1 ab"}));
}

TEST(Sightings, latest_first_whatever_the_weight) {
  Two two;
  two.see(0, 0, 2, 90).see(1, 0, 2, 10);
  EXPECT_EQ(quotes(latest(two.sightings, 10)), (std::vector<std::string>{"m2 ab", "m1 ab"}));
}

TEST(Sightings, words_that_overlap_give_one_and_the_longer_of_equals_stays) {
  Two two;
  two.see(0, 0, 3, 60).see(0, 0, 5, 60).see(0, 2, 8, 50).see(0, 8, 9, 40);
  EXPECT_EQ(quotes(strongest(two.sightings, 10)), (std::vector<std::string>{"m1 abcde", "m1 i"}));
}

TEST(Sightings, no_more_than_asked_for) {
  Two two;
  for (std::uint32_t i = 0; i < 20; ++i) two.see(0, i, i + 1, 50);
  EXPECT_EQ(strongest(two.sightings, 3).size(), 3u);
  EXPECT_TRUE(strongest({}, 3).empty());
}

}  // namespace
}  // namespace baton
