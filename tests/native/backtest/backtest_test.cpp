#include "core/backtest/backtest.h"

#include <gtest/gtest.h>

#include "core/backtest/record.h"
#include "core/backtest/staffing.h"
#include "core/backtest/table.h"
#include "core/json/backtest_documents.h"
#include "core/model/time_units.h"
#include "core/policy/default_policy.h"

namespace baton::backtesting {
namespace {

constexpr std::int64_t monday = 20'045;  // 2024-11-18.
constexpr Time at(std::int64_t day, std::int64_t hour = 12) { return {(monday + day) * ms_per_day + hour * ms_per_hour}; }

MeasurePolicy measure(std::int64_t fewest = 2) {
  MeasurePolicy out = default_policy().measure;
  out.fewest = {fewest};
  return out;
}

KeptHandoff handoff(Time when, ReasonCode why, KeptView other) {
  KeptHandoff out;
  out.at = when;
  out.messages = 3;
  out.triggers = {TriggerKind::request};
  out.views = {{Action::handoff, bit_of(why)}, other};
  return out;
}

/// Two policies: what the first does, what the second does, when a person came.
KeptLead lead(const std::string& id, std::optional<Time> first, std::optional<Time> second, std::optional<Time> person = {}) {
  KeptLead out;
  out.lead_id = id;
  out.first = at(0), out.last = at(30);
  out.takeover = person;
  out.messages = 5;
  out.replays.resize(2);
  const KeptView waits{Action::prepare, bit_of(ReasonCode::rapport)};
  if (first) out.replays[0].handoff = handoff(*first, ReasonCode::request, waits);
  if (second) {
    out.replays[1].handoff = handoff(*second, ReasonCode::request, waits);
    std::swap(out.replays[1].handoff->views[0], out.replays[1].handoff->views[1]);
  }
  return out;
}

LedgerEntry ended(const std::string& id, LedgerKind kind, Time when) {
  LedgerEntry out;
  out.id = id + boost::describe::enum_to_string(kind, "");
  out.handoff_id = "h" + id, out.lead_id = id;
  out.kind = kind;
  out.at = when;
  return out;
}

Backtest fold(const std::vector<KeptLead>& leads, const measuring::Ends& ends,
              std::vector<BacktestDifference>* differences = nullptr) {
  BacktestFold it({{"a", "1", measure()}, {"b", "2", measure()}}, at(40), ends);
  for (const KeptLead& one : leads)
    it.add(one, [&](const std::string&, const std::string&, const BacktestDifference& difference) {
      if (differences) differences->push_back(difference);
    });
  return it.finish({});
}

TEST(Backtest, counts_what_each_policy_does_with_every_lead) {
  KeptLead prepared = lead("p", {}, {}), suppressed = lead("s", {}, {}), empty;
  prepared.replays[0].prepare = at(1);
  suppressed.replays[0].suppress = suppressed.replays[1].suppress = at(1);
  empty.lead_id = "e";
  empty.replays.resize(2);
  const Backtest got = fold({lead("1", at(2), at(2)), lead("2", at(2), at(5)), lead("3", at(2), {}),
                             lead("4", at(9), at(3), at(4)), prepared, suppressed, empty},
                            measuring::Ends());
  EXPECT_EQ(got.leads, 6);
  EXPECT_EQ(got.empty, 1);
  EXPECT_EQ(got.messages, 30);
  EXPECT_EQ(got.with_person, 1);
  const BacktestPolicy &a = got.policies[0], &b = got.policies[1];
  EXPECT_EQ(a.handed_over.hits, 3);
  EXPECT_EQ(a.handed_over.n, 6);
  EXPECT_EQ(a.after_person.hits, 1);
  EXPECT_EQ(a.prepared.hits, 1);
  EXPECT_EQ(a.suppressed.hits, 1);
  EXPECT_EQ(a.nurtured.hits, 0);
  EXPECT_EQ(a.person_found.hits, 0);
  EXPECT_EQ(b.handed_over.hits, 3);
  EXPECT_EQ(b.person_found.hits, 1);
  EXPECT_EQ(b.nurtured.hits, 2);
  EXPECT_EQ(*a.since_first_ms.median, 2 * ms_per_day);
  EXPECT_FALSE(a.outcome);
  EXPECT_FALSE(a.staffing);
  EXPECT_EQ(a.by_message[1].hits, 0);
  EXPECT_EQ(a.by_message[2].hits, 3);
}

TEST(Backtest, compares_two_policies_lead_by_lead) {
  std::vector<BacktestDifference> differences;
  const Backtest got =
      fold({lead("1", at(2), at(2)), lead("2", at(2), at(5)), lead("3", at(2), {}), lead("4", at(9), at(3)), lead("5", {}, {})},
           measuring::Ends(), &differences);
  ASSERT_EQ(got.pairs.size(), 1u);
  const BacktestPair& pair = got.pairs.front();
  EXPECT_EQ(pair.both, 3);
  EXPECT_EQ(pair.first_only, 1);
  EXPECT_EQ(pair.second_only, 0);
  EXPECT_EQ(pair.neither, 1);
  EXPECT_EQ(pair.at_once, 1);
  EXPECT_EQ(pair.first_earlier, 1);
  EXPECT_EQ(pair.second_earlier, 1);
  EXPECT_EQ(*pair.difference, 2'000);
  EXPECT_EQ(pair.p_millionths, 1'000'000);
  EXPECT_FALSE(pair.differs);
  EXPECT_EQ(pair.differing, 3);
  ASSERT_EQ(differences.size(), 3u);
  // One alone first, then those furthest apart.
  ASSERT_EQ(pair.differences.size(), 3u);
  EXPECT_EQ(pair.differences[0].lead_id, "3");
  EXPECT_EQ(pair.differences[1].lead_id, "4");
  EXPECT_EQ(pair.differences[2].lead_id, "2");
  EXPECT_EQ(pair.differences[0].first.reasons, std::vector{ReasonCode::request});
  EXPECT_EQ(pair.differences[0].second.reasons, std::vector{ReasonCode::rapport});
  EXPECT_EQ(pair.differences[0].second.action, Action::prepare);
  EXPECT_EQ(pair.differences[1].text, "a after message 3 (request); b after message 3 (request); b is 6.0 days earlier");
}

TEST(Backtest, the_order_of_leads_makes_no_difference) {
  std::vector<KeptLead> leads;
  for (int i = 0; i < 120; ++i)
    leads.push_back(lead("l" + std::to_string(i), i % 3 ? std::optional(at(i % 9)) : std::nullopt,
                         i % 4 ? std::optional(at(i % 7)) : std::nullopt, i % 5 ? std::nullopt : std::optional(at(4))));
  const std::string forward = json::encode(fold(leads, measuring::Ends()));
  std::reverse(leads.begin(), leads.end());
  EXPECT_EQ(json::encode(fold(leads, measuring::Ends())), forward);
}

TEST(Backtest, says_what_became_of_the_leads_it_picks_beside_the_others) {
  measuring::HandoffLog log;
  for (int i = 0; i < 40; ++i) log.add(ended("w" + std::to_string(i), i % 4 ? LedgerKind::won : LedgerKind::lost, at(20)));
  for (int i = 0; i < 40; ++i) log.add(ended("o" + std::to_string(i), i % 4 ? LedgerKind::lost : LedgerKind::won, at(20)));
  const measuring::Ends ends(log, at(40));
  std::vector<KeptLead> leads;
  for (int i = 0; i < 40; ++i) leads.push_back(lead("w" + std::to_string(i), at(2), {}));
  for (int i = 0; i < 40; ++i) leads.push_back(lead("o" + std::to_string(i), {}, {}));
  const Backtest got = fold(leads, ends);
  const BacktestOutcome& outcome = *got.policies[0].outcome;
  EXPECT_EQ(outcome.handed_over.hits, 30);
  EXPECT_EQ(outcome.handed_over.n, 40);
  EXPECT_EQ(outcome.others.hits, 10);
  EXPECT_EQ(*outcome.difference, 5'000);
  EXPECT_TRUE(outcome.differs);
  EXPECT_FALSE(got.policies[1].outcome->difference);
  EXPECT_EQ(got.pairs[0].first_only_won.hits, 30);
  EXPECT_NE(print_table(got).find("won 75.0 %"), std::string::npos);
}

TEST(Ends, the_first_end_counts_in_whatever_order_the_ledger_was_told) {
  const std::vector<LedgerEntry> told = {
      ended("1", LedgerKind::won, at(5)),         ended("1", LedgerKind::lost, at(3)),
      ended("1", LedgerKind::handed_back, at(1)), ended("2", LedgerKind::handed_back, at(2)),
      ended("3", LedgerKind::won, at(50)),        ended("4", LedgerKind::first_response, at(2))};
  for (int turn = 0; turn < 6; ++turn) {
    measuring::HandoffLog log;
    for (std::size_t i = 0; i < told.size(); ++i) log.add(told[(i + static_cast<std::size_t>(turn)) % told.size()]);
    const measuring::Ends ends(log, at(40));
    const auto of = [&](const char* lead) { return ends.of(lead, {}, at(40)); };
    EXPECT_EQ(of("1").known(), KnownEnd::lost);
    EXPECT_EQ(of("1").released(at(0)), at(1));
    EXPECT_EQ(of("1").released(at(2)), at(3));
    EXPECT_FALSE(of("1").released(at(4)));
    EXPECT_EQ(of("2").known(), KnownEnd::handed_back);
    EXPECT_FALSE(of("3").known());
    EXPECT_FALSE(of("4").known());
  }
}

TEST(Ends, what_was_given_counts_before_the_record_which_counts_where_nothing_was) {
  measuring::HandoffLog log;
  log.add(ended("given", LedgerKind::lost, at(30)));
  log.add(ended("half", LedgerKind::handed_back, at(20)));
  const measuring::Ends ends(log, at(40));
  const std::vector<LedgerEntry> entries = {ended("x", LedgerKind::won, at(10)), ended("x", LedgerKind::handed_back, at(5)),
                                            ended("x", LedgerKind::lost, at(50))};
  const measuring::LeadEnd record = measuring::end_in(entries, at(40));
  EXPECT_EQ(ends.of("given", record, at(40)).known(), KnownEnd::lost);
  EXPECT_EQ(ends.of("given", record, at(29)).known(), KnownEnd::won);
  EXPECT_EQ(ends.of("half", record, at(40)).known(), KnownEnd::won);
  EXPECT_EQ(ends.of("half", record, at(40)).handed_back, at(20));
  EXPECT_EQ(ends.of("unknown", record, at(40)).closed, at(10));
  EXPECT_EQ(measuring::end_in(entries, at(9)).known(), KnownEnd::handed_back);
}

TEST(Backtest, a_record_that_knows_the_end_is_as_good_as_a_ledger) {
  const measuring::HandoffLog nothing;
  const measuring::Ends ends(nothing, at(40));
  std::vector<KeptLead> leads;
  for (int i = 0; i < 40; ++i) leads.push_back(lead("w" + std::to_string(i), at(2), {}));
  EXPECT_FALSE(fold(leads, ends).policies[0].outcome);
  for (KeptLead& one : leads) one.end = {at(20), true, {}};
  const Backtest got = fold(leads, ends);
  EXPECT_EQ(got.ends_known, 40);
  EXPECT_EQ(got.policies[0].outcome->handed_over.hits, 40);
}

Roster one_rep(std::int64_t capacity) {
  Roster out;
  Rep rep;
  rep.id = "ana", rep.name = "Ana", rep.role = Role::account_executive;
  rep.capacity = Count{capacity};
  rep.open_handoffs = {capacity};
  out.reps.push_back(rep);
  return out;
}

Placing placing(const std::string& id, Time when, Time leaves) {
  Placing out;
  out.candidate.lead_id = id;
  out.candidate.as_of = out.candidate.since = when;
  out.candidate.action = Action::handoff;
  out.candidate.urgency = Urgency::high;
  out.candidate.respond_by = Time{when.ms + 5 * ms_per_minute};
  out.leaves = leaves;
  return out;
}

TEST(Staffing, a_rep_at_capacity_gets_the_next_lead_when_one_has_left) {
  Staffing it(one_rep(1), default_policy().route, measure(1));
  it.place(placing("1", at(0), at(10)));
  it.place(placing("2", at(3), at(20)));
  it.place(placing("3", at(10), at(20)));
  const BacktestStaffing got = it.finish();
  EXPECT_EQ(got.assigned.hits, 2);
  EXPECT_EQ(got.nobody.hits, 1);
  EXPECT_EQ(got.in_time.hits, 2);
  ASSERT_EQ(got.reps.size(), 1u);
  EXPECT_EQ(got.reps[0].handoffs, 2);
  EXPECT_EQ(got.reps[0].most_open, 1);
  ASSERT_EQ(got.reps[0].weeks.size(), 2u);
  EXPECT_EQ(got.reps[0].weeks[0].week, "2024-11-18");
  EXPECT_EQ(got.reps[0].weeks[0].handoffs, 1);
  EXPECT_EQ(got.reps[0].weeks[1].handoffs, 1);
}

TEST(Staffing, a_week_without_handoffs_has_the_load_that_goes_on) {
  Staffing it(one_rep(5), default_policy().route, measure(1));
  it.place(placing("1", at(0), at(15)));
  it.place(placing("2", at(1), at(8)));
  it.place(placing("3", at(22), at(60)));
  const BacktestStaffing got = it.finish();
  ASSERT_EQ(got.weeks.size(), 4u);
  EXPECT_EQ(got.weeks[0].most_open, 2);
  EXPECT_EQ(got.weeks[1].most_open, 2);
  EXPECT_EQ(got.weeks[1].handoffs, 0);
  EXPECT_EQ(got.weeks[2].most_open, 1);
  EXPECT_EQ(got.weeks[3].most_open, 1);
  EXPECT_EQ(got.weeks[3].handoffs, 1);
}

TEST(Staffing, the_order_of_handoffs_of_one_moment_makes_no_difference) {
  const auto run = [](std::vector<std::string> ids) {
    Roster roster = one_rep(3);
    roster.reps.push_back(roster.reps[0]);
    roster.reps[1].id = "ben";
    Staffing it(roster, default_policy().route, measure(1));
    for (const std::string& id : ids) {
      Placing one = placing(id, at(0), at(5));
      one.candidate.wanted.owner_id = id == "3" ? "ben" : "";
      it.place(std::move(one));
    }
    Backtest out;
    out.policies.emplace_back().staffing = it.finish();
    return json::encode(out);
  };
  EXPECT_EQ(run({"1", "2", "3", "4", "5", "6", "7"}), run({"7", "3", "5", "1", "2", "6", "4"}));
}

}  // namespace
}  // namespace baton::backtesting
