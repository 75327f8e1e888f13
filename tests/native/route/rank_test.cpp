#include <gtest/gtest.h>

#include "scene.h"

namespace {

using namespace scene;

Role role_for(const char* complexity_signal) {
  Scene it;
  it.fire(TriggerKind::complexity, complexity_signal);
  return *it.run().role;
}

TEST(Role, comes_from_what_the_lead_shows) {
  EXPECT_EQ(role_for("complexity.technical"), Role::sales_engineer);
  EXPECT_EQ(role_for("complexity.technical.protocol"), Role::sales_engineer);
  EXPECT_EQ(role_for("complexity.commercial"), Role::account_executive);
  EXPECT_EQ(role_for("complexity.legal"), Role::account_executive);
  EXPECT_EQ(role_for("complexity.approval"), Role::account_executive);
  EXPECT_EQ(role_for("complexity"), Role::account_executive);
}

TEST(Role, follows_the_heavier_of_two_kinds) {
  Scene it;
  it.fire(TriggerKind::complexity, "complexity.technical", 40);
  it.fire(TriggerKind::complexity, "complexity.commercial", 90);
  EXPECT_EQ(*it.run().role, Role::account_executive);
}

TEST(Role, is_senior_for_value_whatever_else_is_up) {
  Scene it;
  for (const TriggerKind kind : {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::value})
    it.fire(kind);
  EXPECT_EQ(*it.run().role, Role::senior_account_executive);
}

TEST(Role, of_a_customer_is_customer_success) {
  Scene it;
  it.fire(TriggerKind::emotional);
  it.lead.account.existing_customer = true;
  EXPECT_EQ(*it.run().role, Role::customer_success_manager);
}

TEST(Role, is_nobodys_when_the_policy_has_no_line) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.policy.route.roles.clear();
  it.roster.reps = {rep("a", Role::sales_development_representative)};
  EXPECT_FALSE(it.run().role.has_value());
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Role, of_a_trigger_that_did_not_fire_is_not_asked_for) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.verdict.triggers[3].evidence.push_back({"message:m1", "complexity.technical", "api", 0, 3, {30}});
  EXPECT_EQ(*it.run().role, Role::account_executive);
}

TEST(Owner, comes_first_whatever_role_place_or_segment) {
  Scene it;
  it.fire(TriggerKind::value);
  it.lead.account.owner_id = "owner";
  it.roster.reps = {rep("best", Role::senior_account_executive), rep("owner", Role::sales_development_representative)};
  it.roster.reps[1].regions = {"FR"};
  it.roster.reps[1].tiers = {Tier::small_business};
  it.roster.reps[1].open_handoffs = {9};
  EXPECT_EQ(recommended(it.run()), "owner");
  EXPECT_EQ(it.run().recommended->score, 100);
  EXPECT_EQ(it.run().recommended->reasons.front().code, "owner");
}

TEST(Owner, gets_nothing_when_away_inactive_or_full) {
  Scene it;
  it.lead.account.owner_id = "owner";
  it.roster.reps = {rep("other"), rep("owner")};
  it.roster.reps[1].active = false;
  EXPECT_EQ(recommended(it.run()), "other");
  it.roster.reps[1] = rep("owner");
  it.roster.reps[1].open_handoffs = {10};
  EXPECT_EQ(recommended(it.run()), "other");
  it.roster.reps[1] = rep("owner");
  it.roster.reps[1].out_of_office = {{utc(2026, 11, 16), utc(2026, 11, 17)}};
  EXPECT_EQ(recommended(it.run()), "other");
}

TEST(Owner, on_leave_is_waited_for_when_the_policy_says_so) {
  Scene it;
  it.lead.account.owner_id = "owner";
  it.roster.reps = {rep("other"), rep("owner")};
  it.roster.reps[1].out_of_office = {{utc(2026, 11, 16), utc(2026, 11, 17)}};
  it.policy.route.wait_for_absent_owner = true;
  EXPECT_EQ(recommended(it.run()), "owner");
  EXPECT_EQ(it.run().recommended->available_at->ms, utc(2026, 11, 17, 9).ms);
  it.roster.reps[1].out_of_office = {{utc(2026, 11, 16), utc(2026, 11, 30)}};
  EXPECT_EQ(recommended(it.run()), "other") << "longer than the policy waits";
  it.roster.reps[1].out_of_office = {{utc(2026, 11, 16), utc(2026, 11, 17)}};
  it.verdict.decision.urgency = Urgency::immediate;
  EXPECT_EQ(recommended(it.run()), "other") << "nobody waits when it is urgent";
}

TEST(Owner, asleep_keeps_a_calm_lead_and_loses_an_urgent_one) {
  Scene it;
  it.lead.account.owner_id = "owner";
  it.roster.reps = {rep("other"), rep("owner")};
  it.roster.reps[1].timezone.value = "America/Los_Angeles";
  EXPECT_EQ(recommended(it.run()), "owner");
  it.verdict.decision.urgency = Urgency::immediate;
  EXPECT_EQ(recommended(it.run()), "other");
  it.policy.route.urgent_wait_minutes = {600};
  EXPECT_EQ(recommended(it.run()), "owner");
}

