#include "core/text/calendar.h"

#include <array>
#include <chrono>

namespace baton::text {
namespace {

struct MonthDay {
  std::int16_t year;
  std::int8_t month, day;
};

// Lunar feasts follow sightings and regional rules; these are the dates most calendars print.
constexpr std::array<MonthDay, 13> diwali_days = {{{2024, 11, 1},
                                                   {2025, 10, 20},
                                                   {2026, 11, 8},
                                                   {2027, 10, 29},
                                                   {2028, 10, 17},
                                                   {2029, 11, 5},
                                                   {2030, 10, 26},
                                                   {2031, 11, 14},
                                                   {2032, 11, 2},
                                                   {2033, 10, 22},
                                                   {2034, 11, 10},
                                                   {2035, 10, 30},
                                                   {2036, 10, 18}}};
constexpr std::array<MonthDay, 14> ramadan_starts = {{{2024, 3, 11},
                                                      {2025, 3, 1},
                                                      {2026, 2, 18},
                                                      {2027, 2, 8},
                                                      {2028, 1, 28},
                                                      {2029, 1, 16},
                                                      {2030, 1, 5},
                                                      {2030, 12, 26},
                                                      {2031, 12, 15},
                                                      {2032, 12, 4},
                                                      {2033, 11, 23},
                                                      {2034, 11, 12},
                                                      {2035, 11, 1},
                                                      {2036, 10, 20}}};
constexpr std::array<MonthDay, 14> eid_days = {{{2024, 4, 10},
                                                {2025, 3, 30},
                                                {2026, 3, 20},
                                                {2027, 3, 9},
                                                {2028, 2, 26},
                                                {2029, 2, 14},
                                                {2030, 2, 4},
                                                {2031, 1, 24},
                                                {2032, 1, 14},
                                                {2033, 1, 2},
                                                {2033, 12, 23},
                                                {2034, 12, 12},
                                                {2035, 12, 1},
                                                {2036, 11, 19}}};
constexpr std::array<MonthDay, 13> eid_al_adha_days = {{{2024, 6, 16},
                                                        {2025, 6, 6},
                                                        {2026, 5, 27},
                                                        {2027, 5, 16},
                                                        {2028, 5, 5},
                                                        {2029, 4, 24},
                                                        {2030, 4, 13},
                                                        {2031, 4, 2},
                                                        {2032, 3, 22},
                                                        {2033, 3, 11},
                                                        {2034, 3, 1},
                                                        {2035, 2, 18},
                                                        {2036, 2, 7}}};
constexpr std::array<MonthDay, 13> lunar_new_years = {{{2024, 2, 10},
                                                       {2025, 1, 29},
                                                       {2026, 2, 17},
                                                       {2027, 2, 6},
                                                       {2028, 1, 26},
                                                       {2029, 2, 13},
                                                       {2030, 2, 3},
                                                       {2031, 1, 23},
                                                       {2032, 2, 11},
                                                       {2033, 1, 31},
                                                       {2034, 2, 19},
                                                       {2035, 2, 8},
                                                       {2036, 1, 28}}};

/// The first tabled day whose feast of `length` days is not over.
template <std::size_t Count>
Days next_tabled(const std::array<MonthDay, Count>& table, std::int64_t length, std::int64_t today) {
  Days days;
  for (const MonthDay& entry : table) {
    days.first = day_of({entry.year, entry.month, entry.day});
    days.last = days.first + length - 1;
    if (days.last >= today) return days;
  }
  return days;
}

/// Easter Sunday in the Gregorian calendar.
std::int64_t easter_of(std::int64_t year) {
  const std::int64_t a = year % 19, b = year / 100, c = year % 100;
  const std::int64_t g = (b - (b + 8) / 25 + 1) / 3;
  const std::int64_t h = (19 * a + b - b / 4 - g + 15) % 30;
  const std::int64_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const std::int64_t m = (a + 11 * h + 22 * l) / 451;
  return day_of({year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1});
}

std::int64_t thanksgiving_of(std::int64_t year) {
  const std::int64_t first = day_of({year, 11, 1});
  return first + (3 - weekday_of(first) + 7) % 7 + 21;
}

Days feast_in(Feast feast, std::int64_t year) {
  const auto one = [](std::int64_t day) { return Days{day, day}; };
  switch (feast) {
    case Feast::easter:
      return {easter_of(year) - 2, easter_of(year) + 1};
    case Feast::pentecost:
      return {easter_of(year) + 49, easter_of(year) + 50};
    case Feast::carnival:
      return {easter_of(year) - 51, easter_of(year) - 47};
    case Feast::thanksgiving:
      return one(thanksgiving_of(year));
    case Feast::black_friday:
      return one(thanksgiving_of(year) + 1);
    case Feast::cyber_monday:
      return one(thanksgiving_of(year) + 4);
    case Feast::christmas:
      return {day_of({year, 12, 24}), day_of({year, 12, 26})};
    case Feast::new_year:
      return one(day_of({year, 1, 1}));
    case Feast::halloween:
      return one(day_of({year, 10, 31}));
    case Feast::valentine:
      return one(day_of({year, 2, 14}));
    case Feast::diwali:
    case Feast::ramadan:
    case Feast::eid:
    case Feast::eid_al_adha:
    case Feast::lunar_new_year:
      break;
  }
  return {};
}

}  // namespace

std::int64_t day_of(CivilDay civil) {
  using namespace std::chrono;
  const year_month_day date(year(static_cast<int>(civil.year)), month(static_cast<unsigned>(civil.month)),
                            day(static_cast<unsigned>(civil.day)));
  return sys_days(date).time_since_epoch().count();
}

CivilDay civil_of(std::int64_t day) {
  using namespace std::chrono;
  const year_month_day date{sys_days(days(static_cast<int>(day)))};
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

std::int64_t weekday_of(std::int64_t day) { return ((day + 3) % 7 + 7) % 7; }

Days month_days(std::int64_t year, std::int64_t month) {
  const std::int64_t index = year * 12 + month - 1;
  const std::int64_t next = index + 1;
  return {day_of({index / 12, index % 12 + 1, 1}), day_of({next / 12, next % 12 + 1, 1}) - 1};
}

Days quarter_days(std::int64_t year, std::int64_t quarter) {
  return {month_days(year, quarter * 3 - 2).first, month_days(year, quarter * 3).last};
}

Days year_days(std::int64_t year) { return {day_of({year, 1, 1}), day_of({year, 12, 31})}; }

Days iso_week_days(std::int64_t year, std::int64_t week) {
  const std::int64_t fourth = day_of({year, 1, 4});
  const std::int64_t monday = fourth - weekday_of(fourth) + (week - 1) * 7;
  return {monday, monday + 6};
}

Days next_feast(Feast feast, std::int64_t today) {
  if (feast == Feast::diwali) return next_tabled(diwali_days, 1, today);
  if (feast == Feast::ramadan) return next_tabled(ramadan_starts, 30, today);
  if (feast == Feast::eid) return next_tabled(eid_days, 1, today);
  if (feast == Feast::eid_al_adha) return next_tabled(eid_al_adha_days, 1, today);
  if (feast == Feast::lunar_new_year) return next_tabled(lunar_new_years, 1, today);
  const std::int64_t year = civil_of(today).year;
  const Days this_year = feast_in(feast, year);
  return this_year.last >= today ? this_year : feast_in(feast, year + 1);
}

}  // namespace baton::text
