#include "core/detect/model_stream.h"

namespace baton {

PrefixCode::PrefixCode(std::span<const std::uint8_t> lengths) {
  std::size_t at = 0;
  for (std::uint32_t bits = 1; bits <= most_bits; ++bits)
    for (std::uint32_t symbol = 0; symbol < lengths.size(); ++symbol)
      for (std::uint32_t i = 0; lengths[symbol] == bits && i < words_.size() >> bits && at < words_.size(); ++i)
        words_[at++] = {static_cast<std::uint8_t>(symbol), static_cast<std::uint8_t>(bits)};
}

ModelStream::ModelStream(std::span<const std::uint8_t> bytes) : bytes_(bytes) {
  codes_.reserve(ModelCodes::count);
  std::vector<std::uint8_t> lengths;
  for (std::uint32_t code = 0; code < ModelCodes::count; ++code) {
    lengths.clear();
    for (std::uint32_t i = 0; i < ModelCodes::symbols(code); ++i) lengths.push_back(static_cast<std::uint8_t>(take(4)));
    codes_.emplace_back(lengths);
  }
  left_ = take(16);
}

/// The next bits, up to 32, which stay.
inline std::uint32_t ModelStream::peek(std::uint32_t bits) {
  while (held_bits_ < bits) {
    if (at_ < bytes_.size()) held_ |= std::uint64_t{bytes_[at_++]} << (56 - held_bits_);
    held_bits_ += 8;
  }
  return static_cast<std::uint32_t>(held_ >> (64 - bits));
}

inline std::uint32_t ModelStream::take(std::uint32_t bits) {
  const std::uint32_t taken = peek(bits);
  held_ <<= bits;
  held_bits_ -= bits;
  return taken;
}

inline std::optional<std::uint32_t> ModelStream::symbol(std::uint32_t code) {
  const PrefixCode::Word word = codes_[code].first_of(peek(PrefixCode::most_bits));
  if (word.bits == 0) return std::nullopt;
  take(word.bits);
  return word.symbol;
}

bool ModelStream::read_key(ModelFeature& feature) {
  std::uint64_t distance = 0;
  while (take(1) == 1) ++distance;  // Ends at the latest behind the last byte.
  const std::uint64_t key = next_key_ + (distance << ModelCodes::rice_bits | take(ModelCodes::rice_bits));
  if (key >> ModelFeature::key_bits != 0) return false;
  feature.key = static_cast<std::uint32_t>(key);
  next_key_ = key + 1;
  return true;
}

bool ModelStream::read_weights(ModelFeature& feature) {
  const std::optional<std::uint32_t> count = symbol(ModelCodes::for_count());
  if (!count) return false;
  feature.count = *count;
  std::uint32_t previous = ModelCodes::no_head;
  for (std::uint32_t i = 0; i < feature.count; ++i) {
    const std::optional<std::uint32_t> head = symbol(ModelCodes::for_head(previous, feature.count - i));
    if (!head || (i > 0 && *head <= previous)) return false;
    const std::optional<std::uint32_t> level = symbol(ModelCodes::for_level(*head, feature.count));
    if (!level) return false;
    feature.weights[i] = static_cast<std::uint8_t>(*head * ReaderModel::levels + *level);
    previous = *head;
  }
  return true;
}

std::optional<ModelFeature> ModelStream::next() {
  ModelFeature feature;
  if (left_ > 0 && read_key(feature) && read_weights(feature)) {
    --left_;
    return feature;
  }
  left_ = 0;
  return std::nullopt;
}

}  // namespace baton
