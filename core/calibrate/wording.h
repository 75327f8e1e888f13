/// How the figures of a calibration are said, in a terminal and on a page alike.
#pragma once
#include <string>
#include <vector>

#include "core/model/calibration.h"

namespace baton::calibrating {

enum class Sign { where_negative, always };

/// `0.7312 (0.6901 to 0.7723)`.
std::string say(const CalibrationFigure& figure, Sign sign = Sign::where_negative);
/// `80`, or `80 -> 14`.
std::string say_change(Points present, Points fitted);
/// `12 to 64`; empty where nothing is known.
std::string say_interval(const CalibratedWeight& weight);
/// `explicit intent`.
std::string say_name(std::string name);
std::string say_success(Success success);
/// Which handoffs went in, and which did not and why; one sentence each.
std::vector<std::string> say_sample(const Calibration& calibration);
/// What becomes of the policy, in a sentence.
std::string say_result(const Calibration& calibration);

}  // namespace baton::calibrating
