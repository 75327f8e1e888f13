#include "core/calibrate/cases.h"

#include <algorithm>
#include <limits>

#include "core/measure/observed.h"
#include "core/measure/story.h"

namespace baton {
namespace {

ShareKind share_of(Success success) {
  switch (success) {
    case Success::won:
      return ShareKind::won;
    case Success::meeting_held:
      return ShareKind::meeting_held;
    case Success::accepted:
      return ShareKind::accepted;
  }
  return ShareKind::won;
}

/// A handoff that nobody wrote down as proposed began when it was accepted.
void begin_at_acceptance(measuring::HandoffLog& log) {
  std::unordered_map<std::uint32_t, measuring::Happening> accepted;
  std::unordered_set<std::uint32_t> begun;
  for (const auto& [id, what] : log.entries()) {
    if (what.kind == LedgerKind::proposed) begun.insert(what.handoff);
    if (what.kind != LedgerKind::accepted) continue;
    const auto [at, is_new] = accepted.emplace(what.handoff, what);
    const bool earlier =
        what.at != at->second.at ? what.at < at->second.at : log.names().at(what.lead) < log.names().at(at->second.lead);
    if (!is_new && earlier) at->second = what;
  }
  for (const auto& [handoff, what] : accepted) {
    const std::string& id = log.names().at(handoff);
    if (begun.contains(handoff) || log.records().contains(id)) continue;
    HandoffRecord record;
    record.handoff_id = id, record.lead_id = log.names().at(what.lead), record.at = what.at;
    log.add(std::move(record));
  }
}

/// How far a line is from the handoff, the best first: before it, at most as long as there is time; after it; without a moment.
std::int64_t distance_of(Time handoff, std::optional<Time> taken_at) {
  constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();
  if (!taken_at) return far;
  const std::int64_t before = handoff.ms - taken_at->ms;
  return before >= 0 ? before : far / 2 - before;
}

/// A line without a moment shows the lead as it is now.
constexpr Time latest{std::numeric_limits<std::int64_t>::max()};

LedgerEntry entry_at(Time at, LedgerKind kind) {
  LedgerEntry out;
  out.id = boost::describe::enum_to_string(kind, "");
  out.at = at, out.kind = kind;
  return out;
}

}  // namespace

CalibrationCases::CalibrationCases(const measuring::HandoffLog& ledger, Time as_of, const MeasurePolicy& policy, Success success)
    : as_of_(as_of), policy_(policy), success_(success), ends_(ledger, as_of) {
  for (const auto& [lead, first] : first_handoffs(ledger, as_of)) wanted_[lead].handoff = first;
}

CalibrationCases::Firsts CalibrationCases::first_handoffs(const measuring::HandoffLog& told, Time as_of) const {
  measuring::HandoffLog log;
  log.merge(told);
  begin_at_acceptance(log);
  measuring::Remarks remarks;
  const std::vector<measuring::Story> stories = measuring::tell_stories(log, as_of, policy_, remarks);
  const std::vector<measuring::Observed> observed = measuring::observe(stories, as_of, policy_);
  Firsts out;
  for (std::size_t i = 0; i < stories.size(); ++i) {
    First& it = out[std::string(stories[i].lead)];
    if (++it.handoffs > 1 && it.at <= stories[i].since) continue;
    it.at = stories[i].since;
    it.state = observed[i].at(share_of(success_));
    it.ended = stories[i].end.has_value();
  }
  return out;
}

measuring::State CalibrationCases::state_of(Time handoff, const measuring::LeadEnd& end, Time as_of) const {
  measuring::HandoffLog log;
  log.add(entry_at(handoff, LedgerKind::proposed));
  if (end.closed) log.add(entry_at(*end.closed, end.won ? LedgerKind::won : LedgerKind::lost));
  return first_handoffs(log, as_of).at("").state;
}

std::optional<CalibrationCases::First> CalibrationCases::handoff_in(const std::string& lead_id,
                                                                    const std::vector<LedgerEntry>& record, Time until) const {
  measuring::HandoffLog log;
  for (LedgerEntry entry : record) {
    entry.lead_id = lead_id;
    if (entry.at <= until) log.add(entry);
  }
  const Firsts firsts = first_handoffs(log, until);
  const auto found = firsts.find(lead_id);
  if (found == firsts.end()) return {};
  First out = found->second;
  // A record may tell of the end under another handoff, or under none.
  const measuring::LeadEnd end = measuring::end_in(record, until);
  if (!out.ended && end.closed && success_ == Success::won) out.state = state_of(out.at, end, until);
  return out;
}

/// Of a lead that the ledger saw handed over, but not how it ended.
void CalibrationCases::note_end(Wanted& it, const measuring::LeadEnd& end, Time taken_at) {
  if (!end.closed || success_ != Success::won || (it.record_of && *it.record_of >= taken_at)) return;
  it.record_of = taken_at;
  it.handoff.state = state_of(it.handoff.at, end, as_of_);
}

std::optional<CalibrationCases::Task> CalibrationCases::wants_of_record(const std::string& lead_id, std::optional<Time> taken_at,
                                                                        const std::vector<LedgerEntry>& record) {
  const auto handoff = handoff_in(lead_id, record, std::min(as_of_, taken_at.value_or(as_of_)));
  if (!handoff) return {};
  Wanted& it = wanted_[lead_id];
  if (it.record_of && *it.record_of >= taken_at.value_or(latest)) return {};
  it.handoff = *handoff;
  it.record_of = taken_at.value_or(latest);
  it.of_record = true;
  it.basis.reset();
  ++it.task;
  if (it.waits()) return {};
  return Task{it.handoff.at, false, it.task};
}

std::optional<CalibrationCases::Task> CalibrationCases::wants(const std::string& lead_id, std::optional<Time> taken_at,
                                                              std::string_view text, const std::vector<LedgerEntry>& record) {
  leads_.insert(lead_id);
  const auto found = wanted_.find(lead_id);
  if (found == wanted_.end() || found->second.of_record) return wants_of_record(lead_id, taken_at, record);
  Wanted& it = found->second;
  if (!ends_.of(lead_id, {}, as_of_).closed)
    note_end(it, measuring::end_in(record, std::min(as_of_, taken_at.value_or(as_of_))), taken_at.value_or(latest));
  if (it.waits()) return {};
  const std::int64_t distance = distance_of(it.handoff.at, taken_at);
  if (it.task > 0 && (distance > it.distance || (distance == it.distance && text >= it.text))) return {};
  it.distance = distance, it.text = text;
  return Task{it.handoff.at, taken_at && *taken_at <= it.handoff.at, ++it.task};
}

void CalibrationCases::put(const std::string& lead_id, const Task& task, const std::optional<ScoreBasis>& basis) {
  const auto found = wanted_.find(lead_id);
  if (found != wanted_.end() && found->second.task == task.number) found->second.basis = basis;
}

std::vector<CalibrationCase> CalibrationCases::cases() const {
  std::vector<CalibrationCase> out;
  for (const auto& [lead, it] : wanted_)
    if (it.basis && !it.waits()) out.push_back({lead, it.handoff.at, *it.basis, it.handoff.state == measuring::State::hit});
  return out;
}

CalibrationSample CalibrationCases::counted() const {
  CalibrationSample out;
  out.leads = static_cast<std::int64_t>(leads_.size());
  for (const auto& [lead, it] : wanted_) {
    out.handoffs += it.handoff.handoffs;
    out.later += it.handoff.handoffs - 1;
    out.leads_handed_over += leads_.contains(lead);
    out.waiting += it.waits();
    if (it.waits()) continue;
    out.no_lead += it.task == 0;
    out.suppressed += it.task > 0 && !it.basis;
  }
  return out;
}

}  // namespace baton
