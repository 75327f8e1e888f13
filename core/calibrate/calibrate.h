/// Fits the weights of the score, and thresholds where that can be done, to what became of handoffs: learnt on the past, tried
/// out on what came later. Does not depend on the order in which the handoffs are given.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/calibrate/weight.h"
#include "core/model/calibration.h"
#include "core/model/policy_decide.h"

namespace baton {

/// One handoff whose outcome is known, with what was known of the lead when it was made and nothing of later.
struct CalibrationCase {
  std::string lead_id;
  Time at;
  ScoreBasis basis;
  bool success = false;
};

struct CalibrationQuestion {
  Time as_of;
  Success success = Success::won;
  std::optional<Time> split;   ///< Handoffs from then on are held out; the latest three tenths when it is not given.
  std::optional<Share> worth;  ///< The chance from which a handoff is worth a rep's time; without it thresholds stay.
};

/// Below these nothing is said: handoffs whose outcome is known, and handoffs of the rarer outcome learnt from and held out.
inline constexpr std::int64_t fewest_to_calibrate = 200, fewest_of_each_past = 30, fewest_of_each_held_out = 10;

/// `counted` says which handoffs went in; what is counted here is added to it. Cases may come in any order.
Calibration calibrate(std::vector<CalibrationCase> cases, const DecidePolicy& policy, const CalibrationQuestion& question,
                      CalibrationSample counted);

/// The policy as the calibration would have it.
DecidePolicy calibrated(DecidePolicy policy, const Calibration& calibration);

/// A number of the policy that a calibration changes: its place in the policy document, and what it becomes.
struct CalibratedNumber {
  std::vector<std::string> path;
  std::int64_t value = 0;
};
std::vector<CalibratedNumber> changes_of(const Calibration& calibration);

}  // namespace baton
