#include "core/detect/scores.h"

#include <algorithm>
#include <bit>

namespace baton {
namespace {

constexpr std::uint32_t bucket_shift = 32 - ReaderModel::bucket_bits;
constexpr std::uint32_t print_mask = (1u << ReaderModel::print_bits) - 1;

/// The part of a key that the model keeps: its bucket and its lowest bits.
constexpr std::uint32_t kept_part(std::uint32_t key) {
  return (key >> bucket_shift) << ReaderModel::print_bits | (key & print_mask);
}

constexpr std::uint32_t filter_bits = 19;
constexpr std::uint32_t spread(std::uint32_t kept) {
  const std::uint32_t mixed = kept * 0x9E3779B1u;
  return mixed ^ mixed >> 15;
}

/// An entry is the print in twelve bits, the number of weights in four, and the weights.
constexpr std::uint32_t print_at(const std::uint8_t* entry) { return static_cast<std::uint32_t>(entry[0]) << 4 | entry[1] >> 4; }
constexpr std::uint32_t weight_count(const std::uint8_t* entry) { return entry[1] & 0xFu; }

struct HeadWeight {
  std::uint8_t head = 0;
  std::int8_t weight = 0;
};

/// What each byte of a weight stands for.
constexpr std::array<HeadWeight, 256> head_weights = [] {
  std::array<HeadWeight, 256> table{};
  for (std::uint32_t byte = 0; byte < head_count * ReaderModel::levels; ++byte)
    table[byte] = {static_cast<std::uint8_t>(byte / ReaderModel::levels),
                   static_cast<std::int8_t>(ReaderModel::weight_of(byte % ReaderModel::levels))};
  return table;
}();
static_assert(head_count * ReaderModel::levels <= 256);

/// Calls `visit(head, weight)` for every weight of the feature.
template <class Visit>
void each_weight(const Known& feature, Visit visit) {
  const std::uint32_t count = *feature.weights & 0xFu;
  for (std::uint32_t i = 1; i <= count; ++i) {
    const HeadWeight& one = head_weights[feature.weights[i]];
    visit(one.head, one.weight);
  }
}

}  // namespace

Scorer::Scorer(const ReaderModel& model) : model_(model), filter_((std::size_t{1} << filter_bits) / 64) {
  std::uint32_t known = 0;
  const auto each_entry = [&](auto visit) {
    for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
      const std::uint32_t end = model.bucket_begin(bucket + 1);
      for (std::uint32_t at = model.bucket_begin(bucket); at < end; at += 2 + weight_count(model.entries + at))
        visit(bucket << ReaderModel::print_bits | print_at(model.entries + at), at);
    }
  };
  each_entry([&](std::uint32_t, std::uint32_t) { ++known; });
  slots_.resize(std::bit_ceil(2 * known + 2));
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  each_entry([&](std::uint32_t kept, std::uint32_t at) { remember(kept, at); });
}

void Scorer::remember(std::uint32_t kept, std::uint32_t at) {
  const std::uint32_t bit = spread(kept) >> (32 - filter_bits);
  filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
  std::uint32_t slot = spread(kept) & mask_;
  while (slots_[slot].at != 0) slot = (slot + 1) & mask_;
  slots_[slot] = {kept, at + 1};
}

bool Scorer::may_know(std::uint32_t kept) const {
  const std::uint32_t bit = spread(kept) >> (32 - filter_bits);
  return (filter_[bit / 64] >> (bit % 64) & 1) != 0;
}

std::vector<Known> Scorer::find(const std::vector<Feature>& features) const {
  // Sorting out what may be known without a branch first costs less than guessing wrong at every feature.
  std::vector<std::uint32_t> maybe(features.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    maybe[count] = static_cast<std::uint32_t>(i);
    count += may_know(kept_part(features[i].key));
  }
  std::vector<Known> known;
  known.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const Feature& feature = features[maybe[i]];
    const std::uint32_t kept = kept_part(feature.key);
    for (std::uint32_t slot = spread(kept) & mask_; slots_[slot].at != 0; slot = (slot + 1) & mask_) {
      if (slots_[slot].kept != kept) continue;
      known.push_back({model_.entries + slots_[slot].at, feature.first, feature.last});
      break;
    }
  }
  return known;
}

Scores Scorer::score(const std::vector<Known>& features) const {
  Scores scores = model_.bias;
  for (const Known& feature : features)
    each_weight(feature, [&](std::size_t head, std::int32_t weight) { scores[head] += weight; });
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(const std::vector<Known>& features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  for (const Known& feature : features) {
    const auto width = static_cast<std::int32_t>(feature.last - feature.first);
    if (width > widest) continue;
    each_weight(feature, [&](std::size_t at, std::int32_t weight) {
      if (at != static_cast<std::size_t>(head)) return;
      for (std::uint32_t i = feature.first; i < feature.last; ++i) words[i - first] += weight * 16 / width;
    });
  }
  return words;
}

}  // namespace baton
