/// A backtest as one HTML page.
#pragma once
#include <string>

#include "core/model/backtest.h"

namespace baton::native::backtests {

/// Shows what the core has computed and computes nothing.
std::string report_of(const Backtest& backtest);

}  // namespace baton::native::backtests
