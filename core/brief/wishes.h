/// What the prospect wishes of the person who takes over, beyond being one.
#pragma once
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// A wish such as "not the guy from last year", "someone technical", "a woman if possible", in the words around it.
struct PersonWish {
  const Said* said = nullptr;
  text::ByteRange where;
};

/// Only messages that ask for a person are read, and the next one after each; a sentence tells a wish when it says of a person
/// what not everybody is: turned down, the same or another, described, or preferred. People of their own do not count. The
/// latest first, few. Linear in the text.
std::vector<PersonWish> wishes_of(const Conversation& conversation);

/// One fact a wish: the sentence that tells it.
void add_wishes(std::vector<KeyFact>& facts, const Material& material);

}  // namespace baton::briefing
