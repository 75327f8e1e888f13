/// What the reasons quote of the evidence: numbers and words as people read them.
#pragma once
#include <string>
#include <string_view>

#include "core/text/wording.h"

namespace baton {

using text::counted;
using text::grouped;
using text::listed;

/// With commas in the number that a text begins with: `12400 USD` becomes `12,400 USD`.
std::string grouped_front(const std::string& text);
/// The words between quotation marks, cut at a space after about 140 bytes.
std::string quoted_shortly(std::string_view words);

}  // namespace baton
