/// What a ledger knows of how leads ended.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>

#include "core/measure/handoff_log.h"
#include "core/model/backtest.h"

namespace baton::backtesting {

struct LeadEnd {
  std::optional<Time> closed;       ///< Won or lost, whichever was told first.
  bool won = false;                 ///< What `closed` was; of both at one moment, won.
  std::optional<Time> handed_back;  ///< The first time.

  /// Takes in what the ledger tells of the lead, in any order; what is no end changes nothing.
  void note(LedgerKind kind, Time at);
  /// Won and lost before a mere handing back.
  std::optional<KnownEnd> known() const;
  /// When the lead left the load of the rep who had it since `from`.
  std::optional<Time> released(Time from) const;
};

/// Ends of leads up to a moment, in whatever order the ledger was told.
class Ends {
 public:
  Ends() = default;
  Ends(const measuring::HandoffLog& log, Time as_of);
  /// Null when nothing is known of it.
  const LeadEnd* find(const std::string& lead_id) const;
  bool empty() const { return ends_.empty(); }

 private:
  std::unordered_map<std::string, LeadEnd> ends_;
};

}  // namespace baton::backtesting
