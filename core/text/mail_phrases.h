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
struct PhraseTable {
  const Phrase* phrases;
  const std::uint16_t* first;  ///< By first byte: where its phrases begin; 257 entries.

  /// The longest phrase that begins at `at` and ends with its word.
  PhraseMatch longest_at(std::string_view folded, std::size_t at) const;
};

/// True where a word may begin: behind anything but a letter or digit, and at every character of scripts without spaces.
bool is_word_start(std::string_view folded, std::size_t at);

template <std::size_t N>
class Phrases {
 public:
  consteval explicit Phrases(const Phrase (&list)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      std::size_t at = i;
      for (; at > 0 && byte(list[i]) < byte(sorted_[at - 1]); --at) sorted_[at] = sorted_[at - 1];
      sorted_[at] = list[i];
    }
    for (std::size_t b = 0, at = 0; b <= 256; ++b) {
      while (at < N && byte(sorted_[at]) < b) ++at;
      first_[b] = static_cast<std::uint16_t>(at);
    }
  }
  PhraseTable table() const { return {sorted_.data(), first_.data()}; }

 private:
  static consteval unsigned char byte(const Phrase& phrase) { return static_cast<unsigned char>(phrase.text[0]); }
  std::array<Phrase, N> sorted_{};
  std::array<std::uint16_t, 257> first_{};
};

}  // namespace baton::text
