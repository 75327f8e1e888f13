/// The small languages inside JSON strings: times, dates, clock times, and the codes that only advise.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/wire.h"

namespace baton::json {

/// The moments that RFC 3339 can write in UTC: the years 1 to 9999.
inline constexpr Time first_moment{-62'135'596'800'000}, last_moment{253'402'300'799'999};

/// RFC 3339 with an offset or Z; null when it is not, has no zone, or is not between the first and the last moment. Fractions
/// beyond milliseconds are cut off.
std::optional<Time> read_time(std::string_view text);
/// A moment before the first or after the last is written as the first or the last: what is written can be read again.
std::string print_time(Time time);

/// `2026-11-20`; null when there is no such day.
std::optional<Date> read_date(std::string_view text);
/// A day beyond the years 1 to 9999 is written as the nearest in them.
std::string print_date(Date date);

/// `09:00` to `24:00`.
std::optional<ClockTime> read_clock_time(std::string_view text);
std::string print_clock_time(ClockTime time);

/// `1234.5` for 123450 hundredths.
std::string print_hundredths(Hundredths amount);

// Codes that only advise: null when unreadable, tidied (case, spaces) when readable.
std::optional<CountryCode> read_country(std::string_view text);
std::optional<RegionCode> read_region(std::string_view text);
std::optional<LanguageTag> read_language(std::string_view text);
std::optional<CurrencyCode> read_currency(std::string_view text);
std::optional<PhoneNumber> read_phone(std::string_view text);
std::optional<ZoneName> read_zone(std::string_view text);

}  // namespace baton::json
