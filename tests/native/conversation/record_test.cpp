#include <gtest/gtest.h>

#include "core/detect/conversation.h"
#include "core/detect/host_signals.h"
#include "core/detect/worth.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

std::vector<std::string> signals(const std::vector<Evidence>& evidence) {
  std::vector<std::string> all;
  for (const Evidence& one : evidence) all.push_back(one.signal);
  return all;
}

TEST(Worth, comes_from_tier_size_deal_and_strategy_strongest_first) {
  Lead lead;
  lead.account.tier = Tier::enterprise;
  lead.account.strategic = true;
  lead.company.employees = Count{1000};
  lead.deal.seats = Count{200};
  lead.deal.value = Money{{10'000'000}, {"EUR"}};
  EXPECT_EQ(signals(worth_in_record(lead, default_decide_policy().value)),
            (std::vector<std::string>{"value.strategic", "value.tier", "value.deal", "value.employees", "value.seats"}));
}

TEST(Worth, is_not_there_below_the_floors) {
  Lead lead;
  lead.account.tier = Tier::mid_market;
  lead.company.employees = Count{999};
  lead.deal.seats = Count{199};
  lead.deal.value = Money{{9'999'999}, {"USD"}};
  EXPECT_TRUE(worth_in_record(lead, default_decide_policy().value).empty());
}

TEST(Worth, money_is_measured_in_its_own_currency) {
  const ValuePolicy policy = default_decide_policy().value;
  Deal deal;
  deal.value = Money{{20'000'000}, {"JPY"}};  // 200,000 yen.
  EXPECT_FALSE(is_large_deal(deal, policy));
  deal.value = Money{{2'000'000'000}, {"JPY"}};
  EXPECT_TRUE(is_large_deal(deal, policy));
  deal.value = Money{{10'000'000}, {""}};
  EXPECT_TRUE(is_large_deal(deal, policy));
}

TEST(Worth, money_is_quoted_plainly) {
  EXPECT_EQ(money_text({{42'000'000}, {"USD"}}), "420000 USD");
  EXPECT_EQ(money_text({{9950}, {"EUR"}}), "99.50 EUR");
  EXPECT_EQ(money_text({{5}, {""}}), "0.05");
  EXPECT_EQ(money_text({{-1250}, {"USD"}}), "-12.50 USD");
  EXPECT_EQ(money_text({{-50}, {""}}), "-0.50");
}

Signal signal(TriggerKind kind, std::int64_t strength) {
  Signal found;
  found.kind = kind;
  found.strength = {strength};
  found.source = "my-model";
  return found;
}

struct Listening {
  Lead lead;
  Policy policy = default_policy();
  Transcript transcript;

  Conversation listen() {
    transcript = normalise(lead, {1000});
    const Reader reader(policy.detect);
    return baton::listen(lead, transcript, reader, policy, {1000});
  }
  bool fires(TriggerKind kind) { return listen().triggers[static_cast<std::size_t>(kind)].fired; }
};

TEST(HostSignals, a_strong_one_fires_its_trigger_under_its_sources_name) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::emotional, 90)};
  it.lead.signals[0].quote = "¡ya basta!";
  const Conversation heard = it.listen();
  const Trigger& emotional = heard.triggers[static_cast<std::size_t>(TriggerKind::emotional)];
  EXPECT_TRUE(emotional.fired);
  ASSERT_EQ(emotional.evidence.size(), 1u);
  EXPECT_EQ(emotional.evidence[0].source, "signal:0");
  EXPECT_EQ(emotional.evidence[0].signal, "my-model");
  EXPECT_EQ(emotional.evidence[0].quote, "¡ya basta!");
  EXPECT_EQ(emotional.evidence[0].end, 10);
}

TEST(HostSignals, a_weak_one_is_evidence_alone) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::request, 40)};
  EXPECT_FALSE(it.fires(TriggerKind::request));
  EXPECT_EQ(it.listen().triggers[0].strength, 40);
}

TEST(HostSignals, what_lies_in_the_future_does_not_count) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::request, 95)};
  it.lead.signals[0].at = Time{1001};
  EXPECT_FALSE(it.fires(TriggerKind::request));
}

TEST(HostSignals, one_found_in_our_own_words_does_not_count_and_is_a_warning) {
  Listening it;
  Message ours;
  ours.id = "m1";
  ours.from = Speaker::ai;
  ours.text = "Shall a person call you?";
  it.lead.messages = {ours};
  it.lead.signals = {signal(TriggerKind::request, 95)};
  it.lead.signals[0].message_id = "m1";
  const Conversation heard = it.listen();
  EXPECT_FALSE(heard.triggers[0].fired);
  ASSERT_EQ(heard.warnings.size(), 1u);
  EXPECT_EQ(heard.warnings[0].code, "signal_not_prospect");
  EXPECT_EQ(heard.warnings[0].pointer, "/signals/0");
}

TEST(HostSignals, intent_without_words_is_behaviour_and_with_words_is_explicit) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::intent, 80)};
  EXPECT_TRUE(it.fires(TriggerKind::intent));
  EXPECT_FALSE(it.listen().explicit_intent);
  it.lead.signals[0].quote = "send me the order form";
  EXPECT_TRUE(it.listen().explicit_intent);
}

TEST(HostSignals, no_host_confirms_four_elements) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::qualification, 100)};
  EXPECT_FALSE(it.fires(TriggerKind::qualification));
}

TEST(HostSignals, their_order_in_the_document_changes_only_their_numbers) {
  Listening it;
  it.lead.signals = {signal(TriggerKind::request, 70), signal(TriggerKind::request, 90)};
  std::vector<Evidence> one = it.listen().triggers[0].evidence;
  std::swap(it.lead.signals[0], it.lead.signals[1]);
  std::vector<Evidence> other = it.listen().triggers[0].evidence;
  ASSERT_EQ(one.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(one[i].weight, other[i].weight);
}

TEST(Listen, an_empty_lead_is_silent) {
  const Conversation heard = Listening().listen();
  ASSERT_EQ(heard.triggers.size(), trigger_count);
  for (std::size_t i = 0; i < trigger_count; ++i) {
    EXPECT_EQ(static_cast<std::size_t>(heard.triggers[i].kind), i);
    EXPECT_FALSE(heard.triggers[i].fired);
  }
  EXPECT_FALSE(heard.last_activity);
  EXPECT_FALSE(heard.engaged);
  EXPECT_TRUE(heard.warnings.empty());
}

TEST(Listen, value_waits_until_the_prospect_has_engaged) {
  Listening it;
  it.lead.account.tier = Tier::enterprise;
  EXPECT_FALSE(it.fires(TriggerKind::value));
  EXPECT_GT(it.listen().triggers[static_cast<std::size_t>(TriggerKind::value)].strength, 0);
  Event held;
  held.kind = EventKind::meeting_held;
  it.lead.events = {held};
  EXPECT_TRUE(it.fires(TriggerKind::value));
}

TEST(Listen, opening_a_mail_is_no_activity) {
  Listening it;
  Event opened;
  opened.at = {900};
  opened.kind = EventKind::email_open;
  it.lead.events = {opened};
  EXPECT_FALSE(it.listen().last_activity);
  it.lead.events[0].kind = EventKind::page_view;
  EXPECT_EQ(it.listen().last_activity->ms, 900);
}

}  // namespace
}  // namespace baton
