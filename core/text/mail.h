/// Finds in a mail what its author wrote anew: no quoted thread, no header of it, no signature, no disclaimer.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/text/range.h"

namespace baton::text {

/// How much of what stands around the author's words is kept.
enum class Keep {
  nothing,    ///< Quotes, signature and closing formula go.
  sign_off,   ///< Quotes and signature go; "Best regards, Name" stays.
  signature,  ///< Only quotes and their headers go; mail that the author forwards stays, too.
};

struct OwnWords {
  std::vector<ByteRange> ranges;  ///< In order, apart from one another, trimmed of white space at both ends.
  bool automatic_reply = false;   ///< An out-of-office or delivery notice: not the author's word at all.
};

/// Linear in the text. Never cuts a character. Any bytes are accepted. A text that is no mail (a chat line) comes back whole.
OwnWords own_words(std::string_view text, Keep keep = Keep::nothing);

/// The author's own words as text: the ranges, one after the other, joined by a line break.
std::string reply_text(std::string_view text, Keep keep = Keep::nothing);

}  // namespace baton::text
