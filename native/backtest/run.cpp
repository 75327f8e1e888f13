#include "native/backtest/run.h"

#include <algorithm>
#include <mutex>

#include "core/hash.h"
#include "native/stop.h"

namespace baton::native::backtests {

void replay_history(History& history, HistoryProblems& problems, const DoorBacktest& door, State& state, std::size_t threads) {
  std::mutex lock;  // Of the state.
  std::size_t leads = 0;
  const auto work = [&](std::size_t, const HistoryLead& lead, const Counts& counts) {
    const std::string hash = content_hash(lead.line);
    std::optional<std::string> done;
    {
      const std::lock_guard guard(lock);
      leads = std::max(leads, lead.index + 1);
      done = state.lead_at(lead.index, hash);
    }
    if (done) return static_cast<void>(counts(*done));
    const DoorBacktest::Replayed replayed = door.replay_line(lead.line, counts, is_asked_to_stop);
    if (replayed.stopped) throw Interrupted();
    if (!replayed.answer.good) return problems.refuse(lead.place, replayed.answer.text);
    if (replayed.passed_over) return;
    const std::lock_guard guard(lock);
    state.keep(lead.index, hash, replayed);
  };
  try {
    each_lead(history, threads, problems, work);
  } catch (const Interrupted&) {
    state.commit();
    throw;
  }
  state.finish(leads);
}

}  // namespace baton::native::backtests
