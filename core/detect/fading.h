/// How the weight of a deed fades with time: whole numbers only, so that it is the same everywhere.
#pragma once
#include <cstdint>

#include "core/model/time_units.h"
#include "core/model/wire.h"

namespace baton {

/// `amount` in full for `full_days` after `then`, after that halved every `half_life_days` (0: never). Never grows with
/// age; what lies in the future counts in full. `amount` may be up to 10^9.
std::int64_t faded(std::int64_t amount, Time then, Time now, std::int64_t half_life_days, std::int64_t full_days = 0);

}  // namespace baton
