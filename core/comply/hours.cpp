#include "core/comply/hours.h"

#include <algorithm>
#include <chrono>

#include "core/comply/holidays.h"
#include "core/model/time_units.h"
#include "core/zone/places.h"

namespace baton {
namespace {

const CallingRule* find_rule(std::string_view place, const CallingPolicy& policy) {
  const auto found =
      std::find_if(policy.rules.begin(), policy.rules.end(), [&](const CallingRule& rule) { return rule.place == place; });
  return found == policy.rules.end() ? nullptr : &*found;
}

std::vector<zone::WeeklySpan> spans_of(const CallingRule& rule) {
  std::vector<zone::WeeklySpan> spans;
  for (const CallingHours& hours : rule.hours) {
    zone::WeeklySpan span{0, hours.from.minutes, hours.to.minutes};
    for (const Weekday day : hours.days) span.days |= 1u << static_cast<unsigned>(day);
    spans.push_back(span);
  }
  return spans;
}

int year_of(Date date) {
  using namespace std::chrono;
  return static_cast<int>(year_month_day(sys_days(days(static_cast<int>(date.days)))).year());
}

/// Holidays of the place from the day before to the last day looked at, on whatever clock.
std::vector<Date> closed_days(std::string_view place, const CallingPolicy& policy, Time as_of) {
  const Date today = zone::to_local(zone::Zone::utc(), as_of).date;
  std::vector<Date> out;
  for (int year = year_of({today.days - 3}); year <= year_of({today.days + policy.look_ahead_days + 3}); ++year) {
    for (const Date date : holidays_of(place, year, policy.holidays)) out.push_back(date);
  }
  return out;
}

std::optional<zone::Stretch> next_open(const HoursThere& hours, Time at, std::int64_t days) {
  const auto is_closed = [&](Date date) { return std::binary_search(hours.closed.begin(), hours.closed.end(), date); };
  return zone::next_stretch(hours.zone, hours.spans, at, days, is_closed);
}

}  // namespace

std::vector<const CallingRule*> rules_for(std::string_view place, const CallingPolicy& policy) {
  std::vector<const CallingRule*> rules;
  const std::string_view country = zone::country_of(place);
  if (const CallingRule* rule = find_rule(country, policy)) rules.push_back(rule);
  if (place != country) {
    if (const CallingRule* rule = find_rule(place, policy)) rules.push_back(rule);
  }
  if (rules.empty()) {
    if (const CallingRule* rule = find_rule("*", policy)) rules.push_back(rule);
  }
  return rules;
}

std::vector<HoursThere> hours_in(const std::vector<PossiblePlace>& places, const CallingPolicy& policy, Time as_of) {
  std::vector<HoursThere> out;
  for (const PossiblePlace& place : places) {
    const std::vector<const CallingRule*> rules = rules_for(place.code, policy);
    if (rules.empty()) return {};
    const bool has_rest = std::any_of(rules.begin(), rules.end(), [](const CallingRule* rule) { return !rule->on_holidays; });
    const std::vector<Date> closed = has_rest ? closed_days(place.code, policy, as_of) : std::vector<Date>();
    for (const CallingRule* rule : rules) {
      for (const zone::Zone zone : place.zones) {
        const auto same = [&](const HoursThere& other) { return other.rule == rule && other.zone == zone && rule->on_holidays; };
        if (std::any_of(out.begin(), out.end(), same)) continue;
        out.push_back({rule, zone, spans_of(*rule), {}});
        if (!rule->on_holidays) out.back().closed = closed;
      }
    }
  }
  return out;
}

std::optional<zone::Stretch> open_in_all(const std::vector<HoursThere>& hours, Time at, std::int64_t days) {
  const Time horizon{at.ms + days * ms_per_day};
  Time t = at;
  // Every round moves on to the start of some stretch, and no day has more than a few of them.
  for (std::size_t round = 0; round < hours.size() * static_cast<std::size_t>(days + 2) * 8 + 1; ++round) {
    std::optional<zone::Stretch> all;
    bool moved = false;
    for (const HoursThere& one : hours) {
      const auto open = next_open(one, t, (horizon.ms - t.ms) / ms_per_day + 1);
      if (!open || open->from >= horizon) return std::nullopt;
      if (open->from > t) {
        t = open->from;
        moved = true;
        break;
      }
      all = all ? zone::Stretch{std::max(all->from, open->from), std::min(all->until, open->until)} : *open;
    }
    if (!moved) return all;
  }
  return std::nullopt;
}

}  // namespace baton
