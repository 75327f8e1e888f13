/// A word as one number, so that lists of words are compared without touching their letters.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/words.h"

namespace baton::text {

/// Hash of a folded word. Two different words sharing a key is possible and as good as never.
using WordKey = std::uint64_t;

/// The key of a word one letter longer.
constexpr WordKey key_after(WordKey key, char next) { return (key ^ static_cast<unsigned char>(next)) * 0x100000001b3u; }

/// FNV-1a, so that keys of fixed words are constants of the program.
constexpr WordKey key_of(std::string_view folded) {
  WordKey key = 0xcbf29ce484222325u;
  for (const char c : folded) key = key_after(key, c);
  return key;
}
/// The same of a literal: counted when compiling, whatever stands around it.
template <std::size_t Size>
consteval WordKey key_of(const char (&literal)[Size]) {
  return key_of(std::string_view(literal, Size - 1));
}

/// Keys of all words, in their order.
std::vector<WordKey> keys_of(const Words& words);

}  // namespace baton::text
