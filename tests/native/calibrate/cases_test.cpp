// Handoffs and leads come together in any order, and nothing that came after a handoff is read.
#include "core/calibrate/cases.h"

#include <gtest/gtest.h>

#include "core/engine.h"
#include "core/model/time_units.h"
#include "core/normalise/undated.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

constexpr Time now{1'794'700'800'000};
constexpr Time day(std::int64_t n) { return {now.ms - (200 - n) * ms_per_day}; }

LedgerEntry entry(const std::string& lead, LedgerKind kind, Time at, const std::string& handoff = "") {
  LedgerEntry out;
  out.handoff_id = handoff.empty() ? "h-" + lead : handoff, out.lead_id = lead, out.kind = kind, out.at = at;
  out.id = out.handoff_id + std::to_string(static_cast<int>(kind));
  return out;
}

CalibrationCases cases_of(const std::vector<LedgerEntry>& entries, Success success = Success::won) {
  measuring::HandoffLog log;
  for (const LedgerEntry& one : entries) log.add(one);
  return {log, now, MeasurePolicy{}, success};
}

ScoreBasis basis(int strength) {
  ScoreBasis out;
  out.strength[0] = static_cast<std::uint8_t>(strength);
  return out;
}

TEST(Cases, of_a_lead_the_first_handoff_counts) {
  CalibrationCases it = cases_of({entry("a", LedgerKind::proposed, day(20), "h2"), entry("a", LedgerKind::won, day(30), "h2"),
                                  entry("a", LedgerKind::proposed, day(10), "h1"), entry("a", LedgerKind::lost, day(12), "h1")});
  const auto task = it.wants("a", {}, "x");
  ASSERT_TRUE(task);
  EXPECT_EQ(task->at, day(10));
  it.put("a", *task, basis(50));
  ASSERT_EQ(it.cases().size(), 1u);
  EXPECT_FALSE(it.cases()[0].success);
  EXPECT_EQ(it.counted().handoffs, 2);
  EXPECT_EQ(it.counted().later, 1);
}

TEST(Cases, too_young_to_tell_is_left_out) {
  CalibrationCases it = cases_of({entry("a", LedgerKind::proposed, day(150)), entry("a", LedgerKind::won, day(151))});
  EXPECT_FALSE(it.wants("a", {}, "x"));
  EXPECT_TRUE(it.cases().empty());
  EXPECT_EQ(it.counted().waiting, 1);
}

TEST(Cases, without_a_proposal_begin_when_they_were_accepted) {
  CalibrationCases it =
      cases_of({entry("a", LedgerKind::accepted, day(40)), entry("a", LedgerKind::meeting_held, day(41))}, Success::meeting_held);
  const auto task = it.wants("a", {}, "x");
  ASSERT_TRUE(task);
  EXPECT_EQ(task->at, day(40));
  it.put("a", *task, basis(1));
  EXPECT_TRUE(it.cases()[0].success);
}

TEST(Cases, of_a_lead_that_the_ledger_does_not_know_the_record_tells) {
  CalibrationCases it = cases_of(std::vector<LedgerEntry>{});
  EXPECT_FALSE(it.wants("a", {}, "x", {entry("a", LedgerKind::won, day(30))})) << "nothing says when it was handed over";
  const auto task = it.wants("b", {}, "x", {entry("b", LedgerKind::proposed, day(10)), entry("b", LedgerKind::won, day(30))});
  ASSERT_TRUE(task);
  EXPECT_EQ(task->at, day(10));
  EXPECT_FALSE(task->taken_before);
  it.put("b", *task, basis(50));
  ASSERT_EQ(it.cases().size(), 1u);
  EXPECT_TRUE(it.cases()[0].success);
  EXPECT_EQ(it.counted().handoffs, 1);
  EXPECT_FALSE(it.wants("young", {}, "x", {entry("young", LedgerKind::proposed, day(150))}));
  EXPECT_EQ(it.counted().waiting, 1);
}

TEST(Cases, what_the_ledger_tells_of_an_end_counts_before_the_record) {
  CalibrationCases it = cases_of({entry("lost", LedgerKind::proposed, day(10)), entry("lost", LedgerKind::lost, day(12)),
                                  entry("open", LedgerKind::proposed, day(10))});
  for (const char* lead : {"lost", "open"}) {
    const auto task = it.wants(lead, {}, "x", {entry(lead, LedgerKind::won, day(30), "h-other")});
    ASSERT_TRUE(task);
    it.put(lead, *task, basis(50));
  }
  ASSERT_EQ(it.cases().size(), 2u);
  for (const CalibrationCase& one : it.cases()) EXPECT_EQ(one.success, one.lead_id == "open") << one.lead_id;
}

