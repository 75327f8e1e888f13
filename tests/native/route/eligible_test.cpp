#include <gtest/gtest.h>

#include "scene.h"

namespace {

using namespace scene;

TEST(Eligible, is_not_who_takes_no_leads) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].active = false;
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(why_not(it.run(), "a"), "inactive");
}

TEST(Eligible, is_not_who_is_away) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].out_of_office = {{utc(2026, 11, 16, 12), utc(2026, 11, 16, 13)}};
  EXPECT_EQ(why_not(it.run(), "a"), "out_of_office");
  it.as_of = utc(2026, 11, 16, 13);
  EXPECT_EQ(why_not(it.run(), "a"), "");
  it.as_of = utc(2026, 11, 16, 11, 59);
  EXPECT_EQ(why_not(it.run(), "a"), "");
}

TEST(Eligible, is_not_who_is_full) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].open_handoffs = {10};
  EXPECT_EQ(why_not(it.run(), "a"), "at_capacity");
  it.roster.reps[0].open_handoffs = {9};
  EXPECT_EQ(why_not(it.run(), "a"), "");
  it.roster.reps[0].open_handoffs = {9999};
  it.roster.reps[0].capacity.reset();
  EXPECT_EQ(why_not(it.run(), "a"), "");
}

TEST(Eligible, is_not_who_lacks_the_language_the_prospect_writes) {
  Scene it;
  it.writes("Wir brauchen ein Angebot.", "de");
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].languages = {{"en"}, {"fr"}};
  it.roster.reps[1].languages = {{"de-AT"}};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(why_not(it.run(), "a"), "language");
}

TEST(Eligible, is_everyone_when_the_prospect_writes_the_language_of_the_house) {
  Scene it;
  it.writes("We need a quote.", "en");
  it.roster.reps = {rep("a")};
  it.roster.reps[0].languages = {{"fr"}};
  EXPECT_EQ(recommended(it.run()), "a");
  it.policy.route.everyone_speaks_default = false;
  EXPECT_EQ(why_not(it.run(), "a"), "language");
  it.roster.reps[0].languages = {};
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Eligible, is_who_lacks_only_the_language_on_the_record) {
  Scene it;
  it.lead.contact.language.value = "pl";
  it.writes("We need a quote.", "en");
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[1].languages = {{"pl"}};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(alternatives(it.run()), "a");
  EXPECT_EQ(reason(it.run(), "own_language"), "Speaks Polish, the language on the record.");
}

TEST(Eligible, takes_the_two_norwegians_for_one) {
  Scene it;
  it.writes("Vi trenger et tilbud.", "nb");
  it.roster.reps = {rep("a")};
  it.roster.reps[0].languages = {{"no"}};
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Eligible, is_who_covers_the_place) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b"), rep("c"), rep("d")};
  it.roster.reps[0].regions = {"FR"};
  it.roster.reps[1].regions = {"GB"};
  it.roster.reps[2].regions = {"uki"};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(alternatives(it.run()), "c d");
  EXPECT_EQ(why_not(it.run(), "a"), "territory");
}

TEST(Eligible, knows_a_part_from_its_country) {
  Scene it;
  it.lead.company.country.value = "US";
  it.lead.contact.country.value = "US";
  it.lead.contact.region.value = "US-TX";
  it.roster.reps = {rep("a"), rep("b"), rep("c")};
  it.roster.reps[0].regions = {"US-CA"};
  it.roster.reps[1].regions = {"US"};
  it.roster.reps[2].regions = {"US-TX"};
  EXPECT_EQ(recommended(it.run()), "c");
  EXPECT_EQ(why_not(it.run(), "a"), "territory");
  it.lead.contact.region.value = "";
  EXPECT_EQ(why_not(it.run(), "a"), "") << "nobody knows that the lead is not in California";
  EXPECT_EQ(recommended(it.run()), "b");
}

TEST(Eligible, goes_by_the_company_before_the_person) {
  Scene it;
  it.lead.company.country.value = "DE";
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].regions = {"GB"};
  it.roster.reps[1].regions = {"DACH"};
  EXPECT_EQ(recommended(it.run()), "b");
}

TEST(Eligible, goes_by_the_telephone_when_nothing_else_tells) {
  Scene it;
  it.lead.company.country.value = it.lead.contact.country.value = "";
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].regions = {"FR"};
  it.roster.reps[1].regions = {"DE"};
  EXPECT_EQ(why_not(it.run(), "a"), "");
  it.lead.contact.phone.value = "+49 30 5550121";
  EXPECT_EQ(why_not(it.run(), "a"), "territory");
}

TEST(Eligible, is_who_serves_the_segment) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].tiers = {Tier::small_business};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(why_not(it.run(), "a"), "tier");
  EXPECT_EQ(it.run().excluded[0].reason, "Serves small businesses, not the mid-market.");
  it.lead.account.tier = Tier::unknown;
  EXPECT_EQ(why_not(it.run(), "a"), "");
}

