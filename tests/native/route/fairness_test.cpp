// The account with the turn: its bound, its credits, and a season of leads, natively 100,000, against plain round robin.
// The figures stand in the lines that begin with [ FAIRNESS ].
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

#include "core/route/assign.h"
#include "core/route/fairness.h"
#include "dice.h"
#include "tests/native/slow_host.h"

namespace {

using namespace scene;

constexpr std::int64_t lead_worth = whole_lead;

constexpr std::size_t season_leads = slow_host ? 10'000 : 100'000;

std::string leads(std::int64_t millionths) {
  const std::int64_t hundredths = (millionths + 5'000) / 10'000;
  return std::to_string(hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") + std::to_string(hundredths % 100);
}

/// Who could take one lead: indices of reps, by id.
using Present = std::vector<std::size_t>;

/// One year of a team: weights, absences in blocks, places only some cover, leads that come back.
struct Season {
  Dice dice;
  std::size_t reps;
  std::vector<std::int64_t> weights, away_until;

  Season(unsigned seed, std::size_t count) : dice{std::mt19937(seed)}, reps(count) {
    for (std::size_t i = 0; i < reps; ++i) weights.push_back(1 + static_cast<std::int64_t>(dice.below(4)));
    away_until.assign(reps, 0);
  }
  Present present(std::int64_t now) {
    for (std::size_t i = 0; i < reps; ++i) {
      if (away_until[i] <= now && dice.one_in(4'000)) away_until[i] = now + 1'500;
    }
    // Three groups that overlap: a place in which a third is not at home, and one in which only every third is.
    const std::size_t place = dice.below(4);
    Present out;
    for (std::size_t i = 0; i < reps; ++i) {
      const bool covers = place < 2 || (place == 2 ? i % 3 != 0 : i % 3 == 0);
      if (covers && away_until[i] <= now) out.push_back(i);
    }
    return out;
  }
};

/// Gives the lead to the rep who is owed most, as ranking does among equals.
std::size_t give(std::vector<Rep>& reps, const Present& present) {
  std::vector<const Rep*> looked;
  std::vector<Rep*> equals;
  for (const std::size_t i : present) looked.push_back(&reps[i]), equals.push_back(&reps[i]);
  const std::vector<std::int64_t> parts = parts_of_next(looked);
  std::size_t best = 0;
  for (std::size_t i = 1; i < present.size(); ++i) {
    if (balance_of(*looked[i]) + parts[i] > balance_of(*looked[best]) + parts[best]) best = i;
  }
  settle(equals, best);
  return present[best];
}

std::vector<Rep> team_of(const Season& season) {
  std::vector<Rep> reps;
  for (std::size_t i = 0; i < season.reps; ++i) {
    reps.push_back(rep("r" + std::to_string(100 + i)));
    reps.back().weight = {season.weights[i]};
  }
  return reps;
}

struct Outcome {
  std::int64_t worst_ledger = 0, worst_robin = 0, worst_to_ideal = 0;
};

/// Round robin passes the lead to the next rep in the circle who is present; by weight it counts a rep several times.
Outcome play(Season season, std::size_t count, bool with_returns) {
  std::vector<Rep> reps = team_of(season);
  std::vector<std::size_t> circle;
  for (std::size_t i = 0; i < season.reps; ++i) circle.insert(circle.end(), static_cast<std::size_t>(season.weights[i]), i);
  std::size_t turn = 0;
  std::vector<std::int64_t> ideal(season.reps, 0), robin(season.reps, 0), kept(season.reps, 0), back(season.reps, 0);
  Outcome out;
  const RoutePolicy policy = default_route_policy();
  for (std::size_t n = 0; n < count; ++n) {
    const Present present = season.present(static_cast<std::int64_t>(n));
    if (present.empty()) continue;
    std::int64_t all = 0;
    for (const std::size_t i : present) all += season.weights[i];
    for (const std::size_t i : present) ideal[i] += lead_worth * season.weights[i] / all;
    const std::size_t got = give(reps, present);
    ++kept[got];
    if (with_returns && season.dice.one_in(20)) {
      LedgerEntry entry{"e" + std::to_string(n), "h", "lead", monday_noon, LedgerKind::handed_back, reps[got].id, {}, {}, {}, {}};
      give_back(reps[got], entry, monday_noon, policy);
      reps[got].fair_share->credits.clear();  // So that 100,000 leads on one day stay quick to look through.
      ++back[got];
    }
    while (std::find(present.begin(), present.end(), circle[turn]) == present.end()) turn = (turn + 1) % circle.size();
    ++robin[circle[turn]];
    turn = (turn + 1) % circle.size();
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < season.reps; ++i) {
      const std::int64_t balance = balance_of(reps[i]);
      sum += balance;
      out.worst_ledger = std::max(out.worst_ledger, std::abs(balance));
      out.worst_robin = std::max(out.worst_robin, std::abs(ideal[i] - robin[i] * lead_worth));
      if (!with_returns) out.worst_to_ideal = std::max(out.worst_to_ideal, std::abs(ideal[i] - kept[i] * lead_worth));
    }
    EXPECT_EQ(sum, 0) << n;
    if (sum != 0) return out;
  }
  return out;
}

TEST(Fairness, keeps_everybody_within_the_bound_over_a_season_and_round_robin_does_not) {
  for (const std::size_t reps : {2u, 3u, 8u, 24u}) {
    const std::int64_t bound = static_cast<std::int64_t>(reps - 1) * lead_worth / 2;
    const Outcome plain = play(Season(7, reps), season_leads, false);
    const Outcome with_returns = play(Season(7, reps), season_leads, true);
    std::printf(
        "[ FAIRNESS ] %2zu reps, %zu leads, weights 1 to 4, absences, two places: bound %s leads; worst %s, with every "
        "20th lead given back %s; weighted round robin %s\n",
        reps, season_leads, leads(bound).c_str(), leads(plain.worst_ledger).c_str(), leads(with_returns.worst_ledger).c_str(),
        leads(plain.worst_robin).c_str());
    EXPECT_LE(plain.worst_ledger, bound);
    EXPECT_LE(with_returns.worst_ledger, bound);
    // The share credited is the share by weight itself but for rounding, a millionth a lead.
    EXPECT_LE(plain.worst_to_ideal, bound + 100'000);
    EXPECT_GT(plain.worst_robin, 20 * plain.worst_ledger);
  }
}

TEST(Fairness, holds_its_bound_against_a_schedule_made_to_break_it) {
  // Only the two reps whose balances are nearest are ever present: what drives a rule that looks at balances farthest apart.
  std::vector<Rep> reps;
  for (std::size_t i = 0; i < 9; ++i) reps.push_back(rep("r" + std::to_string(i)));
  std::int64_t worst = 0;
  for (int n = 0; n < 20'000; ++n) {
    std::vector<std::size_t> order(reps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(balance_of(reps[a]), a) < std::pair(balance_of(reps[b]), b);
    });
    std::size_t nearest = 0;
    for (std::size_t i = 1; i + 1 < order.size(); ++i) {
      const auto gap = [&](std::size_t k) { return balance_of(reps[order[k + 1]]) - balance_of(reps[order[k]]); };
      if (gap(i) < gap(nearest)) nearest = i;
    }
    Present pair{order[nearest], order[nearest + 1]};
    std::sort(pair.begin(), pair.end());
    give(reps, pair);
    for (const Rep& one : reps) worst = std::max(worst, std::abs(balance_of(one)));
  }
  std::printf("[ FAIRNESS ] 9 reps, only the nearest two present each time: bound 4.00 leads; worst %s\n", leads(worst).c_str());
  EXPECT_LE(worst, 4 * lead_worth);
  EXPECT_GE(worst, 2 * lead_worth) << "a schedule that does not try proves nothing";
}

TEST(Fairness, neither_punishes_absence_nor_repays_it_with_a_flood) {
  std::vector<Rep> reps = {rep("a"), rep("b"), rep("c")};
  for (int n = 0; n < 30; ++n) give(reps, {0, 1, 2});
  const std::int64_t before = reps[2].fair_share->assigned;
  for (int n = 0; n < 300; ++n) give(reps, {0, 1});
  EXPECT_EQ(reps[2].fair_share->assigned, before);
  std::int64_t back = 0;
  for (int n = 0; n < 30; ++n) back += give(reps, {0, 1, 2}) == 2 ? 1 : 0;
  EXPECT_EQ(back, 10);
}

TEST(Fairness, makes_leads_given_back_good_one_at_a_time) {
  std::vector<Rep> reps = {rep("a"), rep("b"), rep("c")};
  const RoutePolicy policy = default_route_policy();
  for (int n = 0; n < 6; ++n) {
    LedgerEntry entry{"e" + std::to_string(n), "h", "lead", monday_noon, LedgerKind::handed_back, "a", {}, {}, {}, {}};
    give_back(reps[0], entry, monday_noon, policy);
    give_back(reps[0], entry, monday_noon, policy);
  }
  EXPECT_EQ(reps[0].fair_share->owed_millionths, 6 * lead_worth) << "an entry counts once";
  std::int64_t got = 0, row = 0, longest = 0;
  for (int n = 0; n < 36; ++n) {
    row = give(reps, {0, 1, 2}) == 0 ? row + 1 : 0;
    longest = std::max(longest, row);
    got += row > 0 ? 1 : 0;
  }
  // Half of the leads instead of a third until the six are made good: 36 leads.
  EXPECT_EQ(got, 18);
  EXPECT_LE(longest, 2);
  EXPECT_LT(reps[0].fair_share->owed_millionths, lead_worth / 1000);
}

TEST(Fairness, forgets_what_everybody_is_owed_alike) {
  std::vector<Rep> reps = {rep("a"), rep("b")};
  reps[1].weight = {3};
  for (Rep& one : reps) one.fair_share.emplace();
  reps[0].fair_share->owed_millionths = {1 * lead_worth};
  reps[1].fair_share->owed_millionths = {4 * lead_worth};
  give(reps, {0, 1});
  EXPECT_EQ(reps[0].fair_share->owed_millionths, 0);
  EXPECT_EQ(reps[1].fair_share->owed_millionths, 1 * lead_worth);
}

TEST(Fairness, counts_no_lead_given_back_longer_ago_than_the_policy_says) {
  Rep one = rep("a");
  RoutePolicy policy = default_route_policy();
  policy.credit_days = {10};
  LedgerEntry old{"e1", "h", "lead", {monday_noon.ms - 11LL * 86'400'000}, LedgerKind::handed_back, "a", {}, {}, {}, {}};
  give_back(one, old, monday_noon, policy);
  EXPECT_EQ(one.fair_share->owed_millionths, 0);
  LedgerEntry fresh{"e2", "h", "lead", monday_noon, LedgerKind::handed_back, "a", {}, {}, {}, {}};
  give_back(one, fresh, monday_noon, policy);
  give_back(one, old, {monday_noon.ms + 20LL * 86'400'000}, policy);
  EXPECT_TRUE(one.fair_share->credits.empty()) << "what can no longer be counted twice need not be remembered";
}

TEST(Parts, add_up_to_a_whole_lead_whatever_the_weights) {
  Dice dice{std::mt19937(3)};
  for (int n = 0; n < 2'000; ++n) {
    std::vector<Rep> reps;
    std::vector<const Rep*> looked;
    const std::size_t count = 1 + dice.below(40);
    for (std::size_t i = 0; i < count; ++i) {
      reps.push_back(rep("r" + std::to_string(i)));
      reps.back().weight = {static_cast<std::int64_t>(dice.below(1001))};
    }
    for (const Rep& one : reps) looked.push_back(&one);
    const std::vector<std::int64_t> parts = parts_of_next(looked);
    ASSERT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), lead_worth);
    ASSERT_GE(*std::min_element(parts.begin(), parts.end()), 0);
  }
}

}  // namespace
