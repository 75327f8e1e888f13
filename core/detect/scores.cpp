#include "core/detect/scores.h"

#include <algorithm>

namespace baton {
namespace {

constexpr std::uint32_t bucket_shift = 32 - ReaderModel::bucket_bits;
constexpr std::uint32_t print_mask = (1u << ReaderModel::print_bits) - 1;

/// The part of a key that the model keeps: its bucket and its lowest bits.
constexpr std::uint32_t kept_part(std::uint32_t key) {
  return (key >> bucket_shift) << ReaderModel::print_bits | (key & print_mask);
}

struct Entry {
  std::uint32_t print, count;
};
Entry entry_at(const std::uint8_t* at) { return {static_cast<std::uint32_t>(at[0]) << 4 | at[1] >> 4, at[1] & 0xFu}; }

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

}  // namespace

Scorer::Scorer(const ReaderModel& model) : model_(model), filter_((std::size_t{1} << filter_bits) / 64) {
  for (std::uint32_t bucket = 0; bucket < ReaderModel::bucket_count; ++bucket) {
    const std::uint8_t* const end = model.entries + model.bucket_begin(bucket + 1);
    for (const std::uint8_t* at = model.entries + model.bucket_begin(bucket); at < end; at += 2 + entry_at(at).count)
      remember(bucket << bucket_shift | entry_at(at).print);
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
  const std::uint32_t bucket = key >> bucket_shift, print = key & print_mask;
  const std::uint8_t* const end = model_.entries + model_.bucket_begin(bucket + 1);
  for (const std::uint8_t* at = model_.entries + model_.bucket_begin(bucket); at < end;) {
    const Entry entry = entry_at(at);
    at += 2;
    if (entry.print == print) {
      for (std::uint32_t i = 0; i < entry.count; ++i) visit(head_weights[at[i]].head, head_weights[at[i]].weight);
      return;
    }
    at += entry.count;
  }
}

Scores Scorer::score(const std::vector<Feature>& features) const {
  constexpr std::size_t at_once = 256;
  Scores scores = model_.bias;
  std::array<std::uint32_t, at_once> known;
  for (std::size_t first = 0; first < features.size(); first += at_once) {
    // Sorting out what is known without a branch first costs less than guessing wrong at every feature.
    std::size_t count = 0;
    for (std::size_t i = first; i < std::min(features.size(), first + at_once); ++i) {
      known[count] = features[i].key;
      count += may_know(features[i].key);
    }
    for (std::size_t i = 0; i < count; ++i)
      each_weight(known[i], [&](std::size_t head, std::int32_t weight) { scores[head] += weight; });
  }
  return scores;
}

std::vector<std::int32_t> Scorer::contributions(const std::vector<Feature>& features, Head head, std::uint32_t first,
                                                std::uint32_t last) const {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  for (const Feature& feature : features) {
    const auto width = static_cast<std::int32_t>(feature.last - feature.first);
    if (width > widest || !may_know(feature.key)) continue;
    each_weight(feature.key, [&](std::size_t at, std::int32_t weight) {
      if (at != static_cast<std::size_t>(head)) return;
      for (std::uint32_t i = feature.first; i < feature.last; ++i) words[i - first] += weight * 16 / width;
    });
  }
  return words;
}

}  // namespace baton
