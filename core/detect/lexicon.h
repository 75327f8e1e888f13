/// Word classes: words that play the same part in what a prospect says, whatever they are. Lets one example teach many.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/detect/synonyms.h"
#include "core/text/keys.h"

namespace baton {

/// What a word can stand for. A word may be in several classes.
enum class WordClass : std::uint8_t {
  person,
  expert,
  alive,
  machine,
  call,
  talk,
  connect,
  meet,
  contact,
  price,
  discount,
  demo,
  trial,
  contract,
  buy,
  want,
  may,
  you,
  us,
  them,
  send,
  anger,
  confusion,
  letdown,
  again,
  negation,
  praise,
  thanks,
  legal,
  security,
  technology,
  procurement,
  approval,
  custom,
  billing,
  budget,
  decide,
  chief,
  problem,
  deadline,
  month,
  day,
  time_unit,
  money,
  seats,
  employees,
  sites,
  large,
  stop,
  mailing,
  hypothetical,
  past,
  other_firm,
  schedule,
  yes,
  no,
  question,
  refuse,
  greeting,
  sorry,
  product,
  away,
  hiring,
  small,
};
inline constexpr int word_class_count = 64;

constexpr std::uint64_t bit(WordClass c) { return std::uint64_t{1} << static_cast<int>(c); }

/// A word's key in the half of its width.
constexpr std::uint32_t short_key(text::WordKey key) { return static_cast<std::uint32_t>(key ^ (key >> 32)); }

/// The hash of several words in a row, from the hash of all but the last and the last one's.
constexpr std::uint32_t join_hashes(std::uint32_t left, std::uint32_t right) {
  std::uint32_t hash = (left ^ (right + 0x9E3779B9u + (left << 6) + (left >> 2))) * 0x85EBCA6Bu;
  return hash ^ (hash >> 15);
}

/// Looks words and set phrases up. Built once; immutable.
class Lexicon {
 public:
  Lexicon();

  /// Classes of a word or, by `join_hashes`, of two or three words in a row; 0 when it has none.
  std::uint64_t classes(std::uint32_t hash) const {
    const std::uint32_t bit = hash & (filter_bits - 1);
    if ((filter_[bit / 64] >> bit % 64 & 1) == 0) return 0;
    for (std::uint32_t slot = hash & mask_; slots_[slot].classes != 0; slot = (slot + 1) & mask_)
      if (slots_[slot].hash == hash) return slots_[slot].classes;
    return 0;
  }

  /// The stem that stands for all words that say the same as this one.
  std::uint32_t meaning(std::uint32_t stem) const { return synonyms_.meaning(stem); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint64_t classes = 0;
  };
  void add(WordClass c, std::string_view words);
  void insert(std::uint32_t hash, std::uint64_t classes);

  std::vector<Slot> slots_;
  std::uint32_t mask_ = 0;
  /// One bit set for each hash that has classes: most words, and as good as all pairs, have none.
  static constexpr std::uint32_t filter_bits = 1u << 17;
  std::vector<std::uint64_t> filter_ = std::vector<std::uint64_t>(filter_bits / 64);
  Synonyms synonyms_;
};

}  // namespace baton
