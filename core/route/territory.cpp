#include "core/route/territory.h"

#include <algorithm>

namespace baton {
namespace {

std::string capitals(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

/// `US-TX` lies in `US`; both in capitals.
bool lies_in(std::string_view inner, std::string_view outer) {
  return !outer.empty() && inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '-');
}

/// How an ISO code covers the place.
Cover by_code(std::string_view code, std::string_view place) {
  if (lies_in(place, code)) return code.size() > 2 ? Cover::part : Cover::country;
  return lies_in(code, place) ? Cover::unknown : Cover::no;
}

Cover by_area(const Area& area, std::string_view place) {
  Cover best = Cover::no;
  for (const std::string& code : area.codes) best = std::max(best, by_code(code, place));
  return area.is_territory ? std::min(best, Cover::territory) : best;
}

}  // namespace

std::vector<Area> areas_of(const Rep& rep, const RoutePolicy& policy) {
  std::vector<Area> areas;
  for (const std::string& region : rep.regions) {
    const std::string name = capitals(region);
    const auto found = std::find_if(policy.territories.begin(), policy.territories.end(),
                                    [&](const Territory& territory) { return capitals(territory.name) == name; });
    areas.push_back({region, {}, found != policy.territories.end()});
    if (!areas.back().is_territory)
      areas.back().codes.push_back(name);
    else
      for (const std::string& code : found->regions) areas.back().codes.push_back(capitals(code));
  }
  return areas;
}

Coverage coverage(const std::vector<Area>& areas, std::string_view place_as_given) {
  if (areas.empty()) return {Cover::anywhere, {}};
  if (place_as_given.empty()) return {Cover::unknown, {}};
  const std::string place = capitals(place_as_given);
  Coverage best;
  for (const Area& area : areas) {
    const Cover cover = by_area(area, place);
    if (cover > best.cover || (cover == best.cover && cover != Cover::no && area.name < best.by)) best = {cover, area.name};
  }
  return best;
}

}  // namespace baton
