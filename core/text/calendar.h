/// Days, months and feasts as counts of days since 1970-01-01.
#pragma once
#include <cstdint>

namespace baton::text {

/// Days on which something lies, both ends included.
struct Days {
  std::int64_t first = 0, last = 0;
};

struct CivilDay {
  std::int64_t year = 1970;
  std::int64_t month = 1, day = 1;  ///< From 1.
};

std::int64_t day_of(CivilDay civil);
CivilDay civil_of(std::int64_t day);
/// 0 is Monday.
std::int64_t weekday_of(std::int64_t day);

/// `month` may lie outside 1 to 12 and counts on into other years.
Days month_days(std::int64_t year, std::int64_t month);
Days quarter_days(std::int64_t year, std::int64_t quarter);
Days year_days(std::int64_t year);
/// Monday to Sunday of the ISO week.
Days iso_week_days(std::int64_t year, std::int64_t week);

enum class Feast : std::uint8_t {
  diwali,
  easter,
  ramadan,
  eid,
  eid_al_adha,
  lunar_new_year,
  thanksgiving,
  black_friday,
  cyber_monday,
  christmas,
  new_year,
  halloween,
  valentine,
  pentecost,
  carnival,
};
inline constexpr std::int64_t feast_count = 15;

/// The feast's first occurrence that is not over on `today`. Lunar feasts are tabled to 2036; beyond it the last one is given.
Days next_feast(Feast feast, std::int64_t today);

}  // namespace baton::text
