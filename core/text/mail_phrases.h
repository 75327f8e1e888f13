/// A table of folded phrases that is looked up at a place of a folded line.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
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

  /// Fills what a table stands on from phrases in a row: of each its length, its tag and its text. `first` holds zeros.
  static void lay_out(std::string_view packed, Phrase* phrases, std::uint16_t* first);

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

/// The phrases of `List` in a row, as `PhraseTable::lay_out` takes them.
template <const auto& List>
constexpr auto packed_phrases() {
  constexpr std::size_t size = [] {
    std::size_t sum = 0;
    for (const Phrase& phrase : List) sum += 2 + phrase.text.size();
    return sum;
  }();
  std::array<char, size> bytes{};
  std::size_t at = 0;
  for (const Phrase& phrase : List) {
    bytes[at++] = static_cast<char>(phrase.text.size());
    bytes[at++] = static_cast<char>(phrase.tag);
    for (const char c : phrase.text) bytes[at++] = c;
  }
  return bytes;
}

/// The phrases of `List`, an array of `Phrase`. A program carries them as bytes in a row and lays the table out when it starts:
/// it takes twice the room.
template <const auto& List>
class Phrases {
 public:
  /// Not constexpr on purpose: the compiler would lay the table out.
  Phrases() { PhraseTable::lay_out({packed.data(), packed.size()}, phrases_.data(), first_.data()); }
  PhraseTable table() const { return {phrases_.data(), first_.data()}; }

 private:
  static constexpr auto packed = packed_phrases<List>();
  static_assert(std::all_of(std::begin(List), std::end(List), [](const Phrase& one) { return one.text.size() < 256; }));

  std::array<Phrase, std::size(List)> phrases_{};
  std::array<std::uint16_t, PhraseTable::buckets + 1> first_{};
};

}  // namespace baton::text
