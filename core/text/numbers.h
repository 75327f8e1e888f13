/// Reads one number, in digits or in words, at a place in a text.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton::text {

struct NumberRead {
  std::int64_t hundredths = 0;  ///< At most `largest_number`.
  std::uint32_t last = 0;       ///< One past its last word.
  bool scaled = false;          ///< With "k", "thousand", "lakh" and the like.
  bool grand = false;           ///< With a scale used for money only: "grand", "lakh", "crore".
  bool in_words = false;        ///< Written in words throughout.
  bool small_word = false;      ///< A bare "one" or "a": an article as often as a number.
  bool about = false;           ///< "a few thousand", "a couple of hundred".
};

inline constexpr std::int64_t largest_number = 1'000'000'000'000'000;  ///< Hundredths; larger ones are cut to it.

/// The number that starts at word `at`; null when none does. "1.2m", "15.000", "2 lakh", "fifty thousand", "half a million".
/// Ordinals, times ("10am") and letters mixed otherwise with digits ("soc2") are no numbers.
std::optional<NumberRead> read_number(const Words& words, const std::vector<WordKey>& keys, std::uint32_t at);

/// False when no number in words can start at word `at`: a cheap look before the costly one.
bool may_open_number(const std::vector<WordKey>& keys, std::uint32_t at);

/// Hundredths of digits with separators, `1,200.50` or `1.200,50`; `short_scale` says that "k" or "m" follows, so that `1.250` is
/// a fraction. Null when there is anything but digits and separators.
std::optional<std::int64_t> read_digits(std::string_view digits, bool short_scale);

}  // namespace baton::text
