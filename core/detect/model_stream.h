/// How the learnt features and their weights are written down: as bits, in prefix codes, in little more room than what they say.
///
/// First stand the lengths of all codes' words, four bits each, then in sixteen bits how many features follow. A feature is its
/// key, as the distance from the one before it in a Rice code; how many weights it has; and of each its head and its level. A
/// head has the code of the head before it, a level that of its head, and both that of about how many weights there are.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/policy/reader_model.h"

namespace baton {

/// What the model knows of one feature.
struct ModelFeature {
  static constexpr int key_bits = ReaderModel::bucket_bits + ReaderModel::print_bits;

  std::uint32_t key = 0;  ///< The feature's bucket, then its print.
  std::uint32_t count = 0;
  /// Of each weight its head times `ReaderModel::levels` plus its level, by heads, of which none comes twice.
  std::array<std::uint8_t, ReaderModel::most_heads> weights{};
};

/// Words of up to eight bits for a few symbols; none is the beginning of another. Shorter words come first, and of one length
/// those of lower symbols, so that their lengths say all.
class PrefixCode {
 public:
  static constexpr std::uint32_t most_bits = 8;
  /// What a row of `most_bits` bits begins with.
  struct Word {
    std::uint8_t symbol = 0, bits = 0;  ///< No bits where no word begins so.
  };

  /// A symbol of length 0 has no word. What is too much for `most_bits` is left out.
  explicit PrefixCode(std::span<const std::uint8_t> lengths);
  Word first_of(std::uint32_t bits) const { return words_[bits]; }

 private:
  std::array<Word, 1u << most_bits> words_{};
};

/// Which code is used where: the places of the codes in their list, and how many symbols each has.
struct ModelCodes {
  static constexpr std::uint32_t told_apart = 4;  ///< Numbers of weights: one, two, three and more.
  static constexpr std::uint32_t no_head = head_count;
  static constexpr std::uint32_t of_heads = 1, of_levels = of_heads + (head_count + 1) * told_apart,
                                 count = of_levels + head_count * told_apart;
  static constexpr int rice_bits = 9;  ///< Of a distance these are written as they are.

  static constexpr std::uint32_t symbols(std::uint32_t code) {
    return code < of_heads ? ReaderModel::most_heads + 1 : code < of_levels ? head_count : ReaderModel::levels;
  }
  static constexpr std::uint32_t for_count() { return 0; }
  /// `left`: how many weights are still to come, this one among them.
  static constexpr std::uint32_t for_head(std::uint32_t previous, std::uint32_t left) {
    return of_heads + previous * told_apart + (left < told_apart ? left : told_apart) - 1;
  }
  static constexpr std::uint32_t for_level(std::uint32_t head, std::uint32_t weights) {
    return of_levels + head * told_apart + (weights < told_apart ? weights : told_apart) - 1;
  }
};

/// Reads features back, by their keys. Ends where they end, or at the first that cannot be; never reads outside of the bytes.
class ModelStream {
 public:
  explicit ModelStream(std::span<const std::uint8_t> bytes);
  std::optional<ModelFeature> next();

 private:
  std::uint32_t peek(std::uint32_t bits);
  std::uint32_t take(std::uint32_t bits);
  std::optional<std::uint32_t> symbol(std::uint32_t code);
  bool read_key(ModelFeature& feature);
  bool read_weights(ModelFeature& feature);

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;      ///< The next byte to take up.
  std::uint64_t held_ = 0;  ///< Bits taken up and not read yet, the next one the highest; zeros follow the last byte.
  std::uint32_t held_bits_ = 0;
  std::vector<PrefixCode> codes_;
  std::uint32_t left_ = 0;      ///< Features still to come.
  std::uint64_t next_key_ = 0;  ///< The lowest that may come.
};

}  // namespace baton
