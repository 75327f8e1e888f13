/// Weights rounded, thinned out and packed as the reader takes them.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "native/train/learner.h"

namespace baton::train {

/// Owns what a `ReaderModel` points to.
struct PackedModel {
  std::vector<std::uint32_t> bases;
  std::vector<std::uint16_t> buckets;
  std::vector<std::uint8_t> entries;
  std::array<std::int32_t, head_count> bias{}, threshold{};

  ReaderModel model() const { return {bases.data(), buckets.data(), entries.data(), bias, threshold}; }
  std::size_t bytes() const { return 4 * bases.size() + 2 * buckets.size() + entries.size(); }
};

/// Keeps the weights that move most messages most, as many as `most_bytes` hold.
PackedModel pack(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes);

/// The C++ file that holds the model; `provenance` is what its second comment says.
std::string print(const PackedModel& packed, const std::string& command, const std::string& provenance);

}  // namespace baton::train
