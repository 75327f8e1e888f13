#include "core/zone/weekly.h"

#include <gtest/gtest.h>

#include "core/zone/say.h"

namespace {

using baton::Date;
using baton::Time;
using namespace baton::zone;

constexpr unsigned monday = 1, sunday = 64, every_day = 127;
const Date a_monday{20'773};  // 16 November 2026.

Time at(std::int64_t days_on, std::int64_t minute) { return {(a_monday.days + days_on) * 86'400'000 + minute * 60'000}; }

TEST(NextStretch, holds_the_moment_or_comes_after_it) {
  const std::vector<WeeklySpan> spans = {{monday, 540, 600}, {monday, 660, 720}};
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(0, 550), 7), (Stretch{at(0, 540), at(0, 600)}));
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(0, 600), 7), (Stretch{at(0, 660), at(0, 720)}));
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(0, 720), 8), (Stretch{at(7, 540), at(7, 600)}));
}

TEST(NextStretch, joins_what_touches_and_what_overlaps) {
  const std::vector<WeeklySpan> spans = {{monday, 600, 660}, {monday, 540, 600}, {monday, 630, 700}, {monday, 545, 550}};
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(0, 0), 7), (Stretch{at(0, 540), at(0, 700)}));
}

TEST(NextStretch, crosses_midnight) {
  const std::vector<WeeklySpan> spans = {{sunday, 1380, 1440}, {monday, 0, 60}};
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(0, 30), 7), (Stretch{at(-1, 1380), at(0, 60)}));
  EXPECT_EQ(next_stretch(Zone::utc(), spans, at(-1, 1400), 7), (Stretch{at(-1, 1380), at(0, 60)}));
}

TEST(NextStretch, looks_no_further_than_told) {
  const std::vector<WeeklySpan> spans = {{monday, 540, 600}};
  EXPECT_FALSE(next_stretch(Zone::utc(), spans, at(0, 600), 6));
  EXPECT_FALSE(next_stretch(Zone::utc(), {}, at(0, 600), 366));
  EXPECT_FALSE(next_stretch(Zone::utc(), {{monday, 600, 600}, {monday, 700, 600}, {0, 0, 1440}}, at(0, 0), 366));
}

TEST(NextStretch, that_never_ends_ends_with_the_days_looked_at) {
  const auto open = next_stretch(Zone::utc(), {{every_day, 0, 1440}}, at(0, 600), 10);
  ASSERT_TRUE(open);
  EXPECT_LE(open->from, at(0, 600));
  EXPECT_EQ(open->until, at(10, 600));
}

TEST(NextStretch, leaves_closed_days_out) {
  const auto closed = [](Date date) { return date == a_monday; };
  EXPECT_EQ(next_stretch(Zone::utc(), {{every_day, 540, 600}}, at(0, 550), 7, closed), (Stretch{at(1, 540), at(1, 600)}));
  EXPECT_FALSE(next_stretch(Zone::utc(), {{every_day, 540, 600}}, at(0, 0), 7, [](Date) { return true; }));
}

TEST(NextStretch, that_daylight_saving_swallows_is_none) {
  // 29 March 2026 has no time from 2 to 3 in Berlin.
  const Time before{1'774'738'800'000};  // 29 March, 00:00 there.
  const auto open = next_stretch(*Zone::find("Europe/Berlin"), {{sunday, 120, 180}}, before, 8);
  ASSERT_TRUE(open);
  EXPECT_EQ(to_local(*Zone::find("Europe/Berlin"), open->from).date.days,
            to_local(*Zone::find("Europe/Berlin"), before).date.days + 7);
}

TEST(NextStretch, is_an_hour_longer_when_the_clock_goes_back) {
  const Zone berlin = *Zone::find("Europe/Berlin");
  const Time sunday_midnight{1'792'879'200'000};  // 25 October 2026, 00:00 there.
  const auto open = next_stretch(berlin, {{sunday, 60, 240}}, sunday_midnight, 7);
  ASSERT_TRUE(open);
  EXPECT_EQ(open->until.ms - open->from.ms, 4 * 3'600'000);
}

TEST(Say, speaks_of_days_and_hours) {
  EXPECT_EQ(say_clock(0), "00:00");
  EXPECT_EQ(say_clock(1440), "24:00");
  EXPECT_EQ(say_day(a_monday), "Mon 16 Nov 2026");
  EXPECT_EQ(say_moment(*Zone::find("Asia/Tokyo"), at(0, 1200)), "Tue 17 Nov 2026 05:00");
  EXPECT_EQ(say_soon(Zone::utc(), at(0, 600), at(0, 60)), "10:00");
  EXPECT_EQ(say_soon(Zone::utc(), at(1, 600), at(0, 60)), "Tue 10:00");
  EXPECT_EQ(say_soon(Zone::utc(), at(6, 600), at(0, 60)), "Sun 10:00");
  EXPECT_EQ(say_soon(Zone::utc(), at(7, 600), at(0, 60)), "Mon 23 Nov 2026 10:00");
  EXPECT_EQ(say_soon(Zone::utc(), at(-1, 600), at(0, 60)), "Sun 15 Nov 2026 10:00");
}

TEST(Say, rounds_lengths_down_to_one_unit) {
  EXPECT_EQ(say_length(0), "0 minutes");
  EXPECT_EQ(say_length(1), "1 minute");
  EXPECT_EQ(say_length(119), "119 minutes");
  EXPECT_EQ(say_length(120), "2 hours");
  EXPECT_EQ(say_length(47 * 60 + 59), "47 hours");
  EXPECT_EQ(say_length(48 * 60), "2 days");
}

}  // namespace