TEST(Owner, may_be_made_one_of_many) {
  Scene it;
  it.lead.account.owner_id = "owner";
  it.policy.route.owner_first = false;
  it.roster.reps = {rep("other"), rep("owner")};
  it.roster.reps[1].open_handoffs = {9};
  EXPECT_EQ(recommended(it.run()), "other");
}

TEST(Ranking, prefers_who_works_now_when_it_is_urgent) {
  Scene it;
  it.fire(TriggerKind::value);
  it.verdict.decision.urgency = Urgency::immediate;
  it.roster.reps = {rep("asleep", Role::senior_account_executive), rep("awake", Role::account_executive)};
  it.roster.reps[0].timezone.value = "America/Los_Angeles";
  EXPECT_EQ(recommended(it.run()), "awake");
  it.verdict.decision.urgency = Urgency::normal;
  EXPECT_EQ(recommended(it.run()), "asleep");
}

TEST(Ranking, prefers_skills_the_signals_ask_for) {
  Scene it;
  it.fire(TriggerKind::complexity, "complexity.legal");
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[1].skills = {"Compliance"};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(reason(it.run(), "skill"), "Knows Compliance, which the lead asks for.");
}

TEST(Ranking, prefers_skills_the_prospect_names) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.writes("Can you quote the public sector edition?", "en");
  it.roster.reps = {rep("a"), rep("b"), rep("c")};
  it.roster.reps[1].skills = {"public sector"};
  it.roster.reps[2].skills = {"sector public", "quot"};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(reason(it.run(), "skill"), "Knows public sector, which the lead asks for.");
}

TEST(Ranking, prefers_the_industry) {
  Scene it;
  it.lead.company.industry = "Food & Beverage";
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].industries = {"foodservice robots"};
  it.roster.reps[1].industries = {"food"};
  EXPECT_EQ(recommended(it.run()), "b");
}

TEST(Ranking, prefers_who_has_room) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].open_handoffs = {8};
  it.roster.reps[1].open_handoffs = {2};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(reason(it.run(), "load"), "Has 2 of 10 handoffs open.");
}

TEST(Ranking, prefers_whose_turn_it_is) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].last_assigned_at = utc(2026, 11, 16, 11);
  it.roster.reps[1].last_assigned_at = utc(2026, 11, 15, 11);
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(reason(it.run(), "turn"), "Got the last lead 25 hours ago.");
}

TEST(Ranking, gives_a_heavier_rep_more) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].open_handoffs = {4};
  it.roster.reps[1].open_handoffs = {6};
  EXPECT_EQ(recommended(it.run()), "a");
  it.roster.reps[1].weight = {2};
  EXPECT_EQ(recommended(it.run()), "b");
}

TEST(Ranking, gives_weight_nothing_none_by_turn) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].weight = {0};
  it.roster.reps[1].open_handoffs = {9};
  EXPECT_EQ(recommended(it.run()), "b");
  it.roster.reps[1].active = false;
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Ranking, breaks_a_tie_by_id) {
  Scene it;
  it.roster.reps = {rep("b"), rep("a"), rep("c")};
  EXPECT_EQ(recommended(it.run()), "a");
  EXPECT_EQ(alternatives(it.run()), "b c");
}

TEST(Ranking, lists_as_many_alternatives_as_the_policy_wants) {
  Scene it;
  for (int i = 0; i < 30; ++i) it.roster.reps.push_back(rep("r" + std::to_string(i)));
  EXPECT_EQ(it.run().alternatives.size(), 5u);
  it.policy.route.max_alternatives = {0};
  EXPECT_TRUE(it.run().alternatives.empty());
}

TEST(Reasons, say_until_when_and_where) {
  Scene it;
  it.writes("We need a quote.", "en");
  it.fire(TriggerKind::intent);
  it.roster.reps = {rep("a")};
  it.roster.reps[0].timezone.value = "Europe/Rome";
  it.roster.reps[0].working_hours = {{{Weekday::mon}, {510}, {1050}}};
  it.roster.reps[0].regions = {"EU", "UKI"};
  EXPECT_EQ(reason(it.run(), "availability"), "Works now until 17:30 (Europe/Rome).");
  EXPECT_EQ(reason(it.run(), "region"), "Covers UKI, to which GB belongs.");
  EXPECT_EQ(reason(it.run(), "language"), "Speaks English, in which the prospect writes.");
  EXPECT_EQ(reason(it.run(), "role"), "Is an account executive, the right role for this lead.");
  EXPECT_EQ(reason(it.run(), "turn"), "Has not had a lead yet.");
  it.as_of = utc(2026, 11, 16, 18);
  EXPECT_EQ(reason(it.run(), "availability"), "Starts work Mon 23 Nov 2026 08:30 (Europe/Rome), in 6 days.");
}

}  // namespace
