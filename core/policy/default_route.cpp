#include "core/policy/default_policy.h"

namespace baton {

RoutePolicy default_route_policy() { return {}; }

}  // namespace baton
