#include "core/policy/default_policy.h"

namespace baton {

Policy default_policy() {
  return {default_detect_policy(),  default_decide_policy(), default_brief_policy(), default_route_policy(),
          default_calling_policy(), LedgerPolicy{},          MeasurePolicy{}};
}

}  // namespace baton
