/// Whether the prospect may be contacted at the end of the conversation: opt-out and do-not-call over time.
#pragma once
#include <optional>
#include <vector>

#include "core/detect/conversation.h"

namespace baton {

struct Standing {
  std::optional<Evidence> opted_out, do_not_call;
  bool flag_lifted = false;  ///< The CRM's opt-out mark is set, but a message has asked for contact since.
};

/// Walks the messages from the oldest. A message that asks for contact (a request, intent in words) takes an earlier opt-out
/// back, but not one in the same message. The CRM's mark has no date: it falls with the opt-out message that it records,
/// and else only before a message that asks for a person and is younger than the policy's `fresh_request_days`, so that a mark
/// set after an old message stands. The CRM's do-not-call mark always stands; a do-not-call message falls when a call is asked
/// for later.
Standing standing_of(const std::vector<Heard>& heard, const Contact& contact, const GatePolicy& policy, Time as_of);

}  // namespace baton
