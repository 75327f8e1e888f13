#include "native/train/model_writer.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace baton::train {
namespace {

/// How often a code had to write each of its symbols.
using Counts = std::vector<std::uint64_t>;

/// Tells `see` of every symbol of a feature's weights, in their order, and of its code.
template <class See>
void each_symbol(const ModelFeature& feature, const See& see) {
  see(ModelCodes::for_count(), feature.count);
  std::uint32_t previous = ModelCodes::no_head;
  for (std::uint32_t i = 0; i < feature.count; ++i) {
    const std::uint32_t head = feature.weights[i] / ReaderModel::levels;
    see(ModelCodes::for_head(previous, feature.count - i), head);
    see(ModelCodes::for_level(head, feature.count), feature.weights[i] % ReaderModel::levels);
    previous = head;
  }
}

/// Lengths of the words of Huffman's code, however long. One symbol alone gets a word of one bit.
std::vector<std::uint8_t> huffman_lengths(const Counts& counts) {
  struct Tree {
    std::uint64_t count = 0;
    std::vector<std::uint32_t> symbols;
  };
  std::vector<Tree> trees;
  for (std::uint32_t symbol = 0; symbol < counts.size(); ++symbol)
    if (counts[symbol] > 0) trees.push_back({counts[symbol], {symbol}});
  std::vector<std::uint8_t> lengths(counts.size());
  if (trees.size() == 1) lengths[trees.front().symbols.front()] = 1;
  while (trees.size() > 1) {
    // The two rarest become one; the codes are small, so that they may be sought anew each time.
    std::stable_sort(trees.begin(), trees.end(), [](const Tree& a, const Tree& b) { return a.count > b.count; });
    const Tree rarest = trees.back();
    trees.pop_back();
    trees.back().count += rarest.count;
    trees.back().symbols.insert(trees.back().symbols.end(), rarest.symbols.begin(), rarest.symbols.end());
    for (const std::uint32_t symbol : trees.back().symbols) ++lengths[symbol];
  }
  return lengths;
}

/// Counts are evened out until no word is too long.
std::vector<std::uint8_t> lengths_for(Counts counts) {
  for (;;) {
    const std::vector<std::uint8_t> lengths = huffman_lengths(counts);
    if (*std::max_element(lengths.begin(), lengths.end()) <= PrefixCode::most_bits) return lengths;
    for (std::uint64_t& count : counts) count = (count + 1) / 2;
  }
}

/// Bits, the first one the highest of the first byte.
class Bits {
 public:
  void add(std::uint64_t value, std::uint32_t bits) {
    for (; bits > 0; --bits, ++count_) {
      if (count_ % 8 == 0) bytes_.push_back(0);
      bytes_.back() = static_cast<std::uint8_t>(bytes_.back() | (value >> (bits - 1) & 1) << (7 - count_ % 8));
    }
  }
  std::vector<std::uint8_t> bytes() && { return std::move(bytes_); }

 private:
  std::vector<std::uint8_t> bytes_;
  std::size_t count_ = 0;
};

void write_symbol(Bits& to, const PrefixCode& code, std::uint32_t symbol) {
  for (std::uint32_t row = 0; row < 1u << PrefixCode::most_bits; ++row) {
    const PrefixCode::Word word = code.first_of(row);
    if (word.bits == 0 || word.symbol != symbol) continue;
    to.add(row >> (PrefixCode::most_bits - word.bits), word.bits);
    return;
  }
  assert(false && "every symbol that was counted has a word");
}

/// Rice's code: the upper bits as so many ones and a zero, the lower as they are.
void write_distance(Bits& to, std::uint32_t distance) {
  for (std::uint32_t i = 0; i < distance >> ModelCodes::rice_bits; ++i) to.add(1, 1);
  to.add(0, 1);
  to.add(distance % (1u << ModelCodes::rice_bits), ModelCodes::rice_bits);
}

}  // namespace

std::vector<std::uint8_t> write_features(const std::map<std::uint32_t, ModelFeature>& features) {
  assert(features.size() <= ReaderModel::most_features);
  std::vector<Counts> counts;
  for (std::uint32_t code = 0; code < ModelCodes::count; ++code) counts.emplace_back(ModelCodes::symbols(code));
  for (const auto& [key, feature] : features)
    each_symbol(feature, [&](std::uint32_t code, std::uint32_t symbol) { ++counts[code][symbol]; });
  Bits bits;
  std::vector<PrefixCode> codes;
  for (const Counts& of_code : counts) {
    const std::vector<std::uint8_t> lengths = lengths_for(of_code);
    for (const std::uint8_t length : lengths) bits.add(length, 4);
    codes.emplace_back(lengths);
  }
  bits.add(features.size(), 16);
  std::uint32_t next_key = 0;
  for (const auto& [key, feature] : features) {
    write_distance(bits, key - next_key);
    each_symbol(feature, [&](std::uint32_t code, std::uint32_t symbol) { write_symbol(bits, codes[code], symbol); });
    next_key = key + 1;
  }
  return std::move(bits).bytes();
}

}  // namespace baton::train
