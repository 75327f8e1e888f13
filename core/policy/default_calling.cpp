#include "core/policy/default_policy.h"

namespace baton {

CallingPolicy default_calling_policy() { return {}; }

}  // namespace baton
