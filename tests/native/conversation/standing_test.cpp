#include "core/detect/standing.h"

#include <gtest/gtest.h>

#include <deque>

#include "core/detect/fading.h"

namespace baton {
namespace {

constexpr Time today{400 * ms_per_day};

/// Messages of the prospect with what a reader would have found in them.
struct Story {
  std::deque<Message> messages;
  std::deque<Said> said;
  std::vector<Heard> heard;
  Contact contact;

  Reading& add(std::int64_t days_ago, std::string text) {
    Message message;
    message.id = "m" + std::to_string(messages.size() + 1);
    message.at = {today.ms - days_ago * ms_per_day};
    message.text = std::move(text);
    messages.push_back(std::move(message));
    Said line;
    line.message = &messages.back();
    line.own = {{0, static_cast<std::uint32_t>(messages.back().text.size())}};
    said.push_back(line);
    heard.push_back({&said.back(), {}});
    return heard.back().reading;
  }

  void stops(std::int64_t days_ago) { add(days_ago, "STOP").opt_out = true; }
  void asks(std::int64_t days_ago, std::string text = "please ring me") {
    Reading& reading = add(days_ago, std::move(text));
    reading.asks_for_contact = true;
    TriggerReading& request = reading.triggers[static_cast<std::size_t>(TriggerKind::request)];
    request.fired = true;
    request.findings = {{"request.call", {0, static_cast<std::uint32_t>(messages.back().text.size())}, 90}};
  }
  Standing end() const { return standing_of(heard, contact, GatePolicy{}, today); }
};

TEST(Standing, an_opt_out_stands_and_quotes_its_words) {
  Story story;
  story.stops(3);
  ASSERT_TRUE(story.end().opted_out);
  EXPECT_EQ(story.end().opted_out->source, "message:m1");
  EXPECT_EQ(story.end().opted_out->quote, "STOP");
}

TEST(Standing, a_later_message_that_asks_for_contact_takes_it_back) {
  Story story;
  story.stops(3);
  story.asks(1);
  EXPECT_FALSE(story.end().opted_out);
}

TEST(Standing, an_earlier_one_does_not) {
  Story story;
  story.asks(3);
  story.stops(1);
  EXPECT_TRUE(story.end().opted_out);
}

TEST(Standing, asking_in_the_same_message_does_not) {
  Story story;
  story.asks(1);
  story.heard.back().reading.opt_out = true;
  EXPECT_TRUE(story.end().opted_out);
}

TEST(Standing, the_crms_mark_stands_without_a_word) {
  Story story;
  story.contact.opted_out = true;
  ASSERT_TRUE(story.end().opted_out);
  EXPECT_EQ(story.end().opted_out->source, "field:/contact/opted_out");
}

TEST(Standing, the_crms_mark_falls_before_a_fresh_request_and_stands_after_an_old_one) {
  Story fresh, old;
  fresh.contact.opted_out = old.contact.opted_out = true;
  fresh.asks(1);
  old.asks(30);
  EXPECT_FALSE(fresh.end().opted_out);
  EXPECT_TRUE(fresh.end().flag_lifted);
  EXPECT_TRUE(old.end().opted_out);
}

TEST(Standing, asking_for_a_price_takes_an_opt_out_back_but_not_the_crms_mark) {
  Story story;
  story.stops(3);
  story.add(2, "what is the price").asks_for_contact = true;
  EXPECT_FALSE(story.end().opted_out);
  Story marked;
  marked.contact.opted_out = true;
  marked.add(2, "what is the price").asks_for_contact = true;
  EXPECT_TRUE(marked.end().opted_out);
}

TEST(Standing, the_crms_mark_falls_with_the_message_that_it_records) {
  Story story;
  story.contact.opted_out = true;
  story.stops(60);
  story.asks(30);
  EXPECT_FALSE(story.end().opted_out);
  EXPECT_TRUE(story.end().flag_lifted);
}

TEST(Standing, no_calls_falls_when_a_call_is_asked_for_and_the_crms_mark_never_does) {
  Story story;
  story.add(3, "no calls please").do_not_call = true;
  ASSERT_TRUE(story.end().do_not_call);
  EXPECT_EQ(story.end().do_not_call->quote, "no calls please");
  EXPECT_FALSE(story.end().opted_out);
  story.asks(2, "may a person write to me");
  EXPECT_TRUE(story.end().do_not_call);
  story.asks(1, "ok then ring me");
  EXPECT_FALSE(story.end().do_not_call);
  story.contact.do_not_call = true;
  ASSERT_TRUE(story.end().do_not_call);
  EXPECT_EQ(story.end().do_not_call->source, "field:/contact/do_not_call");
}

}  // namespace
}  // namespace baton
