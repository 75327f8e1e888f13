/// When a rep works: weekly hours on the rep's clock, less the absences.
#pragma once
#include <optional>
#include <vector>

#include "core/model/roster.h"
#include "core/zone/weekly.h"

namespace baton {

/// Hours, leave and part-day absence as one rule: at work within the spans and outside the absences.
struct Schedule {
  zone::Zone clock = zone::Zone::utc();  ///< The rep's time zone; UTC when there is none or nobody knows it.
  std::vector<zone::WeeklySpan> spans;
  std::vector<Absence> absences;  ///< In order, none touching another, none empty.
  bool is_always = false;         ///< No hours are named, so only absences count.
};

Schedule schedule_of(const Rep& rep);

/// The rep's time zone; UTC when there is none or nobody knows it.
zone::Zone clock_of(const Rep& rep);

/// The absence that takes the working time at `at`, or the next of it, with absences that follow on without a gap; null when
/// the rep is there then. Leave at hours in which nobody works anyway takes nothing.
std::optional<Absence> absence_at(const Schedule& schedule, Time at);

/// The stretch of working time that holds `from`, or the first after it within a year. Its end may be cut two weeks on.
std::optional<zone::Stretch> next_work(const Schedule& schedule, Time from);

}  // namespace baton
