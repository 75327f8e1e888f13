/// When a rep works: weekly hours on the rep's clock, less the absences.
#pragma once
#include <optional>

#include "core/model/roster.h"
#include "core/zone/weekly.h"

namespace baton {

/// The rep's time zone; UTC when there is none or nobody knows it.
zone::Zone clock_of(const Rep& rep);

/// The absence that holds `at`, with those that follow on without a gap; null when the rep is not away.
std::optional<Absence> absence_at(const Rep& rep, Time at);

/// The stretch of working time that holds `from`, or the first after it within a year. Its end may be cut two weeks on.
std::optional<zone::Stretch> next_work(const Rep& rep, Time from);

}  // namespace baton
