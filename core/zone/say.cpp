#include "core/zone/say.h"

#include <algorithm>
#include <chrono>

namespace baton::zone {
namespace {

constexpr const char* weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string two_digits(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::string count_of(std::int64_t n, const char* unit) { return std::to_string(n) + " " + unit + (n == 1 ? "" : "s"); }

}  // namespace

std::string say_clock(std::int64_t minute) { return two_digits(minute / 60) + ":" + two_digits(minute % 60); }

std::string say_date(Date date) {
  using namespace std::chrono;
  const std::int64_t days_known = std::clamp<std::int64_t>(date.days, -10'000'000, 10'000'000);
  const year_month_day ymd(sys_days(days(static_cast<int>(days_known))));
  return std::to_string(static_cast<unsigned>(ymd.day())) + " " + months[static_cast<unsigned>(ymd.month()) - 1] + " " +
         std::to_string(static_cast<int>(ymd.year()));
}

std::string say_day(Date date) { return std::string(weekdays[weekday_of(date)]) + " " + say_date(date); }

std::string say_moment(Zone zone, Time at) {
  const Local local = to_local(zone, at);
  return say_day(local.date) + " " + say_clock(local.minute);
}

std::string say_soon(Zone zone, Time at, Time seen_from) {
  const Local local = to_local(zone, at);
  const std::int64_t days_away = local.date.days - to_local(zone, seen_from).date.days;
  if (days_away == 0) return say_clock(local.minute);
  if (days_away > 0 && days_away < 7) return std::string(weekdays[local.weekday]) + " " + say_clock(local.minute);
  return say_moment(zone, at);
}

std::string say_length(std::int64_t minutes) {
  if (minutes < 120) return count_of(minutes, "minute");
  if (minutes < 2 * 1440) return count_of(minutes / 60, "hour");
  return count_of(minutes / 1440, "day");
}

}  // namespace baton::zone
