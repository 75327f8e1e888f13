#include "core/route/working_time.h"

#include <algorithm>
#include <vector>

#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/route/route.h"

namespace baton {
namespace {

constexpr std::int64_t days_at_once = 14, days_in_all = 366;

/// In order and apart from one another.
std::vector<Absence> merged_absences(const Rep& rep) {
  std::vector<Absence> absences;
  for (const Absence& absence : rep.out_of_office) {
    if (absence.from < absence.until) absences.push_back(absence);
  }
  sort_items(absences, [](const Absence& a, const Absence& b) { return a.from < b.from; });
  std::vector<Absence> merged;
  for (const Absence& absence : absences) {
    if (!merged.empty() && absence.from <= merged.back().until) {
      merged.back().until = std::max(merged.back().until, absence.until);
    } else {
      merged.push_back(absence);
    }
  }
  return merged;
}

std::vector<zone::WeeklySpan> spans_of(const Rep& rep) {
  std::vector<zone::WeeklySpan> spans;
  for (const WorkingHours& hours : rep.working_hours) {
    zone::WeeklySpan span{0, hours.from.minutes, hours.to.minutes};
    for (const Weekday day : hours.days) span.days |= 1u << static_cast<unsigned>(day);
    spans.push_back(span);
  }
  return spans;
}

/// Working hours alone, whatever the absences.
std::optional<zone::Stretch> next_hours(const Schedule& schedule, Time at) {
  if (schedule.is_always) return zone::Stretch{at, {at.ms + days_at_once * ms_per_day}};
  return zone::next_stretch(schedule.clock, schedule.spans, at, days_at_once);
}

}  // namespace

zone::Zone clock_of(const Rep& rep) { return zone::Zone::find(rep.timezone.value).value_or(zone::Zone::utc()); }

Schedule schedule_of(const Rep& rep) { return {clock_of(rep), spans_of(rep), merged_absences(rep), rep.working_hours.empty()}; }

std::optional<Absence> absence_at(const Schedule& schedule, Time at) {
  if (schedule.absences.empty()) return std::nullopt;
  const auto open = next_hours(schedule, at);
  const Time work = open ? std::max(open->from, at) : at;
  for (const Absence& absence : schedule.absences) {
    if (absence.from <= work && work < absence.until) return absence;
  }
  return std::nullopt;
}

std::optional<zone::Stretch> next_work(const Schedule& schedule, Time from) {
  const std::vector<Absence>& absences = schedule.absences;
  const Time horizon{from.ms + days_in_all * ms_per_day};
  auto absence = absences.begin();
  for (Time at = from; at < horizon;) {
    absence = std::find_if(absence, absences.end(), [&](const Absence& a) { return a.until > at; });
    if (absence != absences.end() && absence->from <= at) {
      at = absence->until;
      continue;
    }
    std::optional<zone::Stretch> open = next_hours(schedule, at);
    if (!open) {
      at.ms += days_at_once * ms_per_day;
    } else if (absence != absences.end() && absence->from <= std::max(open->from, at)) {
      at = absence->until;  // Away when the hours begin.
    } else {
      // A stretch begins where the last absence ended, even when the hours began before.
      if (absence != absences.begin()) open->from = std::max(open->from, std::prev(absence)->until);
      if (absence != absences.end()) open->until = std::min(open->until, absence->from);
      return open->from < horizon ? open : std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<Time> next_working_moment(const Rep& rep, Time from) {
  const auto work = next_work(schedule_of(rep), from);
  if (!work) return std::nullopt;
  return std::max(work->from, from);
}

std::optional<Time> after_working_minutes(const Rep& rep, Time from, std::int64_t minutes) {
  const Schedule schedule = schedule_of(rep);
  std::int64_t left_ms = std::max<std::int64_t>(minutes, 0) * ms_per_minute;
  const Time horizon{from.ms + days_in_all * ms_per_day};
  for (Time at = from; at < horizon;) {
    const auto work = next_work(schedule, at);
    if (!work) return std::nullopt;
    const Time begin = std::max(work->from, at);
    if (work->until.ms - begin.ms >= left_ms) return Time{begin.ms + left_ms};
    left_ms -= work->until.ms - begin.ms;
    at = work->until;
  }
  return std::nullopt;
}

}  // namespace baton
