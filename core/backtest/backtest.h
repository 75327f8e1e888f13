/// What was kept of every lead becomes a backtest: figures of each policy, and every two of them compared.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/backtest/pair.h"
#include "core/measure/ends.h"
#include "core/model/backtest.h"
#include "core/model/backtest_record.h"
#include "core/model/policy.h"

namespace baton::backtesting {

/// A policy under the name that the backtest calls it by.
struct Contestant {
  std::string name, policy_hash;
  MeasurePolicy measure;
};

/// Leads are added one at a time and none is kept, a few numbers of each handoff apart. The order of leads makes no difference.
class BacktestFold {
 public:
  /// What counts as too few, and as significant, is for all policies what the first says.
  BacktestFold(std::vector<Contestant> contestants, Time as_of, const measuring::Ends& ends);
  BacktestFold(const BacktestFold&) = delete;
  BacktestFold& operator=(const BacktestFold&) = delete;

  /// `differs`, if given, takes every difference that the lead makes, with the two names.
  using TakeDifference = std::function<void(const std::string& first, const std::string& second, const BacktestDifference&)>;
  void add(const KeptLead& lead, const TakeDifference& differs = {});
  /// By policy who would have got the leads; empty without a roster. To be called once.
  Backtest finish(std::vector<BacktestStaffing> staffing);

 private:
  struct Tally {
    std::int64_t handed_over = 0, after_person = 0, prepared = 0, suppressed = 0, nurtured = 0, person_found = 0;
    std::vector<std::int64_t> urgencies, triggers, moments, message_numbers, since_first_ms, before_person_ms;
    statistics::Sample won, others_won;
  };
  void add_to(Tally& tally, const KeptLead& lead, std::size_t policy, const measuring::LeadEnd& end);
  BacktestPolicy figures(std::size_t policy);
  /// Whether there is anything to say of how leads ended.
  bool has_ends() const { return !ends_.empty() || out_.ends_known > 0; }
  void settle_outcomes(Backtest& out) const;
  void settle_pairs(Backtest& out);

  std::vector<Contestant> contestants_;
  std::vector<std::string> names_;
  const measuring::Ends& ends_;
  Backtest out_;
  std::vector<Tally> tallies_;
  std::vector<PairFold> pairs_;
};

}  // namespace baton::backtesting
