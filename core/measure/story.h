/// What became of each handoff: its events in order, those that cannot be set aside and named.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/measure/handoff_log.h"
#include "core/measure/remarks.h"
#include "core/model/policy_measure.h"

namespace baton::measuring {

struct Step {
  Time at;  ///< Not before the handoff.
  LedgerKind kind = LedgerKind::proposed;
  std::uint32_t rep = 0;  ///< Who had the lead when it does not say.
  std::uint8_t rating = 0;
  std::optional<LedgerReason> reason;
};

/// From when on a rep has the lead.
struct Turn {
  Time from;
  std::uint32_t rep = 0;
};

struct Story {
  std::string_view id, lead;
  const HandoffRecord* record = nullptr;  ///< Null when nobody kept one.
  Time since;
  std::vector<Step> steps;  ///< In order.
  std::vector<Turn> turns;  ///< In order; the first from the beginning.
  std::optional<Step> end;  ///< Won or lost.

  /// Who had it then; the last who did when nobody has.
  std::uint32_t rep_at(Time at) const;
  /// The first of a kind.
  const Step* first(LedgerKind kind) const;
};

/// In the order of the ids. The log must outlive them. A handoff begins when it was first proposed, else when its record says.
std::vector<Story> tell_stories(const HandoffLog& log, Time as_of, const MeasurePolicy& policy, Remarks& remarks);

}  // namespace baton::measuring
