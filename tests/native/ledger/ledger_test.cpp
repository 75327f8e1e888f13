#include "core/ledger.h"

#include <gtest/gtest.h>

#include <vector>

namespace baton {
namespace {

constexpr std::int64_t minute = 60'000, day = 1'440 * minute;

LedgerEntry entry_of(std::string_view more) {
  const GivenEntry given = read_entry(R"({"id":"e","handoff_id":"h","lead_id":"l","at":"2026-05-01T10:00:00+02:00","kind":)" +
                                      std::string(more) + "}");
  EXPECT_TRUE(given.problems.empty()) << more;
  return given.entry;
}

TEST(Ledger, an_event_is_written_in_one_way_and_read_again_as_itself) {
  const LedgerEntry entry =
      entry_of(R"("failed","reason":"channel_lost","rating":2,"rep_id":"r","text":"a \"b\"","decision_id":"d")");
  EXPECT_EQ(entry_line(entry),
            R"({"id":"e","handoff_id":"h","lead_id":"l","at":"2026-05-01T08:00:00Z","kind":"failed","rep_id":"r","rating":2,)"
            R"("reason":"channel_lost","text":"a \"b\"","decision_id":"d"})");
  EXPECT_TRUE(is_same(read_entry(entry_line(entry)).entry, entry));
}

TEST(Ledger, a_kind_that_wants_a_reason_or_a_rating_is_no_event_without) {
  for (const char* kind : {"declined", "failed", "satisfaction", "context_rating"}) {
    const std::string line =
        std::string(R"({"id":"e","handoff_id":"h","lead_id":"l","at":"2026-05-01T10:00:00Z","kind":")") + kind + "\"}";
    const Problems problems = read_entry(line).problems;
    ASSERT_EQ(problems.size(), 1u) << kind;
    EXPECT_EQ(problems.front().code, ProblemCode::missing);
  }
}

TEST(Ledger, of_two_contents_exactly_one_goes_first_whatever_differs) {
  const std::vector<LedgerEntry> all = {
      entry_of(R"("proposed")"),
      entry_of(R"("won")"),
      entry_of(R"("won","rep_id":"r")"),
      entry_of(R"("won","rating":5)"),
      entry_of(R"("won","text":"t")"),
      entry_of(R"("won","reason":"other")"),
      entry_of(R"("won","decision_id":"d")"),
  };
  for (const LedgerEntry& a : all)
    for (const LedgerEntry& b : all) {
      if (&a == &b) continue;
      EXPECT_FALSE(is_same(a, b));
      EXPECT_NE(goes_first(a, b), goes_first(b, a));
    }
  LedgerEntry other_lead = all[0];
  other_lead.lead_id = "m";
  EXPECT_NE(goes_first(all[0], other_lead), goes_first(other_lead, all[0]));
}

TEST(Ledger, of_the_forgotten_only_what_is_counted_stays) {
  const LedgerEntry entry = entry_of(R"("failed","reason":"other","rating":2,"rep_id":"r","text":"t","decision_id":"d")");
  EXPECT_EQ(entry_line(without_person(entry, {"1", "2", "3"})),
            R"({"id":"1","handoff_id":"2","lead_id":"3","at":"2026-05-01T08:00:00Z","kind":"failed","rep_id":"r","rating":2,)"
            R"("reason":"other","text":"","decision_id":""})");
}

TEST(Ledger, what_lies_ahead_of_now_by_more_than_ten_minutes_is_ahead) {
  const Time now{1'000 * day};
  EXPECT_FALSE(is_ahead({now.ms + 10 * minute}, now));
  EXPECT_TRUE(is_ahead({now.ms + 10 * minute + 1}, now));
}

TEST(Ledger, texts_stay_for_the_days_of_the_policy_or_for_ever) {
  const Time now{20'000 * day};
  EXPECT_EQ(texts_kept_since(now, 30).ms, 19'970 * day);
  EXPECT_EQ(texts_kept_since(now, 0).ms, -62'135'596'800'000);
}

}  // namespace
}  // namespace baton
