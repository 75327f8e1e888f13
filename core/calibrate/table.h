/// A calibration as people read it in a terminal.
#pragma once
#include <string>

#include "core/model/calibration.h"

namespace baton {

std::string print_table(const Calibration& calibration);

}  // namespace baton
