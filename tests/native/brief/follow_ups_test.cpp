#include <gtest/gtest.h>

#include "tests/native/brief/scene.h"

namespace baton::testing {
namespace {

bool has(const std::vector<FollowUp>& steps, FollowUpKind kind) {
  for (const FollowUp& step : steps)
    if (step.kind == kind) return true;
  return false;
}

const FollowUp& last(const std::vector<FollowUp>& steps) { return steps.back(); }

TEST(FollowUps, recap_pause_schedule_and_check_back_after_a_request) {
  Scene scene;
  scene.lead.contact.name = "Dana Whitlow";
  scene.say(Speaker::prospect, "Can I talk to a human?");
  scene.fire(TriggerKind::request, "m1", "talk to a human", "request.person");
  scene.verdict.decision.action = Action::handoff;
  scene.build();
  const Rep rep = Scene::tamsin();
  const auto steps = scene.steps(&rep);
  EXPECT_TRUE(has(steps, FollowUpKind::recap));
  EXPECT_TRUE(has(steps, FollowUpKind::admin));
  EXPECT_TRUE(has(steps, FollowUpKind::schedule));
  EXPECT_EQ(last(steps).kind, FollowUpKind::follow_up);
  EXPECT_EQ(last(steps).due_at.ms, scene.as_of.ms + 48 * 3'600'000LL);
}

TEST(FollowUps, do_not_ask_whether_somebody_came_back_once_the_ledger_shows_it) {
  Scene scene;
  LedgerEntry proposed, answered;
  proposed.id = "l1";
  proposed.handoff_id = answered.handoff_id = "h1";
  proposed.at = {scene.as_of.ms - 3'600'000};
  answered.id = "l2";
  answered.at = {scene.as_of.ms - 60'000};
  answered.kind = LedgerKind::first_response;
  scene.lead.handoffs = {proposed, answered};
  scene.verdict.decision.action = Action::handoff;
  scene.build();
  EXPECT_FALSE(has(scene.steps(), FollowUpKind::follow_up));
}

TEST(FollowUps, check_back_anew_when_the_prospect_wrote_after_the_first_response) {
  Scene scene;
  LedgerEntry proposed, answered;
  proposed.id = "l1";
  proposed.handoff_id = answered.handoff_id = "h1";
  proposed.at = answered.at = {start_ms - 3'600'000};
  answered.id = "l2";
  answered.kind = LedgerKind::first_response;
  scene.lead.handoffs = {proposed, answered};
  scene.say(Speaker::prospect, "I feel like I'm starting from zero.");
  scene.verdict.decision.action = Action::handoff;
  scene.build();
  EXPECT_EQ(last(scene.steps()).due_at.ms, scene.as_of.ms + 48 * 3'600'000LL);
}

TEST(FollowUps, count_the_two_days_from_the_handoff_in_the_ledger) {
  Scene scene;
  LedgerEntry proposed;
  proposed.id = "l1";
  proposed.handoff_id = "h1";
  proposed.at = {scene.as_of.ms - 40 * 3'600'000LL};
  scene.lead.handoffs = {proposed};
  scene.verdict.decision.action = Action::handoff;
  scene.build();
  EXPECT_EQ(last(scene.steps()).due_at.ms, scene.as_of.ms + 8 * 3'600'000LL);
}

TEST(FollowUps, ask_what_is_missing_when_the_handoff_is_only_prepared) {
  Scene scene;
  scene.verdict.decision.action = Action::prepare;
  scene.build();
  EXPECT_NE(last(scene.steps()).text.find("What would you most like to change"), std::string::npos);
}

TEST(FollowUps, make_the_next_touch_of_the_sequence) {
  Scene scene;
  scene.lead.nurture.touches_done = {3};
  scene.lead.nurture.touches_planned = Count{12};
  scene.build();
  EXPECT_EQ(last(scene.steps()).text, "Make touch 4 of 12 of the sequence.");
  EXPECT_GT(last(scene.steps()).due_at.ms, scene.as_of.ms);
}

TEST(FollowUps, end_with_the_sequence) {
  Scene scene;
  scene.lead.nurture.touches_done = {12};
  scene.lead.nurture.touches_planned = Count{12};
  scene.build();
  EXPECT_TRUE(scene.steps().empty());
}

TEST(FollowUps, only_stop_the_sequence_after_an_opt_out) {
  Scene scene;
  scene.verdict.decision.action = Action::suppress;
  scene.build();
  const auto steps = scene.steps();
  ASSERT_EQ(steps.size(), 1u);
  EXPECT_EQ(steps[0].kind, FollowUpKind::admin);
}

}  // namespace
}  // namespace baton::testing
