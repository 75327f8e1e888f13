#include "core/detect/scores.h"

namespace baton {
namespace {

constexpr std::uint8_t last_head = 0x80;

/// Calls `visit(head, weight)` for every weight of the feature.
template <class Visit>
void each_weight(const ReaderModel& model, std::uint32_t key, Visit visit) {
  const std::uint32_t bucket = key >> (32 - ReaderModel::bucket_bits);
  const std::uint8_t* at = model.entries + model.buckets[bucket];
  const std::uint8_t* const end = model.entries + model.buckets[bucket + 1];
  const auto high = static_cast<std::uint8_t>(key >> 8), low = static_cast<std::uint8_t>(key);
  while (at < end) {
    const bool same = at[0] == high && at[1] == low;
    at += 2;
    bool last = false;
    while (!last) {
      last = (at[0] & last_head) != 0;
      if (same) visit(at[0] & ~last_head, static_cast<std::int8_t>(at[1]));
      at += 2;
    }
    if (same) return;
  }
}

}  // namespace

Scores score(const ReaderModel& model, const std::vector<Feature>& features) {
  Scores scores = model.bias;
  for (const Feature& feature : features)
    each_weight(model, feature.key, [&](int head, std::int32_t weight) { scores[static_cast<std::size_t>(head)] += weight; });
  return scores;
}

std::vector<std::int32_t> contributions(const ReaderModel& model, const std::vector<Feature>& features, Head head,
                                        std::uint32_t first, std::uint32_t last) {
  constexpr std::int32_t widest = 8;  // What stands on more words says nothing about any one of them.
  std::vector<std::int32_t> words(last - first);
  for (const Feature& feature : features) {
    const auto width = static_cast<std::int32_t>(feature.last - feature.first);
    if (width > widest) continue;
    each_weight(model, feature.key, [&](int at, std::int32_t weight) {
      if (at != static_cast<int>(head)) return;
      for (std::uint32_t i = feature.first; i < feature.last; ++i) words[i - first] += weight * 16 / width;
    });
  }
  return words;
}

}  // namespace baton
