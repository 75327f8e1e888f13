// Requests for a person by how they are put, without the model.
#include "core/detect/person_requests.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/words.h"

namespace baton {
namespace {

struct Said {
  std::string_view text, previous;
};

struct Found {
  PersonRequests requests;
  std::vector<std::string> quotes;
};

Found found_in(const Said& said) {
  const text::Words words = text::split_words(said.text);
  Utterance utterance;
  utterance.text = said.text;
  utterance.previous = said.previous;
  Found found;
  found.requests = find_person_requests(read_slots(utterance, words));
  for (const PersonRequest& one : found.requests.asked) found.quotes.emplace_back(words.where(one.first, one.last).of(said.text));
  return found;
}

bool is_sure(const PersonRequests& requests) {
  return std::any_of(requests.asked.begin(), requests.asked.end(), [](const PersonRequest& one) { return one.sure; });
}

bool quotes(const Found& found, std::string_view wanted) {
  return std::find(found.quotes.begin(), found.quotes.end(), wanted) != found.quotes.end();
}

TEST(PersonRequests, a_wish_a_question_and_a_command_ask) {
  for (const std::string_view text :
       {"I'd like to speak to someone in your legal team", "Could one of your engineers ring me back?", "get me a supervisor",
        "Would it be possible to talk to an adviser?", "let me speak to a human", "our buyer insists on speaking to someone",
        "please put me through to your manager", "is there a person I can talk to?", "am I talking to a bot?"}) {
    EXPECT_TRUE(is_sure(found_in({text, ""}).requests)) << text;
  }
}

TEST(PersonRequests, what_asks_is_quoted_as_it_was_written) {
  EXPECT_TRUE(
      quotes(found_in({"Hi! Please put me through to your Sales Manager, thanks.", ""}), "put me through to your Sales Manager"));
  EXPECT_TRUE(quotes(found_in({"I want to talk to one of your engineers about it", ""}), "talk to one of your engineers"));
}

TEST(PersonRequests, what_is_wanted_gives_the_signal) {
  const auto signal = [](std::string_view text) { return std::string_view(found_in({text, ""}).requests.asked.front().signal); };
  EXPECT_EQ(signal("please transfer me to a person"), "request.person");
  EXPECT_EQ(signal("call me tomorrow"), "request.call");
  EXPECT_EQ(signal("could you come over"), "request.meeting");
}

TEST(PersonRequests, what_others_do_or_what_sounds_alike_does_not_ask) {
  for (const std::string_view text :
       {"our human resources team uses it", "does the call button work?", "Please call me Steph", "talk to you soon",
        "I spoke to your colleague", "we are a team of six", "our engineer will look at it", "the agent runs on Linux",
        "Our customers want a person", "thanks a lot", "how many people can use it?", "the meeting room is booked"}) {
    EXPECT_TRUE(found_in({text, ""}).requests.asked.empty()) << text;
  }
}

TEST(PersonRequests, denied_supposed_quoted_and_somebody_elses_words_are_taken_away) {
  for (const std::string_view text :
       {"I don't want to speak to anyone", "Imagine I asked you to put me through to a person",
        "People type \"let me speak to a human\" all day", "Our customers want a person", "Please call me Steph"}) {
    const PersonRequests found = found_in({text, ""}).requests;
    EXPECT_TRUE(found.asked.empty()) << text;
    EXPECT_TRUE(found.taken_away) << text;
  }
  EXPECT_FALSE(found_in({"Which package has reports?", ""}).requests.taken_away);
}

TEST(PersonRequests, a_plain_yes_takes_an_offer_up) {
  constexpr std::string_view offer = "Shall I put you through to Ruth?";
  for (const std::string_view text : {"yes thx", "Good idea", "Thursday at ten is fine"})
    EXPECT_FALSE(found_in({text, offer}).requests.asked.empty()) << text;
  for (const std::string_view text : {"no thanks", "yes but by email please", "who is that?", "I have read the page"})
    EXPECT_TRUE(found_in({text, offer}).requests.asked.empty()) << text;
  for (const std::string_view other : {"Shall I send you our paper?", "How many seats are there?", ""})
    EXPECT_TRUE(found_in({"yes thx", other}).requests.asked.empty()) << other;
}

TEST(PersonRequests, nothing_is_found_where_there_are_no_words) {
  EXPECT_TRUE(found_in({"?!", "Shall I call you?"}).requests.asked.empty());
  EXPECT_TRUE(found_in({"yes", "?"}).requests.asked.empty());
}

}  // namespace
}  // namespace baton
