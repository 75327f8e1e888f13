/// Whether a rep covers a place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/model/policy_route.h"

namespace baton {

enum class Cover {
  no,
  unknown,    ///< Nobody knows where the lead is, or only the country while the rep covers a part of it.
  anywhere,   ///< The rep names no regions.
  territory,  ///< Through a territory of the policy.
  country,    ///< The rep names the country.
  part,       ///< The rep names the very part.
};

struct Coverage {
  Cover cover = Cover::no;
  std::string by;  ///< The rep's word that covers it.
};

/// One of a rep's regions: a code, or the codes of a territory.
struct Area {
  std::string name;                ///< The rep's own word.
  std::vector<std::string> codes;  ///< ISO codes in capitals.
  bool is_territory = false;
};

/// The rep's regions with territories spelled out. Case does not matter.
std::vector<Area> areas_of(const Rep& rep, const RoutePolicy& policy);

/// The closest of the areas; `place` is an ISO code, empty when unknown.
Coverage coverage(const std::vector<Area>& areas, std::string_view place);

}  // namespace baton
