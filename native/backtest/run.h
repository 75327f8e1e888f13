/// Replays a history on many threads, and puts away what it comes to as it goes.
#pragma once
#include <string>

#include "core/backtesting.h"
#include "native/backtest/state.h"
#include "native/history_in/history.h"

namespace baton::native::backtests {

/// Somebody has asked the program to stop; everything replayed is in the state.
struct Interrupted : std::exception {};

/// From now on SIGINT and SIGTERM make `replay_history` stop in order; a second one ends the program as ever.
void stop_in_order();

/// Every lead of the history that the state has not, on so many threads. Refused lines are told by `problems`, and told again by
/// a later run. Throws Interrupted, StateRefused, or what the history throws.
void replay_history(History& history, HistoryProblems& problems, const DoorBacktest& door, State& state, std::size_t threads);

}  // namespace baton::native::backtests
