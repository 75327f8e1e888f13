/// A word as one number, so that lists of words are compared without touching their letters.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/words.h"

namespace baton::text {

/// Hash of a folded word. Two different words sharing a key is possible and as good as never.
using WordKey = std::uint64_t;

/// FNV-1a, so that keys of fixed words are constants of the program.
constexpr WordKey key_of(std::string_view folded) {
  WordKey key = 0xcbf29ce484222325u;
  for (const char c : folded) key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return key;
}

/// Keys of all words, in their order.
std::vector<WordKey> keys_of(const Words& words);

}  // namespace baton::text