TEST(Cases, of_records_the_latest_counts_whatever_the_order) {
  struct Line {
    std::optional<Time> taken_at;
    std::vector<LedgerEntry> record;
    int strength;
  };
  const LedgerEntry proposed = entry("a", LedgerKind::proposed, day(10)), won = entry("a", LedgerKind::won, day(30));
  const std::vector<Line> lines = {{day(5), {}, 1}, {day(20), {proposed}, 2}, {{}, {proposed, won}, 3}};
  std::vector<std::size_t> order = {0, 1, 2};
  do {
    CalibrationCases it = cases_of(std::vector<LedgerEntry>{});
    for (const std::size_t i : order)
      if (const auto task = it.wants("a", lines[i].taken_at, "x", lines[i].record)) it.put("a", *task, basis(lines[i].strength));
    ASSERT_EQ(it.cases().size(), 1u);
    EXPECT_EQ(it.cases()[0].basis.strength[0], 3);
    EXPECT_TRUE(it.cases()[0].success);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Cases, take_the_last_snapshot_before_the_handoff_whatever_the_order) {
  struct Line {
    std::optional<Time> taken_at;
    int strength;
  };
  const std::vector<Line> lines = {{day(5), 1}, {day(9), 2}, {day(11), 3}, {{}, 4}};
  std::vector<std::size_t> order = {0, 1, 2, 3};
  do {
    CalibrationCases it = cases_of({entry("a", LedgerKind::proposed, day(10))});
    for (const std::size_t i : order)
      if (const auto task = it.wants("a", lines[i].taken_at, std::to_string(i))) it.put("a", *task, basis(lines[i].strength));
    ASSERT_EQ(it.cases().size(), 1u);
    EXPECT_EQ(it.cases()[0].basis.strength[0], 2);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Cases, a_line_that_was_wanted_first_does_not_replace_a_better_one_that_was_read_sooner) {
  CalibrationCases it = cases_of({entry("a", LedgerKind::proposed, day(10))});
  const auto worse = it.wants("a", {}, "w"), better = it.wants("a", day(9), "b");
  it.put("a", *better, basis(2));
  it.put("a", *worse, basis(1));
  EXPECT_EQ(it.cases()[0].basis.strength[0], 2);
}

TEST(Cases, count_leads_once_and_name_what_is_missing) {
  CalibrationCases it = cases_of({entry("a", LedgerKind::proposed, day(10)), entry("b", LedgerKind::proposed, day(10)),
                                  entry("c", LedgerKind::proposed, day(10))});
  for (int i = 0; i < 3; ++i)
    if (const auto task = it.wants("a", {}, "same")) it.put("a", *task, basis(1));
  it.wants("nobody's", {}, "x");
  it.put("b", *it.wants("b", {}, "y"), {});
  const CalibrationSample counted = it.counted();
  EXPECT_EQ(counted.leads, 3);
  EXPECT_EQ(counted.leads_handed_over, 2);
  EXPECT_EQ(counted.no_lead, 1);
  EXPECT_EQ(counted.suppressed, 1);
  EXPECT_EQ(it.cases().size(), 1u);
}

Lead lead_until_handoff() {
  Lead lead;
  lead.id = "a";
  lead.messages.push_back({"m1", day(9), Channel::chat, Speaker::prospect, "How much is it for forty seats?", "", "", {}});
  lead.events.push_back({"e1", day(9), EventKind::page_view, "/pricing", "", {}});
  return lead;
}

std::string shown(const ScoreBasis& it) {
  std::string out;
  for (std::size_t i = 0; i < trigger_count; ++i) out += std::to_string(it.strength[i]) + (it.fired[i] ? "! " : " ");
  return out + std::to_string(it.fit) + " " + std::to_string(it.engagement) + (it.explicit_intent ? " words " : " ") +
         std::to_string(it.silenced_at);
}

TEST(Cases, nothing_that_came_after_the_handoff_is_read) {
  const Engine engine(default_policy(), {});
  const Lead before = lead_until_handoff();
  Lead after = before;
  after.messages.push_back({"m2", day(11), Channel::chat, Speaker::prospect, "Get me a human, I am furious.", "", "", {}});
  after.messages.push_back({"m3", day(12), Channel::chat, Speaker::prospect, "Stop. Unsubscribe me.", "", "", {}});
  after.events.push_back({"e2", day(11), EventKind::trial_signup, "trial", "", {}});
  after.signals.push_back({TriggerKind::request, {95}, "host", "", "later", day(11)});
  after.signals.push_back({TriggerKind::intent, {95}, "host", "", "later", day(11)});
  after.signals.push_back({TriggerKind::intent, {95}, "host", "m2", "", {}});
  after.signals.push_back({TriggerKind::emotional, {95}, "host", "m2", "", {}});
  after.signals.push_back({TriggerKind::complexity, {95}, "host", "", "undated", {}});
  after.handoffs.push_back(entry("a", LedgerKind::first_response, day(11)));
  drop_undated(after);
  const auto was = engine.score_basis(before, day(10)), is = engine.score_basis(after, day(10));
  ASSERT_TRUE(was && is);
  EXPECT_EQ(shown(*is), shown(*was));
  EXPECT_FALSE(engine.score_basis(after, day(13)));
}

TEST(Basis, is_what_the_assessment_says) {
  const Engine engine(default_policy(), {});
  const Lead lead = lead_until_handoff();
  const Assessment assessed = engine.assess(lead, day(10));
  const auto it = engine.score_basis(lead, day(10));
  ASSERT_TRUE(it);
  EXPECT_EQ(calibrating::score_of(*it, engine.policy().decide.score), assessed.decision.score.value);
  EXPECT_TRUE(it->explicit_intent);
}

TEST(Basis, says_which_threshold_would_have_silenced_it) {
  const Lead lead = lead_until_handoff();
  const auto it = Engine(default_policy(), {}).score_basis(lead, day(10));
  ASSERT_TRUE(it);
  ASSERT_GT(it->silenced_at, 1);
  const auto fires_at = [&](std::int64_t threshold) {
    Policy policy = default_policy();
    policy.decide.thresholds.intent = {threshold};
    return Engine(policy, {}).score_basis(lead, day(10))->fired[static_cast<std::size_t>(TriggerKind::intent)];
  };
  EXPECT_TRUE(fires_at(it->silenced_at - 1));
  EXPECT_FALSE(fires_at(it->silenced_at));
}

}  // namespace
}  // namespace baton
