#include "core/policy/default_policy.h"

namespace baton {

DetectPolicy default_detect_policy() { return {}; }

}  // namespace baton
