#include "core/brief/figures.h"

#include <utility>

#include "core/model/time_units.h"
#include "core/zone/say.h"

namespace baton::briefing {
namespace {

// Codes that meet a sales team most; the others are shown as they are.
constexpr std::pair<const char*, const char*> countries[] = {
    {"AE", "United Arab Emirates"},
    {"AR", "Argentina"},
    {"AT", "Austria"},
    {"AU", "Australia"},
    {"BE", "Belgium"},
    {"BG", "Bulgaria"},
    {"BR", "Brazil"},
    {"CA", "Canada"},
    {"CH", "Switzerland"},
    {"CL", "Chile"},
    {"CN", "China"},
    {"CO", "Colombia"},
    {"CR", "Costa Rica"},
    {"CY", "Cyprus"},
    {"CZ", "Czechia"},
    {"DE", "Germany"},
    {"DK", "Denmark"},
    {"EE", "Estonia"},
    {"EG", "Egypt"},
    {"ES", "Spain"},
    {"FI", "Finland"},
    {"FR", "France"},
    {"GB", "United Kingdom"},
    {"GH", "Ghana"},
    {"GR", "Greece"},
    {"HK", "Hong Kong"},
    {"HR", "Croatia"},
    {"HU", "Hungary"},
    {"ID", "Indonesia"},
    {"IE", "Ireland"},
    {"IL", "Israel"},
    {"IN", "India"},
    {"IS", "Iceland"},
    {"IT", "Italy"},
    {"JP", "Japan"},
    {"KE", "Kenya"},
    {"KR", "South Korea"},
    {"LT", "Lithuania"},
    {"LU", "Luxembourg"},
    {"LV", "Latvia"},
    {"MA", "Morocco"},
    {"MT", "Malta"},
    {"MX", "Mexico"},
    {"MY", "Malaysia"},
    {"NG", "Nigeria"},
    {"NL", "Netherlands"},
    {"NO", "Norway"},
    {"NZ", "New Zealand"},
    {"PE", "Peru"},
    {"PH", "Philippines"},
    {"PK", "Pakistan"},
    {"PL", "Poland"},
    {"PT", "Portugal"},
    {"RO", "Romania"},
    {"RS", "Serbia"},
    {"SA", "Saudi Arabia"},
    {"SE", "Sweden"},
    {"SG", "Singapore"},
    {"SI", "Slovenia"},
    {"SK", "Slovakia"},
    {"TH", "Thailand"},
    {"TN", "Tunisia"},
    {"TR", "Türkiye"},
    {"TW", "Taiwan"},
    {"UA", "Ukraine"},
    {"US", "United States"},
    {"UY", "Uruguay"},
    {"VN", "Vietnam"},
    {"ZA", "South Africa"},
};

}  // namespace

std::string day(Date date) { return zone::say_date(date); }

std::string day(Time at) { return day(zone::to_local(zone::Zone::utc(), at).date); }

std::string stamp(Time at) { return day(at) + ", " + clock(zone::to_local(zone::Zone::utc(), at).minute) + " UTC"; }

std::string clock(std::int64_t minute) { return zone::say_clock(minute); }

std::string amount(const Money& money) {
  return text::money(money.amount.value, money.currency.value, text::AmountForm::grouped);
}

std::string amount_field(const Money& money) { return text::amount(money.amount.value, text::AmountForm::number); }

std::string duration(Time from, Time to) {
  const std::int64_t ms = to.ms > from.ms ? to.ms - from.ms : from.ms - to.ms;
  if (ms < ms_per_minute) return "";
  return ms < 2 * ms_per_hour  ? counted(ms / ms_per_minute, "minute", "minutes")
         : ms < 2 * ms_per_day ? counted(ms / ms_per_hour, "hour", "hours")
                               : counted(ms / ms_per_day, "day", "days");
}

std::string distance(Time from, Time to) {
  const std::string span = duration(from, to);
  if (span.empty()) return "now";
  return to.ms > from.ms ? "in " + span : span + " ago";
}

std::string place(const CountryCode& country, const RegionCode& region) {
  std::string name = country.value;
  for (const auto& [code, english] : countries)
    if (country.value == code) name = english;
  if (region.value.empty()) return name;
  return name.empty() ? region.value : name + " (" + region.value + ")";
}

}  // namespace baton::briefing
