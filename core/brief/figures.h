/// Times, numbers and money as people read them, the same everywhere.
#pragma once
#include <string>

#include "core/model/lead.h"
#include "core/model/wire.h"
#include "core/text/wording.h"

namespace baton::briefing {

using text::counted;
using text::grouped;
using text::listed;

/// `20 Nov 2026, 14:03 UTC`.
std::string stamp(Time at);
/// `20 Nov 2026`.
std::string day(Date date);
std::string day(Time at);
/// `14:03`, of a minute of the day.
std::string clock(std::int64_t minute);
/// `420,000 USD`, `1,234.50 EUR`; the bare number when the currency is unknown.
std::string amount(const Money& money);
/// The amount as the field holds it: `420000`, `1234.5`.
std::string amount_field(const Money& money);
/// `in 5 minutes`, `3 days ago`, `now`: the largest unit that fits.
std::string distance(Time from, Time to);
/// `5 minutes`, `3 days`: the same without saying on which side; empty when under a minute.
std::string duration(Time from, Time to);
/// The country's English name for an ISO 3166-1 code; the code itself where the table has none.
std::string place(const CountryCode& country, const RegionCode& region);

}  // namespace baton::briefing
