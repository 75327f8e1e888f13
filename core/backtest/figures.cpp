#include "core/backtest/figures.h"

#include <algorithm>

#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton::backtesting {

BacktestShare share_of(std::string key, statistics::Sample sample, const MeasurePolicy& policy) {
  const ShareFigure figure = measuring::share_figure(ShareKind::accepted, {sample.hits, sample.n, 0}, policy);
  return {std::move(key), figure.hits, figure.n, figure.too_few, figure.share, figure.low, figure.high, figure.text};
}

BacktestSpread spread_of(std::string key, std::vector<std::int64_t> values, const MeasurePolicy& policy) {
  BacktestSpread out;
  out.key = std::move(key);
  out.n = static_cast<std::int64_t>(values.size());
  out.too_few = out.n < policy.fewest || out.n == 0;
  if (out.too_few) {
    out.text = out.n == 0 ? "nothing to tell" : "too few to say (" + std::to_string(out.n) + ")";
    return out;
  }
  std::sort(values.begin(), values.end());
  const bool is_time = out.key.ends_with("_ms");
  const auto say = [&](std::int64_t value) { return is_time ? measuring::say_time(value) : text::grouped(value); };
  const auto fill = [&](int percent, Nullable<std::int64_t>& at, Nullable<std::int64_t>& low, Nullable<std::int64_t>& high) {
    const statistics::QuantileRanks ranks = statistics::quantile_ranks(values.size(), percent);
    at.emplace(values[ranks.at]);
    if (ranks.low) low.emplace(values[*ranks.low]);
    if (ranks.high) high.emplace(values[*ranks.high]);
    return say(*at) + " (" + (low ? say(*low) : "?") + " to " + (high ? say(*high) : "?") + ")";
  };
  out.text = "median " + fill(50, out.median, out.median_low, out.median_high);
  out.text += ", nine of ten within " + fill(90, out.p90, out.p90_low, out.p90_high);
  out.text += ", of " + text::grouped(out.n);
  return out;
}

}  // namespace baton::backtesting
