/// When the clock of a deadline began to run.
#pragma once
#include "core/decide/ruling.h"

namespace baton {

/// The moment from which the deadline of the ruling's urgency counts; never later than `as_of`. A request for a person and anger
/// wait for a person, so the first one that still stands counts, whatever the AI has answered. Intent and complexity count from
/// the first message that nobody has answered, or, all being answered, from the last. Everything else counts from the
/// prospect's last word or deed, or from the day on which the lead went cold.
Time waiting_since(const Case& it, const Ruling& ruling);

}  // namespace baton
