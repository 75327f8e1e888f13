// Leads given out together.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

#include "core/route/assign.h"
#include "core/route/fairness.h"
#include "dice.h"

namespace {

using namespace scene;

/// A lead that asks for a demo; `urgency` none means that it asks for nobody.
Candidate lead(const std::string& id, Urgency urgency = Urgency::normal) {
  Candidate out;
  out.lead_id = id;
  out.decision_id = "d-" + id;
  out.as_of = monday_noon;
  out.action = urgency == Urgency::none ? Action::nurture : Action::handoff;
  out.urgency = urgency;
  out.wanted.role = Role::account_executive;
  out.wanted.or_else = {Role::sales_manager};
  out.wanted.place = "GB";
  out.wanted.tier = Tier::mid_market;
  return out;
}

std::vector<Candidate> many(std::size_t count) {
  std::vector<Candidate> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(lead("L" + std::to_string(1000 + i)));
  return out;
}

struct Given {
  std::map<std::string, std::string> by_lead;  ///< `nobody` for a lead that waits.
  std::map<std::string, int> by_rep;
  Team team;
};

Given give_out(const std::vector<Candidate>& leads, const std::vector<Rep>& reps,
               const RoutePolicy& policy = default_route_policy()) {
  Given out;
  out.team = make_ready(Roster{reps, {{"q", "Queue", {}}}}, policy);
  for (const Assignment& one : assign(leads, policy, out.team)) {
    const std::string who = one.rep_id ? *one.rep_id : "nobody";
    const auto [found, is_new] = out.by_lead.emplace(one.lead_id, who);
    EXPECT_EQ(found->second, who);
    if (is_new) ++out.by_rep[who];
  }
  return out;
}

std::vector<Rep> without_limits(std::vector<Rep> reps) {
  for (Rep& one : reps) one.capacity.reset();
  return reps;
}

TEST(Batch, splits_leads_evenly_between_equals) {
  const Given given = give_out(many(90), without_limits({rep("a"), rep("b"), rep("c")}));
  EXPECT_EQ(given.by_rep, (std::map<std::string, int>{{"a", 30}, {"b", 30}, {"c", 30}}));
}

TEST(Batch, splits_leads_by_weight) {
  std::vector<Rep> reps = without_limits({rep("a"), rep("b"), rep("c")});
  reps[2].weight = {4};
  const Given given = give_out(many(90), reps);
  EXPECT_EQ(given.by_rep, (std::map<std::string, int>{{"a", 15}, {"b", 15}, {"c", 60}}));
}

TEST(Batch, fills_nobody_above_capacity_and_lets_the_rest_wait) {
  std::vector<Rep> reps = {rep("a"), rep("b")};
  reps[0].open_handoffs = {7};
  const Given given = give_out(many(20), reps);
  EXPECT_EQ(given.by_rep, (std::map<std::string, int>{{"a", 3}, {"b", 10}, {"nobody", 7}}));
}

TEST(Batch, gives_the_urgent_ones_out_first) {
  std::vector<Candidate> leads = many(4);
  leads.push_back(lead("Z", Urgency::immediate));
  std::vector<Rep> reps = {rep("a")};
  reps[0].capacity = Count{1};
  EXPECT_EQ(give_out(leads, reps).by_lead.at("Z"), "a");
}

TEST(Batch, never_sends_all_to_the_one_who_fits_best) {
  std::vector<Rep> reps = without_limits({rep("best"), rep("b"), rep("c")});
  reps[0].skills = {"pricing", "legal", "api"};
  reps[0].regions = {"GB"};
  std::vector<Candidate> leads = many(60);
  for (Candidate& one : leads) one.wanted.skills = {"api", "legal", "pricing"};
  const Given given = give_out(leads, reps);
  EXPECT_LE(given.by_rep.at("best"), 60 / 3 + 5);
  EXPECT_GE(given.by_rep.at("best"), 60 / 3);
  RoutePolicy without = default_route_policy();
  without.batch_most_ahead = {0};
  EXPECT_GT(give_out(leads, reps, without).by_rep.at("best"), 60 / 3 + 5);
}

TEST(Batch, lets_a_stand_in_help_when_one_person_would_get_everything) {
  const Given given = give_out(many(100), without_limits({rep("a"), rep("boss", Role::sales_manager)}));
  EXPECT_EQ(given.by_rep, (std::map<std::string, int>{{"a", 60}, {"boss", 40}}));
}

TEST(Batch, gives_owners_their_own_and_charges_nobody_for_it) {
  std::vector<Candidate> leads = many(30);
  for (std::size_t i = 0; i < 20; ++i) leads[i].wanted.owner_id = "a";
  const Given given = give_out(leads, without_limits({rep("a"), rep("b")}));
  for (std::size_t i = 0; i < 20; ++i) EXPECT_EQ(given.by_lead.at(leads[i].lead_id), "a");
  EXPECT_GE(given.by_rep.at("b"), 5);
  for (const Member& member : given.team.members) EXPECT_LE(std::abs(balance_of(member.rep)), whole_lead / 2);
}

TEST(Batch, leaves_a_lead_with_the_rep_who_has_it_and_books_nothing) {
  std::vector<Candidate> leads = {lead("L1")};
  leads[0].holding.rep_id = "b";
  Given given = give_out(leads, {rep("a"), rep("b")});
  EXPECT_EQ(given.by_lead.at("L1"), "b");
  EXPECT_EQ(given.team.members[1].rep.open_handoffs, 0);
  EXPECT_FALSE(given.team.members[1].rep.fair_share);
  leads[0].holding.rep_id = "gone";
  EXPECT_EQ(give_out(leads, {rep("a"), rep("b")}).by_lead.at("L1"), "a");
}

TEST(Batch, gives_nobody_a_lead_that_asks_for_nobody) {
  const Given given = give_out({lead("L1", Urgency::none)}, {rep("a")});
  EXPECT_EQ(given.by_lead.at("L1"), "nobody");
}

TEST(Batch, counts_leads_given_back_once_however_often_they_are_seen) {
  std::vector<Candidate> leads = many(2);
  for (Candidate& one : leads)
    one.holding.returns.push_back(
        {"e1", "h", one.lead_id, {monday_noon.ms - 1000}, LedgerKind::handed_back, "a", {}, {}, {}, {}});
  const Given given = give_out(leads, {rep("a"), rep("b")});
  EXPECT_EQ(given.team.members[0].rep.fair_share->credits.size(), 1u);
}

std::vector<Candidate> random_leads(Dice& dice, std::size_t count) {
  std::vector<Candidate> leads;
  for (std::size_t i = 0; i < count; ++i) {
    Candidate one = lead("L" + std::to_string(dice.below(count)), static_cast<Urgency>(dice.below(4)));
    one.decision_id = "d" + std::to_string(i);
    one.score = static_cast<std::int64_t>(dice.below(100));
    one.wanted.role = static_cast<Role>(dice.below(6));
    one.wanted.place = dice.pick<std::string>({"GB", "DE", "US-TX", ""});
    one.wanted.is_urgent = one.urgency >= Urgency::high;
    if (dice.one_in(4)) one.wanted.written_language = dice.pick<std::string>({"de", "fr", "en"});
    if (dice.one_in(5)) one.wanted.owner_id = "r" + std::to_string(dice.below(8));
    if (dice.one_in(6)) one.holding.rep_id = "r" + std::to_string(dice.below(8));
    if (dice.one_in(5)) one.as_of = {monday_noon.ms + static_cast<std::int64_t>(dice.below(200'000'000))};
    if (dice.one_in(5)) one.respond_by = Time{one.as_of.ms + static_cast<std::int64_t>(dice.below(9'000'000))};
    if (dice.one_in(8))
      one.holding.returns.push_back({"e" + std::to_string(dice.below(30)),
                                     "h",
                                     one.lead_id,
                                     {monday_noon.ms - 1000},
                                     LedgerKind::handed_back,
                                     "r" + std::to_string(dice.below(8)),
                                     {},
                                     {},
                                     {},
                                     {}});
    leads.push_back(one);
  }
  return leads;
}

std::string state_of(const Team& team) {
  std::string out;
  for (const Member& member : team.members) {
    const Rep& rep = member.rep;
    out += rep.id + ":" + std::to_string(rep.open_handoffs.value);
    if (rep.last_assigned_at) out += "@" + std::to_string(rep.last_assigned_at->ms);
    if (rep.fair_share)
      out += "/" + std::to_string(rep.fair_share->share_millionths.value) + "-" + std::to_string(rep.fair_share->assigned.value) +
             "+" + std::to_string(rep.fair_share->owed_millionths.value) + "*" + std::to_string(rep.fair_share->credits.size());
    out += " ";
  }
  return out;
}

TEST(EveryBatch, gives_the_same_answers_and_state_for_any_order_of_its_lines) {
  for (unsigned seed = 0; seed < 150; ++seed) {
    Dice dice{std::mt19937(seed)};
    std::vector<Rep> reps;
    for (std::size_t i = 0; i < 8; ++i) reps.push_back(random_rep(dice, i));
    std::vector<Candidate> leads = random_leads(dice, 40);
    const Given first = give_out(leads, reps);
    for (int turn = 0; turn < 4; ++turn) {
      for (std::size_t i = leads.size(); i > 1; --i) std::swap(leads[i - 1], leads[dice.below(i)]);
      for (std::size_t i = reps.size(); i > 1; --i) std::swap(reps[i - 1], reps[dice.below(i)]);
      const Given again = give_out(leads, reps);
      ASSERT_EQ(again.by_lead, first.by_lead) << seed;
      ASSERT_EQ(state_of(again.team), state_of(first.team)) << seed;
    }
  }
}

TEST(EveryBatch, given_out_again_with_what_became_of_it_changes_nothing) {
  for (unsigned seed = 0; seed < 150; ++seed) {
    Dice dice{std::mt19937(seed)};
    std::vector<Rep> reps;
    for (std::size_t i = 0; i < 8; ++i) reps.push_back(random_rep(dice, i));
    std::vector<Candidate> leads = random_leads(dice, 30);
    const Given first = give_out(leads, reps);
    std::vector<Rep> after;
    for (const Member& member : first.team.members) after.push_back(member.rep);
    for (Candidate& one : leads) {
      const std::string& who = first.by_lead.at(one.lead_id);
      if (who != "nobody") one.holding.rep_id = who;
    }
    const Given again = give_out(leads, after);
    for (const auto& [id, who] : first.by_lead) {
      if (who != "nobody") {
        ASSERT_EQ(again.by_lead.at(id), who) << seed;
      }
    }
  }
}

TEST(EveryBatch, lets_nobody_get_more_leads_for_a_colleague_who_could_take_them_too) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    Dice dice{std::mt19937(seed)};
    std::vector<Rep> reps;
    for (std::size_t i = 0; i < 2 + dice.below(5); ++i) reps.push_back(rep("r" + std::to_string(i)));
    reps = without_limits(reps);
    const std::vector<Candidate> leads = many(20 + dice.below(60));
    const Given before = give_out(leads, reps);
    reps.push_back(without_limits({rep("new")})[0]);
    const Given after = give_out(leads, reps);
    for (const auto& [who, count] : before.by_rep) ASSERT_LE(after.by_rep.at(who), count) << seed << who;
    ASSERT_GT(after.by_rep.at("new"), 0) << seed;
  }
}

