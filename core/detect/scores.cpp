#include "core/detect/scores.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

#include "core/detect/lanes.h"
#include "core/detect/model_stream.h"

namespace baton {
namespace {

constexpr std::uint32_t bucket_shift = 32 - ReaderModel::bucket_bits;
constexpr std::uint32_t print_mask = (1u << ReaderModel::print_bits) - 1;

constexpr std::uint64_t in_all_bytes(std::uint64_t byte) { return byte * 0x0101010101010101u; }
static_assert(ReaderModel::magnitudes.back() < Scorer::nothing);

Weights weights_of(const ModelFeature& feature) {
  Weights weights;
  weights.fill(in_all_bytes(Scorer::nothing));
  for (std::uint32_t i = 0; i < feature.count; ++i) {
    const std::uint32_t byte = feature.weights[i], head = byte / ReaderModel::levels;
    const std::int32_t weight = ReaderModel::weight_of(byte % ReaderModel::levels);
    // Carries and borrows end in the byte itself: it holds more than any weight takes away.
    weights[head / 8] += static_cast<std::uint64_t>(std::int64_t{weight}) << head % 8 * 8;
  }
  return weights;
}

/// Finds the row of the same weights: most features have one or two, so that few rows do for many features.
class RowPlaces {
 public:
  /// The place in `rows` of these weights, which are added where there are none like them.
  std::uint16_t row_of(const Weights& weights, std::vector<Weights>& rows) {
    std::uint32_t slot = first_slot(weights);
    while (slots_[slot] != 0 && rows[slots_[slot] - 1] != weights) slot = (slot + 1) % slot_count;
    if (slots_[slot] == 0) {
      rows.push_back(weights);
      slots_[slot] = static_cast<std::uint32_t>(rows.size());
    }
    return static_cast<std::uint16_t>(slots_[slot] - 1);
  }

 private:
  static constexpr std::uint32_t slot_bits = 17, slot_count = 1u << slot_bits;
  static_assert(slot_count > ReaderModel::most_features);

