/// What a rep asks that the prospect had said, or the record held, before.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "core/detect/conversation.h"
#include "core/model/audit.h"

namespace baton::auditing {

struct Repeat {
  AskedTopic topic = AskedTopic::budget;
  Time at;
  Evidence asked, known;  ///< The question, and where its answer stood.
};

/// Since when a topic is known, and what says so first.
struct Known {
  Time since;
  Evidence evidence;
};
/// By AskedTopic. What stands in the record is known from the beginning.
using Knowledge = std::array<std::optional<Known>, 6>;
Knowledge knowledge_of(const Lead& lead, const Conversation& conversation);

/// The first repeat of each topic in what reps wrote from `since` on. A rep who says that it was mentioned is checking, not
/// asking again.
std::vector<Repeat> repeats(const Lead& lead, const Conversation& conversation, const Knowledge& knowledge, const Reader& reader,
                            Time since);

}  // namespace baton::auditing
