/// What handoffs are told apart by: for each property, which value each handoff has.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/measure/observed.h"
#include "core/model/measures.h"

namespace baton::measuring {

struct Column;

/// Every handoff of a log, what was seen of it, and what it can be told apart by: trigger, role, rep, queue, channel, tier.
struct Seen {
  std::vector<Story> stories;
  std::vector<Observed> observed;
  const Names* names = nullptr;
  std::vector<Column> columns;
};

inline constexpr std::int32_t unknown = -1;

/// One property. Values without a name are the others of a property that a handoff has or has not.
struct Column {
  Dimension by = Dimension::trigger;
  std::vector<std::string> values;   ///< In order.
  std::vector<std::int32_t> of;      ///< For each handoff the place of its value, or `unknown`.
  std::vector<std::int32_t> of_rep;  ///< With reps: the place for each name's number; `of` is empty then.

  /// The value that counts for one share: with reps that of the rep who had the lead then.
  std::int32_t at(const Seen& seen, std::size_t handoff, ShareKind kind) const;
};

/// The log must outlive what is seen of it.
Seen see(const HandoffLog& log, Time as_of, const MeasurePolicy& policy, Remarks& remarks);

/// The week of the handoff, for figures only.
Column week_column(const Seen& seen);
/// What beside `Seen::columns` may have caused a red flag about `kind`: completeness, warmth, routing, delay, not being told.
/// What comes after, or is the same thing, is no cause of it.
std::vector<Column> cause_columns(const Seen& seen, ShareKind kind, const MeasurePolicy& policy);

}  // namespace baton::measuring
