/// Adds up what the model has to say about the facts of a unit, in whole numbers.
#pragma once
#include <array>
#include <cstdint>
#include <tuple>
#include <vector>

#include "core/detect/features.h"
#include "core/policy/reader_model.h"

namespace baton {

using Scores = std::array<std::int32_t, head_count>;

/// A feature's weight for every head, and nothing up to a width that adds up quickly.
using Weights = std::array<std::int8_t, 24>;
static_assert(head_count <= std::tuple_size_v<Weights>);

/// A feature that the model has something to say about. Points into the scorer.
struct Known {
  const Weights* weights = nullptr;
  std::uint32_t first = 0, last = 0;  ///< [first, last) of the message's words.
};

/// A model made ready for looking features up. Points to the model's data, which must outlive it.
class Scorer {
 public:
  explicit Scorer(const ReaderModel& model);

  std::int32_t threshold(Head head) const { return model_.threshold[static_cast<std::size_t>(head)]; }
  /// Those of the features that the model knows, in their order.
  std::vector<Known> find(const std::vector<Feature>& features) const;
  /// The score of every head for a unit with these features.
  Scores score(const std::vector<Known>& features) const;
  /// What every word of [first, last) adds to one head's score: a feature's weight is shared by its words. In 1/16 of a score.
  std::vector<std::int32_t> contributions(const std::vector<Known>& features, Head head, std::uint32_t first,
                                          std::uint32_t last) const;

 private:
  struct Slot {
    std::uint32_t kept = 0;
    std::uint32_t row = 0;  ///< One more than its place among the rows; 0 when there is none.
  };
  void remember(std::uint32_t kept, std::uint32_t row);
  bool may_know(std::uint32_t kept) const;

  ReaderModel model_;
  /// One bit set for each feature the model knows. Most features of a text are unknown and are not looked for further.
  std::vector<std::uint64_t> filter_;
  std::vector<Weights> rows_;  ///< Spelt out: adding up a row takes no branch, and the model keeps only what is not 0.
  std::vector<Slot> slots_;    ///< Open addressing; a power of two of them, at least half of them free.
  std::uint32_t mask_ = 0;
};

}  // namespace baton
