/// The shape of the generated table of time zones. All offsets are minutes east of Greenwich.
#pragma once
#include <cstddef>
#include <cstdint>

namespace baton::zone::table {

struct Name {
  std::uint16_t at;  ///< First byte in `name_pool`.
  std::uint8_t length;
  std::uint8_t country;  ///< 1 + index into `countries`; 0 when the zone is no country's.
  std::uint16_t behaviour;
};

/// The offset changes to `offset` at `minute` since 1970-01-01T00:00:00Z.
struct Transition {
  std::int32_t minute;
  std::int16_t offset;
};

/// Until the first of its transitions `initial` holds, after the last one the yearly rule; with no transitions the rule alone.
struct Behaviour {
  std::int16_t initial;
  std::uint16_t first;
  std::uint8_t count;
  std::uint8_t rule;
};

/// `week` 5 is the last of the month; `weekday` 0 is Sunday; minutes after local midnight, which may lie outside the day.
struct RuleDay {
  std::uint8_t month, week, weekday;
  std::int16_t minutes;
};

/// Where both offsets are the same, the days mean nothing.
struct Rule {
  std::int16_t standard, summer;
  RuleDay start, end;
};

struct Country {
  char code[2];
  std::uint8_t count;
  std::uint16_t first;  ///< Into `country_zones`, which holds indices of names.
};

/// The tzdata release it was made from.
extern const char version[];
/// FNV-1a of every name's offset at every hour from 2020 to 2029, computed by the generator from tzdata itself.
extern const std::uint32_t digest_of_ten_years;
extern const char name_pool[];
extern const Name names[];  ///< Sorted by name in lower case.
extern const std::size_t name_count;
extern const Behaviour behaviours[];
extern const std::size_t behaviour_count;
extern const Transition transitions[];
extern const Rule rules[];
extern const Country countries[];  ///< Sorted by code.
extern const std::size_t country_count;
extern const std::uint16_t country_zones[];

}  // namespace baton::zone::table
