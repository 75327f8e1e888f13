/// Says whether our side has met what the prospect asked or objected, and with which words.
#pragma once
#include <optional>
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// The pieces as open points, the open ones first, each with the evidence of its answer. A reply answers when a sentence of
/// it is more than a stall ("let me check"), a pleasantry, a question or the announcement of a colleague; a later reply also
/// has to share a word with what was asked, and so has every reply to a message that asked several things at once.
std::vector<OpenPoint> open_points(const Material& material, const Pieces& pieces, std::int64_t most);

}  // namespace baton::briefing