TEST(Eligible, is_who_serves_enterprises_when_the_account_is_strategic) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].tiers = {Tier::enterprise};
  EXPECT_EQ(why_not(it.run(), "a"), "tier");
  it.lead.account.strategic = true;
  EXPECT_EQ(why_not(it.run(), "a"), "");
}

TEST(Eligible, is_not_who_never_works) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[0].working_hours = {{{}, {540}, {1020}}};
  EXPECT_EQ(why_not(it.run(), "a"), "no_working_time");
}

/// Rep `a` said no yesterday.
LedgerEntry no_of_a(LedgerReason reason) {
  LedgerEntry no;
  no.id = "1";
  no.rep_id = "a";
  no.kind = LedgerKind::declined;
  no.at = utc(2026, 11, 15, 12);
  no.reason = reason;
  return no;
}

TEST(Eligible, is_not_who_declined_this_lead) {
  Scene it;
  it.roster.reps = {rep("a"), rep("b")};
  it.roster.reps[1].open_handoffs = {5};
  it.lead.handoffs = {no_of_a(LedgerReason::wrong_territory)};
  EXPECT_EQ(recommended(it.run()), "b");
  EXPECT_EQ(why_not(it.run(), "a"), "declined");
  EXPECT_EQ(it.run().excluded[0].reason, "Declined this lead on Sun 15 Nov 2026.");
  EXPECT_EQ(would_change(it.run(), "a"), "If Rep a had not declined it, Rep a would get the lead.");
  it.lead.account.owner_id = "a";
  EXPECT_EQ(recommended(it.run()), "b") << "not even the owner";
}

TEST(Eligible, is_who_declined_for_want_of_room) {
  Scene it;
  it.roster.reps = {rep("a")};
  it.lead.handoffs = {no_of_a(LedgerReason::no_capacity)};
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Eligible, is_who_declined_and_then_accepted) {
  Scene it;
  it.roster.reps = {rep("a")};
  const LedgerEntry no = no_of_a(LedgerReason::not_qualified);
  LedgerEntry yes = no;
  yes.id = "2";
  yes.kind = LedgerKind::accepted;
  it.lead.handoffs = {no};
  EXPECT_EQ(recommended(it.run()), "nobody");
  it.lead.handoffs = {yes, no};
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Eligible, is_who_declines_only_later_or_where_the_policy_asks_again) {
  Scene it;
  it.roster.reps = {rep("a")};
  it.lead.handoffs = {no_of_a(LedgerReason::not_qualified)};
  it.policy.route.skip_who_declined = false;
  EXPECT_EQ(recommended(it.run()), "a");
  it.policy.route.skip_who_declined = true;
  it.lead.handoffs[0].at = utc(2026, 11, 17);
  EXPECT_EQ(recommended(it.run()), "a");
}

TEST(Relaxing, takes_a_stand_in_before_somebody_from_elsewhere) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.roster.reps = {rep("manager", Role::sales_manager), rep("elsewhere")};
  it.roster.reps[1].regions = {"FR"};
  EXPECT_EQ(recommended(it.run()), "manager");
  EXPECT_EQ(why_not(it.run(), "elsewhere"), "territory");
  EXPECT_EQ(reason(it.run(), "stand_in"), "Is a sales manager and stands in for an account executive.");
}

TEST(Relaxing, takes_somebody_from_elsewhere_when_nobody_is_left_and_says_so) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.roster.reps = {rep("away", Role::sales_manager), rep("elsewhere"), rep("small")};
  it.roster.reps[0].active = false;
  it.roster.reps[1].regions = {"FR"};
  it.roster.reps[2].tiers = {Tier::small_business};
  it.roster.reps[2].open_handoffs = {9};
  EXPECT_EQ(recommended(it.run()), "elsewhere");
  EXPECT_EQ(alternatives(it.run()), "small");
  EXPECT_EQ(reason(it.run(), "outside_territory"), "Does not cover the place; nobody who does can take the lead.");
}

TEST(Relaxing, never_takes_a_role_that_may_not_stand_in) {
  Scene it;
  it.fire(TriggerKind::intent);
  it.roster.reps = {rep("a", Role::sales_development_representative)};
  EXPECT_EQ(recommended(it.run()), "nobody");
  EXPECT_EQ(why_not(it.run(), "a"), "role");
}

TEST(Relaxing, never_gives_way_on_language_absence_or_capacity) {
  Scene it;
  it.writes("Teklif istiyoruz.", "tr");
  it.roster.reps = {rep("full"), rep("gone"), rep("mute")};
  it.roster.reps[0].languages = it.roster.reps[1].languages = {{"tr"}};
  it.roster.reps[0].open_handoffs = {10};
  it.roster.reps[1].out_of_office = {{monday_noon, utc(2026, 12, 1)}};
  EXPECT_EQ(recommended(it.run()), "nobody");
}

}  // namespace
