/// Adds up what the model has to say about the facts of a unit, in whole numbers.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "core/detect/features.h"
#include "core/policy/reader_model.h"

namespace baton {

using Scores = std::array<std::int32_t, head_count>;

/// A model made ready for looking features up. Points to the model's data, which must outlive it.
class Scorer {
 public:
  explicit Scorer(const ReaderModel& model);

  std::int32_t threshold(Head head) const { return model_.threshold[static_cast<std::size_t>(head)]; }
  /// The score of every head for a unit with these features.
  Scores score(const std::vector<Feature>& features) const;
  /// What every word of [first, last) adds to one head's score: a feature's weight is shared by its words. In 1/16 of a score.
  std::vector<std::int32_t> contributions(const std::vector<Feature>& features, Head head, std::uint32_t first,
                                          std::uint32_t last) const;

 private:
  static constexpr std::uint32_t filter_bits = 18;
  bool may_know(std::uint32_t key) const;
  void remember(std::uint32_t key);
  template <class Visit>
  void each_weight(std::uint32_t key, Visit visit) const;

  ReaderModel model_;
  /// One bit set for each feature the model knows. Most features of a text are unknown and are not looked for further.
  std::vector<std::uint64_t> filter_;
};

}  // namespace baton
