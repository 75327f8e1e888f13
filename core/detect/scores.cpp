#include "core/detect/scores.h"

namespace baton {
namespace {

constexpr std::uint8_t last_head = 0x80;
constexpr std::uint32_t bucket_shift = 32 - ReaderModel::bucket_bits;

/// The part of a key that the model keeps: its bucket and its lower 16 bits.
constexpr std::uint32_t kept_part(std::uint32_t key) { return (key >> bucket_shift) << 16 | (key & 0xFFFF); }

}  // namespace

Scorer::Scorer(const ReaderModel& model) : model_(model), filter_((std::size_t{1} << filter_bits) / 64) {
  for (std::uint32_t bucket = 0; bucket < (1u << ReaderModel::bucket_bits); ++bucket) {
    const std::uint8_t* at = model.entries + model.buckets[bucket];
    while (at < model.entries + model.buckets[bucket + 1]) {
      remember(bucket << bucket_shift | static_cast<std::uint32_t>(at[0]) << 8 | at[1]);
      for (at += 2; (at[0] & last_head) == 0; at += 2) continue;
      at += 2;
    }
  }
}

void Scorer::remember(std::uint32_t key) {
  const std::uint32_t bit = (kept_part(key) * 0x9E3779B1u) >> (32 - filter_bits);
  filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

bool Scorer::may_know(std::uint32_t key) const {
  const std::uint32_t bit = (kept_part(key) * 0x9E3779B1u) >> (32 - filter_bits);
  return (filter_[bit / 64] >> (bit % 64) & 1) != 0;
}

/// Calls `visit(head, weight)` for every weight of the feature.
template <class Visit>
void Scorer::each_weight(std::uint32_t key, Visit visit) const {
  if (!may_know(key)) return;
  const std::uint32_t bucket = key >> bucket_shift;
  const std::uint8_t* at = model_.entries + model_.buckets[bucket];
  const std::uint8_t* const end = model_.entries + model_.buckets[bucket + 1];
  const auto high = static_cast<std::uint8_t>(key >> 8), low = static_cast<std::uint8_t>(key);
  while (at < end) {
    const bool same = at[0] == high && at[1] == low;
    at += 2;
    for (bool last = false; !last; at += 2) {
      last = (at[0] & last_head) != 0;
      if (same) visit(at[0] & ~last_head, static_cast<std::int8_t>(at[1]));
    }
    if (same) return;
  }
}

Scores Scorer::score(const std::vector<Feature>& features) const {
  Scores scores = model_.bias;
  for (const Feature& feature : features)
    each_weight(feature.key, [&](int head, std::int32_t weight) { scores[static_cast<std::size_t>(head)] += weight; });
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(const std::vector<Feature>& features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  for (const Feature& feature : features) {
    const auto width = static_cast<std::int32_t>(feature.last - feature.first);
    if (width > widest) continue;
    each_weight(feature.key, [&](int at, std::int32_t weight) {
      if (at != static_cast<int>(head)) return;
      for (std::uint32_t i = feature.first; i < feature.last; ++i) words[i - first] += weight * 16 / width;
    });
  }
  return words;
}

}  // namespace baton
