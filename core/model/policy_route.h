/// The part of the policy that says who gets a lead.
#pragma once
#include "core/model/wire.h"

namespace baton {

struct RoutePolicy {
  Points placeholder{0};
};
BOOST_DESCRIBE_STRUCT(RoutePolicy, (), (placeholder))
template <>
struct Notes<RoutePolicy> {
  static constexpr Note of[] = {
      {"placeholder", "To be replaced."},
  };
};
static_assert(covers<RoutePolicy>());

}  // namespace baton
