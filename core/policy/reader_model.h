/// What reading was learnt from the labelled messages, as data. The file with the numbers is generated.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace baton {

/// What the model judges of every unit of a message, each by itself.
enum class Head : std::uint8_t {
  request,
  emotional,
  intent,
  complexity,
  value,
  budget_confirmed,
  authority_confirmed,
  need_confirmed,
  timeline_confirmed,
  opt_out,
  do_not_call,
  budget_mentioned,
  authority_mentioned,
  need_mentioned,
  timeline_mentioned,
  budget_negative,
  authority_negative,
  need_negative,
  timeline_negative,
};
inline constexpr std::size_t head_count = 19;

/// Weights of the features, grouped by the upper bits of the features' keys.
struct ReaderModel {
  static constexpr int bucket_bits = 13, print_bits = 12;
  static constexpr std::uint32_t bucket_count = 1u << bucket_bits;
  static constexpr std::uint32_t per_block = 64;   ///< Buckets that share a base.
  static constexpr std::uint32_t most_heads = 15;  ///< Weights of one feature.
  static constexpr std::uint32_t most_features = 65'535;
  static constexpr std::int32_t one = 64;          ///< Weights and scores are logarithms of odds in steps of 1/64.
  /// A weight is one of these or its negative: the small ones are many, and no large one needs to be exact.
  static constexpr std::array<std::int32_t, 6> magnitudes = {4, 8, 14, 22, 34, 54};
  static constexpr std::uint32_t levels = 2 * magnitudes.size();

  const std::uint32_t* bases;    ///< Where each block of buckets begins in `entries`.
  const std::uint16_t* buckets;  ///< Where each bucket begins, counted from its block's base; one more than there are buckets.
  /// For each feature two bytes: the lowest `print_bits` of its key, then in four bits how many weights follow. A weight is one
  /// byte: its head times `levels` plus its level, of which the upper half are the negatives.
  const std::uint8_t* entries;
  std::array<std::int32_t, head_count> bias;       ///< Score of a unit without features.
  std::array<std::int32_t, head_count> threshold;  ///< A message shows it when its best unit scores more.

  std::uint32_t bucket_begin(std::uint32_t bucket) const { return bases[bucket / per_block] + buckets[bucket]; }
  static constexpr std::int32_t weight_of(std::uint32_t level) {
    return level < magnitudes.size() ? magnitudes[level] : -magnitudes[level - magnitudes.size()];
  }
};

extern const ReaderModel reader_model;

}  // namespace baton
