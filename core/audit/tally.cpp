#include "core/audit/tally.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/model/time_units.h"

namespace baton::auditing {
namespace {

template <class Kind>
std::string word_of(Kind kind) {
  return boost::describe::enum_to_string(kind, "");
}

/// Longest first, then what has most to show; the names only so that no two are equal.
bool is_worse(const AuditCase& a, const AuditCase& b) {
  const auto rank = [](const AuditCase& it) {
    return std::tuple(-it.took_ms.value_or(0), -static_cast<std::int64_t>(it.evidence.size()));
  };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  return std::tie(a.lead_id, a.at, a.text) < std::tie(b.lead_id, b.at, b.text);
}

void widen(std::optional<Time>& from, std::optional<Time>& until, std::optional<Time> first, std::optional<Time> last) {
  if (first) from = from ? std::min(*from, *first) : *first;
  if (last) until = until ? std::max(*until, *last) : *last;
}

template <std::size_t Size>
void add_up(std::array<std::int64_t, Size>& to, const std::array<std::int64_t, Size>& from) {
  for (std::size_t i = 0; i < Size; ++i) to[i] += from[i];
}

void add_counts(measuring::Counts& to, const measuring::Counts& from) {
  to.hits += from.hits, to.n += from.n, to.waiting += from.waiting;
}

AuditShare share_of(AuditShareKind kind, const measuring::Counts& counts, const MeasurePolicy& policy) {
  ShareFigure it = measuring::share_figure(ShareKind{}, counts, policy);
  return {kind, it.hits, it.n, it.waiting, it.too_few, it.share, it.low, it.high, std::move(it.text)};
}

AuditTime time_of(AuditTimeKind kind, const measuring::Counts& counts, const std::vector<std::int64_t>& took_ms,
                  const MeasurePolicy& policy) {
  TimeFigure it = measuring::time_figure(TimeKind{}, took_ms, counts, policy);
  return {kind, it.n, it.of, it.too_few, it.median, it.p90, std::move(it.text)};
}

/// The largest groups are listed; of weeks the latest.
AuditBreakdown breakdown_of(AuditDimension by, const std::map<std::string, GroupTally>& groups, const MeasurePolicy& policy) {
  AuditBreakdown out{by, {}, 0};
  std::vector<const std::pair<const std::string, GroupTally>*> chosen;
  for (const auto& each : groups) chosen.push_back(&each);
  std::stable_sort(chosen.begin(), chosen.end(), [&](const auto* a, const auto* b) {
    return by == AuditDimension::week ? a->first > b->first : a->second.leads > b->second.leads;
  });
  if (chosen.size() > most_groups) {
    out.left_out = static_cast<std::int64_t>(chosen.size() - most_groups);
    chosen.resize(most_groups);
  }
  std::sort(chosen.begin(), chosen.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
  for (const auto* each : chosen) out.groups.push_back({each->first, each->second.figures(policy)});
  return out;
}

/// From the moment a handoff was due until a person came.
std::vector<AuditCount> waits_of(const GroupTally& all) {
  static constexpr struct {
    const char* label;
    std::int64_t most_ms;
  } bins[] = {{"to 1 min", ms_per_minute},       {"to 5 min", 5 * ms_per_minute},
              {"to 15 min", 15 * ms_per_minute}, {"to 1 h", ms_per_hour},
              {"to 4 h", 4 * ms_per_hour},       {"to 1 day", ms_per_day},
              {"to 3 days", 3 * ms_per_day},     {"longer", std::numeric_limits<std::int64_t>::max()}};
  const std::int64_t due = all.expected[index(AuditTimeKind::due_to_taken_over)].n;
  std::vector<AuditCount> out;
  for (const auto& bin : bins) out.push_back({bin.label, 0, due});
  for (const std::int64_t took : all.took_ms[index(AuditTimeKind::due_to_taken_over)]) {
    std::size_t i = 0;
    while (took > bins[i].most_ms) ++i;
    ++out[i].count;
  }
  out.push_back(
      {"nobody",
       all.expected[index(AuditTimeKind::due_to_taken_over)].n - all.expected[index(AuditTimeKind::due_to_taken_over)].hits,
       due});
  return out;
}

}  // namespace

void GroupTally::add(const Record& record) {
  ++leads;
  for (std::size_t i = 0; i < share_kinds; ++i) shares[i].add(record.state[i]);
  for (std::size_t i = 0; i < time_kinds; ++i) {
    if (!record.expected[i]) continue;
    expected[i].add(record.took_ms[i] ? State::hit : State::miss);
    if (record.took_ms[i]) took_ms[i].push_back(*record.took_ms[i]);
  }
  if (record.completeness) completeness.add(*record.completeness);
}

void GroupTally::merge(GroupTally&& other) {
  leads += other.leads;
  for (std::size_t i = 0; i < share_kinds; ++i) add_counts(shares[i], other.shares[i]);
  for (std::size_t i = 0; i < time_kinds; ++i) {
    add_counts(expected[i], other.expected[i]);
    took_ms[i].insert(took_ms[i].end(), other.took_ms[i].begin(), other.took_ms[i].end());
  }
  completeness.n += other.completeness.n, completeness.sum += other.completeness.sum;
  completeness.squares += other.completeness.squares;
}

AuditFigures GroupTally::figures(const MeasurePolicy& policy) const {
  AuditFigures out;
  out.leads = leads;
  for (std::size_t i = 0; i < share_kinds; ++i) out.shares.push_back(share_of(static_cast<AuditShareKind>(i), shares[i], policy));
  for (std::size_t i = 0; i < time_kinds; ++i)
    out.times.push_back(time_of(static_cast<AuditTimeKind>(i), expected[i], took_ms[i], policy));
  out.completeness = measuring::mean_figure(MeanKind::completeness, completeness, policy);
  return out;
}

void Tally::keep(AuditCase it) {
  std::vector<AuditCase>& worst = cases_[index(it.kind)];
  worst.insert(std::upper_bound(worst.begin(), worst.end(), it, is_worse), std::move(it));
  if (worst.size() > most_cases) worst.pop_back();
}

void Tally::add(Record record) {
  messages_ += record.messages, from_reps_ += record.from_reps;
  if (record.messages > 0) widen(from_, until_, record.from, record.until);
  if (record.is_incomplete) {
    ++incomplete_;
    return;
  }
  all_.add(record);
  for (const TriggerKind kind : record.due_for) groups(AuditDimension::trigger)[word_of(kind)].add(record);
  groups(AuditDimension::channel)[word_of(record.channel)].add(record);
  if (record.taken_over) groups(AuditDimension::rep)[record.rep.empty() ? "not named" : record.rep].add(record);
  if (record.messages > 0) groups(AuditDimension::week)[measuring::week_of(record.week_of)].add(record);
  without_ai_ += !record.has_ai;
  cut_ += record.cut;
  if (record.taken_over) {
    ++taken_over_;
    for (const TriggerKind kind : record.up) ++up_[static_cast<std::size_t>(kind)];
    for (const std::string& code : record.missing) ++missing_[code];
    for (std::size_t i = 0; i < topic_count; ++i) known_[i] += record.known[i], asked_again_[i] += record.asked_again[i];
  }
  for (AuditCase& each : record.cases) keep(std::move(each));
}

void Tally::merge(Tally&& other) {
  all_.merge(std::move(other.all_));
  for (std::size_t i = 0; i < groups_.size(); ++i)
    for (auto& [key, group] : other.groups_[i]) groups_[i][key].merge(std::move(group));
  incomplete_ += other.incomplete_, messages_ += other.messages_, from_reps_ += other.from_reps_,
      without_ai_ += other.without_ai_, cut_ += other.cut_, taken_over_ += other.taken_over_;
  widen(from_, until_, other.from_, other.until_);
  add_up(up_, other.up_), add_up(known_, other.known_), add_up(asked_again_, other.asked_again_);
  for (const auto& [code, count] : other.missing_) missing_[code] += count;
  for (auto& kind : other.cases_)
    for (AuditCase& each : kind) keep(std::move(each));
}

Audit Tally::finish(const MeasurePolicy& policy) const {
  Audit out;
  if (from_) out.from = *from_;
  if (until_) out.until = *until_;
  out.leads = all_.leads + incomplete_, out.messages = messages_, out.from_reps = from_reps_, out.without_ai = without_ai_,
  out.cut = cut_;
  out.all = all_.figures(policy);
  for (std::size_t i = 0; i < groups_.size(); ++i)
    out.breakdowns.push_back(breakdown_of(static_cast<AuditDimension>(i), groups_[i], policy));
  out.waits = waits_of(all_);
  for (std::size_t i = 0; i < trigger_count; ++i)
    out.triggers.push_back({word_of(static_cast<TriggerKind>(i)), up_[i], taken_over_});
  for (const auto& [code, count] : missing_) out.missing.push_back({code, count, taken_over_});
  std::stable_sort(out.missing.begin(), out.missing.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  for (std::size_t i = 0; i < topic_count; ++i)
    out.asked_again.push_back({word_of(static_cast<AskedTopic>(i)), asked_again_[i], known_[i]});
  for (const auto& kind : cases_) out.cases.insert(out.cases.end(), kind.begin(), kind.end());
  return out;
}

}  // namespace baton::auditing
