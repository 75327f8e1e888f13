/// A plain yes to our side's offer of a person, a call or a meeting.
#pragma once
#include <cstdint>

#include "core/detect/slots.h"

namespace baton::asking {

/// What a word says in an answer: `agrees`, `refuses` and `when` of request_words.h.
std::int64_t answer_part(text::WordKey word);

/// Our side's last words propose it ("shall I put you through to Ruth?", "would a call help?"), and the message begins with a
/// yes or says when: no question, no other way, and not much more.
bool agrees_to_offer(const Slots& slots);

}  // namespace baton::asking
