/// One message as the model judges it: every unit with its scores.
#pragma once
#include <vector>

#include "core/detect/features.h"
#include "core/detect/scores.h"

namespace baton {

/// What a score so far above (or below) its threshold is worth, 0 to 100; more than 50 is above it.
std::int64_t strength_of(std::int32_t margin);

/// Points to all it is made from.
class Judged {
 public:
  Judged(const Scorer& scorer, const Lexicon& lexicon, const Slots& slots, const Utterance& said);

  /// How far the best unit is above the threshold; not above zero when the message does not show it.
  std::int32_t margin(Head head) const;
  bool shows(Head head) const { return margin(head) > 0; }
  /// The words that show it, one finding a unit, strongest first; empty when the message does not show it. With `least_margin`
  /// below zero also what falls short of the threshold by less.
  std::vector<Finding> findings(Head head, std::int32_t least_margin = 0) const;

 private:
  const Scorer& scorer_;
  const Lexicon& lexicon_;
  const Slots& slots_;
  Context context_;
  FeatureReader reader_;
  std::vector<Known> known_;             ///< Unit by unit.
  std::vector<std::uint32_t> known_to_;  ///< Where in `known_` each unit's end.
  std::vector<Scores> scores_;           ///< One a unit.
};

}  // namespace baton
