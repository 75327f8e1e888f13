/// A reading of the learnt features letter by letter, as slow and plain as can be; for the tests of what is fast.
#pragma once
#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "core/detect/model_stream.h"

namespace test_models {

/// The same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint32_t seed) : made_(seed) {}
  std::uint32_t operator()() { return static_cast<std::uint32_t>(made_()); }

 private:
  std::mt19937 made_;
};

/// Features by their keys, of each its weights by head as levels. Takes the bytes to be whole and right.
struct SlowReading {
  explicit SlowReading(std::span<const std::uint8_t> bytes) {
    for (const std::uint8_t byte : bytes)
      for (int bit = 7; bit >= 0; --bit) bits += (byte >> bit & 1) != 0 ? '1' : '0';
    std::vector<std::map<std::string, std::uint32_t>> codes;
    for (std::uint32_t code = 0; code < baton::ModelCodes::count; ++code)
      codes.push_back(read_code(baton::ModelCodes::symbols(code)));
    const std::uint32_t count = number(16);
    for (std::uint32_t i = 0, key = 0; i < count; ++i, ++key) {
      for (; bits[at] == '1'; ++at) key += 512;
      ++at;
      key += number(9);
      const std::uint32_t weights = symbol(codes[0]);
      auto& feature = features[key];
      for (std::uint32_t left = weights, head = 19; left > 0; --left) {
        head = symbol(codes[1 + 4 * head + std::min(left, 4u) - 1]);
        feature[head] = symbol(codes[81 + 4 * head + std::min(weights, 4u) - 1]);
      }
    }
  }

  /// Words are counted upwards; a longer one begins behind the last shorter one.
  std::map<std::string, std::uint32_t> read_code(std::uint32_t symbols) {
    std::vector<std::uint32_t> lengths;
    for (std::uint32_t i = 0; i < symbols; ++i) lengths.push_back(number(4));
    std::map<std::string, std::uint32_t> words;
    std::uint32_t word = 0;
    for (std::uint32_t length = 1; length < 16; ++length, word *= 2) {
      for (std::uint32_t i = 0; i < symbols; ++i) {
        if (lengths[i] != length) continue;
        std::string spelt;
        for (std::uint32_t bit = length; bit-- > 0;) spelt += (word >> bit & 1) != 0 ? '1' : '0';
        words[spelt] = i;
        ++word;
      }
    }
    return words;
  }

  std::uint32_t number(std::uint32_t length) {
    const std::string written = bits.substr(at, length);
    at += length;
    return static_cast<std::uint32_t>(std::stoul(written, nullptr, 2));
  }

  std::uint32_t symbol(const std::map<std::string, std::uint32_t>& words) {
    for (std::uint32_t length = 1;; ++length) {
      const auto word = words.find(bits.substr(at, length));
      if (word == words.end()) continue;
      at += length;
      return word->second;
    }
  }

  std::string bits;
  std::size_t at = 0;
  std::map<std::uint32_t, std::map<std::uint32_t, std::uint32_t>> features;
};

}  // namespace test_models
