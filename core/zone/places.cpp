#include "core/zone/places.h"

#include <algorithm>

#include "core/zone/part_table.h"
#include "core/zone/zone_table.h"

namespace baton::zone {
namespace {

void add(std::vector<Zone>& zones, std::string_view name) {
  const auto zone = Zone::find(name);
  if (zone && std::find(zones.begin(), zones.end(), *zone) == zones.end()) zones.push_back(*zone);
}

std::vector<Zone> zones_of_country(std::string_view code) {
  std::vector<Zone> zones;
  const table::Country* end = table::countries + table::country_count;
  const table::Country* found =
      std::lower_bound(table::countries, end, code,
                       [](const table::Country& c, std::string_view wanted) { return std::string_view(c.code, 2) < wanted; });
  if (found == end || std::string_view(found->code, 2) != code) return zones;
  for (std::size_t i = 0; i < found->count; ++i) {
    const table::Name& name = table::names[table::country_zones[found->first + i]];
    add(zones, {table::name_pool + name.at, name.length});
  }
  return zones;
}

/// The entry for the part, else its country's entry for all other parts (`ES-`), else null.
const table::Part* find_part(std::string_view code) {
  const table::Part* others = nullptr;
  for (std::size_t i = 0; i < table::part_count; ++i) {
    const table::Part& part = table::parts[i];
    if (part.code == code) return &part;
    if (part.code.ends_with('-') && code.starts_with(part.code)) others = &part;
  }
  return others;
}

}  // namespace

std::vector<Zone> zones_of(std::string_view place) {
  const table::Part* part = place.size() > 3 ? find_part(place) : nullptr;
  if (part == nullptr) return zones_of_country(country_of(place));
  std::vector<Zone> zones;
  std::string_view rest = part->zones;
  while (!rest.empty()) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    add(zones, rest.substr(0, space));
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  return zones;
}

std::string_view country_of(std::string_view place) { return place.substr(0, 2); }

std::vector<std::string_view> parts_of(std::string_view country) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < table::part_count; ++i) {
    const std::string_view code = table::parts[i].code;
    if (country_of(code) == country && !code.ends_with('-')) out.push_back(code);
  }
  return out;
}

bool lies_in(std::string_view inner, std::string_view outer) {
  return !outer.empty() && inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '-');
}

}  // namespace baton::zone
