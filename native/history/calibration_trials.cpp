#include "native/history/calibration_trials.h"

#include <algorithm>

#include "core/calibrate/accuracy.h"

namespace baton::history {
namespace {

double area_of(const std::vector<CalibrationCase>& cases, Time split, const ScorePolicy& score) {
  const calibrating::Weights weights = calibrating::weights_of(score);
  std::vector<calibrating::Forecast> out;
  for (const CalibrationCase& one : cases)
    if (one.at >= split) out.push_back({calibrating::slope_of({one.basis, one.success}, weights).score, one.success});
  return calibrating::ranking(out).value;
}

}  // namespace

std::vector<CalibrationCase> handoffs_of(const LeadPlan& plan, const Engine& engine) {
  LeadMaker maker(plan, engine);
  std::vector<CalibrationCase> out;
  for (std::size_t i = 1; i <= plan.leads; ++i)
    if (MadeLead made = maker.make(i); made.handoff) out.push_back(std::move(*made.handoff));
  return out;
}

CalibrationTrial try_calibration(const LeadPlan& plan, const Engine& engine) {
  const std::vector<CalibrationCase> cases = handoffs_of(plan, engine);
  const DecidePolicy& policy = engine.policy().decide;
  CalibrationTrial out;
  out.calibration = calibrate(cases, policy, {plan.until, Success::won, {}, {}}, {});
  if (!out.calibration.refused.empty()) return out;
  const Time split = *out.calibration.split;
  out.truth = area_of(cases, split, plan.truth.score);
  out.present = area_of(cases, split, policy.score);
  out.fitted = area_of(cases, split, calibrated(policy, out.calibration).score);
  ScorePolicy truth = plan.truth.score;
  for (std::size_t i = 0; i < calibrating::weight_count; ++i) {
    const CalibratedWeight& one = out.calibration.weights[i];
    const Points is = calibrating::member(truth, static_cast<calibrating::Weight>(i));
    out.intervals += one.low.has_value(), out.intervals_held += one.low && *one.low <= is && is <= *one.high;
  }
  out.changed = static_cast<std::int64_t>(changes_of(out.calibration).size());
  return out;
}

}  // namespace baton::history
