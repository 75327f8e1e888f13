/// Adds up what the model has to say about the facts of a unit, in whole numbers.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

#include "core/detect/features.h"
#include "core/policy/reader_model.h"

namespace baton {

using Scores = std::array<std::int32_t, head_count>;

/// A feature's weight for every head, a byte each, so that eight are added at once: the first head's is the lowest byte of the
/// first number. A byte is the weight and `Scorer::nothing`.
using Weights = std::array<std::uint64_t, 3>;
static_assert(head_count <= 8 * std::tuple_size_v<Weights>);

/// A feature that the model has something to say about. Not filled in when made: there are many, and few are kept.
struct Known {
  std::uint32_t row;          ///< What it says: the place of its weights in the scorer.
  std::uint32_t first, last;  ///< [first, last) of the message's words.
};

/// What a feature weighs in a unit of so many, in 1/`whole_share`: one of few says more than one of many.
std::int32_t share_among(std::size_t facts);
inline constexpr std::int32_t whole_share = 256;

/// A model made ready for looking features up, small enough to stay in a processor's own memory. Needs the model no longer.
class Scorer {
 public:
  static constexpr std::int32_t nothing = 64;  ///< How no weight is written among `Weights`.

  explicit Scorer(const ReaderModel& model);

  std::int32_t threshold(Head head) const { return threshold_[static_cast<std::size_t>(head)]; }
  /// Adds those of the features that the model knows.
  void find(std::span<const Feature> features, std::vector<Known>& known) const;
  /// What these features weigh for every head.
  Scores sum(std::span<const Known> features) const;
  /// The score of every head for a unit whose features weigh as much, of `facts` that were looked up.
  Scores score(const Scores& weighed, std::size_t facts) const;
  /// What every word of [first, last) adds to one head's score: a feature's weight is shared by its words. In 1/16 of a score.
  std::vector<std::int32_t> contributions(std::span<const Known> features, Head head, std::uint32_t first,
                                          std::uint32_t last) const;

 private:
  std::array<std::int32_t, head_count> bias_, threshold_;
  std::vector<std::uint16_t> drawers_;  ///< Where the features of each of the model's buckets begin; one more than buckets.
  std::vector<std::uint16_t> cells_;    ///< Drawer by drawer the features' prints, then their rows: they are read together.
  std::vector<Weights> rows_;           ///< All there are, spelt out: adding one up takes no branch.
};

}  // namespace baton
