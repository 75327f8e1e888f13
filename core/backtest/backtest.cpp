#include "core/backtest/backtest.h"

#include <algorithm>

#include "core/backtest/figures.h"
#include "core/backtest/record.h"
#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton::backtesting {
namespace {

template <class Word>
std::vector<BacktestShare> shares_by(const std::vector<std::int64_t>& counts, std::int64_t all, const MeasurePolicy& policy) {
  std::vector<BacktestShare> out;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      out.push_back(share_of(boost::describe::enum_to_string(static_cast<Word>(i), ""), {counts[i], all}, policy));
  return out;
}

template <class Word>
void count(std::vector<std::int64_t>& counts, Word word) {
  const auto place = static_cast<std::size_t>(word);
  if (counts.size() <= place) counts.resize(place + 1);
  ++counts[place];
}

std::string text_of(const BacktestOutcome& it) {
  if (!it.difference) {
    if (it.handed_over.n == 0 && it.others.n == 0) return "of no lead the end is known";
    const auto group = [](const BacktestShare& share) { return share.n == 0 ? std::string("none") : text::grouped(share.n); };
    return "nothing to compare: the end is known of " + group(it.handed_over) + " that it hands over and of " + group(it.others) +
           " of the others";
  }
  using measuring::say_points;
  return "won " + it.handed_over.text + "; of the others " + it.others.text + "; " + say_points(*it.difference) + " points (" +
         say_points(*it.low) + " to " + say_points(*it.high) + ")" + (it.differs ? "" : ", which may be chance");
}

}  // namespace

BacktestFold::BacktestFold(std::vector<Contestant> contestants, Time as_of, const measuring::Ends& ends)
    : contestants_(std::move(contestants)), ends_(ends), tallies_(contestants_.size()) {
  out_.as_of = as_of;
  for (const Contestant& one : contestants_) names_.push_back(one.name);
  for (std::size_t first = 0; first < names_.size(); ++first)
    for (std::size_t second = first + 1; second < names_.size(); ++second) pairs_.emplace_back(first, second, names_);
}

void BacktestFold::add(const KeptLead& lead, const TakeDifference& differs) {
  if (!lead.first) {
    ++out_.empty;
    return;
  }
  ++out_.leads;
  out_.messages += lead.messages;
  out_.from = out_.from ? std::min(*out_.from, *lead.first) : *lead.first;
  out_.until = out_.until ? std::max(*out_.until, *lead.last) : *lead.last;
  out_.with_person += lead.takeover.has_value();
  out_.undated_opt_outs += lead.undated_opt_out;
  out_.cut += lead.cut;
  const measuring::LeadEnd end = ends_.of(lead.lead_id, end_of(lead.end), out_.as_of);
  out_.ends_known += end.known().has_value();
  for (std::size_t i = 0; i < tallies_.size(); ++i) add_to(tallies_[i], lead, i, end);
  for (std::size_t i = 0, first = 0; first < names_.size(); ++first) {
    for (std::size_t second = first + 1; second < names_.size(); ++second, ++i) {
      const auto difference = pairs_[i].add(lead, end);
      if (difference && differs) differs(names_[first], names_[second], *difference);
    }
  }
}

void BacktestFold::add_to(Tally& tally, const KeptLead& lead, std::size_t policy, const measuring::LeadEnd& end) {
  const KeptReplay& replay = lead.replays[policy];
  const KeptHandoff* handoff = handoff_in_time(lead, policy);
  if (end.closed) {
    statistics::Sample& sample = handoff ? tally.won : tally.others_won;
    ++sample.n;
    sample.hits += end.won;
  }
  if (!handoff) {
    ++(replay.handoff    ? tally.after_person
       : replay.suppress ? tally.suppressed
       : replay.prepare  ? tally.prepared
                         : tally.nurtured);
    return;
  }
  ++tally.handed_over;
  count(tally.urgencies, handoff->urgency);
  count(tally.moments, handoff->kind);
  for (const TriggerKind trigger : handoff->triggers) count(tally.triggers, trigger);
  tally.message_numbers.push_back(handoff->messages);
  tally.since_first_ms.push_back(handoff->at.ms - lead.first->ms);
  if (!lead.takeover) return;
  ++tally.person_found;
  tally.before_person_ms.push_back(lead.takeover->ms - handoff->at.ms);
}

