#include "core/measure/measure.h"

#include <algorithm>

#include "core/measure/columns.h"
#include "core/measure/figures.h"
#include "core/measure/labels.h"
#include "core/measure/red_flags.h"
#include "core/model/time_units.h"

namespace baton {
namespace measuring {
namespace {

/// Every share goes to the group of the rep who had the lead then; all else to the group of the last.
std::vector<Tally> tallies(const Seen& seen, const Column& column) {
  std::vector<Tally> out(column.values.size());
  const auto of = [&](std::int32_t value) { return value == unknown ? nullptr : &out[static_cast<std::size_t>(value)]; };
  for (std::size_t i = 0; i < seen.stories.size(); ++i) {
    for (std::size_t kind = 0; kind < share_kinds; ++kind)
      if (Tally* tally = of(column.at(seen, i, static_cast<ShareKind>(kind))))
        tally->add_share(seen.observed[i], static_cast<ShareKind>(kind));
    const std::int32_t last = column.of.empty() ? column.of_rep[seen.stories[i].turns.back().rep] : column.of[i];
    if (Tally* tally = of(last)) tally->add_rest(seen.observed[i], seen.stories[i]);
  }
  return out;
}

void add_breakdown(const Seen& seen, const Column& column, const MeasurePolicy& policy, std::vector<Breakdown>& out) {
  if (out.empty() || out.back().by != column.by) out.push_back({column.by, {}});
  std::vector<Tally> groups = tallies(seen, column);
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (!column.values[i].empty() && !groups[i].is_empty())
      out.back().groups.push_back({column.values[i], figure_set(std::move(groups[i]), policy)});
}

std::vector<Breakdown> breakdowns(const Seen& seen, const MeasurePolicy& policy) {
  std::vector<Breakdown> out;
  for (const Column& column : seen.columns) add_breakdown(seen, column, policy, out);
  add_breakdown(seen, week_column(seen), policy, out);
  return out;
}

FigureSet all_figures(const Seen& seen, const MeasurePolicy& policy) {
  Tally tally;
  for (std::size_t i = 0; i < seen.stories.size(); ++i) {
    for (std::size_t kind = 0; kind < share_kinds; ++kind) tally.add_share(seen.observed[i], static_cast<ShareKind>(kind));
    tally.add_rest(seen.observed[i], seen.stories[i]);
  }
  return figure_set(std::move(tally), policy);
}

/// Of handoffs whose every window has passed, so that each step is a part of the same whole.
std::vector<ShareFigure> funnel(const Seen& seen, Time as_of, const MeasurePolicy& policy) {
  const MeasureWindows& w = policy.windows;
  const std::int64_t longest = std::max({w.answer_hours * ms_per_hour, w.meeting_days * ms_per_day, w.close_days * ms_per_day});
  std::vector<ShareFigure> out;
  for (const ShareKind kind :
       {ShareKind::accepted, ShareKind::answered, ShareKind::meeting_booked, ShareKind::meeting_held, ShareKind::won}) {
    Counts counts;
    for (std::size_t i = 0; i < seen.stories.size(); ++i)
      counts.add(seen.stories[i].since.ms + longest <= as_of.ms ? seen.observed[i].at(kind) : State::waiting);
    out.push_back(share_figure(kind, counts, policy));
  }
  return out;
}

constexpr std::size_t reason_count = boost::mp11::mp_size<boost::describe::describe_enumerators<LedgerReason>>::value;

/// The reason that went with the first refusal of a kind; `reason_count` when it had none.
std::size_t reason_of(const Story& story, LedgerKind kind) {
  const Step* step = story.first(kind);
  return step && step->reason ? static_cast<std::size_t>(*step->reason) : reason_count;
}

std::vector<ReasonFigure> reasons(const Seen& seen, const MeasurePolicy& policy) {
  constexpr std::pair<LedgerKind, ShareKind> refusals[] = {{LedgerKind::declined, ShareKind::declined},
                                                           {LedgerKind::failed, ShareKind::failed},
                                                           {LedgerKind::handed_back, ShareKind::handed_back}};
  std::vector<ReasonFigure> out;
  for (const auto& [ledger_kind, share] : refusals) {
    std::array<std::int64_t, reason_count + 1> hits{};
    Counts all;
    for (std::size_t i = 0; i < seen.stories.size(); ++i) {
      all.add(seen.observed[i].at(share));
      if (seen.observed[i].at(share) == State::hit) ++hits[reason_of(seen.stories[i], ledger_kind)];
    }
    for (std::size_t reason = 0; reason <= reason_count; ++reason) {
      if (hits[reason] == 0) continue;
      ReasonFigure figure{ledger_kind, {}, share_figure(share, {hits[reason], all.n, all.waiting}, policy)};
      if (reason < reason_count) figure.reason.emplace(static_cast<LedgerReason>(reason));
      out.push_back(std::move(figure));
    }
  }
  return out;
}

Comparison compare(const Seen& seen, ShareKind kind, const MeasurePolicy& policy, double& p) {
  Counts warm, cold;
  for (const Observed& one : seen.observed)
    if (one.tells(ShareKind::warm)) (one.at(ShareKind::warm) == State::hit ? warm : cold).add(one.at(kind));
  Comparison out;
  out.warm = share_figure(kind, warm, policy);
  out.cold = share_figure(kind, cold, policy);
  if (out.warm.too_few || out.cold.too_few) return out;
  p = statistics::different(warm.sample(), cold.sample());
  const statistics::Interval interval = statistics::newcombe(warm.sample(), cold.sample());
  out.difference.emplace(ten_thousandths(warm.sample().share() - cold.sample().share()));
  out.low.emplace(ten_thousandths(interval.low));
  out.high.emplace(ten_thousandths(interval.high));
  return out;
}

std::string text_of(const Comparison& it) {
  const std::string what = std::string(label(it.warm.kind)) + ": ";
  if (!it.difference) return what + "too few to compare";
  return what + "warm " + it.warm.text + "; cold " + it.cold.text + "; " + say_points(*it.difference) + " points (" +
         say_points(*it.low) + " to " + say_points(*it.high) + ")" + (it.differs ? "" : ", which may be chance");
}

std::vector<Comparison> warm_and_cold(const Seen& seen, const MeasurePolicy& policy) {
  std::vector<Comparison> out;
  std::vector<double> p;
  for (const ShareKind kind :
       {ShareKind::accepted, ShareKind::handed_back, ShareKind::answered, ShareKind::meeting_held, ShareKind::won,
        ShareKind::drop_off, ShareKind::repeated_information, ShareKind::no_show, ShareKind::quality_complaint}) {
    p.push_back(1);
    out.push_back(compare(seen, kind, policy, p.back()));
  }
  const std::vector<double> corrected = statistics::holm(p);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].p_millionths = {millionths(corrected[i])};
    out[i].differs = corrected[i] < static_cast<double>(policy.significance.value) / 10'000;
    out[i].text = text_of(out[i]);
  }
  return out;
}

}  // namespace
}  // namespace measuring

Measures measure(const measuring::HandoffLog& log, Time as_of, const MeasurePolicy& policy, measuring::Remarks remarks) {
  using namespace measuring;
  const Seen seen = see(log, as_of, policy, remarks);
  Measures out;
  out.as_of = as_of;
  for (const Story& story : seen.stories) {
    out.from = out.from ? std::min(*out.from, story.since) : story.since;
    out.until = out.until ? std::max(*out.until, story.since) : story.since;
  }
  out.entries = static_cast<std::int64_t>(log.entries().size());
  out.records = static_cast<std::int64_t>(log.records().size());
  out.all = all_figures(seen, policy);
  out.funnel = funnel(seen, as_of, policy);
  out.reasons = reasons(seen, policy);
  out.warm_and_cold = warm_and_cold(seen, policy);
  out.red_flags = red_flags(seen, policy);
  out.breakdowns = breakdowns(seen, policy);
  out.problems = remarks.problems();
  return out;
}

}  // namespace baton
