/// How near a calibration comes to a truth that is known, and how often it changes what was right.
#pragma once
#include <cstdint>
#include <vector>

#include "native/history/leads.h"

namespace baton::history {

/// What calibrating one made-up history gave, with the areas under the curve on the held-out time.
struct CalibrationTrial {
  Calibration calibration;
  double truth = 0, present = 0, fitted = 0;
  std::int64_t changed = 0;
  std::int64_t intervals = 0, intervals_held = 0;  ///< Of weights; those that hold the true one.
};

/// The handoffs of a plan's leads.
std::vector<CalibrationCase> handoffs_of(const LeadPlan& plan, const Engine& engine);
/// Calibrates the engine's policy on a plan's handoffs.
CalibrationTrial try_calibration(const LeadPlan& plan, const Engine& engine);

}  // namespace baton::history
