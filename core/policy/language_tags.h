/// The languages that a text can be told to be in.
#pragma once
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "core/policy/language_words.h"

namespace baton::policy {

/// Those in Latin letters, told by their words; places in the word lists are in this order.
inline constexpr std::array<std::string_view, language_count> language_tags = {"en", "es", "fr", "de", "pt", "it", "nl",
                                                                               "sv", "no", "da", "pl", "tr", "cs"};

/// A language told by its script: characters from `first` to `last`.
struct ScriptRange {
  char32_t first, last;
  std::string_view tag;
};
inline constexpr ScriptRange scripts[] = {
    {0x0370, 0x03FF, "el"}, {0x0400, 0x04FF, "ru"}, {0x0530, 0x058F, "hy"}, {0x0590, 0x05FF, "he"}, {0x0600, 0x06FF, "ar"},
    {0x0900, 0x097F, "hi"}, {0x0980, 0x09FF, "bn"}, {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"}, {0x0B80, 0x0BFF, "ta"},
    {0x0C00, 0x0C7F, "te"}, {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"}, {0x0E00, 0x0E7F, "th"}, {0x10A0, 0x10FF, "ka"},
    {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7AF, "ko"},
};
/// Told from the first language of their script by letters of their own.
inline constexpr std::string_view languages_by_letter[] = {"uk", "fa"};

/// Whether a message can be told to be in the language of this primary tag.
constexpr bool is_told(std::string_view primary) {
  const auto is_it = [&](std::string_view tag) { return tag == primary; };
  return std::any_of(std::begin(language_tags), std::end(language_tags), is_it) ||
         std::any_of(std::begin(languages_by_letter), std::end(languages_by_letter), is_it) ||
         std::any_of(std::begin(scripts), std::end(scripts), [&](const ScriptRange& range) { return range.tag == primary; });
}

}  // namespace baton::policy
