#include <gtest/gtest.h>

#include <span>

#include "scene.h"
#include "tests/native/slow_host.h"

namespace {

using namespace scene;

struct Try {
  const char *country, *region, *timezone;
  Time at;
  bool may;
};

class CallingHours : public testing::TestWithParam<Try> {};

TEST_P(CallingHours, follow_the_rule_of_the_place) {
  const Try& t = GetParam();
  EXPECT_EQ(ask(lead_in(t.country, t.region, t.timezone), t.at).may_call, t.may)
      << t.country << " " << t.region << " " << ask(lead_in(t.country, t.region, t.timezone), t.at).reason;
}

// 2026: 16 November is a Monday, 21 a Saturday, 22 a Sunday.
INSTANTIATE_TEST_SUITE_P(
    Places, CallingHours,
    testing::Values(
        // United States: 8 to 21 where the law of the state says no more.
        Try{"US", "US-OH", "America/New_York", utc(2026, 11, 16, 12, 59), false},
        Try{"US", "US-OH", "America/New_York", utc(2026, 11, 16, 13), true},
        Try{"US", "US-OH", "America/New_York", utc(2026, 11, 17, 1, 59), true},
        Try{"US", "US-OH", "America/New_York", utc(2026, 11, 17, 2), false},
        Try{"US", "US-OH", "America/New_York", utc(2026, 11, 22, 15), true},
        Try{"US", "US-AZ", "America/Phoenix", utc(2026, 11, 18, 7, 10), false},
        // Narrower states.
        Try{"US", "US-FL", "America/New_York", utc(2026, 11, 17, 1, 30), false},
        Try{"US", "US-FL", "America/New_York", utc(2026, 11, 17, 0, 59), true},
        Try{"US", "US-KY", "America/New_York", utc(2026, 11, 16, 14, 59), false},
        Try{"US", "US-KY", "America/New_York", utc(2026, 11, 16, 15), true},
        Try{"US", "US-TX", "America/Chicago", utc(2026, 11, 16, 14, 30), false},
        Try{"US", "US-TX", "America/Chicago", utc(2026, 11, 22, 17, 59), false},
        Try{"US", "US-TX", "America/Chicago", utc(2026, 11, 22, 18), true},
        Try{"US", "US-AL", "America/Chicago", utc(2026, 11, 22, 18), false},
        Try{"US", "US-AL", "America/Chicago", utc(2026, 11, 26, 18), false},  // Thanksgiving.
        Try{"US", "US-AL", "America/Chicago", utc(2026, 7, 3, 18), false},    // The fourth is a Saturday.
        Try{"US", "US-AL", "America/Chicago", utc(2026, 11, 25, 18), true},
        Try{"US", "US-LA", "America/Chicago", utc(2026, 2, 17, 18), false},  // Mardi Gras.
        Try{"US", "US-RI", "America/New_York", utc(2026, 11, 16, 23), false},
        Try{"US", "US-RI", "America/New_York", utc(2026, 11, 16, 22, 59), true},
        Try{"US", "US-RI", "America/New_York", utc(2026, 11, 21, 15), true},
        Try{"US", "US-RI", "America/New_York", utc(2026, 11, 21, 22), false},
        // Daylight saving: the same clock, another instant.
        Try{"US", "US-OH", "America/New_York", utc(2026, 7, 6, 12), true},
        Try{"US", "US-OH", "America/New_York", utc(2026, 1, 5, 12), false},
        // Canada.
        Try{"CA", "CA-ON", "America/Toronto", utc(2026, 11, 17, 2, 29), true},
        Try{"CA", "CA-ON", "America/Toronto", utc(2026, 11, 17, 2, 30), false},
        Try{"CA", "CA-ON", "America/Toronto", utc(2026, 11, 21, 14, 30), false},
        Try{"CA", "CA-ON", "America/Toronto", utc(2026, 11, 21, 15), true},
        Try{"CA", "CA-ON", "America/Toronto", utc(2026, 11, 21, 23), false},
        // United Kingdom.
        Try{"GB", "", "Europe/London", utc(2026, 11, 16, 8), true}, Try{"GB", "", "Europe/London", utc(2026, 11, 16, 21), false},
        Try{"GB", "", "Europe/London", utc(2026, 11, 21, 8, 30), false},
        Try{"GB", "", "Europe/London", utc(2026, 11, 22, 9), true},
        // Germany: no Sundays, no holidays, and some holidays only in some states.
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 16, 7), true},
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 16, 19), false},
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 21, 8), true},
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 21, 17), false},
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 22, 11), false},
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 4, 3, 9), false},    // Good Friday.
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 6, 4, 9), true},     // Corpus Christi is not kept in Berlin,
        Try{"DE", "DE-BY", "Europe/Berlin", utc(2026, 6, 4, 9), false},    // but in Bavaria,
        Try{"DE", "", "Europe/Berlin", utc(2026, 6, 4, 9), false},         // and who knows where this person is.
        Try{"DE", "DE-SN", "Europe/Berlin", utc(2026, 11, 18, 9), false},  // Buß- und Bettag.
        Try{"DE", "DE-BE", "Europe/Berlin", utc(2026, 11, 18, 9), true},
        // France: a break at noon, no weekends.
        Try{"FR", "", "Europe/Paris", utc(2026, 11, 16, 9), true}, Try{"FR", "", "Europe/Paris", utc(2026, 11, 16, 12), false},
        Try{"FR", "", "Europe/Paris", utc(2026, 11, 16, 13), true}, Try{"FR", "", "Europe/Paris", utc(2026, 11, 16, 19), false},
        Try{"FR", "", "Europe/Paris", utc(2026, 11, 21, 10), false}, Try{"FR", "", "Europe/Paris", utc(2026, 7, 14, 9), false},
        // Australia: Christmas 2027 is a Saturday, so Monday and Tuesday after it are off too.
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2026, 11, 16, 8, 59), true},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2026, 11, 16, 9), false},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2026, 11, 21, 5, 59), true},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2026, 11, 21, 6), false},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2026, 11, 22, 2), false},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2027, 12, 27, 2), false},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2027, 12, 28, 2), false},
        Try{"AU", "AU-NSW", "Australia/Sydney", utc(2027, 12, 29, 2), true},
        // India.
        Try{"IN", "", "Asia/Kolkata", utc(2026, 11, 16, 3, 29), false},
        Try{"IN", "", "Asia/Kolkata", utc(2026, 11, 16, 3, 30), true},
        Try{"IN", "", "Asia/Kolkata", utc(2026, 11, 16, 15, 30), false},
        // Any other country.
        Try{"SE", "", "Europe/Stockholm", utc(2026, 11, 16, 8), true},
        Try{"SE", "", "Europe/Stockholm", utc(2026, 11, 16, 17), false},
        Try{"SE", "", "Europe/Stockholm", utc(2026, 11, 21, 10), false}));

