#include "core/backtest/ends.h"

#include <algorithm>

namespace baton::backtesting {

std::optional<KnownEnd> LeadEnd::known() const {
  if (closed) return won ? KnownEnd::won : KnownEnd::lost;
  if (handed_back) return KnownEnd::handed_back;
  return {};
}

std::optional<Time> LeadEnd::released(Time from) const {
  std::optional<Time> out;
  for (const auto& one : {closed, handed_back})
    if (one && *one > from) out = out ? std::min(*out, *one) : *one;
  return out;
}

void LeadEnd::note(LedgerKind kind, Time at) {
  if (kind == LedgerKind::handed_back) {
    handed_back = handed_back ? std::min(*handed_back, at) : at;
    return;
  }
  if ((kind != LedgerKind::won && kind != LedgerKind::lost) || (closed && *closed < at)) return;
  won = kind == LedgerKind::won || (won && closed == at);
  closed = at;
}

Ends::Ends(const measuring::HandoffLog& log, Time as_of) {
  const auto ends = [](LedgerKind kind) {
    return kind == LedgerKind::won || kind == LedgerKind::lost || kind == LedgerKind::handed_back;
  };
  for (const auto& [id, happening] : log.entries())
    if (happening.at <= as_of && ends(happening.kind)) ends_[log.names().at(happening.lead)].note(happening.kind, happening.at);
}

const LeadEnd* Ends::find(const std::string& lead_id) const {
  const auto found = ends_.find(lead_id);
  return found == ends_.end() ? nullptr : &found->second;
}

}  // namespace baton::backtesting
