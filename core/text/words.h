/// Splits a text into words and sentences, folded for matching, each with its place in the original.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/range.h"

namespace baton::text {

enum class WordKind : std::uint8_t {
  word,    ///< Letters, with inner apostrophes: `don't`, `let's`. Also letters mixed with digits: `soc2`.
  number,  ///< Digits with their inner separators: `1,200`, `15.000`, `3.5`.
  mark,    ///< One punctuation mark, symbol or emoji.
};

struct Word {
  ByteRange where;                                 ///< In the original text.
  std::uint32_t folded_begin = 0, folded_end = 0;  ///< In `Words::folded`.
  WordKind kind = WordKind::word;
  bool line_start = false;  ///< First on its line.
};

/// [first, last) as indices of words.
struct WordSpan {
  std::uint32_t first = 0, last = 0;
};

struct Words {
  /// The words' folded forms, one space between any two: lower case, Latin letters without diacritics, `ß` as `ss`,
  /// typographic apostrophes and quotes as plain ones, full-width forms as ASCII. Other scripts stay, lower-cased where simple.
  std::string folded;
  std::vector<Word> list;
  std::vector<WordSpan> sentences;  ///< Cover the list in order; end at . ! ? and at blank lines or list items.

  std::string_view operator[](std::size_t i) const {
    return std::string_view(folded).substr(list[i].folded_begin, list[i].folded_end - list[i].folded_begin);
  }
  /// The original bytes from the start of word `first` to the end of word `last - 1`.
  ByteRange where(std::uint32_t first, std::uint32_t last) const { return {list[first].where.begin, list[last - 1].where.end}; }
};

/// Words of the given ranges of `text` only; ranges are in order and apart. A sentence never spans two ranges. Linear; any
/// bytes are accepted, a byte that is not UTF-8 counts as a mark.
Words split_words(std::string_view text, const std::vector<ByteRange>& within);
Words split_words(std::string_view text);

}  // namespace baton::text
