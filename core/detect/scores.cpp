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

Weights weights_of(const std::uint8_t* entry) {
  Weights weights{};
  for (std::uint32_t i = 0; i < weight_count(entry); ++i) {
    const std::uint32_t byte = entry[2 + i];
    weights[byte / ReaderModel::levels] = static_cast<std::int8_t>(ReaderModel::weight_of(byte % ReaderModel::levels));
  }
  return weights;
}

}  // namespace

Scorer::Scorer(const ReaderModel& model) : model_(model), filter_((std::size_t{1} << filter_bits) / 64) {
  std::uint32_t known = 0;
  const auto each_entry = [&](auto visit) {
    for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
      const std::uint32_t end = model.bucket_begin(bucket + 1);
      for (std::uint32_t at = model.bucket_begin(bucket); at < end; at += 2 + weight_count(model.entries + at))
        visit(bucket << ReaderModel::print_bits | print_at(model.entries + at), model.entries + at);
    }
  };
  each_entry([&](std::uint32_t, const std::uint8_t*) { ++known; });
  rows_.reserve(known);
  slots_.resize(std::bit_ceil(2 * known + 2));
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  each_entry([&](std::uint32_t kept, const std::uint8_t* entry) {
    rows_.push_back(weights_of(entry));
    remember(kept, static_cast<std::uint32_t>(rows_.size()));
  });
}

void Scorer::remember(std::uint32_t kept, std::uint32_t row) {
  const std::uint32_t bit = spread(kept) >> (32 - filter_bits);
  filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
  std::uint32_t slot = spread(kept) & mask_;
  while (slots_[slot].row != 0) slot = (slot + 1) & mask_;
  slots_[slot] = {kept, row};
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
    for (std::uint32_t slot = spread(kept) & mask_; slots_[slot].row != 0; slot = (slot + 1) & mask_) {
      if (slots_[slot].kept != kept) continue;
      known.push_back({&rows_[slots_[slot].row - 1], feature.first, feature.last});
      break;
    }
  }
  return known;
}

Scores Scorer::score(const std::vector<Known>& features) const {
  // Sums of so many weights fit into sixteen bits.
  constexpr std::size_t most = 256;
  Scores scores = model_.bias;
  for (std::size_t begin = 0; begin < features.size(); begin += most) {
    std::array<std::int16_t, std::tuple_size_v<Weights>> sums{};
    for (std::size_t i = begin; i < std::min(features.size(), begin + most); ++i) {
      const Weights& weights = *features[i].weights;
      for (std::size_t at = 0; at < weights.size(); ++at) sums[at] = static_cast<std::int16_t>(sums[at] + weights[at]);
    }
    for (std::size_t head = 0; head < head_count; ++head) scores[head] += sums[head];
  }
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(const std::vector<Known>& features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  for (const Known& feature : features) {
    const auto width = static_cast<std::int32_t>(feature.last - feature.first);
    const std::int32_t weight = (*feature.weights)[static_cast<std::size_t>(head)];
    if (weight == 0 || width > widest) continue;
    for (std::uint32_t i = feature.first; i < feature.last; ++i) words[i - first] += weight * 16 / width;
  }
  return words;
}

}  // namespace baton
