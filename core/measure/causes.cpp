#include "core/measure/causes.h"

#include <algorithm>

#include "core/measure/labels.h"
#include "core/model/order.h"

namespace baton::measuring {

using statistics::Association;
using statistics::Sample;
using statistics::Stratum;

/// Handoffs counted by value and stratum.
struct Investigation::Picture {
  std::size_t strata = 1;
  std::vector<std::size_t> stratum_of;          ///< For each telling handoff.
  std::vector<std::vector<Sample>> by_value;    ///< For each column: [value * strata + stratum].
  std::vector<std::vector<Sample>> by_stratum;  ///< For each column: handoffs whose value is known.

  std::vector<Stratum> of(std::size_t column, std::int32_t value) const {
    std::vector<Stratum> out;
    for (std::size_t i = 0; i < strata; ++i) {
      const Sample with = by_value[column][static_cast<std::size_t>(value) * strata + i], all = by_stratum[column][i];
      out.push_back({with, {all.hits - with.hits, all.n - with.n}});
    }
    return out;
  }
};

Investigation::Investigation(const Seen& seen, ShareKind kind, const MeasurePolicy& policy)
    : seen_(seen), kind_(kind), policy_(policy), own_(cause_columns(seen, kind, policy)) {
  for (const Column& column : seen.columns) columns_.push_back(&column);
  for (const Column& column : own_) columns_.push_back(&column);
  for (std::size_t i = 0; i < seen.observed.size(); ++i)
    if (seen.observed[i].tells(kind)) telling_.push_back(i);
}

Investigation::Picture Investigation::look(const std::vector<Suspect>& apart) const {
  Picture out;
  out.stratum_of.assign(telling_.size(), 0);
  for (const Suspect& one : apart) {
    out.strata *= 3;
    for (std::size_t i = 0; i < telling_.size(); ++i) {
      const std::int32_t value = columns_[one.column]->at(seen_, telling_[i], kind_);
      out.stratum_of[i] = out.stratum_of[i] * 3 + (value == unknown ? 2 : value == one.value ? 1 : 0);
    }
  }
  for (const Column* column : columns_) {
    std::vector<Sample> values(column->values.size() * out.strata), all(out.strata);
    for (std::size_t i = 0; i < telling_.size(); ++i) {
      const std::int32_t value = column->at(seen_, telling_[i], kind_);
      if (value == unknown) continue;
      const std::int64_t hit = seen_.observed[telling_[i]].at(kind_) == State::hit;
      for (Sample* sample : {&values[static_cast<std::size_t>(value) * out.strata + out.stratum_of[i]], &all[out.stratum_of[i]]})
        sample->hits += hit, ++sample->n;
    }
    out.by_value.push_back(std::move(values));
    out.by_stratum.push_back(std::move(all));
  }
  return out;
}

std::vector<Suspect> Investigation::suspects(const std::vector<Suspect>& apart) const {
  const Picture picture = look(apart);
  std::vector<Suspect> out;
  std::vector<double> p;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    for (std::int32_t value = 0; value < static_cast<std::int32_t>(columns_[column]->values.size()); ++value) {
      if (columns_[column]->values[static_cast<std::size_t>(value)].empty()) continue;
      if (std::any_of(apart.begin(), apart.end(), [&](const Suspect& a) { return a.column == column && a.value == value; }))
        continue;
      const std::vector<Stratum> strata = picture.of(column, value);
      std::int64_t with = 0, without = 0;
      for (const Stratum& one : strata) with += one.with.n, without += one.without.n;
      if (with < policy_.fewest || without < policy_.fewest) continue;
      out.push_back({column, value, statistics::association(strata), 1});
      p.push_back(out.back().association.p);
    }
  }
  const std::vector<double> corrected = statistics::holm(p);
  for (std::size_t i = 0; i < out.size(); ++i) out[i].p = corrected[i];
  return out;
}

namespace {

/// The surest; of equally sure ones the one that explains more, then the first.
bool is_surer(const Suspect& a, const Suspect& b) {
  return a.association.p != b.association.p ? a.association.p < b.association.p : a.association.excess > b.association.excess;
}

}  // namespace

std::optional<Suspect> Investigation::most_telling_above(Share tolerated) {
  std::optional<Suspect> out;
  for (const Suspect& one : suspects({})) {
    const Counts with = counts(one, true);
    if (with.hits * 10'000 <= tolerated * with.n) continue;
    if (!out || is_surer(one, *out)) out = one;
  }
  return out;
}

std::vector<Cause> Investigation::causes() {
  std::vector<Suspect> chosen;
  // Half of it for the first round, a quarter for the second: over all rounds a false cause is no likelier than the policy says.
  double significance = static_cast<double>(policy_.significance.value) / 10'000;
  while (static_cast<std::int64_t>(chosen.size()) < policy_.causes_most) {
    significance /= 2;
    const Suspect* best = nullptr;
    const std::vector<Suspect> all = suspects(chosen);
    for (const Suspect& one : all)
      if (one.p < significance && one.association.excess > 0 && (!best || is_surer(one, *best))) best = &one;
    if (!best) break;
    chosen.push_back(*best);
  }
  std::vector<Cause> out;
  for (const Suspect& one : chosen) out.push_back(cause(one, chosen));
  sort_items(out, [](const Cause& a, const Cause& b) { return a.excess_hundredths > b.excess_hundredths; });
  return out;
}

Cause Investigation::cause(const Suspect& suspect, const std::vector<Suspect>& chosen) const {
  std::vector<Suspect> others;
  for (const Suspect& one : chosen)
    if (one.column != suspect.column || one.value != suspect.value) others.push_back(one);
  const Association association = statistics::association(look(others).of(suspect.column, suspect.value));
  Cause out;
  out.by = columns_[suspect.column]->by;
  out.key = columns_[suspect.column]->values[static_cast<std::size_t>(suspect.value)];
  out.with = share_figure(kind_, counts(suspect, true), policy_);
  out.without = share_figure(kind_, counts(suspect, false), policy_);
  out.excess_hundredths = hundredths(association.excess);
  out.p_millionths = {millionths(suspect.p)};
  return out;
}

Counts Investigation::counts(const Suspect& suspect, bool having) const {
  Counts out;
  for (const std::size_t i : telling_) {
    const std::int32_t value = columns_[suspect.column]->at(seen_, i, kind_);
    if (value != unknown && (value == suspect.value) == having) out.add(seen_.observed[i].at(kind_));
  }
  return out;
}

}  // namespace baton::measuring
