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

Ends::Ends(const measuring::HandoffLog& log, Time as_of) {
  for (const auto& [id, happening] : log.entries()) {
    const bool won = happening.kind == LedgerKind::won, lost = happening.kind == LedgerKind::lost;
    const bool back = happening.kind == LedgerKind::handed_back;
    if (happening.at > as_of || !(won || lost || back)) continue;
    LeadEnd& end = ends_[log.names().at(happening.lead)];
    if (back) {
      end.handed_back = end.handed_back ? std::min(*end.handed_back, happening.at) : happening.at;
      continue;
    }
    if (end.closed && *end.closed < happening.at) continue;
    end.won = won || (end.won && end.closed == happening.at);
    end.closed = happening.at;
  }
}

const LeadEnd* Ends::find(const std::string& lead_id) const {
  const auto found = ends_.find(lead_id);
  return found == ends_.end() ? nullptr : &found->second;
}

}  // namespace baton::backtesting
