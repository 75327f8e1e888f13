/// Writes features and their weights as core/detect/model_stream.h reads them.
#pragma once
#include <cstdint>
#include <map>
#include <vector>

#include "core/detect/model_stream.h"

namespace baton::train {

/// What the model keeps of a feature's key.
constexpr std::uint32_t model_key(std::uint32_t key) {
  constexpr std::uint32_t prints = 1u << ReaderModel::print_bits;
  return (key >> (32 - ReaderModel::bucket_bits)) * prints + key % prints;
}

/// At most `ReaderModel::most_features`, each under its own key.
std::vector<std::uint8_t> write_features(const std::map<std::uint32_t, ModelFeature>& features);

}  // namespace baton::train
