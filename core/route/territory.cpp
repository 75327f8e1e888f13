#include "core/route/territory.h"

#include <algorithm>

#include "core/zone/places.h"

namespace baton {
namespace {

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

/// How an ISO code covers the place.
Cover by_code(std::string_view code, std::string_view place) {
  if (zone::lies_in(place, code)) return code.size() > 2 ? Cover::part : Cover::country;
  return zone::lies_in(code, place) ? Cover::unknown : Cover::no;
}

const Territory* find_territory(std::string_view name, const RoutePolicy& policy) {
  const auto found = std::find_if(policy.territories.begin(), policy.territories.end(),
                                  [&](const Territory& territory) { return upper(territory.name) == name; });
  return found == policy.territories.end() ? nullptr : &*found;
}

Cover by_territory(const Territory& territory, std::string_view place) {
  Cover best = Cover::no;
  for (const std::string& region : territory.regions)
    best = std::max(best, std::min(by_code(upper(region), place), Cover::territory));
  return best;
}

}  // namespace

Coverage coverage(const Rep& rep, std::string_view place, const RoutePolicy& policy) {
  if (rep.regions.empty()) return {Cover::anywhere, {}};
  if (place.empty()) return {Cover::unknown, {}};
  const std::string wanted = upper(place);
  Coverage best;
  for (const std::string& region : rep.regions) {
    const std::string code = upper(region);
    const Territory* territory = find_territory(code, policy);
    const Cover cover = territory != nullptr ? by_territory(*territory, wanted) : by_code(code, wanted);
    if (cover > best.cover || (cover == best.cover && cover != Cover::no && region < best.by)) best = {cover, region};
  }
  return best;
}

}  // namespace baton
