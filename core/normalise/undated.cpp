#include "core/normalise/undated.h"

#include <algorithm>

namespace baton {

void drop_undated_signals(Lead& lead) {
  const auto is_undated = [](const Signal& signal) { return !signal.at && signal.message_id.empty(); };
  lead.signals.erase(std::remove_if(lead.signals.begin(), lead.signals.end(), is_undated), lead.signals.end());
}

void drop_undated(Lead& lead) {
  drop_undated_signals(lead);
  lead.contact.opted_out = lead.contact.do_not_call = false;
}

}  // namespace baton
