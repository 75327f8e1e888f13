/// Small dictionaries from words to numbers. A program carries the words and lays the tables out when it starts, which takes half
/// a millisecond for all of them in wasm: laid out they are several times as large.
#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/text/keys.h"

namespace baton::text {

/// Words that share one value, written with spaces between them.
struct WordGroup {
  std::int64_t value = 0;
  std::string_view words;
};

namespace key_table_detail {

/// Not constexpr on purpose: a table that reaches it while it is made does not compile, and the compiler prints this name.
[[noreturn]] inline void a_word_stands_in_two_groups() { std::abort(); }
[[noreturn]] inline void a_place_cannot_hold_it() { std::abort(); }

constexpr std::size_t count_words(std::string_view words) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < words.size(); ++i) count += words[i] != ' ' && (i == 0 || words[i - 1] == ' ');
  return count;
}

template <class Group, std::size_t Groups>
constexpr std::size_t count_words(const Group (&groups)[Groups]) {
  std::size_t count = 0;
  for (const Group& group : groups) count += count_words(group.words);
  return count;
}

}  // namespace key_table_detail

/// What happens to a word that stands in two groups.
enum class Twice {
  refuse,   ///< It does not compile.
  combine,  ///< It has the bits of both.
};

namespace key_table_detail {

/// The half of the key that is kept; the other half finds the place.
constexpr std::uint32_t tag_of(WordKey key) { return static_cast<std::uint32_t>(key >> 32); }
/// In a row of `size` places or bits, a power of two.
constexpr std::size_t place_of(WordKey key, std::size_t size) { return static_cast<std::size_t>(key ^ (key >> 29)) & (size - 1); }

/// What a table of `size` places is filled through, whatever its size: one piece of code does for all.
struct Filling {
  std::uint64_t* filter;
  std::uint32_t* tags;
  std::int32_t* values;
  std::size_t size;
  Twice twice;

  constexpr void add_all(std::string_view words, std::int64_t value) const {
    std::size_t begin = 0;
    while (begin < words.size()) {
      std::size_t end = begin;
      while (end < words.size() && words[end] != ' ') ++end;
      if (end > begin) add(key_of(words.substr(begin, end - begin)), value);
      begin = end + 1;
    }
  }

  constexpr void add(WordKey key, std::int64_t value) const {
    std::size_t at = place_of(key, size);
    while (tags[at] != 0 && tags[at] != tag_of(key)) at = (at + 1) & (size - 1);
    if (tags[at] == tag_of(key) && twice == Twice::refuse) a_word_stands_in_two_groups();
    if (tag_of(key) == 0 || value != static_cast<std::int32_t>(value)) a_place_cannot_hold_it();
    const std::size_t bit = place_of(key, 8 * size);
    tags[at] = tag_of(key);
    filter[bit / 64] |= std::uint64_t{1} << bit % 64;
    values[at] |= static_cast<std::int32_t>(value);
  }
};

/// An open-addressed table of `Size` places, a power of two.
template <std::size_t Size>
class Places {
 public:
  template <class Group, std::size_t Groups>
  constexpr Places(const Group (&groups)[Groups], Twice twice) {
    const Filling filling{filter_.data(), tags_.data(), values_.data(), Size, twice};
    for (const Group& group : groups) filling.add_all(group.words, group.value);
  }

  constexpr std::int64_t find(WordKey key, std::int64_t otherwise) const {
    if (!may_hold(key)) return otherwise;
    for (std::size_t at = place_of(key, Size);; at = (at + 1) & (Size - 1)) {
      if (tags_[at] == tag_of(key)) return values_[at];
      if (tags_[at] == 0) return otherwise;
    }
  }

 private:
  /// Most words are in no table, and that is told here without guessing.
  constexpr bool may_hold(WordKey key) const {
    const std::size_t bit = place_of(key, 8 * Size);
    return (filter_[bit / 64] >> bit % 64 & 1) != 0;
  }

  std::array<std::uint64_t, (8 * Size + 63) / 64> filter_{};  ///< One bit set for each word.
  std::array<std::uint32_t, Size> tags_{};
  std::array<std::int32_t, Size> values_{};
};

/// Room for as many words again as there are, so that a search is short.
template <class Group, std::size_t Groups>
constexpr std::size_t table_size(const Group (&groups)[Groups]) {
  return std::bit_ceil(2 * count_words(groups) + 2);
}

}  // namespace key_table_detail

/// The words of `Groups`, an array of a type that has a `value` and `words`, as WordGroup.
template <const auto& Groups, Twice twice>
class KeyTable {
  using Places = key_table_detail::Places<key_table_detail::table_size(Groups)>;
  static_assert((Places(Groups, twice), true), "the table is tried out when compiling");

 public:
  /// Not constexpr on purpose: the compiler would lay the table out.
  KeyTable() : places_(Groups, twice) {}

  /// The word's value, or `otherwise`.
  std::int64_t find(WordKey key, std::int64_t otherwise = 0) const { return places_.find(key, otherwise); }

 private:
  Places places_;
};

}  // namespace baton::text
