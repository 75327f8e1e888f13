#include "core/calibrate/calibrate.h"

#include <algorithm>
#include <tuple>

#include "core/calibrate/accuracy.h"
#include "core/calibrate/select.h"
#include "core/calibrate/thresholds.h"
#include "core/measure/figures.h"
#include "core/text/wording.h"

namespace baton {
namespace calibrating {
namespace {

using Cases = std::vector<CalibrationCase>;

std::int64_t successes(const Cases& cases) {
  return std::count_if(cases.begin(), cases.end(), [](const CalibrationCase& one) { return one.success; });
}

/// Sums of doubles depend on their order, so there is one.
void put_in_order(Cases& cases) {
  const auto key = [](const CalibrationCase& one) {
    const ScoreBasis& b = one.basis;
    return std::tie(one.at, one.lead_id, b.strength, b.fired, b.explicit_intent, b.fit, b.engagement, b.silenced_at, one.success);
  };
  std::sort(cases.begin(), cases.end(), [&](const CalibrationCase& a, const CalibrationCase& b) { return key(a) < key(b); });
}

/// The moment before which about seven tenths of the handoffs lie.
Time usual_split(const Cases& ordered) { return ordered[ordered.size() * 7 / 10].at; }

std::string refusal_of(const CalibrationSample& sample, Success success) {
  const std::int64_t all = sample.past + sample.held_out, hits = sample.past_successes + sample.held_out_successes;
  const std::string what = boost::describe::enum_to_string(success, "");
  const auto few = [](std::int64_t n, std::int64_t of) { return std::min(n, of - n); };
  if (all < fewest_to_calibrate)
    return "too few handoffs whose outcome is known: " + std::to_string(all) + ", and " + std::to_string(fewest_to_calibrate) +
           " are wanted";
  if (sample.past == 0 || sample.held_out == 0)
    return "time does not allow a split: all handoffs lie on one side of it, so that nothing is left to try out what was learnt";
  if (few(sample.past_successes, sample.past) < fewest_of_each_past)
    return "one outcome is nearly empty in the past: " + std::to_string(sample.past_successes) + " of " +
           text::counted(sample.past, "handoff") + " count as " + what + ", and " + std::to_string(fewest_of_each_past) +
           " of each kind are wanted";
  if (few(sample.held_out_successes, sample.held_out) < fewest_of_each_held_out)
    return "one outcome is nearly empty in what is held out: " + std::to_string(sample.held_out_successes) + " of " +
           text::counted(sample.held_out, "handoff") + " count as " + what + ", and " + std::to_string(fewest_of_each_held_out) +
           " of each kind are wanted (" + std::to_string(hits) + " of all " + std::to_string(all) + ")";
  return "";
}

std::vector<Sample> samples_of(const Cases& cases) {
  std::vector<Sample> out;
  out.reserve(cases.size());
  for (const CalibrationCase& one : cases) out.emplace_back(one.basis, one.success);
  return out;
}

Points whole(double weight) { return {std::clamp<std::int64_t>(static_cast<std::int64_t>(weight * 100 + 0.5), 0, 100)}; }

/// The present score with the weights that the past contradicts.
ScorePolicy learnt(ScorePolicy score, const Selection& selection) {
  for (std::size_t i = 0; i < weight_count; ++i)
    if (selection.findings[i].contradicted) member(score, static_cast<Weight>(i)) = whole(selection.model.weights[i]);
  return score;
}

std::vector<Forecast> forecasts(const std::vector<Sample>& past, const std::vector<Sample>& held_out, const ScorePolicy& score) {
  Model begin;
  begin.weights = weights_of(score);
  const Model model = fit(past, begin, {}).model;
  std::vector<Forecast> out;
  out.reserve(held_out.size());
  for (const Sample& one : held_out) out.push_back({model.chance(one), one.success});
  return out;
}

CalibrationFigure figure(const Estimate& it) {
  using measuring::ten_thousandths;
  return {ten_thousandths(it.value), ten_thousandths(it.interval.low), ten_thousandths(it.interval.high)};
}

CalibrationFigures figures(const std::vector<Forecast>& forecasts) {
  CalibrationFigures out{figure(ranking(forecasts)), figure(error(forecasts)), {}};
  const auto share = [](double of) { return Share{measuring::ten_thousandths(of)}; };
  for (const Bin& bin : bins(forecasts)) {
    const statistics::Interval interval = statistics::wilson(bin.happened);
    out.bins.push_back({share(bin.mean_chance), bin.happened.n, bin.happened.hits, share(bin.happened.share()),
                        share(interval.low), share(interval.high)});
  }
  return out;
}

/// Wide enough that nothing is known of the weight.
constexpr std::int64_t unsure_width = 90;

CalibratedWeight weight_of(Weight weight, ScorePolicy present, ScorePolicy fitted, const WeightFinding& finding, bool borne_out) {
  CalibratedWeight out;
  out.name = name_of(weight);
  out.present = member(present, weight);
  const Points wanted = member(fitted, weight);
  out.fitted = borne_out ? wanted : out.present;
  out.shown_by = finding.shown_by;
  if (finding.shown_by < fewest_shown) {
    out.verdict = CalibrationVerdict::too_few;
    out.text =
        "stays: " + (finding.shown_by == 0 ? std::string("no handoff") : "only " + text::counted(finding.shown_by, "handoff")) +
        " of the past show it";
    return out;
  }
  const auto low = static_cast<std::int64_t>(finding.low * 100), high = 100 - static_cast<std::int64_t>((1 - finding.high) * 100);
  out.low.emplace(Points{low}), out.high.emplace(Points{high});
  if (!finding.contradicted) {
    out.verdict = high - low >= unsure_width ? CalibrationVerdict::unsure : CalibrationVerdict::agrees;
    out.text = out.verdict == CalibrationVerdict::unsure ? "stays: the outcomes hardly speak of it"
                                                         : "stays: it agrees with the outcomes";
  } else if (wanted == out.present) {
    out.verdict = CalibrationVerdict::less_than_a_point;
    out.text = "stays: the outcomes would move it by less than a point";
  } else if (!borne_out) {
    out.verdict = CalibrationVerdict::not_borne_out;
    out.text = "stays: the past says " + std::to_string(wanted.value) + ", and what came later did not bear it out";
  } else {
    out.verdict = CalibrationVerdict::changed;
    out.text = std::string(wanted > out.present ? "raised" : "lowered") + ": the outcomes exclude the present value";
  }
  return out;
}

std::string percent_of(std::int64_t part, std::int64_t whole) {
  return std::to_string(whole > 0 ? (part * 100 + whole / 2) / whole : 0) + " %";
}

std::vector<std::string> caveats_of(const CalibrationSample& sample, bool changed) {
  std::vector<std::string> out;
  out.emplace_back("Outcomes are known of at most " + text::grouped(sample.leads_handed_over) + " of " +
                   text::counted(sample.leads, "lead") + " (" + percent_of(sample.leads_handed_over, sample.leads) +
                   "): those that were handed over. Of the others nobody knows, and nothing here speaks of them.");
  out.emplace_back(
      "Only how the weights stand to one another shows in outcomes, not their height: as many as possible stay, and the "
      "intervals of the others take those for right.");
  out.emplace_back(
      "The record's fields have no date: they are read as the history has them. What was filled in after the handoff "
      "makes them look more telling than they were; lines of { as_of, lead } taken at the time avoid that.");
  out.emplace_back(
      "What goes with a success need not bring it about: reps may have tried harder with leads that had a high score.");
  if (changed)
    out.emplace_back("A change is kept only when the held-out time bears it out, so its figures there are a little flattering.");
  return out;
}

/// Everything that is asked of cases which can answer.
void answer(const Cases& past, const Cases& held_out, const DecidePolicy& policy, const CalibrationQuestion& question,
            Calibration& out) {
  const std::vector<Sample> before = samples_of(past), after = samples_of(held_out);
  const Selection selection = select(before, weights_of(policy.score));
  const ScorePolicy fitted = learnt(policy.score, selection);
  const std::vector<Forecast> old_ones = forecasts(before, after, policy.score), new_ones = forecasts(before, after, fitted);
  const Estimate gain = error_difference(new_ones, old_ones);
  for (std::size_t i = 0; i < weight_count; ++i)
    out.weights.push_back(weight_of(static_cast<Weight>(i), policy.score, fitted, selection.findings[i], gain.value < 0));
  out.thresholds = fit_thresholds(past, held_out, policy, question.worth);
  out.accuracy.emplace(
      CalibrationAccuracy{figures(old_ones), figures(new_ones), figure(ranking_difference(new_ones, old_ones)), figure(gain)});
}

}  // namespace
}  // namespace calibrating

Calibration calibrate(std::vector<CalibrationCase> cases, const DecidePolicy& policy, const CalibrationQuestion& question,
                      CalibrationSample counted) {
  using namespace calibrating;
  put_in_order(cases);
  Calibration out;
  out.as_of = question.as_of;
  out.success = question.success;
  if (question.worth) out.worth = *question.worth;
  if (!cases.empty()) {
    out.from = cases.front().at, out.until = cases.back().at;
    out.split = question.split.value_or(usual_split(cases));
  }
  const auto middle = std::find_if(cases.begin(), cases.end(), [&](const CalibrationCase& one) { return one.at >= *out.split; });
  const std::vector<CalibrationCase> past(cases.begin(), middle), held_out(middle, cases.end());
  counted.past = static_cast<std::int64_t>(past.size()), counted.past_successes = successes(past);
  counted.held_out = static_cast<std::int64_t>(held_out.size()), counted.held_out_successes = successes(held_out);
  out.sample = counted;
  out.refused = refusal_of(counted, question.success);
  if (out.refused.empty()) answer(past, held_out, policy, question, out);
  out.changed = !changes_of(out).empty();
  out.caveats = caveats_of(counted, out.changed);
  return out;
}

std::vector<CalibratedNumber> changes_of(const Calibration& calibration) {
  std::vector<CalibratedNumber> out;
  for (const CalibratedWeight& one : calibration.weights)
    if (one.fitted != one.present) out.push_back({{"decide", "score", one.name}, one.fitted});
  for (std::size_t i = 0; i < calibration.thresholds.size(); ++i) {
    const CalibratedThreshold& one = calibration.thresholds[i];
    if (one.fitted == one.present) continue;
    std::vector<std::string> path = calibrating::path_of(static_cast<calibrating::Threshold>(i));
    path.insert(path.begin(), "decide");
    out.push_back({std::move(path), one.fitted});
  }
  return out;
}

DecidePolicy calibrated(DecidePolicy policy, const Calibration& calibration) {
  for (std::size_t i = 0; i < calibration.weights.size(); ++i)
    calibrating::member(policy.score, static_cast<calibrating::Weight>(i)) = calibration.weights[i].fitted;
  for (std::size_t i = 0; i < calibration.thresholds.size(); ++i)
    calibrating::member(policy, static_cast<calibrating::Threshold>(i)) = calibration.thresholds[i].fitted;
  return policy;
}

}  // namespace baton
