#include "core/comply/holidays.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "core/model/order.h"
#include "core/zone/places.h"
#include "core/zone/zone.h"

namespace baton {
namespace {

namespace chrono = std::chrono;

Date to_date(chrono::sys_days day) { return {day.time_since_epoch().count()}; }

/// The first `weekday` on or after the date; 0 is Monday.
Date on_or_after(Date date, std::int64_t weekday) { return {date.days + (weekday - zone::weekday_of(date) + 7) % 7}; }

/// Null for a day that the year does not have, such as 30 February or a fifth Monday that is none.
std::optional<Date> date_in(const Holiday& holiday, int year) {
  if (holiday.easter_days) return Date{easter_sunday(year).days + holiday.easter_days->value};
  if (holiday.month == 0) return std::nullopt;
  const chrono::year_month month = chrono::year(year) / chrono::month(static_cast<unsigned>(holiday.month.value));
  const Date first = to_date(chrono::sys_days(month / 1)), last = to_date(chrono::sys_days(month / chrono::last));
  if (holiday.weekday && holiday.nth > 0) {
    Date date = on_or_after(first, static_cast<std::int64_t>(*holiday.weekday));
    date.days += 7 * (holiday.nth - 1);
    if (date > last) date.days -= 7;  // The fifth is the last.
    return date;
  }
  const Date date{first.days + holiday.day - 1};
  if (holiday.day == 0 || date > last) return std::nullopt;
  return holiday.weekday ? on_or_after(date, static_cast<std::int64_t>(*holiday.weekday)) : date;
}

bool counts_in(std::string_view place, const Holiday& holiday) {
  return zone::lies_in(place, holiday.place) || zone::lies_in(holiday.place, place);
}

bool is_weekend(Date date) { return zone::weekday_of(date) >= 5; }

void insert(std::vector<Date>& dates, Date date) {
  const auto at = std::lower_bound(dates.begin(), dates.end(), date);
  if (at == dates.end() || *at != date) dates.insert(at, date);
}

}  // namespace

// Gauss's method as Meeus gives it; holds for every year of the Gregorian calendar.
Date easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return to_date(chrono::sys_days(chrono::year(year) / month / day));
}

std::vector<Date> holidays_of(std::string_view place, int year, const std::vector<Holiday>& holidays) {
  std::vector<Date> dates, on_weekends_next;
  for (const Holiday& holiday : holidays) {
    if (!counts_in(place, holiday)) continue;
    const std::optional<Date> date = date_in(holiday, year);
    if (!date) continue;
    insert(dates, *date);
    if (!is_weekend(*date)) continue;
    if (holiday.substitute == Substitute::next) on_weekends_next.push_back(*date);
    if (holiday.substitute == Substitute::nearest) insert(dates, {date->days + (zone::weekday_of(*date) == 5 ? -1 : 1)});
  }
  sort_items(on_weekends_next);
  for (Date date : on_weekends_next) {
    while (is_weekend(date) || std::binary_search(dates.begin(), dates.end(), date)) ++date.days;
    insert(dates, date);
  }
  return dates;
}

}  // namespace baton