  static std::uint32_t first_slot(const Weights& weights) {
    std::uint64_t hash = 0;
    for (const std::uint64_t eight : weights) hash = (hash ^ eight ^ hash >> 29) * 0x9E3779B97F4A7C15u;
    return static_cast<std::uint32_t>(hash >> (64 - slot_bits));
  }

  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(slot_count);  ///< A row's place and one; 0 where there is none.
};

std::int32_t weight_in(const Weights& weights, std::size_t head) {
  return static_cast<std::int32_t>(weights[head / 8] >> head % 8 * 8 & 0xFF) - Scorer::nothing;
}

constexpr std::size_t at_once = 16;  // Features of a drawer compared together; few drawers have more.

/// Where a print stands among a drawer's `size` first cells; at or past their end when it does not. Sixteen are read in any case.
inline std::size_t place_in(const std::uint16_t* cells, std::size_t size, std::uint16_t print) {
  if (size > at_once) return static_cast<std::size_t>(std::find(cells, cells + size, print) - cells);
  return static_cast<std::size_t>(std::countr_zero(equal_of_sixteen(cells, print) | 1u << at_once));
}

}  // namespace

std::int32_t share_among(std::size_t facts) {
  // The fourth root, a bit at a time: of as many as usual, each has the whole.
  constexpr std::uint64_t usual = 128, whole = whole_share, most = 1u << 20;
  const std::uint64_t among = std::min<std::uint64_t>(facts + 1, most);
  std::uint64_t share = 0;
  for (std::uint64_t step = 2 * whole; step != 0; step /= 2) {
    const std::uint64_t larger = share + step;
    if (larger * larger * larger * larger * among <= usual * whole * whole * whole * whole) share = larger;
  }
  return static_cast<std::int32_t>(share);
}

Scorer::Scorer(const ReaderModel& model) : bias_(model.bias), threshold_(model.threshold) {
  RowPlaces places;
  std::vector<std::uint16_t> row_of;  // Of the open drawer's features: they stand behind all its prints.
  const auto open_drawers_to = [&](std::uint32_t bucket) {
    for (; drawers_.size() <= bucket; row_of.clear()) {
      cells_.insert(cells_.end(), row_of.begin(), row_of.end());
      drawers_.push_back(static_cast<std::uint16_t>(cells_.size() / 2));
    }
  };
  ModelStream stream(model.features);
  while (const std::optional<ModelFeature> feature = stream.next()) {
    open_drawers_to(feature->key >> ReaderModel::print_bits);
    cells_.push_back(static_cast<std::uint16_t>(feature->key & print_mask));
    row_of.push_back(places.row_of(weights_of(*feature), rows_));
  }
  open_drawers_to(ReaderModel::bucket_count);
  cells_.resize(cells_.size() + 2 * at_once);  // What lies behind the last drawer is read, and not believed.
}

void Scorer::find(std::span<const Feature> features, std::vector<Known>& known) const {
  struct Drawer {
    std::uint16_t begin, end;
  };
  constexpr std::size_t block = 96;
  for (std::size_t begin = 0; begin < features.size(); begin += block) {
    const auto part = features.subspan(begin, std::min(block, features.size() - begin));
    // All that will be looked at is sent for first, then the weights: they come from all over the model.
    Drawer drawers[block];
    for (std::size_t i = 0; i < part.size(); ++i) {
      std::memcpy(&drawers[i], &drawers_[part[i].key >> bucket_shift], sizeof(Drawer));
      __builtin_prefetch(cells_.data() + 2 * std::size_t{drawers[i].begin});
    }
    Known found[block];
    std::size_t count = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
      const std::size_t size = drawers[i].end - drawers[i].begin;
      const std::uint16_t* const cells = cells_.data() + 2 * std::size_t{drawers[i].begin};
      const std::size_t at = place_in(cells, size, static_cast<std::uint16_t>(part[i].key & print_mask));
      // No branch: which features are known is hard to guess.
      found[count] = {cells[size + at], part[i].first, part[i].last};
      __builtin_prefetch(rows_.data() + cells[size + at]);  // One that is no row leads nowhere, and does no harm.
      count += at < size;
    }
    known.insert(known.end(), found, found + count);
  }
}

Scores Scorer::sum(std::span<const Known> features) const {
  Scores weighed{};
  for (std::size_t begin = 0; begin < features.size(); begin += ByteSums::most) {
    const std::size_t end = std::min(features.size(), begin + ByteSums::most);
    ByteSums sums;
    for (std::size_t i = begin; i < end; ++i) sums.add(rows_[features[i].row]);
    const auto summed = sums.all();
    for (std::size_t head = 0; head < head_count; ++head)
      weighed[head] += summed[head] - nothing * static_cast<std::int32_t>(end - begin);
  }
  return weighed;
}

Scores Scorer::score(const Scores& weighed, std::size_t facts) const {
  Scores scores;
  const std::int32_t share = share_among(facts);
  for (std::size_t head = 0; head < head_count; ++head) scores[head] = bias_[head] + weighed[head] * share / whole_share;
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(std::span<const Known> features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  // Those that say something about this head are picked out first, without a branch, for most say nothing.
  std::vector<const Known*> telling(features.size());
  std::size_t count = 0;
  for (const Known& known : features) {
    telling[count] = &known;
    count += weight_in(rows_[known.row], static_cast<std::size_t>(head)) != 0;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const Known& known = *telling[i];
    const auto width = static_cast<std::int32_t>(known.last - known.first);
    if (width > widest) continue;
    const std::int32_t share = weight_in(rows_[known.row], static_cast<std::size_t>(head)) * 16 / width;
    for (std::uint32_t word = known.first; word < known.last; ++word) words[word - first] += share;
  }
  return words;
}

}  // namespace baton
