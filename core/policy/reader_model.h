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
  static constexpr int bucket_bits = 13;
  static constexpr std::int32_t one = 64;  ///< Weights and scores are logarithms of odds in steps of 1/64.

  const std::uint32_t* buckets;  ///< Where each bucket begins in `entries`; one more than there are buckets.
  /// For each feature the lower 16 bits of its key, high byte first; then its heads, the last one's upper bit set, each
  /// followed by its weight as a signed byte.
  const std::uint8_t* entries;
  std::array<std::int32_t, head_count> bias;       ///< Score of a unit without features.
  std::array<std::int32_t, head_count> threshold;  ///< A message shows it when its best unit scores more.
};

extern const ReaderModel reader_model;

}  // namespace baton
