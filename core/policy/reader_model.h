/// What reading was learnt from the labelled messages, as data. The file with the numbers is generated.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

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

/// What is known of features by their keys. Of a key its upper and its lower bits count; features alike in both are one.
struct ReaderModel {
  static constexpr int bucket_bits = 13, print_bits = 12;
  static constexpr std::uint32_t bucket_count = 1u << bucket_bits;
  static constexpr std::uint32_t most_heads = 15;  ///< Weights of one feature.
  static constexpr std::uint32_t most_features = 65'535;
  static constexpr std::int32_t one = 64;  ///< Weights and scores are logarithms of odds in steps of 1/64.
  /// A weight is one of these or its negative: the small ones are many, and no large one needs to be exact.
  static constexpr std::array<std::int32_t, 6> magnitudes = {4, 8, 14, 22, 34, 54};
  static constexpr std::uint32_t levels = 2 * magnitudes.size();

  std::span<const std::uint8_t> features;          ///< And their weights, written as detect/model_stream.h says.
  std::array<std::int32_t, head_count> bias;       ///< Score of a unit without features.
  std::array<std::int32_t, head_count> threshold;  ///< A message shows it when its best unit scores more.

  /// A level of the upper half is a negative weight.
  static constexpr std::int32_t weight_of(std::uint32_t level) {
    return level < magnitudes.size() ? magnitudes[level] : -magnitudes[level - magnitudes.size()];
  }
};

extern const ReaderModel reader_model;

}  // namespace baton