Time at_ms(const Nullable<CallWindow>& window, bool end) { return end ? window->until : window->from; }

void expect_window(const Compliance& compliance, Time from, Time until) {
  ASSERT_TRUE(compliance.next_window.has_value()) << compliance.reason;
  EXPECT_EQ(at_ms(compliance.next_window, false).ms, from.ms) << compliance.reason;
  EXPECT_EQ(at_ms(compliance.next_window, true).ms, until.ms) << compliance.reason;
}

TEST(Window, is_the_one_that_is_open_now) {
  expect_window(ask(lead_in("US", "US-OH", "America/New_York"), utc(2026, 11, 16, 20)), utc(2026, 11, 16, 13),
                utc(2026, 11, 17, 2));
}

TEST(Window, is_the_next_one_when_none_is_open) {
  expect_window(ask(lead_in("US", "US-AZ", "America/Phoenix"), utc(2026, 11, 18, 7, 10)), utc(2026, 11, 18, 15),
                utc(2026, 11, 19, 4));
}

TEST(Window, waits_for_monday) {
  expect_window(ask(lead_in("FR", "", "Europe/Paris"), utc(2026, 11, 20, 19, 30)), utc(2026, 11, 23, 9), utc(2026, 11, 23, 12));
}

TEST(Window, crosses_the_change_to_winter_time) {
  expect_window(ask(lead_in("DE", "DE-BE", "Europe/Berlin"), utc(2026, 10, 24, 17)), utc(2026, 10, 26, 7), utc(2026, 10, 26, 19));
}

TEST(Window, crosses_christmas) {
  // 2026: Friday 25 and Saturday 26 are holidays, 27 is a Sunday.
  expect_window(ask(lead_in("DE", "DE-BE", "Europe/Berlin"), utc(2026, 12, 24, 20)), utc(2026, 12, 28, 7), utc(2026, 12, 28, 19));
}

TEST(Window, crosses_the_turn_of_the_year) {
  expect_window(ask(lead_in("FR", "", "Europe/Paris"), utc(2026, 12, 31, 20)), utc(2027, 1, 4, 9), utc(2027, 1, 4, 12));
}

TEST(Window, agrees_with_may_call_at_every_half_hour_of_a_year) {
  const Lead leads[] = {lead_in("US", "US-TX", "America/Chicago"), lead_in("AU", "AU-SA", "Australia/Adelaide"),
                        lead_in("FR", "", "Europe/Paris"), lead_in("DE", "DE-BY", "Europe/Berlin"),
                        lead_in("US", "", "America/Denver")};
  for (const Lead& lead : std::span(leads).first(slow_host ? 2 : std::size(leads))) {
    Compliance before = ask(lead, utc(2026, 1, 1));
    for (Time t = utc(2026, 1, 1); t < utc(2027, 1, 1); t.ms += 1'800'000) {
      const Compliance now = ask(lead, t);
      ASSERT_TRUE(now.next_window.has_value()) << now.reason;
      ASSERT_LT(now.next_window->from, now.next_window->until);
      ASSERT_GT(now.next_window->until, t);
      ASSERT_EQ(now.may_call, now.next_window->from <= t) << now.reason;
      // What was promised half an hour ago still holds.
      if (before.next_window->until > t) {
        ASSERT_EQ(now.next_window->from, before.next_window->from);
        ASSERT_EQ(now.next_window->until, before.next_window->until);
      }
      before = now;
    }
  }
}

}  // namespace
