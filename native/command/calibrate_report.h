/// A calibration as a page of its own.
#pragma once
#include <string>

#include "core/calibrate/calibrate.h"

namespace baton::native {

std::string calibration_page(const Calibration& calibration);

}  // namespace baton::native
