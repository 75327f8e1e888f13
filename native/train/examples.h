/// The labelled messages as the learner sees them: units with their features.
#pragma once
#include <cstdint>
#include <vector>

#include "native/train/gold.h"

namespace baton::train {

struct ExampleUnit {
  std::uint32_t begin = 0, end = 0;  ///< In `Examples::features`.
  HeadBits marked = 0;               ///< Heads for which words of it are marked as evidence.
  std::uint32_t facts = 0;           ///< All it has, as the reader counts them.
};

struct ExampleRow {
  std::uint32_t first_unit = 0, last_unit = 0;
  HeadBits shown = 0, judged = 0;
  std::size_t file = 0;
};

struct Examples {
  std::vector<ExampleRow> rows;  ///< As in the gold.
  std::vector<ExampleUnit> units;
  std::vector<std::uint32_t> features;  ///< Indices into `keys`; the same one twice when the unit has it twice.
  std::vector<std::uint32_t> keys;      ///< Keys of the features that at least `rare` messages share.
  std::vector<std::uint32_t> counts;    ///< How many messages have each.
};

/// Features that fewer messages share teach nothing about others.
inline constexpr std::uint32_t rare = 2;

Examples make_examples(const Gold& gold);

}  // namespace baton::train
