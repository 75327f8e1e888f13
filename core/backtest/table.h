/// A backtest as people read it in a terminal.
#pragma once
#include <string>

#include "core/model/backtest.h"

namespace baton {

/// Every line says how many leads it stands on. At most `most_shown` differences of each pair are listed.
std::string print_table(const Backtest& backtest, std::size_t most_shown = 10);

}  // namespace baton
