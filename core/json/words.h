/// The small languages inside JSON strings: times, dates, clock times, and the codes that only advise.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/wire.h"

namespace baton::json {

/// RFC 3339 with an offset or Z; null when it is not, or has no zone. Fractions beyond milliseconds are cut off.
std::optional<Time> read_time(std::string_view text);
std::string print_time(Time time);

/// `2026-11-20`; null when there is no such day.
std::optional<Date> read_date(std::string_view text);
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
