/// A plain yes to our side's offer of a person, a call or a meeting.
#pragma once
#include "core/detect/slots.h"

namespace baton::asking {

/// Our side's last words propose it ("shall I put you through to Ruth?", "would a call help?"), and the message begins with a
/// yes or says when: no question, no other way, and not much more.
bool agrees_to_offer(const Slots& slots);

}  // namespace baton::asking
