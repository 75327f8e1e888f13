#include "core/decide/decide.h"

#include <gtest/gtest.h>

#include "tests/native/decide/cases.h"

namespace baton {
namespace {

using testing_cases::Built;
using testing_cases::day;
using testing_cases::now;

using testing_cases::minute;

std::vector<std::string> codes(const Verdict& verdict) {
  std::vector<std::string> all;
  for (const Reason& reason : verdict.decision.reasons) all.push_back(reason.code);
  return all;
}

Built with_pricing_visits() {
  Built it;
  it.event(EventKind::page_view, "/pricing", 3);
  it.event(EventKind::page_view, "/pricing", 1);
  return it;
}

TEST(Decide, a_request_is_handed_over_at_once_without_any_gate) {
  Built it;
  it.say(TriggerKind::request, 80, "can i talk to an actual human");
  const Decision decision = it.decide().decision;
  EXPECT_EQ(decision.action, Action::handoff);
  EXPECT_EQ(decision.urgency, Urgency::immediate);
  EXPECT_EQ(decision.sequence, Sequence::pause);
  EXPECT_EQ(decision.respond_by->ms, now.ms + 2 * minute);
  ASSERT_FALSE(decision.reasons.empty());
  EXPECT_EQ(decision.reasons[0].text, "Asks for a person: “can i talk to an actual human”.");
}

TEST(Decide, an_upset_prospect_is_handed_over_at_once) {
  Built it;
  it.say(TriggerKind::emotional);
  EXPECT_EQ(it.decide().decision.urgency, Urgency::immediate);
}

TEST(Decide, explicit_intent_is_answered_within_five_minutes) {
  Built it;
  it.say(TriggerKind::intent);
  const Decision decision = it.decide().decision;
  EXPECT_EQ(decision.action, Action::handoff);
  EXPECT_EQ(decision.urgency, Urgency::high);
  EXPECT_EQ(decision.respond_by->ms, now.ms + 5 * minute);
}

TEST(Decide, complexity_is_of_high_urgency) {
  Built it;
  it.say(TriggerKind::complexity);
  EXPECT_EQ(it.decide().decision.urgency, Urgency::high);
}

TEST(Decide, the_most_urgent_trigger_rules) {
  Built it;
  it.say(TriggerKind::complexity);
  it.say(TriggerKind::request);
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.urgency, Urgency::immediate);
  EXPECT_EQ(codes(verdict), (std::vector<std::string>{"request", "complexity"}));
}

TEST(Decide, behaviour_waits_for_rapport) {
  Built it = with_pricing_visits();
  it.exchanges(1);
  const Verdict held = it.decide();
  EXPECT_EQ(held.decision.action, Action::prepare);
  EXPECT_EQ(held.decision.urgency, Urgency::none);
  EXPECT_FALSE(held.decision.respond_by);
  EXPECT_EQ(held.decision.sequence, Sequence::continue_);
  EXPECT_TRUE(held.triggers[testing_cases::place(TriggerKind::intent)].fired);
  EXPECT_EQ(codes(held), (std::vector<std::string>{"behavioural_intent", "rapport"}));
  it.exchanges(2);
  EXPECT_EQ(it.decide().decision.action, Action::handoff);
  EXPECT_EQ(it.decide().decision.urgency, Urgency::normal);
}

TEST(Decide, a_lead_going_cold_is_not_held_back_by_rapport) {
  Built it;
  it.lead.account.tier = Tier::enterprise;
  it.exchanges(1);
  it.conversation.last_activity = Time{now.ms - 13 * day};
  EXPECT_EQ(it.action(), Action::prepare);
  it.conversation.last_activity = Time{now.ms - 14 * day};
  EXPECT_EQ(it.action(), Action::handoff);
  EXPECT_EQ(codes(it.decide()), (std::vector<std::string>{"value", "cold"}));
}

TEST(Decide, silence_without_a_trigger_is_no_handoff) {
  Built it;
  it.exchanges(1);
  it.conversation.last_activity = Time{now.ms - 90 * day};
  EXPECT_EQ(it.action(), Action::nurture);
}

TEST(Decide, four_confirmed_elements_and_the_whole_sequence_hand_over) {
  Built it;
  it.confirm_all();
  it.exchanges(2);
  it.lead.nurture.touches_done = {12};
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::handoff);
  EXPECT_EQ(verdict.decision.urgency, Urgency::normal);
  EXPECT_TRUE(verdict.triggers[testing_cases::place(TriggerKind::qualification)].fired);
  EXPECT_EQ(verdict.triggers[testing_cases::place(TriggerKind::qualification)].strength, 100);
}

TEST(Decide, qualified_but_not_nurtured_is_prepared) {
  Built it;
  it.confirm_all();
  it.exchanges(2);
  it.lead.nurture.touches_done = {11};
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::prepare);
  EXPECT_FALSE(verdict.triggers[testing_cases::place(TriggerKind::qualification)].fired);
  EXPECT_EQ(codes(verdict), (std::vector<std::string>{"not_nurtured"}));
}

