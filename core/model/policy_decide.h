/// The part of the policy that says what fires, what it weighs, and how fast a rep must answer.
#pragma once
#include "core/model/wire.h"

namespace baton {

struct DecidePolicy {
  Points placeholder{0};
};
BOOST_DESCRIBE_STRUCT(DecidePolicy, (), (placeholder))
template <>
struct Notes<DecidePolicy> {
  static constexpr Note of[] = {
      {"placeholder", "To be replaced."},
  };
};
static_assert(covers<DecidePolicy>());

}  // namespace baton
