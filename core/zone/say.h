/// Moments as people say them, the same on every machine.
#pragma once
#include <string>

#include "core/zone/zone.h"

namespace baton::zone {

/// `08:05`; 1440 is `24:00`.
std::string say_clock(std::int64_t minute);
/// `18 Nov 2026`.
std::string say_date(Date date);
/// `Wed 18 Nov 2026`.
std::string say_day(Date date);
/// `Wed 18 Nov 2026 08:05`, on the zone's clock.
std::string say_moment(Zone zone, Time at);
/// The clock alone when `at` is on the same day as `seen_from`, else with the weekday, and with the date from the eighth day on.
std::string say_soon(Zone zone, Time at, Time seen_from);
/// `45 minutes`, `14 hours`, `3 days`: rounded down, one unit.
std::string say_length(std::int64_t minutes);

}  // namespace baton::zone
