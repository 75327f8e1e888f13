/// What of a lead goes into its score at one moment; kept instead of the lead by whoever tries out other weights.
#pragma once
#include <array>
#include <cstdint>

#include "core/model/trigger.h"

namespace baton {

struct ScoreBasis {
  std::array<std::uint8_t, trigger_count> strength{};
  std::array<bool, trigger_count> fired{};
  bool explicit_intent = false;
  std::uint8_t fit = 0, engagement = 0;
  std::uint8_t silenced_at = 0;  ///< Where one trigger alone has fired: the lowest threshold that would have silenced it; else 0.
};

}  // namespace baton
