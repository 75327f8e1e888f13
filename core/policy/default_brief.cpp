#include "core/policy/default_policy.h"

namespace baton {

BriefPolicy default_brief_policy() { return {}; }

}  // namespace baton
