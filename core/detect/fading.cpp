#include "core/detect/fading.h"

namespace baton {

std::int64_t faded(std::int64_t amount, Time then, Time now, std::int64_t half_life_days, std::int64_t full_days) {
  // 2^(-i/16) in units of 2^-16; between two entries a straight line is off by less than one in two thousand.
  static constexpr std::int64_t steps[17] = {65536, 62757, 60097, 57549, 55109, 52773, 50535, 48393, 46341,
                                             44376, 42495, 40693, 38968, 37316, 35734, 34219, 32768};
  const std::int64_t age = now.ms - then.ms - full_days * ms_per_day;
  if (age <= 0 || half_life_days <= 0) return amount;
  const std::int64_t half_life = half_life_days * ms_per_day;
  const std::int64_t halvings = age / half_life;
  if (halvings > 40) return 0;
  const std::int64_t part = (age % half_life) * 16;
  const std::int64_t step = part / half_life, rest = part % half_life;
  const std::int64_t fine = rest * 1024 / half_life;
  const std::int64_t share = steps[step] - ((steps[step] - steps[step + 1]) * fine) / 1024;
  return ((amount * share) >> 16) >> halvings;
}

}  // namespace baton
