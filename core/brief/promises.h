/// What our side owes: what it promised or offered, and whether it has been done.
#pragma once
#include <optional>
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// An offer of ours ("Shall I check in after the holidays?") to which the prospect's next message says yes.
struct AgreedOffer {
  const Told* told = nullptr;
  const Heard* heard = nullptr;
  Excerpt offer, answer;
  std::optional<Time> from, until;  ///< The period that the answer, else the offer, names; null when neither names one.
};

/// Oldest first. An offer to bring in a person is none: that is a request.
std::vector<AgreedOffer> agreed_offers(const Conversation& conversation, std::int64_t quote_characters);

/// What our side has promised and not yet done: what is due first comes first, then the newest. A promise is kept when the
/// prospect speaks of having received it, when an event shows them using it, or when our side has delivered it since.
std::vector<Commitment> commitments(const Material& material);

}  // namespace baton::briefing
