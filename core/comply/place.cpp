#include "core/comply/place.h"

#include <algorithm>
#include <optional>

#include "core/model/order.h"
#include "core/zone/phone.h"
#include "core/zone/places.h"

namespace baton {
namespace {

using Codes = std::vector<std::string>;

void add(Codes& codes, std::string_view code) {
  if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.emplace_back(code);
}

/// The codes that lie in `outer`.
Codes within(const Codes& codes, std::string_view outer) {
  Codes out;
  for (const std::string& code : codes) {
    if (zone::lies_in(code, outer)) out.push_back(code);
  }
  return out;
}

Codes phone_places(const Lead& lead) {
  const CountryCode& country = lead.contact.country.value.empty() ? lead.company.country : lead.contact.country;
  Codes out;
  for (const std::string_view place : zone::places_of(lead.contact.phone, country)) add(out, place);
  return out;
}

/// Parts of the country named by area code or by the company's seat; the country itself when neither names one.
Codes in_country(const Lead& lead, const std::string& country, const Codes& by_phone) {
  Codes parts;
  for (const std::string& code : within(by_phone, country)) {
    if (code != country) add(parts, code);
  }
  if (zone::lies_in(lead.company.region.value, country)) add(parts, lead.company.region.value);
  return parts.empty() ? Codes{country} : parts;
}

Codes codes_of(const Lead& lead, const std::optional<zone::Zone>& clock) {
  const Contact& contact = lead.contact;
  const bool region_fits = contact.country.value.empty() || zone::lies_in(contact.region.value, contact.country.value);
  if (contact.region.value.size() > 2 && region_fits) return {contact.region.value};
  const Codes by_phone = phone_places(lead);
  if (!contact.country.value.empty()) return in_country(lead, contact.country.value, by_phone);
  const std::string by_clock(clock ? clock->country() : std::string_view());
  if (!by_phone.empty()) {
    const Codes both = within(by_phone, by_clock);
    return both.empty() ? by_phone : both;
  }
  if (!by_clock.empty()) return in_country(lead, by_clock, {});
  if (!lead.company.region.value.empty()) return {lead.company.region.value};
  if (!lead.company.country.value.empty()) return {lead.company.country.value};
  return {};
}

bool keeps(const std::vector<zone::Zone>& zones, zone::Zone clock) {
  return std::find(zones.begin(), zones.end(), clock) != zones.end();
}

/// Adds the parts of a whole country that have rules of their own and where `clock` may hang.
void add_parts(Codes& codes, const CallingPolicy& policy, const std::optional<zone::Zone>& clock) {
  const Codes whole = codes;
  for (const std::string& country : whole) {
    if (country.size() != 2) continue;
    for (const CallingRule& rule : policy.rules) {
      if (rule.place == country || !zone::lies_in(rule.place, country)) continue;
      if (!clock || keeps(zone::zones_of(rule.place), *clock)) add(codes, rule.place);
    }
  }
}

}  // namespace

std::vector<PossiblePlace> possible_places(const Lead& lead, const CallingPolicy& policy) {
  const std::optional<zone::Zone> clock = zone::Zone::find(lead.contact.timezone.value);
  Codes codes = codes_of(lead, clock);
  add_parts(codes, policy, clock);
  sort_items(codes);
  std::vector<PossiblePlace> places;
  for (std::string& code : codes) {
    std::vector<zone::Zone> zones = clock ? std::vector<zone::Zone>{*clock} : zone::zones_of(code);
    if (!zones.empty()) places.push_back({std::move(code), std::move(zones)});
  }
  if (places.empty() && clock) places.push_back({{}, {*clock}});
  return places;
}

}  // namespace baton