TEST(Decide, a_lead_that_names_a_shorter_sequence_is_nurtured_after_that) {
  Built it;
  it.confirm_all();
  it.exchanges(2);
  it.lead.nurture.touches_planned = Count{6};
  it.lead.nurture.touches_done = {6};
  EXPECT_EQ(it.action(), Action::handoff);
}

TEST(Decide, three_of_four_is_prepared_and_names_what_is_missing) {
  Built it;
  it.confirm_all();
  it.exchanges(3);
  it.lead.nurture.touches_done = {12};
  it.qualification.timeline.status = ElementStatus::mentioned;
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::prepare);
  ASSERT_EQ(codes(verdict), (std::vector<std::string>{"element_missing"}));
  EXPECT_NE(verdict.decision.reasons[0].text.find("the date"), std::string::npos);
}

TEST(Decide, two_of_four_is_nothing) {
  Built it;
  it.confirm_all();
  it.qualification.timeline.status = it.qualification.budget.status = ElementStatus::negative;
  EXPECT_EQ(it.action(), Action::nurture);
}

TEST(Decide, value_without_a_word_of_the_prospect_is_prepared) {
  Built it;
  it.lead.account.strategic = true;
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::prepare);
  EXPECT_FALSE(verdict.triggers[testing_cases::place(TriggerKind::value)].fired);
  EXPECT_EQ(codes(verdict), (std::vector<std::string>{"not_engaged"}));
}

TEST(Decide, value_that_has_engaged_goes_over_at_normal_urgency) {
  Built it;
  it.lead.company.employees = Count{12'400};
  it.exchanges(2);
  const Decision decision = it.decide().decision;
  EXPECT_EQ(decision.action, Action::handoff);
  EXPECT_EQ(decision.urgency, Urgency::normal);
  EXPECT_EQ(decision.respond_by->ms, now.ms + 240 * minute);
}

TEST(Decide, an_opt_out_wins_over_everything_and_stops_the_sequence) {
  Built it = with_pricing_visits();
  it.say(TriggerKind::request);
  it.say(TriggerKind::emotional);
  it.conversation.opted_out = Evidence{"message:m3", "opt_out", "STOP", 0, 4, {100}};
  const Decision decision = it.decide().decision;
  EXPECT_EQ(decision.action, Action::suppress);
  EXPECT_EQ(decision.urgency, Urgency::none);
  EXPECT_EQ(decision.sequence, Sequence::stop);
  EXPECT_EQ(decision.score, 0);
  EXPECT_EQ(decision.reasons[0].code, "opted_out");
}

TEST(Decide, what_a_rep_has_answered_stays_with_the_rep) {
  Built it;
  it.lead.account.tier = Tier::enterprise;
  it.exchanges(3);
  it.conversation.answered_by_rep = now;
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::nurture);
  EXPECT_EQ(verdict.decision.sequence, Sequence::pause);
  EXPECT_EQ(codes(verdict), (std::vector<std::string>{"with_rep"}));
  it.say(TriggerKind::emotional);
  EXPECT_EQ(it.action(), Action::handoff);
}

TEST(Decide, nothing_up_is_left_to_the_ai) {
  Built it;
  const Verdict verdict = it.decide();
  EXPECT_EQ(verdict.decision.action, Action::nurture);
  EXPECT_EQ(verdict.decision.urgency, Urgency::none);
  EXPECT_EQ(verdict.decision.sequence, Sequence::continue_);
  EXPECT_EQ(codes(verdict), (std::vector<std::string>{"nothing_up"}));
}

TEST(Decide, fit_engagement_and_grade_are_kept_apart) {
  Built it;
  it.lead.account.tier = Tier::enterprise;
  it.lead.company.employees = Count{5000};
  it.lead.contact.title = "Chief Procurement Officer";
  const Decision quiet = it.decide().decision;
  EXPECT_EQ(quiet.fit, 85);
  EXPECT_EQ(quiet.engagement, 0);
  EXPECT_EQ(quiet.grade, Grade::A3);
  Built busy;
  for (std::int64_t i = 0; i < 6; ++i) busy.event(EventKind::meeting_held, "", i);
  EXPECT_EQ(busy.decide().decision.grade, Grade::C1);
}

TEST(Decide, engagement_fades_with_time) {
  Built fresh, old;
  fresh.event(EventKind::webinar, "kilns", 0);
  old.event(EventKind::webinar, "kilns", 14);
  EXPECT_EQ(fresh.decide().decision.engagement, 15);
  EXPECT_EQ(old.decide().decision.engagement, 7);
}

TEST(Decide, the_policy_changes_gates_and_deadlines) {
  Built it = with_pricing_visits();
  it.policy.decide.gate.quality_interactions = {0};
  it.policy.decide.deadlines.normal = {30};
  EXPECT_EQ(it.decide().decision.respond_by->ms, now.ms - testing_cases::day + 30 * minute) << "the last visit was yesterday";
}

TEST(Decide, a_long_quote_is_cut_between_words) {
  Built it;
  std::string words;
  for (int i = 0; i < 100; ++i) words += "wörd ";
  it.say(TriggerKind::request, 80, words);
  const std::string text = it.decide().decision.reasons[0].text;
  EXPECT_LT(text.size(), 200u);
  EXPECT_NE(text.find("wörd …”."), std::string::npos);
}

}  // namespace
}  // namespace baton
