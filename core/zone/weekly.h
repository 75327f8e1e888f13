/// Weekly opening hours as stretches of real time: across midnight, daylight saving and days that are closed.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "core/zone/zone.h"

namespace baton::zone {

/// Open from minute `from` to minute `to` of a day, on the days whose bit is set; bit 0 is Monday. Where the clock runs twice
/// through an hour, from its first passing through `from` on.
struct WeeklySpan {
  unsigned days = 0;
  std::int64_t from = 0, to = 0;
};

/// [from, until).
struct Stretch {
  Time from, until;
  friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// True for a day on which nothing is open.
using ClosedDay = std::function<bool(Date)>;

/// The stretch that holds `at`, or else the first one after it. Spans that touch are one stretch, also across midnight. Looks
/// `days` days ahead; null when nothing opens in them. A stretch that has not ended by then ends there.
std::optional<Stretch> next_stretch(Zone zone, const std::vector<WeeklySpan>& spans, Time at, std::int64_t days,
                                    const ClosedDay& is_closed = nullptr);

}  // namespace baton::zone