TEST(EveryBatch, stays_within_the_bound_of_the_turn_on_random_teams) {
  std::int64_t worst = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    Dice dice{std::mt19937(seed)};
    std::vector<Rep> reps;
    for (std::size_t i = 0; i < 8; ++i) reps.push_back(random_rep(dice, i));
    const Given given = give_out(random_leads(dice, 300), without_limits(reps));
    for (const Member& member : given.team.members) worst = std::max(worst, std::abs(balance_of(member.rep)));
  }
  EXPECT_LE(worst, 7 * whole_lead / 2);
}

TEST(Batch, of_2000_leads_for_100_reps_gives_everybody_an_answer) {
  Dice dice{std::mt19937(1)};
  std::vector<Rep> reps;
  for (std::size_t i = 0; i < 100; ++i) reps.push_back(random_rep(dice, i));
  reps = without_limits(reps);
  std::vector<Candidate> leads = random_leads(dice, 2'000);
  for (std::size_t i = 0; i < leads.size(); ++i) leads[i].lead_id = "L" + std::to_string(i);
  const auto start = std::chrono::steady_clock::now();
  const Given given = give_out(leads, reps);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::printf("[ BATCH    ] 100 reps: %.0f leads a second given out\n", static_cast<double>(leads.size()) / seconds);
  EXPECT_EQ(given.by_lead.size(), leads.size());
}

}  // namespace
