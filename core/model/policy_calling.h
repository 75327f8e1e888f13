/// The part of the policy that says when the prospect may be called.
#pragma once
#include "core/model/wire.h"

namespace baton {

struct CallingPolicy {
  Points placeholder{0};
};
BOOST_DESCRIBE_STRUCT(CallingPolicy, (), (placeholder))
template <>
struct Notes<CallingPolicy> {
  static constexpr Note of[] = {
      {"placeholder", "To be replaced."},
  };
};
static_assert(covers<CallingPolicy>());

}  // namespace baton
