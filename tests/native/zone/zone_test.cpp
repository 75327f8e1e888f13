#include "core/zone/zone.h"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using baton::Date;
using baton::Time;
using namespace baton::zone;

Time utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
  using namespace std::chrono;
  const sys_days date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
  return {(date.time_since_epoch().count() * 1440LL + hour * 60 + minute) * 60'000};
}

Date date(int year, unsigned month, unsigned day) { return {utc(year, month, day).ms / 86'400'000}; }

std::int64_t hours(const char* name, Time at) { return Zone::find(name)->offset_seconds(at) / 3600; }

TEST(Find, knows_names_aliases_and_any_case) {
  EXPECT_EQ(Zone::find("America/Chicago")->name(), "America/Chicago");
  EXPECT_EQ(*Zone::find("US/Eastern"), *Zone::find("America/New_York"));
  EXPECT_EQ(Zone::find("europe/kiev")->name(), "Europe/Kiev");
  EXPECT_EQ(*Zone::find("Europe/Kiev"), *Zone::find("Europe/Kyiv"));
  EXPECT_EQ(Zone::utc().offset_seconds(utc(2026, 7, 1)), 0);
}

TEST(Find, refuses_what_is_no_name) {
  for (const char* name :
       {"", "Europe", "Europe/", "Europe/Berlin ", "Europe/Berlinx", "CEST", "GMT+1:00", "/", "zzzz", "\xff"}) {
    EXPECT_FALSE(Zone::find(name)) << name;
  }
}

TEST(Find, tells_the_country) {
  EXPECT_EQ(Zone::find("Europe/Amsterdam")->country(), "NL");
  EXPECT_EQ(Zone::find("US/Pacific")->country(), "US");
  EXPECT_EQ(Zone::find("Asia/Calcutta")->country(), "IN");
  EXPECT_EQ(Zone::find("Etc/GMT+5")->country(), "");
  EXPECT_EQ(Zone::utc().country(), "");
}

TEST(Offset, follows_daylight_saving_to_the_second) {
  const Time change = utc(2026, 3, 29, 1);
  EXPECT_EQ(hours("Europe/Berlin", {change.ms - 1}), 1);
  EXPECT_EQ(hours("Europe/Berlin", change), 2);
  EXPECT_EQ(hours("America/New_York", utc(2026, 11, 1, 5, 59)), -4);
  EXPECT_EQ(hours("America/New_York", utc(2026, 11, 1, 6)), -5);
  EXPECT_EQ(hours("America/Phoenix", utc(2026, 7, 1)), -7);
  EXPECT_EQ(hours("Australia/Sydney", utc(2026, 1, 1)), 11);
}

TEST(Offset, knows_half_hours_and_odd_rules) {
  EXPECT_EQ(Zone::find("Asia/Kolkata")->offset_seconds(utc(2026, 1, 1)), 19'800);
  EXPECT_EQ(Zone::find("Asia/Kathmandu")->offset_seconds(utc(2026, 1, 1)), 20'700);
  EXPECT_EQ(Zone::find("Australia/Lord_Howe")->offset_seconds(utc(2026, 7, 1)), 37'800);
  EXPECT_EQ(Zone::find("Australia/Lord_Howe")->offset_seconds(utc(2026, 1, 1)), 39'600);
  EXPECT_EQ(hours("Europe/Dublin", utc(2026, 1, 1)), 0);
  EXPECT_EQ(hours("Europe/Dublin", utc(2026, 7, 1)), 1);
  EXPECT_EQ(hours("Europe/Istanbul", utc(2016, 1, 1)), 2);
  EXPECT_EQ(hours("Europe/Istanbul", utc(2017, 1, 1)), 3);
  EXPECT_EQ(hours("Africa/Casablanca", utc(2024, 3, 20)), 0);  // Ramadan.
}

TEST(Offset, has_an_answer_for_every_moment) {
  for (const std::int64_t ms : {INT64_C(-9'000'000'000'000'000), INT64_C(0), INT64_C(9'000'000'000'000'000)}) {
    EXPECT_NE(hours("America/New_York", {ms}), 0);
  }
}

TEST(ToLocal, gives_day_minute_and_weekday) {
  const Local local = to_local(*Zone::find("Asia/Tokyo"), utc(2026, 11, 22, 20, 30));
  EXPECT_EQ(local.date, date(2026, 11, 23));
  EXPECT_EQ(local.minute, 5 * 60 + 30);
  EXPECT_EQ(local.weekday, 0);
}

TEST(ToLocal, works_before_1970) {
  const Local local = to_local(Zone::utc(), {-1});
  EXPECT_EQ(local.date.days, -1);
  EXPECT_EQ(local.minute, 1439);
  EXPECT_EQ(local.weekday, 2);  // 31 December 1969 was a Wednesday.
}

TEST(ToInstant, takes_the_first_instant_after_a_gap) {
  EXPECT_EQ(to_instant(*Zone::find("Europe/Berlin"), date(2026, 3, 29), 150), utc(2026, 3, 29, 1));
  EXPECT_EQ(to_instant(*Zone::find("America/New_York"), date(2026, 3, 8), 121), utc(2026, 3, 8, 7));
  EXPECT_EQ(to_instant(*Zone::find("Africa/Cairo"), date(2026, 4, 24), 0), utc(2026, 4, 23, 22));
}

TEST(ToInstant, takes_the_earlier_of_two) {
  EXPECT_EQ(to_instant(*Zone::find("Europe/Berlin"), date(2026, 10, 25), 150), utc(2026, 10, 25, 0, 30));
}

TEST(ToInstant, takes_the_end_of_a_day) {
  EXPECT_EQ(to_instant(*Zone::find("Europe/Berlin"), date(2026, 11, 22), 1440), utc(2026, 11, 22, 23));
}

TEST(ToInstant, undoes_to_local_at_every_quarter_of_an_hour_but_the_second_of_an_overlap) {
  for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Gaza",
                           "America/Nuuk", "Pacific/Chatham", "Antarctica/Troll", "Africa/Cairo", "Europe/Dublin", "UTC"}) {
    const Zone zone = *Zone::find(name);
    for (Time t = utc(2023, 1, 1); t < utc(2027, 1, 1); t.ms += 900'000) {
      const Local local = to_local(zone, t);
      const Time back = to_instant(zone, local.date, local.minute);
      if (back == t) continue;
      ASSERT_LT(back, t) << name;
      const Local again = to_local(zone, back);
      ASSERT_TRUE(again.date == local.date && again.minute == local.minute) << name << " at " << t.ms;
    }
  }
}

}  // namespace
