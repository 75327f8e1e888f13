#include "core/decide/start.h"

#include <gtest/gtest.h>

#include <deque>

#include "tests/native/decide/cases.h"

namespace baton {
namespace {

using testing_cases::Built;
using testing_cases::minute;
using testing_cases::now;

/// A conversation in which every message of the prospect fires `kind`. Addresses stay valid.
struct Talk {
  explicit Talk(TriggerKind fires) : kind(fires) {}

  void heard(std::int64_t minutes_ago) {
    Heard one{&add(Speaker::prospect, minutes_ago), {}};
    one.reading.triggers[testing_cases::place(kind)].fired = true;
    built.conversation.heard.push_back(one);
    Trigger& trigger = built.spoken(kind);
    trigger.kind = kind;
    trigger.fired = true;
    trigger.evidence.push_back({"message:" + one.said->message->id, "test", "words", 0, 5, {80}});
  }
  void told(std::int64_t minutes_ago) { built.conversation.told.push_back({&add(Speaker::ai, minutes_ago), {}}); }

  /// Minutes before `now` at which the clock began.
  std::int64_t waits() {
    const Case it = built.weigh();
    return (now.ms - waiting_since(it, rule(it)).ms) / minute;
  }

  Said& add(Speaker from, std::int64_t minutes_ago) {
    Message& message = messages.emplace_back();
    message.id = "m" + std::to_string(messages.size());
    message.at = {now.ms - minutes_ago * minute};
    message.from = from;
    Said& one = said.emplace_back();
    one.message = &message;
    return one;
  }

  TriggerKind kind;
  Built built;
  std::deque<Message> messages;
  std::deque<Said> said;
};

TEST(WaitingSince, a_request_waits_from_its_first_word_whatever_the_ai_has_answered) {
  Talk talk(TriggerKind::request);
  talk.heard(120);
  talk.told(119);
  talk.heard(5);
  EXPECT_EQ(talk.waits(), 120);
}

TEST(WaitingSince, intent_waits_from_the_first_word_that_nobody_has_answered) {
  Talk talk(TriggerKind::intent);
  talk.heard(300);
  talk.told(299);
  talk.heard(20);
  talk.heard(10);
  EXPECT_EQ(talk.waits(), 20);
}

TEST(WaitingSince, answered_intent_waits_from_its_last_word) {
  Talk talk(TriggerKind::intent);
  talk.heard(300);
  talk.heard(30);
  talk.told(29);
  EXPECT_EQ(talk.waits(), 30);
}

TEST(WaitingSince, complexity_is_no_different) {
  Talk talk(TriggerKind::complexity);
  talk.heard(45);
  EXPECT_EQ(talk.waits(), 45);
}

TEST(WaitingSince, a_lead_that_went_cold_waits_from_the_day_it_did) {
  Built it;
  it.event(EventKind::page_view, "/pricing", 20);
  it.event(EventKind::page_view, "/pricing", 19);
  it.event(EventKind::page_view, "/pricing", 18);
  it.policy.decide.behaviour.full_days = {60};
  const Case given = it.weigh();
  const Ruling ruling = rule(given);
  ASSERT_EQ(ruling.action, Action::handoff);
  EXPECT_EQ(waiting_since(given, ruling).ms, now.ms - 4 * testing_cases::day);
}

TEST(WaitingSince, a_signal_of_the_host_waits_from_its_own_moment) {
  Built it;
  Signal signal;
  signal.at = Time{now.ms - 7 * minute};
  it.lead.signals.push_back(signal);
  it.spoken(TriggerKind::request) = {TriggerKind::request, true, {80}, {{"signal:0", "dialer", "", 0, 0, {80}}}};
  const Case given = it.weigh();
  EXPECT_EQ(waiting_since(given, rule(given)).ms, now.ms - 7 * minute);
}

}  // namespace
}  // namespace baton
