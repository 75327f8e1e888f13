/// Words without their endings.
#pragma once
#include <cstddef>
#include <string_view>

namespace baton {

/// The word without the commonest English endings. Crude on purpose: the model sees the whole word as well.
constexpr std::string_view stem_of(std::string_view word) {
  // Letter by letter from behind: the last alone tells most words.
  const auto letter = [&](std::size_t from_behind) { return word[word.size() - from_behind]; };
  if (word.size() > 3 && letter(1) == 's' && letter(2) == '\'') word.remove_suffix(2);
  if (word.size() > 5 && letter(1) == 'g' && letter(2) == 'n' && letter(3) == 'i')
    word.remove_suffix(3);
  else if (word.size() > 4 && (letter(1) == 's' || letter(1) == 'd') && letter(2) == 'e')
    word.remove_suffix(2);
  else if (word.size() > 3 && letter(1) == 's' && letter(2) != 's' && letter(2) != 'u')
    word.remove_suffix(1);
  if (word.size() > 5 && letter(1) == 'y' && letter(2) == 'l') word.remove_suffix(2);
  if (word.size() > 4 && letter(1) == 'e') word.remove_suffix(1);
  if (word.size() > 4 && letter(1) == letter(2) && letter(1) != 'l') word.remove_suffix(1);
  return word;
}

}  // namespace baton
