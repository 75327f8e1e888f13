/// Whether a rep covers a place.
#pragma once
#include <string>
#include <string_view>

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

/// The closest of the rep's regions. Case does not matter.
Coverage coverage(const Rep& rep, std::string_view place, const RoutePolicy& policy);

}  // namespace baton
