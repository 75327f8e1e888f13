/// Counts of leads become figures of a backtest, by the same rules as every other figure.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/measure/statistics.h"
#include "core/model/backtest_figures.h"
#include "core/model/policy_measure.h"

namespace baton::backtesting {

BacktestShare share_of(std::string key, statistics::Sample sample, const MeasurePolicy& policy);
/// Of a key that ends in `_ms` the text speaks of time, else of messages.
BacktestSpread spread_of(std::string key, std::vector<std::int64_t> values, const MeasurePolicy& policy);

}  // namespace baton::backtesting
