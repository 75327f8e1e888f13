/// How leads ended: the one rule for all who look at a history.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/measure/handoff_log.h"
#include "core/model/backtest.h"

namespace baton::measuring {

struct LeadEnd {
  std::optional<Time> closed;       ///< Won or lost, whichever was told first.
  bool won = false;                 ///< What `closed` was; of both at one moment, won.
  std::optional<Time> handed_back;  ///< The first time.

  /// Takes in what is told of the lead, in any order; what is no end changes nothing.
  void note(LedgerKind kind, Time at);
  /// Won and lost before a mere handing back.
  std::optional<KnownEnd> known() const;
  /// When the lead left the load of the rep who had it since `from`.
  std::optional<Time> released(Time from) const;
};

/// What the lead's own record says of its end, up to a moment.
LeadEnd end_in(const std::vector<LedgerEntry>& record, Time as_of);

/// What was given of leads' ends beside their records, in whatever order.
class Ends {
 public:
  Ends() = default;
  Ends(const HandoffLog& log, Time as_of);
  void note(const LedgerEntry& entry);

  /// How the lead ended by `as_of`: as was given; where nothing was, as its record says. Being won or lost and being handed back
  /// are two questions.
  LeadEnd of(const std::string& lead_id, const LeadEnd& record, Time as_of) const;
  bool empty() const { return ends_.empty(); }

 private:
  std::unordered_map<std::string, LeadEnd> ends_;
};

}  // namespace baton::measuring
