/// Replays a history on many threads, and puts away what it comes to as it goes.
#pragma once
#include <string>

#include "core/backtesting.h"
#include "native/backtest/state.h"
#include "native/history_in/history.h"

namespace baton::native::backtests {

/// Every lead of the history that the state has not, on so many threads. Refused lines are told by `problems`, and told again by
/// a later run. Throws Interrupted, with everything replayed in the state, StateRefused, or what the history throws.
void replay_history(History& history, HistoryProblems& problems, const DoorBacktest& door, State& state, std::size_t threads);

}  // namespace baton::native::backtests
