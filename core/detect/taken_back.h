/// Notices what a later message takes back: "never mind, sorted", "no longer interested", "all working again".
#pragma once
#include <vector>

#include "core/detect/reader.h"
#include "core/text/range.h"

namespace baton {

struct TakenBack {
  bool ask = false;       ///< An earlier request, intent or complex question has settled itself.
  bool interest = false;  ///< The prospect no longer wants to buy: takes back the same.
  bool upset = false;     ///< What upset the prospect has been put right.
};

/// What this message takes back of earlier ones. Denied, wished-for or asked ("not sorted", "until it is fixed", "is it
/// solved?") takes back nothing. English, German, French, Spanish and Portuguese. Linear in the text.
TakenBack read_taken_back(std::string_view text, const std::vector<text::ByteRange>& own);

}  // namespace baton
