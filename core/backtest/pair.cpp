#include "core/backtest/pair.h"

#include <algorithm>
#include <limits>

#include "core/backtest/figures.h"
#include "core/backtest/record.h"
#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton::backtesting {
namespace {

constexpr std::size_t reason_count = boost::mp11::mp_size<boost::describe::describe_enumerators<ReasonCode>>::value;

std::vector<ReasonCode> codes_of(std::int64_t set) {
  std::vector<ReasonCode> out;
  for (std::size_t i = 0; i < reason_count; ++i)
    if (set & bit_of(static_cast<ReasonCode>(i))) out.push_back(static_cast<ReasonCode>(i));
  return out;
}

BacktestSide side_of(const KeptHandoff* handoff, const KeptView& view) {
  BacktestSide out;
  out.action = handoff ? Action::handoff : view.action;
  out.reasons = codes_of(view.reasons);
  if (!handoff) return out;
  out.at.emplace(handoff->at);
  out.messages.emplace(handoff->messages);
  out.moment.emplace(handoff->kind);
  out.urgency.emplace(handoff->urgency);
  out.triggers = handoff->triggers;
  return out;
}

std::string listed(const std::vector<ReasonCode>& reasons) {
  std::vector<std::string> words;
  for (const ReasonCode reason : reasons) words.emplace_back(boost::describe::enum_to_string(reason, ""));
  return words.empty() ? "nothing had come yet" : text::listed(words);
}

std::string say(const std::string& name, const BacktestSide& side) {
  const std::string action = boost::describe::enum_to_string(side.action, "");
  std::string out = name + (side.at ? " after message " + std::to_string(*side.messages) : " stays at " + action);
  return out + " (" + listed(side.reasons) + ")";
}

/// One alone hands over; then by how far apart they are.
constexpr std::int64_t alone = std::numeric_limits<std::int64_t>::max();

}  // namespace

PairFold::PairFold(std::size_t first, std::size_t second, const std::vector<std::string>& names)
    : places_{first, second}, names_(names) {}

void PairFold::count_end(const measuring::LeadEnd& end, statistics::Sample& won) const {
  if (!end.closed) return;
  ++won.n;
  won.hits += end.won;
}

BacktestDifference PairFold::difference_of(const KeptLead& lead, const measuring::LeadEnd& end) const {
  const KeptHandoff* first = handoff_in_time(lead, places_[0]);
  const KeptHandoff* second = handoff_in_time(lead, places_[1]);
  const KeptHandoff& earlier = !second || (first && first->at <= second->at) ? *first : *second;
  BacktestDifference out;
  out.lead_id = lead.lead_id;
  // Who hands over says why at its own moment; who does not, what it said when the other did.
  out.first = side_of(first, (first ? *first : earlier).views[places_[0]]);
  out.second = side_of(second, (second ? *second : earlier).views[places_[1]]);
  if (lead.takeover) out.person_at.emplace(*lead.takeover);
  if (const auto known = end.known()) out.end.emplace(*known);
  out.text = say(names_[places_[0]], out.first) + "; " + say(names_[places_[1]], out.second);
  if (first && second)
    out.text += "; " + names_[places_[first->at < second->at ? 0 : 1]] + " is " +
                measuring::say_time(std::max(first->at.ms, second->at.ms) - std::min(first->at.ms, second->at.ms)) + " earlier";
  return out;
}

void PairFold::keep(const BacktestDifference& difference, std::int64_t gap_ms) {
  const auto before = [](const Kept& a, const Kept& b) {
    return a.gap_ms != b.gap_ms ? a.gap_ms > b.gap_ms : a.difference.lead_id < b.difference.lead_id;
  };
  Kept one{gap_ms, difference};
  if (kept_.size() == most_differences && !before(one, kept_.back())) return;
  kept_.insert(std::upper_bound(kept_.begin(), kept_.end(), one, before), std::move(one));
  if (kept_.size() > most_differences) kept_.pop_back();
}

std::optional<BacktestDifference> PairFold::add(const KeptLead& lead, const measuring::LeadEnd& end) {
  const KeptHandoff* first = handoff_in_time(lead, places_[0]);
  const KeptHandoff* second = handoff_in_time(lead, places_[1]);
  ++(first && second ? counts_.both : first ? counts_.first_only : second ? counts_.second_only : counts_.neither);
  if (first && !second) count_end(end, first_only_won_);
  if (second && !first) count_end(end, second_only_won_);
  at_once_ += first && second && first->at == second->at;
  if ((!first && !second) || (first && second && first->at == second->at)) return {};
  std::int64_t gap_ms = alone;
  if (first && second) {
    gap_ms = std::max(first->at.ms, second->at.ms) - std::min(first->at.ms, second->at.ms);
    ahead_ms_[first->at < second->at ? 0 : 1].push_back(gap_ms);
  }
  ++differing_;
  BacktestDifference out = difference_of(lead, end);
  for (const ReasonCode reason : out.first.reasons) ++reasons_[0][static_cast<std::size_t>(reason)];
  for (const ReasonCode reason : out.second.reasons) ++reasons_[1][static_cast<std::size_t>(reason)];
  keep(out, gap_ms);
  return out;
}

BacktestPair PairFold::finish(const MeasurePolicy& policy) {
  BacktestPair out;
  out.first = names_[places_[0]], out.second = names_[places_[1]];
  out.both = counts_.both, out.neither = counts_.neither;
  out.first_only = counts_.first_only, out.second_only = counts_.second_only;
  const std::int64_t all = out.both + out.first_only + out.second_only + out.neither;
  if (all >= policy.fewest && all > 0) {
    const statistics::Interval interval = statistics::newcombe(counts_);
    out.difference.emplace(
        measuring::ten_thousandths(static_cast<double>(out.first_only - out.second_only) / static_cast<double>(all)));
    out.low.emplace(measuring::ten_thousandths(interval.low));
    out.high.emplace(measuring::ten_thousandths(interval.high));
  }
  out.first_earlier = static_cast<std::int64_t>(ahead_ms_[0].size());
  out.second_earlier = static_cast<std::int64_t>(ahead_ms_[1].size());
  out.at_once = at_once_;
  out.first_ahead_ms = spread_of("first_ahead_ms", std::move(ahead_ms_[0]), policy);
  out.second_ahead_ms = spread_of("second_ahead_ms", std::move(ahead_ms_[1]), policy);
  out.first_only_won = share_of("first_only_won", first_only_won_, policy);
  out.second_only_won = share_of("second_only_won", second_only_won_, policy);
  for (std::size_t side = 0; side < 2; ++side)
    for (std::size_t i = 0; i < reason_count; ++i)
      if (reasons_[side][i] > 0) out.reasons.push_back({names_[places_[side]], static_cast<ReasonCode>(i), reasons_[side][i]});
  std::stable_sort(out.reasons.begin(), out.reasons.end(),
                   [](const BacktestReason& a, const BacktestReason& b) { return a.count > b.count; });
  out.differing = differing_;
  for (Kept& one : kept_) out.differences.push_back(std::move(one.difference));
  return out;
}

std::string text_of(const BacktestPair& it) {
  std::string out = it.first + " beside " + it.second + ": ";
  if (!it.difference) return out + "too few to compare";
  const auto points = [](std::int64_t value) { return measuring::say_points(value); };
  return out + points(*it.difference) + " points handed over (" + points(*it.low) + " to " + points(*it.high) + "); " +
         text::grouped(it.first_only) + " by the first alone, " + text::grouped(it.second_only) + " by the second alone" +
         (it.differs ? "" : ", which may be chance");
}

}  // namespace baton::backtesting
