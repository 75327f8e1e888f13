/// How well chances agree with what happened: whether successes stand above the rest, how far off the chances are, and where.
#pragma once
#include <cstdint>
#include <vector>

#include "core/measure/statistics.h"

namespace baton::calibrating {

struct Forecast {
  double chance = 0;
  bool success = false;
};

struct Estimate {
  double value = 0;
  statistics::Interval interval;  ///< 95 %.
};

/// How often a success has a higher chance than a handoff that was none (area under the curve); a tie is half. Interval by
/// DeLong. Both outcomes must be there.
Estimate ranking(const std::vector<Forecast>& forecasts);
/// The mean square of chance less outcome (Brier): 0 is best.
Estimate error(const std::vector<Forecast>& forecasts);

/// Of two forecasts of the same handoffs, in the same order, how much more the first has than the second.
Estimate ranking_difference(const std::vector<Forecast>& first, const std::vector<Forecast>& second);
Estimate error_difference(const std::vector<Forecast>& first, const std::vector<Forecast>& second);

/// Handoffs of about the same chance.
struct Bin {
  double mean_chance = 0;
  statistics::Sample happened;
};
/// From the lowest chance to the highest, about as many in each, at most ten; what has the same chance stands together.
std::vector<Bin> bins(std::vector<Forecast> forecasts);

}  // namespace baton::calibrating
