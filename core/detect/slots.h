/// What a message is made of before anything is judged: its keys, clauses, scopes, amounts and dates. Made once, used by every
/// reading below.
#pragma once
#include <string_view>
#include <vector>

#include "core/detect/reader.h"
#include "core/detect/scope.h"
#include "core/text/dates.h"
#include "core/text/keys.h"
#include "core/text/quantities.h"
#include "core/text/words.h"

namespace baton {

/// Points to `words`, which must outlive it.
struct Slots {
  const text::Words* words = nullptr;
  std::vector<text::WordKey> keys;         ///< One a word.
  std::vector<text::WordSpan> clauses;     ///< Cover the words in order.
  std::vector<ScopeBits> scopes;           ///< One a word.
  std::vector<text::Quantity> quantities;  ///< In order.
  std::vector<text::DateMention> dates;    ///< In order, resolved against `said.at`.
  std::string_view previous;               ///< What our side wrote just before; as long as the utterance.
  text::Words our_words;                   ///< Of `previous`.
  std::vector<text::WordKey> our_keys;     ///< One a word of `our_words`.
  std::string_view language;               ///< Primary tag of what was written, of static storage; empty when unsure.
};

/// Or too short to tell.
inline bool is_english(const Slots& slots) { return slots.language.empty() || slots.language == "en"; }

/// `words` are those of the author's own ranges.
Slots read_slots(const Utterance& said, const text::Words& words);

}  // namespace baton
