/// The lines that tell the story: headline, summary, topics, what the prospect expects.
#pragma once
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// The lead in one line: who, what for, and the words that say so.
BriefLine headline(const Material& material);

/// Two to five sentences: who they are, what they need, what is settled, how the conversation stands. Does not repeat what the
/// brief's headline quotes; the brief's questions and commitments are written already.
BriefLine summary(const Material& material, const Brief& brief);

/// What the rep should be ready for, the most pressing first. `open` are questions and objections nobody has met.
std::vector<BriefLine> topics(const Material& material, const std::vector<OpenPoint>& objections,
                              const std::vector<OpenPoint>& questions);

/// What speaks for buying: their words, then what they did.
std::vector<BriefLine> buying_signals(const Material& material);

/// What the prospect thinks happens next: a meeting that is booked, what we announced or promised, or what they asked for.
Nullable<BriefLine> expectation(const Material& material, const std::vector<Commitment>& promised);

}  // namespace baton::briefing
