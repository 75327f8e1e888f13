#include "core/measure/ends.h"

#include <algorithm>

namespace baton::measuring {
namespace {

bool tells_end(LedgerKind kind) { return kind == LedgerKind::won || kind == LedgerKind::lost || kind == LedgerKind::handed_back; }

}  // namespace

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

LeadEnd end_in(const std::vector<LedgerEntry>& record, Time as_of) {
  LeadEnd out;
  for (const LedgerEntry& entry : record)
    if (entry.at <= as_of) out.note(entry.kind, entry.at);
  return out;
}

Ends::Ends(const HandoffLog& log, Time as_of) {
  for (const auto& [id, happening] : log.entries())
    if (happening.at <= as_of && tells_end(happening.kind))
      ends_[log.names().at(happening.lead)].note(happening.kind, happening.at);
}

void Ends::note(const LedgerEntry& entry) {
  if (tells_end(entry.kind)) ends_[entry.lead_id].note(entry.kind, entry.at);
}

LeadEnd Ends::of(const std::string& lead_id, const LeadEnd& record, Time as_of) const {
  LeadEnd out = record;
  const auto found = ends_.find(lead_id);
  if (found == ends_.end()) return out;
  const LeadEnd& given = found->second;
  if (given.closed && *given.closed <= as_of) out.closed = given.closed, out.won = given.won;
  if (given.handed_back && *given.handed_back <= as_of) out.handed_back = given.handed_back;
  return out;
}

}  // namespace baton::measuring
