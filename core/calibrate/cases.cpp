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

}  // namespace

CalibrationCases::CalibrationCases(const measuring::HandoffLog& ledger, Time as_of, const MeasurePolicy& policy,
                                   Success success) {
  measuring::HandoffLog log;
  log.merge(ledger);
  begin_at_acceptance(log);
  measuring::Remarks remarks;
  const std::vector<measuring::Story> stories = measuring::tell_stories(log, as_of, policy, remarks);
  const std::vector<measuring::Observed> observed = measuring::observe(stories, as_of, policy);
  std::unordered_map<std::string, const measuring::Story*> first;
  for (std::size_t i = 0; i < stories.size(); ++i) {
    const std::string lead(stories[i].lead);
    const measuring::Story*& standing = first[lead];
    ++counted_.handoffs;
    if (standing) ++counted_.later;
    if (standing && standing->since <= stories[i].since) continue;
    standing = &stories[i];
    const measuring::State state = observed[i].at(share_of(success));
    wanted_[lead] = {stories[i].since, state == measuring::State::hit, state == measuring::State::waiting, 0, {}, 0, {}};
  }
  counted_.waiting = std::count_if(wanted_.begin(), wanted_.end(), [](const auto& one) { return one.second.waiting; });
}

std::optional<CalibrationCases::Task> CalibrationCases::wants(const std::string& lead_id, std::optional<Time> taken_at,
                                                              std::string_view text) {
  leads_.insert(lead_id);
  const auto found = wanted_.find(lead_id);
  if (found == wanted_.end() || found->second.waiting) return {};
  Wanted& it = found->second;
  const std::int64_t distance = distance_of(it.at, taken_at);
  if (it.task > 0 && (distance > it.distance || (distance == it.distance && text >= it.text))) return {};
  it.distance = distance, it.text = text;
  return Task{it.at, taken_at && *taken_at <= it.at, ++it.task};
}

void CalibrationCases::put(const std::string& lead_id, const Task& task, const std::optional<ScoreBasis>& basis) {
  const auto found = wanted_.find(lead_id);
  if (found != wanted_.end() && found->second.task == task.number) found->second.basis = basis;
}

std::vector<CalibrationCase> CalibrationCases::cases() const {
  std::vector<CalibrationCase> out;
  for (const auto& [lead, it] : wanted_)
    if (it.basis && !it.waiting) out.push_back({lead, it.at, *it.basis, it.success});
  return out;
}

CalibrationSample CalibrationCases::counted() const {
  CalibrationSample out = counted_;
  out.leads = static_cast<std::int64_t>(leads_.size());
  for (const auto& [lead, it] : wanted_) {
    out.leads_handed_over += leads_.contains(lead);
    if (it.waiting) continue;
    out.no_lead += it.task == 0;
    out.suppressed += it.task > 0 && !it.basis;
  }
  return out;
}

}  // namespace baton
