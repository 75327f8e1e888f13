/// The part of the policy that says what a brief must hold.
#pragma once
#include "core/model/wire.h"

namespace baton {

struct BriefPolicy {
  Points placeholder{0};
};
BOOST_DESCRIBE_STRUCT(BriefPolicy, (), (placeholder))
template <>
struct Notes<BriefPolicy> {
  static constexpr Note of[] = {
      {"placeholder", "To be replaced."},
  };
};
static_assert(covers<BriefPolicy>());

}  // namespace baton
