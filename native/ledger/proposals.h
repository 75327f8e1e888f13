/// Which events stand so long before the proposal of their handoff that somebody's clock was wrong. A handoff that was proposed
/// more than once is measured by its first proposal.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "core/model/ledger.h"
#include "native/ledger/database.h"

namespace baton::native::ledger {

class Proposals {
 public:
  explicit Proposals(Database& database);

  /// How many events of the handoff stand before its proposal.
  std::size_t count_before(const std::string& handoff_id);
  /// By how many that is more because of an event that has just been added; fewer when it is an earlier proposal.
  std::int64_t change_by(const LedgerEntry& added);

 private:
  struct Earliest {
    std::optional<Time> first, second;
  };
  Earliest earliest(const std::string& handoff_id);
  /// The events of a handoff that are no proposals, from one moment until before another.
  std::int64_t count(const std::string& handoff_id, Time from, Time until);

  Statement earliest_, count_;
};

}  // namespace baton::native::ledger
