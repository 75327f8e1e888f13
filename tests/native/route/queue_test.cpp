#include <gtest/gtest.h>

#include "scene.h"

namespace {

using namespace scene;

TEST(Queue, takes_the_lead_when_nobody_can) {
  Scene it;
  it.roster.reps = {rep("a")};
  it.roster.reps[0].active = false;
  EXPECT_FALSE(it.run().queue_id.has_value());
  it.roster.queues = {{"empty", "Empty", {}}, {"desk", "Desk", {"a"}}, {"other", "Other", {"nobody"}}};
  EXPECT_EQ(*it.run().queue_id, "desk");
  it.roster.queues = {{"empty", "Empty", {}}};
  EXPECT_EQ(*it.run().queue_id, "empty");
  it.roster.reps[0].active = true;
  EXPECT_FALSE(it.run().queue_id.has_value());
}

TEST(Queue, is_the_first_whose_people_speak_the_language) {
  Scene it;
  it.writes("Nous voulons un devis.", "fr");
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[1].languages = {{"fr"}};
  it.roster.reps[1].open_handoffs = {10};
  it.roster.queues = {{"english", "English", {"a"}}, {"french", "French", {"b"}}};
  EXPECT_EQ(*it.run().queue_id, "french");
}

TEST(Roster, without_reps_gives_nobody) {
  Scene it;
  EXPECT_EQ(recommended(it.run()), "nobody");
  EXPECT_FALSE(it.run().queue_id.has_value());
}

TEST(Action, that_hands_nothing_over_routes_nothing) {
  for (const Action action : {Action::nurture, Action::suppress}) {
    Scene it;
    it.fire(TriggerKind::intent);
    it.verdict.decision.action = action;
    it.roster.reps = {rep("a"), rep("b")};
    it.roster.reps[1].active = false;
    it.roster.queues = {{"desk", "Desk", {"a"}}};
    const Routing routing = it.run();
    EXPECT_EQ(recommended(routing), "nobody");
    EXPECT_TRUE(routing.alternatives.empty() && routing.excluded.empty());
    EXPECT_FALSE(routing.queue_id.has_value() || routing.role.has_value());
  }
}

TEST(Action, prepare_names_who_would_get_it) {
  Scene it;
  it.verdict.decision.action = Action::prepare;
  it.verdict.triggers[5].evidence.push_back({"field:/account/tier", "value.tier", "enterprise", 0, 10, {90}});
  it.roster.reps = {rep("ae"), rep("senior", Role::senior_account_executive)};
  EXPECT_EQ(recommended(it.run()), "senior");
  EXPECT_EQ(*it.run().role, Role::senior_account_executive);
}

}  // namespace
