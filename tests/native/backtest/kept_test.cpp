#include <gtest/gtest.h>

#include "core/backtest/record.h"
#include "core/json/backtest_documents.h"
#include "core/measure/statistics.h"
#include "core/model/time_units.h"
#include "core/policy/default_policy.h"

namespace baton::backtesting {
namespace {

constexpr Time start{20'000 * ms_per_day};

Lead valuable_lead() {
  Lead lead;
  lead.id = "l1";
  lead.contact.language = {"fr"};
  lead.contact.country = {"US"}, lead.contact.region = {"US-TX"};
  lead.contact.phone = {"+15125550142"};
  lead.company.industry = "Health care";
  lead.account.tier = Tier::enterprise;
  lead.account.owner_id = "owner";
  for (int i = 0; i < 3; ++i) {
    Message message;
    message.id = "m" + std::to_string(i);
    message.at = {start.ms + i * ms_per_hour};
    message.from = i == 1 ? Speaker::ai : Speaker::prospect;
    message.text = i == 1 ? "Happy to help." : "Please call me. Does your API support SAML with our own encryption keys?";
    lead.messages.push_back(message);
  }
  LedgerEntry declined;
  declined.id = "d", declined.handoff_id = "h", declined.lead_id = "l1", declined.rep_id = "ben";
  declined.at = {start.ms - ms_per_day};
  declined.kind = LedgerKind::proposed;
  lead.handoffs.push_back(declined);
  declined.id = "d2", declined.kind = LedgerKind::declined, declined.reason = LedgerReason::other;
  lead.handoffs.push_back(declined);
  return lead;
}

Roster team() {
  Roster out;
  for (const char* id : {"ana", "ben", "cem", "owner"}) {
    Rep rep;
    rep.id = id, rep.name = id;
    rep.role = id[0] == 'c' ? Role::sales_engineer : Role::senior_account_executive;
    rep.skills = {"SAML"}, rep.languages = {{"en"}, {"fr"}};
    out.reps.push_back(rep);
  }
  return out;
}

TEST(Kept, a_handoff_put_away_and_taken_out_again_is_assigned_as_if_it_had_not_been) {
  const Policy policy = default_policy();
  const LeadReplay replay = Replayer({policy}, team()).replay(valuable_lead(), {start.ms + ms_per_day}, Extent::first_handoff);
  ASSERT_TRUE(replay.by_policy[0].candidate);
  Candidate direct = *replay.by_policy[0].candidate;
  direct.holding = {};
  const auto read = json::read_kept_placing(json::encode(placing_of(replay, 0)));
  ASSERT_TRUE(read);
  const Candidate again = candidate_of(*read);
  EXPECT_EQ(again.wanted.role, direct.wanted.role);
  EXPECT_EQ(again.wanted.skills, direct.wanted.skills);
  EXPECT_EQ(again.wanted.refusals.size(), 1u);
  EXPECT_EQ(again.wanted.calls.has_value(), direct.wanted.calls.has_value());
  for (const char* owner : {"owner", "nobody"}) {
    Candidate first = direct, second = again;
    first.wanted.owner_id = second.wanted.owner_id = owner;
    Team one = make_ready(team(), policy.route), two = one;
    const Assignment a = assign({first}, policy.route, one).front(), b = assign({second}, policy.route, two).front();
    EXPECT_EQ(a.rep_id.value_or(""), b.rep_id.value_or(""));
    EXPECT_EQ(a.respond_by->ms, b.respond_by->ms);
    EXPECT_EQ(a.available_at->ms, b.available_at->ms);
    ASSERT_EQ(a.reasons.size(), b.reasons.size());
    for (std::size_t i = 0; i < a.reasons.size(); ++i) EXPECT_EQ(a.reasons[i].text, b.reasons[i].text);
  }
}

TEST(Kept, holds_nothing_that_anybody_wrote_and_reads_back_the_same) {
  const LeadReplay replay =
      Replayer({default_policy()}, team()).replay(valuable_lead(), {start.ms + ms_per_day}, Extent::first_handoff);
  const std::string text = json::encode(kept(replay));
  EXPECT_EQ(text.find("encryption"), std::string::npos);
  EXPECT_EQ(text.find("5125550142"), std::string::npos);
  const auto again = json::read_kept_lead(text);
  ASSERT_TRUE(again);
  EXPECT_EQ(json::encode(*again), text);
  EXPECT_FALSE(json::read_kept_lead(text.substr(1)));
  EXPECT_FALSE(json::read_kept_lead("{}"));
}

using statistics::Paired;

/// Every way in which n items can fall into the four cells, with its chance.
double coverage(int n, const std::array<double, 4>& truth) {
  double covered = 0;
  const double difference = truth[1] - truth[2];
  for (int a = 0; a <= n; ++a)
    for (int b = 0; a + b <= n; ++b)
      for (int c = 0; a + b + c <= n; ++c) {
        double chance = 1;
        int left = n;
        for (const auto& [count, share] : {std::pair(a, truth[0]), std::pair(b, truth[1]), std::pair(c, truth[2])}) {
          for (int i = 0; i < count; ++i, --left) chance = chance * left / (i + 1) * share;
        }
        for (int i = 0; i < left; ++i) chance *= truth[3];
        const statistics::Interval interval = statistics::newcombe(Paired{a, b, c, n - a - b - c});
        if (interval.low <= difference && difference <= interval.high) covered += chance;
      }
  return covered;
}

TEST(Paired, the_interval_of_the_difference_holds_it_as_often_as_it_says) {
  for (const std::array<double, 4>& truth :
       {std::array<double, 4>{0.4, 0.1, 0.1, 0.4}, {0.3, 0.3, 0.1, 0.3}, {0.25, 0.25, 0.25, 0.25}, {0.6, 0.2, 0.05, 0.15}}) {
    const double share = coverage(30, truth);
    EXPECT_GT(share, 0.93);
    EXPECT_LT(share, 0.98);
  }
  EXPECT_GT(coverage(30, {0.05, 0.05, 0.02, 0.88}), 0.95);  // Of rare things no interval can be exact.
}

TEST(Paired, the_interval_turns_round_when_the_two_ways_do) {
  const statistics::Interval one = statistics::newcombe(Paired{20, 9, 4, 30}), other = statistics::newcombe(Paired{20, 4, 9, 30});
  EXPECT_DOUBLE_EQ(one.low, -other.high);
  EXPECT_DOUBLE_EQ(one.high, -other.low);
  EXPECT_DOUBLE_EQ(statistics::newcombe(Paired{}).low, -1);
}

TEST(Paired, the_test_adds_up_the_tails_of_a_fair_coin) {
  for (int first = 0; first <= 12; ++first) {
    double tail = 0;
    for (int k = 0; k <= 12; ++k) {
      double chance = 1;
      for (int i = 0; i < k; ++i) chance = chance * (12 - i) / (i + 1);
      if (std::abs(2 * k - 12) >= std::abs(2 * first - 12)) tail += chance / 4096;
    }
    EXPECT_NEAR(statistics::different(Paired{7, first, 12 - first, 90}), std::min(1.0, tail), 1e-9) << first;
  }
  EXPECT_EQ(statistics::different(Paired{7, 0, 0, 90}), 1);
}

}  // namespace
}  // namespace baton::backtesting
