#include <gtest/gtest.h>

#include <algorithm>

#include "core/decide/decide.h"
#include "core/detect/conversation.h"
#include "core/policy/default_policy.h"
#include "core/qualify/qualify.h"

namespace baton {
namespace {

constexpr std::int64_t minute = 60'000, day = 86'400'000;
constexpr Time listening_at{20'000 * day};

/// A lead of a few lines, read by the real reader.
struct Chat {
  Lead lead;
  Policy policy = default_policy();
  Transcript transcript;

  Chat& line(Speaker from, std::string text, std::int64_t minutes_ago, Channel channel = Channel::chat) {
    Message message;
    message.id = "m" + std::to_string(lead.messages.size() + 1);
    message.at = {listening_at.ms - minutes_ago * minute};
    message.from = from;
    message.channel = channel;
    message.text = std::move(text);
    lead.messages.push_back(std::move(message));
    return *this;
  }
  Chat& ledger(LedgerKind kind, std::int64_t minutes_ago) {
    LedgerEntry entry;
    entry.id = "h" + std::to_string(lead.handoffs.size() + 1);
    entry.handoff_id = "ho-1";
    entry.at = {listening_at.ms - minutes_ago * minute};
    entry.kind = kind;
    lead.handoffs.push_back(std::move(entry));
    return *this;
  }
  Conversation listen() {
    transcript = normalise(lead, listening_at);
    static const Reader reader(default_policy().detect);
    return baton::listen(lead, transcript, reader, policy, listening_at);
  }
  bool fires(TriggerKind kind) { return listen().triggers[static_cast<std::size_t>(kind)].fired; }
  Decision decide() {
    const Conversation heard = listen();
    const Qualification known = qualify(lead, heard);
    return baton::decide({lead, heard, known, policy, listening_at}).decision;
  }
};

std::vector<std::string> codes(const std::vector<Warning>& warnings) {
  std::vector<std::string> all;
  for (const Warning& warning : warnings) all.push_back(warning.code);
  return all;
}

TEST(Listen, a_request_points_at_its_words) {
  Chat chat;
  chat.line(Speaker::prospect, "Can I speak to a real person please?", 2);
  const Conversation heard = chat.listen();
  ASSERT_TRUE(heard.triggers[0].fired);
  ASSERT_FALSE(heard.triggers[0].evidence.empty());
  EXPECT_EQ(heard.triggers[0].evidence[0].source, "message:m1");
  EXPECT_NE(chat.lead.messages[0].text.find(heard.triggers[0].evidence[0].quote), std::string::npos);
}

TEST(Listen, only_the_prospects_words_count) {
  const std::string words = "Can I speak to a real person please?";
  EXPECT_FALSE(Chat().line(Speaker::ai, words, 2).fires(TriggerKind::request));
  EXPECT_FALSE(Chat().line(Speaker::rep, words, 2).fires(TriggerKind::request));
  EXPECT_FALSE(Chat().line(Speaker::system, words, 2).fires(TriggerKind::request));
  EXPECT_FALSE(Chat().line(Speaker::prospect, words, 2, Channel::note).fires(TriggerKind::request));
  EXPECT_FALSE(Chat().line(Speaker::prospect, words, -2).fires(TriggerKind::request));
}

TEST(Listen, an_acknowledgement_takes_nothing_back_and_a_withdrawal_does) {
  Chat chat;
  chat.line(Speaker::prospect, "Can I speak to a real person please?", 20)
      .line(Speaker::ai, "One moment.", 19)
      .line(Speaker::prospect, "ok", 18);
  EXPECT_TRUE(chat.fires(TriggerKind::request));
  chat.line(Speaker::prospect, "Never mind, I figured it out. Thanks!", 10);
  EXPECT_FALSE(chat.fires(TriggerKind::request));
  EXPECT_EQ(chat.decide().action, Action::nurture);
}

TEST(Listen, anger_that_was_settled_is_no_longer_up) {
  Chat chat;
  chat.line(Speaker::prospect, "This is ridiculous, I am really annoyed with you.", 60);
  EXPECT_TRUE(chat.fires(TriggerKind::emotional));
  chat.line(Speaker::ai, "I am sorry, it is fixed.", 50)
      .line(Speaker::prospect, "All sorted now, sorry for my tone earlier.", 40);
  EXPECT_FALSE(chat.fires(TriggerKind::emotional));
}

TEST(Listen, exchanges_of_substance_are_counted_once_for_each_answer) {
  Chat chat;
  chat.line(Speaker::prospect, "We plan the kilns with a board and magnets.", 90);
  EXPECT_EQ(chat.listen().quality_interactions, 0);
  chat.line(Speaker::prospect, "Two people know how to read it and one of them retires.", 89)
      .line(Speaker::ai, "That sounds fragile.", 88);
  EXPECT_EQ(chat.listen().quality_interactions, 1);
  chat.line(Speaker::ai, "Does the sawmill share the plan?", 87).line(Speaker::prospect, "ok", 86).line(Speaker::ai, "Good.", 85);
  EXPECT_EQ(chat.listen().quality_interactions, 1);
  chat.line(Speaker::prospect, "No, the sawmill keeps its own spreadsheet for the shifts.", 80).line(Speaker::rep, "I see.", 79);
  EXPECT_EQ(chat.listen().quality_interactions, 2);
}

TEST(Listen, what_a_rep_has_answered_is_met_until_new_words_come) {
  Chat chat;
  chat.line(Speaker::prospect, "Can I speak to a real person please?", 600).ledger(LedgerKind::accepted, 590);
  EXPECT_TRUE(chat.fires(TriggerKind::request));
  chat.ledger(LedgerKind::first_response, 500);
  EXPECT_FALSE(chat.fires(TriggerKind::request));
  EXPECT_EQ(chat.decide().sequence, Sequence::pause);
  chat.line(Speaker::prospect, "Nobody called me. Can I speak to a real person please?", 30);
  EXPECT_TRUE(chat.fires(TriggerKind::request));
}

TEST(Listen, a_handoff_that_came_back_meets_nothing) {
  Chat chat;
  chat.line(Speaker::prospect, "Can I speak to a real person please?", 600)
      .ledger(LedgerKind::first_response, 500)
      .ledger(LedgerKind::handed_back, 400);
  EXPECT_TRUE(chat.fires(TriggerKind::request));
}

TEST(Listen, a_transfer_that_was_announced_and_not_made_is_a_warning) {
  Chat chat;
  chat.line(Speaker::prospect, "Can I speak to a real person please?", 600)
      .line(Speaker::ai, "Of course, I'll connect you with a colleague right away.", 599);
  EXPECT_EQ(codes(chat.listen().warnings), (std::vector<std::string>{"transfer_without_handoff"}));
  EXPECT_EQ(chat.listen().warnings[0].pointer, "/messages/1/text");
  chat.ledger(LedgerKind::proposed, 598);
  EXPECT_TRUE(chat.listen().warnings.empty());
}

TEST(Listen, an_opt_out_suppresses_and_a_later_request_lifts_it) {
  Chat chat;
  chat.line(Speaker::prospect, "Please take me off your list.", 3000);
  EXPECT_EQ(chat.decide().action, Action::suppress);
  chat.line(Speaker::prospect, "I changed my mind, could somebody call me this week?", 20);
  EXPECT_EQ(chat.decide().action, Action::handoff);
}

TEST(Listen, the_order_of_lines_never_matters) {
  Chat chat;
  chat.line(Speaker::ai, "Hello, who decides about such a tool?", 900)
      .line(Speaker::prospect, "I own the shop and I decide it alone.", 890)
      .line(Speaker::ai, "Is there a budget?", 880)
      .line(Speaker::prospect, "Yes, 14 thousand euros are approved for it.", 870)
      .line(Speaker::prospect, "How much would you charge for 30 seats?", 870)
      .line(Speaker::prospect, "And I am annoyed, I have asked you three times now.", 860);
  const Decision first = chat.decide();
  const Conversation heard = chat.listen();
  std::vector<Evidence> evidence;
  for (const Trigger& trigger : heard.triggers) evidence.insert(evidence.end(), trigger.evidence.begin(), trigger.evidence.end());
  for (int turn = 0; turn < 12; ++turn) {
    std::rotate(chat.lead.messages.begin(), chat.lead.messages.begin() + 1 + turn % 4, chat.lead.messages.end());
    std::swap(chat.lead.messages[0], chat.lead.messages[2]);
    const Decision again = chat.decide();
    EXPECT_EQ(again.action, first.action);
    EXPECT_EQ(again.score, first.score);
    std::size_t at = 0;
    for (const Trigger& trigger : chat.listen().triggers)
      for (const Evidence& one : trigger.evidence) {
        ASSERT_LT(at, evidence.size());
        EXPECT_EQ(one.source, evidence[at].source);
        EXPECT_EQ(one.quote, evidence[at].quote);
        EXPECT_EQ(one.begin, evidence[at].begin);
        ++at;
      }
  }
}

TEST(Listen, a_conversation_of_ten_thousand_lines_is_read_in_order) {
  Chat chat;
  for (std::int64_t i = 10'000; i > 0; --i)
    chat.line(i % 2 ? Speaker::prospect : Speaker::ai, "We check the kiln every hour.", i);
  const Conversation heard = chat.listen();
  EXPECT_EQ(heard.heard.size(), 5000u);
  for (const Trigger& trigger : heard.triggers) EXPECT_LE(trigger.evidence.size(), 10u);
}

}  // namespace
}  // namespace baton
