/// What explains a red flag: properties that handoffs with it have more often, the strongest first, each looked at with the
/// others held apart.
#pragma once
#include <optional>
#include <vector>

#include "core/measure/columns.h"
#include "core/measure/figures.h"

namespace baton::measuring {

/// A value of a property that could be tested.
struct Suspect {
  std::size_t column = 0;
  std::int32_t value = 0;
  statistics::Association association;
  double p = 1;  ///< Corrected for all suspects of the round (Holm).
};

/// Finds what explains the hits of one share. Groups below the policy's fewest handoffs, on either side, are no suspects.
class Investigation {
 public:
  Investigation(const Seen& seen, ShareKind kind, const MeasurePolicy& policy);
  Investigation(const Investigation&) = delete;
  Investigation& operator=(const Investigation&) = delete;

  /// The least likely to be chance of those that hit more often than `tolerated`; nothing without suspects.
  std::optional<Suspect> most_telling_above(Share tolerated);
  /// Causes by what they explain. Greedy: the surest suspect is taken, handoffs are held apart by it, and the rest are looked
  /// at again, so that what only goes along with a cause falls away.
  std::vector<Cause> causes();

 private:
  struct Picture;
  Picture look(const std::vector<Suspect>& apart) const;
  std::vector<Suspect> suspects(const std::vector<Suspect>& apart) const;
  Cause cause(const Suspect& suspect, const std::vector<Suspect>& chosen) const;
  Counts counts(const Suspect& suspect, bool having) const;

  const Seen& seen_;
  ShareKind kind_;
  const MeasurePolicy& policy_;
  std::vector<Column> own_;
  std::vector<const Column*> columns_;
  std::vector<std::size_t> telling_;  ///< Handoffs that say yes or no.
};

}  // namespace baton::measuring
