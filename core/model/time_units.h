/// Lengths of time in milliseconds, as `Time` counts them.
#pragma once
#include <cstdint>

namespace baton {

inline constexpr std::int64_t ms_per_minute = 60'000, ms_per_hour = 60 * ms_per_minute, ms_per_day = 24 * ms_per_hour;

}  // namespace baton
