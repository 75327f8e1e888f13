#include "core/route/working_time.h"

#include <gtest/gtest.h>

#include "scene.h"

namespace {

using namespace scene;

Rep berliner() {
  Rep out = rep("a");
  out.timezone.value = "Europe/Berlin";
  out.working_hours = office(9, 17);
  return out;
}

/// Minute by minute, as slow as it is plain.
bool works_at(const Rep& rep, Time at) {
  for (const Absence& absence : rep.out_of_office) {
    if (absence.from <= at && at < absence.until) return false;
  }
  if (rep.working_hours.empty()) return true;
  const zone::Local local = zone::to_local(clock_of(rep), at);
  for (const WorkingHours& hours : rep.working_hours) {
    for (const Weekday day : hours.days) {
      if (static_cast<std::int64_t>(day) == local.weekday && hours.from.minutes <= local.minute &&
          local.minute < hours.to.minutes)
        return true;
    }
  }
  return false;
}

TEST(NextMoment, is_now_at_work) { EXPECT_EQ(next_working_moment(berliner(), monday_noon), monday_noon); }

TEST(NextMoment, is_the_next_morning) {
  EXPECT_EQ(next_working_moment(berliner(), utc(2026, 11, 16, 16)), utc(2026, 11, 17, 8));
  EXPECT_EQ(next_working_moment(berliner(), utc(2026, 11, 16, 15, 59)), utc(2026, 11, 16, 15, 59));
}

TEST(NextMoment, is_monday_after_friday) {
  EXPECT_EQ(next_working_moment(berliner(), utc(2026, 11, 20, 16)), utc(2026, 11, 23, 8));
}

TEST(NextMoment, follows_daylight_saving) {
  EXPECT_EQ(next_working_moment(berliner(), utc(2026, 3, 27, 20)), utc(2026, 3, 30, 7));
  EXPECT_EQ(next_working_moment(berliner(), utc(2026, 10, 23, 20)), utc(2026, 10, 26, 8));
}

TEST(NextMoment, comes_after_the_leave) {
  Rep rep = berliner();
  rep.out_of_office = {{utc(2026, 11, 16), utc(2026, 11, 18, 10)}, {utc(2026, 11, 18, 9), utc(2026, 11, 18, 12)}};
  EXPECT_EQ(next_working_moment(rep, monday_noon), utc(2026, 11, 18, 12));
  rep.out_of_office.push_back({utc(2026, 11, 18, 12), utc(2026, 12, 24)});
  EXPECT_EQ(next_working_moment(rep, monday_noon), utc(2026, 12, 24, 8));
}

TEST(NextMoment, is_never_for_who_never_works) {
  Rep rep = berliner();
  rep.working_hours = {{{Weekday::mon}, {540}, {540}}};
  EXPECT_FALSE(next_working_moment(rep, monday_noon));
  rep = berliner();
  rep.out_of_office = {{utc(2026, 1, 1), utc(2028, 1, 1)}};
  EXPECT_FALSE(next_working_moment(rep, monday_noon));
}

TEST(NextMoment, is_now_for_who_names_no_hours) {
  Rep rep = berliner();
  rep.working_hours.clear();
  EXPECT_EQ(next_working_moment(rep, utc(2026, 11, 22, 3)), utc(2026, 11, 22, 3));
}

TEST(NextMoment, takes_utc_for_a_zone_nobody_knows) {
  Rep rep = berliner();
  rep.timezone.value = "Mars/Olympus";
  EXPECT_EQ(next_working_moment(rep, utc(2026, 11, 16, 3)), utc(2026, 11, 16, 9));
}

TEST(Stretch, goes_over_midnight_and_over_touching_spans) {
  Rep rep = berliner();
  rep.working_hours = {{{Weekday::mon}, {1200}, {1440}},
                       {{Weekday::tue}, {0}, {120}},
                       {{Weekday::tue}, {120}, {240}},
                       {{Weekday::tue}, {200}, {210}}};
  const auto work = next_work(schedule_of(rep), utc(2026, 11, 16, 20));
  ASSERT_TRUE(work);
  EXPECT_EQ(work->from, utc(2026, 11, 16, 19));
  EXPECT_EQ(work->until, utc(2026, 11, 17, 3));
}

TEST(Stretch, ends_where_an_absence_begins) {
  Rep rep = berliner();
  rep.out_of_office = {{utc(2026, 11, 16, 13), utc(2026, 11, 16, 14)}};
  EXPECT_EQ(next_work(schedule_of(rep), monday_noon)->until, utc(2026, 11, 16, 13));
  EXPECT_EQ(next_work(schedule_of(rep), utc(2026, 11, 16, 13, 30))->from, utc(2026, 11, 16, 14));
}

TEST(WorkingMinutes, pass_only_at_work) {
  EXPECT_EQ(after_working_minutes(berliner(), monday_noon, 60), utc(2026, 11, 16, 13));
  EXPECT_EQ(after_working_minutes(berliner(), monday_noon, 240), utc(2026, 11, 16, 16));
  EXPECT_EQ(after_working_minutes(berliner(), monday_noon, 241), utc(2026, 11, 17, 8, 1));
  EXPECT_EQ(after_working_minutes(berliner(), utc(2026, 11, 20, 15, 58), 5), utc(2026, 11, 23, 8, 3));
  EXPECT_EQ(after_working_minutes(berliner(), utc(2026, 11, 21), 0), utc(2026, 11, 23, 8));
  EXPECT_EQ(after_working_minutes(berliner(), monday_noon, -5), monday_noon);
}

TEST(WorkingMinutes, are_plain_minutes_for_who_always_works) {
  Rep rep = berliner();
  rep.working_hours.clear();
  EXPECT_EQ(after_working_minutes(rep, monday_noon, 30 * 24 * 60), utc(2026, 12, 16, 12));
}

TEST(WorkingMinutes, beyond_a_year_are_none) { EXPECT_FALSE(after_working_minutes(berliner(), monday_noon, 10'000'000)); }

TEST(WorkingTime, agrees_with_looking_at_every_minute) {
  std::vector<Rep> reps(5, berliner());
  reps[1].timezone.value = "America/New_York";
  reps[1].working_hours = {
      {{Weekday::sat, Weekday::sun}, {0}, {180}}, {{Weekday::sun}, {90}, {240}}, {{Weekday::sat}, {1380}, {1440}}};
  reps[2].timezone.value = "Australia/Lord_Howe";
  reps[2].working_hours = {{{Weekday::fri, Weekday::sat, Weekday::sun}, {0}, {1440}}};
  reps[2].out_of_office = {{utc(2026, 10, 3, 7), utc(2026, 10, 3, 9)},
                           {utc(2026, 10, 3, 9), utc(2026, 10, 3, 9, 30)},
                           {utc(2026, 10, 2), utc(2026, 10, 1)}};
  reps[3].timezone.value = "Africa/Cairo";
  reps[3].working_hours = {{{Weekday::thu, Weekday::fri}, {0}, {60}}, {{Weekday::thu}, {1320}, {1440}}};
  reps[4].working_hours.clear();
  reps[4].out_of_office = {{utc(2026, 10, 30), utc(2026, 10, 31)}};
  for (const Rep& rep : reps) {
    for (Time day : {utc(2026, 10, 2), utc(2026, 10, 23), utc(2026, 10, 29, 12), utc(2026, 4, 23), utc(2026, 3, 7)}) {
      std::optional<Time> next;
      for (std::int64_t minute = 9 * 1440; minute >= 0; --minute) {
        const Time at{day.ms + minute * 60'000};
        if (works_at(rep, at)) next = at;
        if (next && minute < 3 * 1440) {
          ASSERT_EQ(next_working_moment(rep, at), next) << rep.timezone.value << " " << at.ms;
        }
      }
    }
  }
}

}  // namespace
