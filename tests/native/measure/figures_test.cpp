#include "core/measure/figures.h"

#include <gtest/gtest.h>

using namespace baton;

namespace {

ShareFigure figure(std::int64_t hits, std::int64_t n) {
  return measuring::share_figure(ShareKind::accepted, {hits, n, 0}, MeasurePolicy{});
}

std::string said(std::int64_t hits, std::int64_t n) { return measuring::say_share(figure(hits, n).share->value); }

TEST(Share, is_rounded_once) {
  EXPECT_EQ(said(1, 22), "4.5 %");
  EXPECT_EQ(said(12, 22), "54.5 %");
  EXPECT_EQ(said(20, 63), "31.7 %");
  EXPECT_EQ(said(141, 2588), "5.4 %");
  EXPECT_TRUE(figure(1, 22).text.starts_with("4.5 % (")) << figure(1, 22).text;
  EXPECT_EQ(measuring::say_share(measuring::ten_thousandths(1.0 / 22)), "4.5 %");
  EXPECT_EQ(measuring::say_points(measuring::ten_thousandths(-1.0 / 22)), "-4.5");
}

TEST(Share, of_every_sample_is_the_nearest_tenth_of_a_per_cent) {
  for (std::int64_t n = 20; n <= 400; ++n)
    for (std::int64_t hits = 0; hits <= n; ++hits) {
      const std::int64_t tenths = (hits * 2000 + n) / (2 * n), share = figure(hits, n).share->value;
      ASSERT_EQ(said(hits, n), std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %") << hits << " of " << n;
      ASSERT_LE(std::abs(share * n - hits * 10'000), n) << hits << " of " << n;
    }
}

}  // namespace
