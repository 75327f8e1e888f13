#include "core/brief/figures.h"

#include <array>
#include <utility>

namespace baton::briefing {
namespace {

constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::int64_t minute_ms = 60'000, hour_ms = 60 * minute_ms, day_ms = 24 * hour_ms;

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::string two(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

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

std::string day(Date date) {
  // Days to civil date, proleptic Gregorian (Howard Hinnant's algorithm).
  const std::int64_t z = date.days + 719468, era = floor_div(z, 146097), doe = z - era * 146097;
  const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const std::int64_t mp = (5 * doy + 2) / 153, d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9;
  return std::to_string(d) + " " + months[static_cast<std::size_t>(m - 1)] + " " + std::to_string(yoe + era * 400 + (m <= 2));
}

std::string day(Time at) { return day(Date{floor_div(at.ms, day_ms)}); }

std::string stamp(Time at) {
  const std::int64_t minutes = floor_div(at.ms, minute_ms) - floor_div(at.ms, day_ms) * 1440;
  return day(at) + ", " + clock(minutes) + " UTC";
}

std::string clock(std::int64_t minute) { return two(minute / 60) + ":" + two(minute % 60); }

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number < 0 ? -number : number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return (number < 0 ? "-" : "") + digits;
}

std::string amount(const Money& money) {
  const std::int64_t cents = money.amount.value % 100 < 0 ? -(money.amount.value % 100) : money.amount.value % 100;
  std::string text = grouped(money.amount.value / 100);
  if (cents != 0) text += "." + two(cents);
  return money.currency.value.empty() ? text : text + " " + money.currency.value;
}

std::string amount_field(const Money& money) {
  const std::int64_t cents = money.amount.value % 100 < 0 ? -(money.amount.value % 100) : money.amount.value % 100;
  std::string text = std::to_string(money.amount.value / 100);
  if (cents != 0) text += "." + (cents % 10 == 0 ? std::to_string(cents / 10) : two(cents));
  return text;
}

std::string counted(std::int64_t number, const std::string& one, const std::string& many) {
  return grouped(number) + " " + (number == 1 ? one : many);
}

std::string distance(Time from, Time to) {
  const std::int64_t ms = to.ms > from.ms ? to.ms - from.ms : from.ms - to.ms;
  if (ms < minute_ms) return "now";
  const std::string span = ms < 2 * hour_ms  ? counted(ms / minute_ms, "minute", "minutes")
                           : ms < 2 * day_ms ? counted(ms / hour_ms, "hour", "hours")
                                             : counted(ms / day_ms, "day", "days");
  return to.ms > from.ms ? "in " + span : span + " ago";
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

std::string place(const CountryCode& country, const RegionCode& region) {
  std::string name = country.value;
  for (const auto& [code, english] : countries)
    if (country.value == code) name = english;
  if (region.value.empty()) return name;
  return name.empty() ? region.value : name + " (" + region.value + ")";
}

}  // namespace baton::briefing
