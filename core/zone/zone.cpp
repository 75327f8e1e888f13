#include "core/zone/zone.h"

#include <algorithm>
#include <chrono>

#include "core/model/time_units.h"
#include "core/zone/zone_table.h"

namespace baton::zone {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::int64_t minutes_per_day = 1'440;

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

/// Names in the table are ASCII.
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool before(std::string_view a, std::string_view b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) < lower(y); });
}

std::string_view name_of(const table::Name& entry) { return {table::name_pool + entry.at, entry.length}; }

/// The rule's day and time in a year as minutes since 1970 on the wall clock.
std::int64_t moment(const table::RuleDay& day, std::int64_t year) {
  using namespace std::chrono;
  const auto month_of_year = std::chrono::year(static_cast<int>(year)) / std::chrono::month(day.month);
  const weekday on(day.weekday);
  const sys_days date = day.week == 5 ? sys_days(month_of_year / on[last]) : sys_days(month_of_year / on[day.week]);
  return date.time_since_epoch().count() * minutes_per_day + day.minutes;
}

std::int64_t rule_offset(const table::Rule& rule, std::int64_t minute) {
  if (rule.standard == rule.summer) return rule.standard;
  using std::chrono::year_month_day;
  const std::int64_t day = floor_div(minute + rule.standard, minutes_per_day);
  // Years beyond what the calendar types can say never meet a rule's change.
  const year_month_day local(sys_days(days(static_cast<int>(std::clamp<std::int64_t>(day, -10'000'000, 10'000'000)))));
  const unsigned month = static_cast<unsigned>(local.month()), date = static_cast<unsigned>(local.day());
  const bool near_change = month == rule.start.month || month == rule.end.month || date <= 2 || date >= 27;
  if (!near_change) {
    // Well inside a month without a change, the month alone tells.
    const bool summer = rule.start.month < rule.end.month ? month > rule.start.month && month < rule.end.month
                                                          : month > rule.start.month || month < rule.end.month;
    return summer ? rule.summer : rule.standard;
  }
  const std::int64_t year = static_cast<int>(local.year());
  const std::int64_t start = moment(rule.start, year) - rule.standard, end = moment(rule.end, year) - rule.summer;
  const bool summer = start < end ? minute >= start && minute < end : minute >= start || minute < end;
  return summer ? rule.summer : rule.standard;
}

std::int64_t offset_minutes(const table::Behaviour& behaviour, std::int64_t minute) {
  const table::Transition* first = table::transitions + behaviour.first;
  const table::Transition* last = first + behaviour.count;
  if (first == last || minute >= last[-1].minute) return rule_offset(table::rules[behaviour.rule], minute);
  const auto* next =
      std::upper_bound(first, last, minute, [](std::int64_t m, const table::Transition& t) { return m < t.minute; });
  return next == first ? behaviour.initial : next[-1].offset;
}

}  // namespace

std::optional<Zone> Zone::find(std::string_view name) {
  const table::Name* end = table::names + table::name_count;
  const table::Name* found = std::lower_bound(
      table::names, end, name, [](const table::Name& entry, std::string_view n) { return before(name_of(entry), n); });
  if (found == end || before(name, name_of(*found))) return std::nullopt;
  return Zone(static_cast<std::uint16_t>(found - table::names));
}

Zone Zone::utc() {
  static const Zone utc = *find("UTC");
  return utc;
}

std::int64_t Zone::offset_seconds(Time at) const {
  return 60 * offset_minutes(table::behaviours[table::names[index_].behaviour], floor_div(at.ms, ms_per_minute));
}

std::string_view Zone::name() const { return name_of(table::names[index_]); }

std::string_view Zone::country() const {
  const std::uint8_t country = table::names[index_].country;
  return country == 0 ? std::string_view() : std::string_view(table::countries[country - 1].code, 2);
}

bool operator==(Zone a, Zone b) { return table::names[a.index_].behaviour == table::names[b.index_].behaviour; }

Local to_local(Zone zone, Time at) {
  const std::int64_t minute = floor_div(at.ms + zone.offset_seconds(at) * 1000, ms_per_minute);
  const Date date{floor_div(minute, minutes_per_day)};
  return {date, minute - date.days * minutes_per_day, weekday_of(date)};
}

Time to_instant(Zone zone, Date date, std::int64_t minute) {
  const std::int64_t wall_ms = (date.days * minutes_per_day + minute) * ms_per_minute;
  // No zone is more than 15 hours from UTC, and none changes twice within a day of one moment.
  const std::int64_t earlier = zone.offset_seconds({wall_ms - 24 * 60 * ms_per_minute}) * 1000;
  const std::int64_t later = zone.offset_seconds({wall_ms + 24 * 60 * ms_per_minute}) * 1000;
  const Time by_earlier{wall_ms - earlier}, by_later{wall_ms - later};
  if (zone.offset_seconds(by_earlier) * 1000 == earlier) return by_earlier;
  if (zone.offset_seconds(by_later) * 1000 == later) return by_later;
  // In a gap: the change lies between the two readings, at a whole minute.
  std::int64_t low = std::min(by_earlier.ms, by_later.ms) / ms_per_minute,
               high = std::max(by_earlier.ms, by_later.ms) / ms_per_minute;
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (zone.offset_seconds({middle * ms_per_minute}) * 1000 == earlier ? low : high) = middle;
  }
  return {high * ms_per_minute};
}

std::int64_t weekday_of(Date date) { return date.days + 3 - floor_div(date.days + 3, 7) * 7; }

}  // namespace baton::zone
