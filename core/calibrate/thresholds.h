/// Thresholds on the strength of triggers, as far as outcomes speak of them: whether the weakest handoffs that rest on one alone
/// were worth a rep's time.
#pragma once
#include <cstdint>
#include <vector>

#include "core/calibrate/calibrate.h"

namespace baton::calibrating {

/// A threshold, and which handoffs rest on it alone.
enum class Threshold : std::uint8_t { request, emotional, intent, complexity, host_signal, behaviour, value };
inline constexpr std::size_t threshold_count = 7;

/// Its place below `decide`.
std::vector<std::string> path_of(Threshold threshold);
Points& member(DecidePolicy& policy, Threshold threshold);

/// One for each, in their order. A threshold is only ever raised: of handoffs that were not made nothing is known. It is raised
/// past strengths at which a success is rarer than `worth`, beyond what chance does (exact binomial, Bonferroni), when the
/// held-out handoffs do not contradict it. Without `worth` none is.
std::vector<CalibratedThreshold> fit_thresholds(const std::vector<CalibrationCase>& past,
                                                const std::vector<CalibrationCase>& held_out, const DecidePolicy& policy,
                                                std::optional<Share> worth);

}  // namespace baton::calibrating
