/// Words without their endings.
#pragma once
#include <string_view>

namespace baton {

/// The word without the commonest English endings. Crude on purpose: the model sees the whole word as well.
constexpr std::string_view stem_of(std::string_view word) {
  const auto ends_with = [&](std::string_view end) {
    return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
  };
  if (word.size() > 3 && ends_with("'s")) word.remove_suffix(2);
  if (word.size() > 5 && ends_with("ing"))
    word.remove_suffix(3);
  else if (word.size() > 4 && ends_with("ies"))
    word.remove_suffix(2);
  else if (word.size() > 4 && ends_with("ed"))
    word.remove_suffix(2);
  else if (word.size() > 4 && ends_with("es"))
    word.remove_suffix(2);
  else if (word.size() > 3 && word.back() == 's' && !ends_with("ss") && !ends_with("us"))
    word.remove_suffix(1);
  if (word.size() > 5 && ends_with("ly")) word.remove_suffix(2);
  if (word.size() > 4 && word.back() == 'e') word.remove_suffix(1);
  if (word.size() > 4 && word.back() == word[word.size() - 2] && word.back() != 'l') word.remove_suffix(1);
  return word;
}

}  // namespace baton