BacktestPolicy BacktestFold::figures(std::size_t number) {
  const MeasurePolicy& measure = contestants_.front().measure;
  Tally& it = tallies_[number];
  const auto share = [&](const char* key, std::int64_t hits, std::int64_t n) { return share_of(key, {hits, n}, measure); };
  BacktestPolicy out;
  out.name = contestants_[number].name;
  out.policy_hash = contestants_[number].policy_hash;
  out.handed_over = share("handed_over", it.handed_over, out_.leads);
  out.after_person = share("after_person", it.after_person, out_.leads);
  out.prepared = share("prepared", it.prepared, out_.leads);
  out.suppressed = share("suppressed", it.suppressed, out_.leads);
  out.nurtured = share("nurtured", it.nurtured, out_.leads);
  out.person_found = share("person_found", it.person_found, out_.with_person);
  out.urgencies = shares_by<Urgency>(it.urgencies, it.handed_over, measure);
  out.triggers = shares_by<TriggerKind>(it.triggers, it.handed_over, measure);
  out.moments = shares_by<MomentKind>(it.moments, it.handed_over, measure);
  for (const std::int64_t number : {1, 2, 3, 5, 8, 12, 20})
    out.by_message.push_back(share(
        std::to_string(number).c_str(),
        std::count_if(it.message_numbers.begin(), it.message_numbers.end(), [&](std::int64_t one) { return one <= number; }),
        out_.leads));
  out.message_number = spread_of("message_number", std::move(it.message_numbers), measure);
  out.since_first_ms = spread_of("since_first_ms", std::move(it.since_first_ms), measure);
  out.before_person_ms = spread_of("before_person_ms", std::move(it.before_person_ms), measure);
  if (!has_ends()) return out;
  BacktestOutcome& outcome = out.outcome.emplace();
  outcome.handed_over = share_of("won_of_handed_over", it.won, measure);
  outcome.others = share_of("won_of_others", it.others_won, measure);
  if (outcome.handed_over.too_few || outcome.others.too_few) return out;
  const statistics::Interval interval = statistics::newcombe(it.won, it.others_won);
  outcome.difference.emplace(measuring::ten_thousandths(it.won.share() - it.others_won.share()));
  outcome.low.emplace(measuring::ten_thousandths(interval.low));
  outcome.high.emplace(measuring::ten_thousandths(interval.high));
  return out;
}

void BacktestFold::settle_outcomes(Backtest& out) const {
  if (!has_ends()) return;
  const MeasurePolicy& measure = contestants_.front().measure;
  std::vector<double> p;
  for (std::size_t i = 0; i < tallies_.size(); ++i)
    p.push_back(out.policies[i].outcome->difference ? statistics::different(tallies_[i].won, tallies_[i].others_won) : 1);
  p = statistics::holm(p);
  for (std::size_t i = 0; i < tallies_.size(); ++i) {
    BacktestOutcome& outcome = *out.policies[i].outcome;
    outcome.p_millionths = {measuring::millionths(p[i])};
    outcome.differs = outcome.difference && p[i] < static_cast<double>(measure.significance.value) / 10'000;
    outcome.text = text_of(outcome);
  }
}

void BacktestFold::settle_pairs(Backtest& out) {
  const MeasurePolicy& measure = contestants_.front().measure;
  std::vector<double> p;
  for (const PairFold& pair : pairs_) p.push_back(pair.p());
  p = statistics::holm(p);
  for (std::size_t i = 0; i < pairs_.size(); ++i) {
    BacktestPair& pair = out.pairs.emplace_back(pairs_[i].finish(measure));
    pair.p_millionths = {measuring::millionths(p[i])};
    pair.differs = pair.difference && p[i] < static_cast<double>(measure.significance.value) / 10'000;
    pair.text = text_of(pair);
  }
}

Backtest BacktestFold::finish(std::vector<BacktestStaffing> staffing) {
  Backtest out = out_;
  for (std::size_t i = 0; i < tallies_.size(); ++i) {
    out.policies.push_back(figures(i));
    if (!staffing.empty()) out.policies.back().staffing = std::move(staffing[i]);
  }
  settle_outcomes(out);
  settle_pairs(out);
  return out;
}

}  // namespace baton::backtesting
