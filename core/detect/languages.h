/// Which language a short text is in.
#pragma once
#include <string_view>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton {

/// BCP 47 primary tag, of static storage: en es fr de pt it nl sv no da pl tr cs by their words and letters, other scripts by
/// their characters (ru, el, ar, he, hi, zh, ja, ko, th and more). Empty when unsure. Linear.
std::string_view identify_language(std::string_view text, const text::Words& words, const std::vector<text::WordKey>& keys);

}  // namespace baton
