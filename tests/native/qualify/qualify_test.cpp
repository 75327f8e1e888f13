#include "core/qualify/qualify.h"

#include <gtest/gtest.h>

#include <deque>

namespace baton {
namespace {

/// A conversation with what a reader would have found of one element.
struct Story {
  Lead lead;
  std::deque<Message> messages;
  std::deque<Said> said;
  Conversation conversation;

  Message& message(std::string text) {
    messages.push_back({});
    messages.back().id = "m" + std::to_string(messages.size());
    messages.back().at = {static_cast<std::int64_t>(messages.size())};
    messages.back().text = std::move(text);
    return messages.back();
  }
  void says(std::string text, Element element, ElementStatus status, std::string value = "") {
    const Message* previous = conversation.told.empty() ? nullptr : conversation.told.back().said->message;
    const Message& spoken = message(std::move(text));
    said.push_back({&spoken, {}, false, previous});
    Heard heard{&said.back(), {}};
    ElementReading& reading = heard.reading.elements[static_cast<std::size_t>(element)];
    reading.status = status;
    reading.value = std::move(value);
    reading.findings = {{"budget.amount", {0, static_cast<std::uint32_t>(spoken.text.size())}, 70}};
    conversation.heard.push_back(std::move(heard));
  }
  void asks(Element element) {
    said.push_back({&message("?"), {}, false, nullptr});
    Told told{&said.back(), {}};
    told.reading.asks[static_cast<std::size_t>(element)] = true;
    conversation.told.push_back(std::move(told));
  }
  QualifiedElement budget() { return qualify(lead, conversation).budget; }
};

TEST(Qualify, nothing_said_is_unknown_without_a_value) {
  Story story;
  EXPECT_EQ(story.budget().status, ElementStatus::unknown);
  EXPECT_FALSE(story.budget().value);
  EXPECT_TRUE(story.budget().evidence.empty());
}

TEST(Qualify, the_crm_counts_where_the_prospect_is_silent) {
  Story story;
  story.lead.qualification.budget = {ElementStatus::confirmed, "350 000 CZK"};
  const QualifiedElement budget = story.budget();
  EXPECT_EQ(budget.status, ElementStatus::confirmed);
  EXPECT_EQ(*budget.value, "350 000 CZK");
  ASSERT_EQ(budget.evidence.size(), 1u);
  EXPECT_EQ(budget.evidence[0].source, "field:/qualification/budget/value");
}

TEST(Qualify, the_prospects_word_beats_the_crm) {
  Story story;
  story.lead.qualification.budget = {ElementStatus::confirmed, "350 000 CZK"};
  story.says("there is no money", Element::budget, ElementStatus::negative);
  EXPECT_EQ(story.budget().status, ElementStatus::negative);
  ASSERT_EQ(story.budget().evidence.size(), 1u);
  EXPECT_EQ(story.budget().evidence[0].source, "message:m1");
}

TEST(Qualify, the_later_word_beats_the_earlier_one_both_ways) {
  Story story;
  story.says("we have 10k", Element::budget, ElementStatus::confirmed, "10k");
  story.says("it is gone", Element::budget, ElementStatus::negative);
  EXPECT_EQ(story.budget().status, ElementStatus::negative);
  story.says("we have 12k again", Element::budget, ElementStatus::confirmed, "12k");
  EXPECT_EQ(story.budget().status, ElementStatus::confirmed);
  EXPECT_EQ(*story.budget().value, "12k");
  EXPECT_EQ(story.budget().evidence[0].source, "message:m3");
  EXPECT_EQ(story.budget().evidence.size(), 2u);
}

TEST(Qualify, a_vague_word_beside_the_point_takes_nothing_back) {
  Story story;
  story.says("we have 10k", Element::budget, ElementStatus::confirmed, "10k");
  story.says("budgets are a bore", Element::budget, ElementStatus::mentioned);
  EXPECT_EQ(story.budget().status, ElementStatus::confirmed);
  EXPECT_EQ(*story.budget().value, "10k");
}

TEST(Qualify, a_vague_answer_to_our_question_does) {
  Story story;
  story.says("we have 10k", Element::budget, ElementStatus::confirmed, "10k");
  story.asks(Element::budget);
  story.says("finance looks at it again", Element::budget, ElementStatus::mentioned);
  EXPECT_EQ(story.budget().status, ElementStatus::mentioned);
}

TEST(Qualify, a_need_once_named_stays_unless_denied) {
  Story story;
  story.says("we lose kegs", Element::need, ElementStatus::confirmed);
  story.asks(Element::need);
  story.says("it is a topic", Element::need, ElementStatus::mentioned);
  EXPECT_EQ(qualify(story.lead, story.conversation).need.status, ElementStatus::confirmed);
  story.says("that is solved", Element::need, ElementStatus::negative);
  EXPECT_EQ(qualify(story.lead, story.conversation).need.status, ElementStatus::negative);
}

TEST(Qualify, titles_deal_values_and_close_dates_confirm_nothing) {
  Story story;
  story.lead.contact.title = "Chief Executive Officer";
  story.lead.deal.value = Money{{10'000'000}, {"EUR"}};
  story.lead.deal.close_date = Date{20'000};
  const Qualification known = qualify(story.lead, story.conversation);
  for (const QualifiedElement* element : {&known.budget, &known.authority, &known.need, &known.timeline})
    EXPECT_EQ(element->status, ElementStatus::unknown);
}

}  // namespace
}  // namespace baton
