#include "core/detect/behaviour.h"

#include <gtest/gtest.h>

#include "core/detect/fading.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

constexpr Time now{400 * ms_per_day};

struct Deeds {
  std::vector<Event> events;
  std::vector<const Event*> done;

  Deeds& add(EventKind kind, std::string subject, std::int64_t minutes_ago, std::string outcome = "") {
    Event event;
    event.id = "e" + std::to_string(events.size() + 1);
    event.at = {now.ms - minutes_ago * ms_per_minute};
    event.kind = kind;
    event.subject = std::move(subject);
    event.outcome = std::move(outcome);
    events.push_back(std::move(event));
    return *this;
  }

  /// Deeds must be added oldest first.
  Behaviour weigh(std::optional<Time> since = {}) {
    done.clear();
    for (const Event& event : events) done.push_back(&event);
    return behaviour_of(done, default_decide_policy().behaviour, now, since);
  }

  bool fires() { return weigh().points >= default_decide_policy().behaviour.fires_at; }
};

constexpr std::int64_t hours = 60, days = 24 * 60;

TEST(Fading, halves_after_the_half_life_and_keeps_full_days_full) {
  EXPECT_EQ(faded(1000, now, now, 14), 1000);
  EXPECT_EQ(faded(1000, {now.ms - 14 * ms_per_day}, now, 14), 500);
  EXPECT_EQ(faded(1000, {now.ms - 28 * ms_per_day}, now, 14), 250);
  EXPECT_EQ(faded(1000, {now.ms - 7 * ms_per_day}, now, 14, 7), 1000);
  EXPECT_EQ(faded(1000, {now.ms - 21 * ms_per_day}, now, 14, 7), 500);
  EXPECT_EQ(faded(1000, {now.ms - 399 * ms_per_day}, now, 0), 1000);
  EXPECT_EQ(faded(1000, {now.ms + 5 * ms_per_day}, now, 14), 1000);
}

TEST(Fading, never_grows_with_age) {
  std::int64_t before = 100'000;
  for (std::int64_t hour = 0; hour < 24 * 120; ++hour) {
    const std::int64_t points = faded(100'000, {now.ms - hour * 60 * ms_per_minute}, now, 14);
    ASSERT_LE(points, before) << hour;
    before = points;
  }
}

TEST(Behaviour, repeated_pricing_visits_are_intent) {
  EXPECT_FALSE(Deeds().add(EventKind::page_view, "/pricing", 2 * days).fires());
  EXPECT_TRUE(Deeds().add(EventKind::page_view, "/pricing", 3 * days).add(EventKind::page_view, "/pricing", 1 * days).fires());
}

TEST(Behaviour, views_within_one_visit_are_one) {
  Deeds deeds;
  for (std::int64_t minute = 40; minute > 0; minute -= 10) deeds.add(EventKind::page_view, "/pricing", minute);
  EXPECT_EQ(deeds.weigh().points, 30);
  EXPECT_EQ(deeds.weigh().evidence.size(), 1u);
}

TEST(Behaviour, the_same_file_counts_once) {
  Deeds deeds;
  for (std::int64_t day = 5; day > 0; --day) deeds.add(EventKind::download, "whitepaper-kilns.pdf", day * days);
  EXPECT_EQ(deeds.weigh().points, 17);
}

TEST(Behaviour, case_studies_and_several_pieces_of_content_are_intent) {
  EXPECT_TRUE(Deeds()
                  .add(EventKind::download, "case-study-a.pdf", 2 * days)
                  .add(EventKind::page_view, "/case-studies/b", 1 * days)
                  .fires());
  EXPECT_TRUE(Deeds()
                  .add(EventKind::download, "whitepaper-a.pdf", 3 * days)
                  .add(EventKind::download, "guide-b.pdf", 2 * days)
                  .add(EventKind::download, "checklist-c.pdf", 1 * days)
                  .fires());
  EXPECT_FALSE(
      Deeds().add(EventKind::download, "whitepaper-a.pdf", 3 * days).add(EventKind::download, "guide-b.pdf", 2 * days).fires());
}

TEST(Behaviour, opening_mails_is_nothing_however_often) {
  Deeds deeds;
  for (std::int64_t i = 200; i > 0; --i) deeds.add(EventKind::email_open, "pricing", i * hours);
  EXPECT_EQ(deeds.weigh().points, 0);
  EXPECT_TRUE(deeds.weigh().evidence.empty());
}

TEST(Behaviour, browsing_alone_is_not_intent) {
  Deeds deeds;
  for (std::int64_t i = 60; i > 0; --i) deeds.add(EventKind::page_view, "/blog/" + std::to_string(i), i * hours);
  EXPECT_FALSE(deeds.fires());
}

TEST(Behaviour, a_webinar_that_was_missed_is_nothing) {
  EXPECT_EQ(Deeds().add(EventKind::webinar, "Kilns", 1 * days, "No-show").weigh().points, 0);
  EXPECT_EQ(Deeds().add(EventKind::webinar, "Kilns", 1 * days, "attended").weigh().points, 25);
}

TEST(Behaviour, fades_and_ends_with_the_window) {
  Deeds deeds;
  deeds.add(EventKind::page_view, "/pricing", 22 * days).add(EventKind::page_view, "/pricing", 21 * days);
  EXPECT_FALSE(deeds.fires());
  EXPECT_GT(deeds.weigh().points, 0);
  EXPECT_EQ(Deeds().add(EventKind::page_view, "/pricing", 31 * days).weigh().points, 0);
}

TEST(Behaviour, what_a_rep_has_answered_since_does_not_count) {
  Deeds deeds;
  deeds.add(EventKind::page_view, "/pricing", 3 * days).add(EventKind::page_view, "/pricing", 2 * days);
  EXPECT_EQ(deeds.weigh(Time{now.ms - ms_per_day}).points, 0);
}

TEST(Behaviour, a_form_that_asks_for_a_demo_is_as_good_as_words) {
  const Behaviour asked = Deeds().add(EventKind::form_submit, "/request-demo", 10).weigh();
  ASSERT_EQ(asked.asked.size(), 1u);
  EXPECT_EQ(asked.asked[0].signal, "intent.form");
  EXPECT_TRUE(Deeds().add(EventKind::form_submit, "newsletter", 10).weigh().asked.empty());
}

TEST(Behaviour, evidence_is_strongest_first_and_newest_first_among_equals) {
  const Behaviour shown = Deeds()
                              .add(EventKind::download, "guide.pdf", 3 * days)
                              .add(EventKind::page_view, "/pricing", 2 * days)
                              .add(EventKind::page_view, "/pricing", 1 * days)
                              .weigh();
  ASSERT_EQ(shown.evidence.size(), 3u);
  EXPECT_EQ(shown.evidence[0].source, "event:e3");
  EXPECT_EQ(shown.evidence[1].source, "event:e2");
  EXPECT_EQ(shown.evidence[2].source, "event:e1");
}

}  // namespace
}  // namespace baton
