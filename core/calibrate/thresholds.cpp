#include "core/calibrate/thresholds.h"

#include <algorithm>
#include <map>

#include "core/calibrate/select.h"
#include "core/measure/statistics.h"
#include "core/text/wording.h"

namespace baton::calibrating {
namespace {

constexpr std::size_t fitted_thresholds = 4;
constexpr std::int64_t fewest_dropped = 20;

/// The trigger whose firing alone makes a handoff rest on the threshold; null when outcomes cannot speak of it.
bool rests_on(const ScoreBasis& basis, Threshold threshold) {
  const auto fired = [&](TriggerKind kind) { return basis.fired[static_cast<std::size_t>(kind)]; };
  if (basis.silenced_at == 0) return false;
  switch (threshold) {
    case Threshold::intent:
      return fired(TriggerKind::intent) && basis.explicit_intent;
    case Threshold::behaviour:
      return fired(TriggerKind::intent) && !basis.explicit_intent;
    case Threshold::complexity:
      return fired(TriggerKind::complexity);
    case Threshold::value:
      return fired(TriggerKind::value);
    case Threshold::request:
    case Threshold::emotional:
    case Threshold::host_signal:
      return false;
  }
  return false;
}

using ByThreshold = std::map<std::int64_t, statistics::Sample>;

ByThreshold by_threshold(const std::vector<CalibrationCase>& cases, Threshold threshold) {
  ByThreshold out;
  for (const CalibrationCase& one : cases) {
    if (!rests_on(one.basis, threshold)) continue;
    statistics::Sample& sample = out[one.basis.silenced_at];
    ++sample.n, sample.hits += one.success;
  }
  return out;
}

statistics::Sample dropped_at(const ByThreshold& all, std::int64_t threshold) {
  statistics::Sample out;
  for (const auto& [at, sample] : all)
    if (at <= threshold) out.n += sample.n, out.hits += sample.hits;
  return out;
}

/// The share of successes at each strength if a stronger sign never has a lower one (isotonic regression).
std::map<std::int64_t, double> rising_shares(const ByThreshold& all) {
  struct Block {
    statistics::Sample sample;
    std::vector<std::int64_t> at;
  };
  std::vector<Block> blocks;
  for (const auto& [at, sample] : all) {
    blocks.push_back({sample, {at}});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].sample.share() >= blocks.back().sample.share()) {
      const Block last = std::move(blocks.back());
      blocks.pop_back();
      blocks.back().sample.n += last.sample.n, blocks.back().sample.hits += last.sample.hits;
      blocks.back().at.insert(blocks.back().at.end(), last.at.begin(), last.at.end());
    }
  }
  std::map<std::int64_t, double> out;
  for (const Block& block : blocks)
    for (const std::int64_t at : block.at) out[at] = block.sample.share();
  return out;
}

/// The highest threshold below which a success is rarer than `worth`; 0 when the data show none.
std::int64_t raised(const ByThreshold& all, double worth) {
  const double limit = error_rate / static_cast<double>(fitted_thresholds * std::max<std::size_t>(1, all.size()));
  std::int64_t out = 0;
  for (const auto& [at, share] : rising_shares(all)) {
    const statistics::Sample dropped = dropped_at(all, at);
    const double at_most = 1 - statistics::binomial_at_least(dropped.hits + 1, dropped.n, worth);
    if (share < worth && dropped.n >= fewest_dropped && at_most < limit) out = at;
  }
  return out;
}

std::string count_of(statistics::Sample sample) {
  return std::to_string(sample.hits) + " of " + text::counted(sample.n, "handoff");
}

void settle(CalibratedThreshold& out, const ByThreshold& past, const ByThreshold& held_out, double worth) {
  std::int64_t all = 0;
  for (const auto& [at, sample] : past) all += sample.n;
  const std::int64_t to = raised(past, worth);
  const statistics::Sample dropped = dropped_at(past, to), later = dropped_at(held_out, to);
  out.dropped = dropped.n, out.dropped_successes = dropped.hits;
  if (to <= out.present) {
    out.verdict = all < fewest_dropped ? CalibrationVerdict::too_few : CalibrationVerdict::agrees;
    out.text = all == 0 ? std::string("stays: this threshold had nothing to act on, no handoff of the past rests on it alone")
               : all < fewest_dropped ? "stays: only " + text::counted(all, "handoff") + " of the past rest on it alone"
                                      : "stays: none of the weaker handoffs that rest on it are shown not to be worth it";
    out.dropped = out.dropped_successes = 0;
    return;
  }
  const bool borne_out = later.n > 0 && later.share() < worth;
  out.verdict = borne_out ? CalibrationVerdict::changed : CalibrationVerdict::not_borne_out;
  if (borne_out) out.fitted = {to};
  out.text = (borne_out ? "raised: below it " : "stays: below " + std::to_string(to) + " ") + count_of(dropped) +
             " succeeded in the past, " + (later.n == 0 ? "and none came later to try it on" : "and later " + count_of(later));
}

}  // namespace

std::vector<std::string> path_of(Threshold threshold) {
  switch (threshold) {
    case Threshold::request:
      return {"thresholds", "request"};
    case Threshold::emotional:
      return {"thresholds", "emotional"};
    case Threshold::intent:
      return {"thresholds", "intent"};
    case Threshold::complexity:
      return {"thresholds", "complexity"};
    case Threshold::host_signal:
      return {"thresholds", "host_signal"};
    case Threshold::behaviour:
      return {"behaviour", "fires_at"};
    case Threshold::value:
      return {"value", "fires_at"};
  }
  return {};
}

Points& member(DecidePolicy& policy, Threshold threshold) {
  switch (threshold) {
    case Threshold::request:
      return policy.thresholds.request;
    case Threshold::emotional:
      return policy.thresholds.emotional;
    case Threshold::intent:
      return policy.thresholds.intent;
    case Threshold::complexity:
      return policy.thresholds.complexity;
    case Threshold::host_signal:
      return policy.thresholds.host_signal;
    case Threshold::behaviour:
      return policy.behaviour.fires_at;
    case Threshold::value:
      break;
  }
  return policy.value.fires_at;
}

std::vector<CalibratedThreshold> fit_thresholds(const std::vector<CalibrationCase>& past,
                                                const std::vector<CalibrationCase>& held_out, const DecidePolicy& given,
                                                std::optional<Share> worth) {
  DecidePolicy policy = given;
  std::vector<CalibratedThreshold> out;
  for (std::size_t i = 0; i < threshold_count; ++i) {
    const auto threshold = static_cast<Threshold>(i);
    CalibratedThreshold one;
    one.name = path_of(threshold)[0] + "." + path_of(threshold)[1];
    one.present = one.fitted = member(policy, threshold);
    if (threshold == Threshold::request || threshold == Threshold::emotional)
      one.text = "stays: who asks for a person or is upset gets one, whatever the chance";
    else if (threshold == Threshold::host_signal)
      one.text = "stays: one number for signals of every kind and source, so no outcome speaks of it";
    else if (!worth)
      one.text = "stays: outcomes do not say from which chance a handoff is worth a rep's time; --worth does";
    else
      settle(one, by_threshold(past, threshold), by_threshold(held_out, threshold), static_cast<double>(worth->value) / 10'000);
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace baton::calibrating
