#include "core/policy/default_policy.h"

namespace baton {

DecidePolicy default_decide_policy() { return {}; }

}  // namespace baton
