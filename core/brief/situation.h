/// What a lead is about when a rep writes first, and the words of the prospect worth repeating to them.
#pragma once
#include <optional>

#include "core/brief/material.h"
#include "core/model/policy_brief.h"

namespace baton::briefing {

/// The most pressing thing they want; `upset` only when they want nothing else.
Situation situation_of(const Material& material);

/// Whether a request is for a call, a meeting or just a person, by its words.
Situation request_of(const Material& material);

/// What the words of an explicit intent ask for; `interest` when they do not say.
Situation intent_of(const Piece& piece);

/// A whole clause of theirs that may be sent back to them under a rep's name.
struct Understood {
  std::string quote;
  Evidence evidence;
};

/// The clause that shows best that the rep has understood; none when nothing of theirs is fit. Never what upset them, and never a
/// cut sentence.
std::optional<Understood> understood(const Material& material, Situation situation);

/// Leaves out of the questions what wants no answer: "could I have a meeting?" is the request itself, "can we get a demo?" the
/// wish, and "are you kidding me?" an outcry.
void drop_what_asks_nothing(Material& material);

}  // namespace baton::briefing
