/// A table of folded phrases that is looked up at a place of a folded line. Built when compiling.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace baton::text {

/// Folded as FoldedLine folds. A phrase that ends in `~` is a stem: the word may go on.
struct Phrase {
  std::string_view text;
  std::uint8_t tag = 0;
};

struct PhraseMatch {
  std::size_t bytes = 0;  ///< 0: nothing stands here.
  std::uint8_t tag = 0;
  explicit operator bool() const { return bytes != 0; }
};

/// What stands in a table, whatever its size.
class PhraseTable {
 public:
  static constexpr std::size_t buckets = 1024;

  /// `first` gives by bucket where its phrases begin, with one entry more than there are buckets.
  constexpr PhraseTable(const Phrase* phrases, const std::uint16_t* first) : phrases_(phrases), first_(first) {}

  /// The longest phrase that begins at `at` and ends with its word.
  PhraseMatch longest_at(std::string_view folded, std::size_t at) const {
    auto byte = [&](std::size_t i) { return at + i < folded.size() ? static_cast<unsigned char>(folded[at + i]) : '\0'; };
    PhraseMatch best;
    // At most places no phrase begins, and that is quickly seen.
    for (std::size_t probe : {bucket(byte(0), byte(1), byte(2)), bucket(byte(0), byte(1), 0), bucket(byte(0), 0, 0)})
      if (first_[probe] != first_[probe + 1]) take_longest(folded, at, probe, best);
    return best;
  }

  /// By the first three bytes; a shorter phrase has zeros for those it lacks.
  static constexpr std::size_t bucket(unsigned char a, unsigned char b, unsigned char c) {
    return ((a * 0x9E37u + b * 0x79B1u + c * 0x85EBu) >> 4) % buckets;
  }

 private:
  void take_longest(std::string_view folded, std::size_t at, std::size_t probe, PhraseMatch& best) const;

  const Phrase* phrases_;
  const std::uint16_t* first_;
};

/// A letter or digit of ASCII, as folding leaves them.
inline bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Greek, Cyrillic, Hebrew and Arabic words have spaces between them; of the scripts beyond, many have not.
inline bool is_spaced_script(char lead) {
  return static_cast<unsigned char>(lead) >= 0xCC && static_cast<unsigned char>(lead) <= 0xDF;
}

/// True where a word may begin: behind anything but a letter or digit, and at every character of scripts without spaces.
inline bool is_word_start(std::string_view folded, std::size_t at) {
  char here = folded[at];
  if (at == 0) return true;
  if (is_word_byte(here)) return !is_word_byte(folded[at - 1]);
  if ((here & 0xC0) == 0x80) return false;
  return !(is_spaced_script(here) && static_cast<unsigned char>(folded[at - 1]) >= 0x80);
}

template <std::size_t N>
class Phrases {
 public:
  consteval explicit Phrases(const Phrase (&list)[N]) {
    for (const Phrase& phrase : list) ++first_[bucket(phrase) + 1];
    for (std::size_t b = 0; b < PhraseTable::buckets; ++b) first_[b + 1] += first_[b];
    std::array<std::uint16_t, PhraseTable::buckets> next{};
    for (const Phrase& phrase : list) sorted_[first_[bucket(phrase)] + next[bucket(phrase)]++] = phrase;
  }
  PhraseTable table() const { return {sorted_.data(), first_.data()}; }

 private:
  static consteval std::size_t bucket(const Phrase& phrase) {
    std::string_view text = phrase.text;
    if (text.back() == '~') text.remove_suffix(1);
    auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : '\0'; };
    return PhraseTable::bucket(byte(0), byte(1), byte(2));
  }

  std::array<Phrase, N> sorted_{};
  std::array<std::uint16_t, PhraseTable::buckets + 1> first_{};
};

}  // namespace baton::text
