// The log is the same whatever order things come in, however they are split and merged, and however often they are told.
#include "core/measure/handoff_log.h"

#include <gtest/gtest.h>

#include "core/json/documents.h"
#include "core/measure/measure.h"
#include "core/policy/default_policy.h"
#include "native/history/dice.h"
#include "native/history/pipeline.h"

namespace baton {
namespace {

using history::Dice;
using history::Pipeline;
using measuring::HandoffLog;

constexpr Time until{1'794'700'800'000};

/// A history with every kind of mistake in it: told twice, told differently under one id, at the wrong time, of nothing known.
Pipeline muddled(std::uint64_t seed) {
  history::Plan plan;
  plan.seed = seed, plan.handoffs = 120, plan.days = 60, plan.until = until;
  Pipeline out = make_pipeline(plan);
  Dice dice(seed);
  const std::size_t entries = out.ledger.size(), records = out.handoffs.size();
  for (std::size_t i = 0; i < entries; ++i) {
    LedgerEntry entry = out.ledger[i];
    if (dice.chance(4)) entry.at.ms -= dice.below(40 * 86'400'000LL);
    if (dice.chance(4)) entry.id += "x", entry.kind = static_cast<LedgerKind>(dice.below(17));
    if (dice.chance(3)) entry.handoff_id = "nobody's";
    if (dice.chance(3)) entry.lead_id = "another";
    if (dice.chance(3)) entry.rep_id = "ana";
    if (dice.chance(20)) out.ledger.push_back(entry);
  }
  for (std::size_t i = 0; i < records; ++i) {
    HandoffRecord record = out.handoffs[i];
    if (dice.chance(10)) record.recorded_at = Time{until.ms - dice.below(1000)};
    if (dice.chance(10)) record.completeness = Points{dice.below(101)};
    if (dice.chance(20)) out.handoffs.push_back(record);
  }
  return out;
}

template <class T>
void shuffle(std::vector<T>& list, Dice& dice) {
  for (std::size_t i = list.size(); i > 1; --i)
    std::swap(list[i - 1], list[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(i)))]);
}

void add_all(const Pipeline& pipeline, HandoffLog& log) {
  for (const LedgerEntry& entry : pipeline.ledger) log.add(entry);
  for (const HandoffRecord& record : pipeline.handoffs) log.add(record);
}

std::string bytes(const HandoffLog& log) { return json::encode(measure(log, until, MeasurePolicy{})); }
std::string bytes(const Pipeline& pipeline) {
  HandoffLog log;
  add_all(pipeline, log);
  return bytes(log);
}

TEST(Log, measures_the_same_whatever_order_things_come_in) {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    Pipeline pipeline = muddled(seed);
    const std::string wanted = bytes(pipeline);
    EXPECT_NE(wanted.find("\"conflicting_entry\""), std::string::npos);
    EXPECT_NE(wanted.find("\"conflicting_record\""), std::string::npos);
    Dice dice(seed + 100);
    for (int i = 0; i < 4; ++i) {
      shuffle(pipeline.ledger, dice);
      shuffle(pipeline.handoffs, dice);
      ASSERT_EQ(bytes(pipeline), wanted) << seed;
    }
  }
}

TEST(Log, merges_to_the_same_whichever_part_comes_first_and_however_often) {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const Pipeline pipeline = muddled(seed);
    const std::string wanted = bytes(pipeline);
    Dice dice(seed + 200);
    Pipeline parts[3];
    for (const LedgerEntry& entry : pipeline.ledger) parts[dice.below(3)].ledger.push_back(entry);
    for (const HandoffRecord& record : pipeline.handoffs) parts[dice.below(3)].handoffs.push_back(record);
    HandoffLog logs[3], left, right, twice;
    for (int i = 0; i < 3; ++i) add_all(parts[i], logs[i]);
    left.merge(logs[0]), left.merge(logs[1]), left.merge(logs[2]);
    HandoffLog later;
    later.merge(logs[2]), later.merge(logs[1]);
    right.merge(later), right.merge(logs[0]);
    twice.merge(left), twice.merge(right), twice.merge(logs[1]);
    EXPECT_EQ(bytes(left), wanted);
    EXPECT_EQ(bytes(right), wanted);
    EXPECT_EQ(bytes(twice), wanted);
  }
}

TEST(Log, takes_an_entry_without_its_text_for_the_same) {
  LedgerEntry entry{"e", "h", "lead", until, LedgerKind::lost, "ana", {}, {}, "they were angry", "decision"};
  HandoffLog log;
  log.add(entry);
  entry.text.clear();
  log.add(entry);
  EXPECT_TRUE(log.conflicting_entries().empty());
  entry.kind = LedgerKind::won;
  log.add(entry);
  EXPECT_EQ(log.conflicting_entries().size(), 1u);
}

TEST(Log, keeps_the_record_written_last) {
  HandoffRecord first;
  first.handoff_id = "h", first.lead_id = "lead", first.recorded_at = until, first.rep_id = "ana";
  HandoffRecord later = first;
  later.recorded_at = Time{until.ms + 1}, later.rep_id = "ben";
  HandoffLog log;
  log.add(later);
  log.add(first);
  EXPECT_EQ(log.records().at("h").rep_id, "ben");
  EXPECT_TRUE(log.conflicting_records().empty());
}

}  // namespace
}  // namespace baton
