#include "core/route/territory.h"

#include <algorithm>

namespace baton {
namespace {

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool same_letters(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return upper(x) == upper(y); });
}

/// `US-TX` lies in `us`.
bool lies_in(std::string_view inner, std::string_view outer) {
  return !outer.empty() && inner.size() >= outer.size() && same_letters(inner.substr(0, outer.size()), outer) &&
         (inner.size() == outer.size() || inner[outer.size()] == '-');
}

/// How an ISO code covers the place.
Cover by_code(std::string_view code, std::string_view place) {
  if (lies_in(place, code)) return code.size() > 2 ? Cover::part : Cover::country;
  return lies_in(code, place) ? Cover::unknown : Cover::no;
}

const Territory* find_territory(std::string_view name, const RoutePolicy& policy) {
  const auto found = std::find_if(policy.territories.begin(), policy.territories.end(),
                                  [&](const Territory& territory) { return same_letters(territory.name, name); });
  return found == policy.territories.end() ? nullptr : &*found;
}

Cover by_territory(const Territory& territory, std::string_view place) {
  Cover best = Cover::no;
  for (const std::string& region : territory.regions) best = std::max(best, std::min(by_code(region, place), Cover::territory));
  return best;
}

}  // namespace

Coverage coverage(const Rep& rep, std::string_view place, const RoutePolicy& policy) {
  if (rep.regions.empty()) return {Cover::anywhere, {}};
  if (place.empty()) return {Cover::unknown, {}};
  Coverage best;
  for (const std::string& region : rep.regions) {
    const Territory* territory = find_territory(region, policy);
    const Cover cover = territory != nullptr ? by_territory(*territory, place) : by_code(region, place);
    if (cover > best.cover || (cover == best.cover && cover != Cover::no && region < best.by)) best = {cover, region};
  }
  return best;
}

}  // namespace baton
