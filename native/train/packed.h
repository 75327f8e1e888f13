/// Weights rounded, thinned out and packed as the reader takes them.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "native/train/learner.h"

namespace baton::train {

/// Owns what a `ReaderModel` points to.
struct PackedModel {
  std::vector<std::uint8_t> features;
  std::array<std::int32_t, head_count> bias{}, threshold{};

  ReaderModel model() const { return {features, bias, threshold}; }
};

/// The features whose weights move most messages most, as many as `most_bytes` hold were there no limit to their number.
Chosen choose(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes);

/// Keeps the weights that move most messages most: as many as `most_bytes` would hold were they written plainly, a feature in two
/// bytes and a weight in one. In their codes they take two thirds of that, which is known only when they are chosen.
PackedModel pack(const Examples& examples, const std::array<Weights, head_count>& weights, std::size_t most_bytes);

/// The C++ file that holds the model; `provenance` is what its second comment says.
std::string print(const PackedModel& packed, const std::string& command, const std::string& provenance);

}  // namespace baton::train
