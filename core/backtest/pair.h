/// Two policies compared lead by lead.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/measure/ends.h"
#include "core/measure/statistics.h"
#include "core/model/backtest.h"
#include "core/model/backtest_record.h"

namespace baton::backtesting {

/// Most differences that stand in the backtest itself.
inline constexpr std::size_t most_differences = 50;

class PairFold {
 public:
  /// Places in the list of policies, and what they are called. The names must outlive it.
  PairFold(std::size_t first, std::size_t second, const std::vector<std::string>& names);

  /// The difference that the lead makes, if any.
  std::optional<BacktestDifference> add(const KeptLead& lead, const measuring::LeadEnd& end);
  /// All but what the pairs share: `p_millionths`, `differs` and `text`.
  BacktestPair finish(const MeasurePolicy& policy);
  /// McNemar's test, before any correction.
  double p() const { return statistics::different(counts_); }
  const statistics::Paired& counts() const { return counts_; }

 private:
  BacktestDifference difference_of(const KeptLead& lead, const measuring::LeadEnd& end) const;
  void count_end(const measuring::LeadEnd& end, statistics::Sample& won) const;
  void keep(const BacktestDifference& difference, std::int64_t gap_ms);

  struct Kept {
    std::int64_t gap_ms;
    BacktestDifference difference;
  };
  const std::array<std::size_t, 2> places_;
  const std::vector<std::string>& names_;
  statistics::Paired counts_;
  statistics::Sample first_only_won_, second_only_won_;
  std::int64_t at_once_ = 0, differing_ = 0;
  std::array<std::vector<std::int64_t>, 2> ahead_ms_;
  std::array<std::array<std::int64_t, 32>, 2> reasons_{};
  std::vector<Kept> kept_;
};

/// What the pair comes to, for people. `differs` must be settled.
std::string text_of(const BacktestPair& pair);

}  // namespace baton::backtesting
