#include "core/route/fairness.h"

#include <algorithm>
#include <numeric>

#include "core/model/time_units.h"

namespace baton {
namespace {

std::int64_t owed(const Rep& rep) { return rep.fair_share ? rep.fair_share->owed_millionths.value : 0; }

/// Splits one lead by weight, evenly when all weights are 0. What rounding leaves over, less than a millionth for each, goes
/// to the first ones.
std::vector<std::int64_t> split(std::vector<std::int64_t> weights) {
  std::int64_t all = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
  if (all == 0) {
    weights.assign(weights.size(), 1);
    all = static_cast<std::int64_t>(weights.size());
  }
  std::int64_t left = whole_lead;
  std::vector<std::int64_t> parts;
  for (const std::int64_t weight : weights) {
    parts.push_back(whole_lead * weight / all);
    left -= parts.back();
  }
  for (std::size_t i = 0; i < parts.size() && left > 0; ++i) {
    if (weights[i] == 0) continue;
    ++parts[i];
    --left;
  }
  return parts;
}

std::vector<std::int64_t> weights_of(const std::vector<const Rep*>& equals, bool with_owed) {
  std::vector<std::int64_t> weights;
  for (const Rep* rep : equals) weights.push_back(rep->weight * (with_owed && owed(*rep) > 0 ? 2 : 1));
  return weights;
}

/// What everybody present is owed in proportion to the weights is owed to nobody.
void even_out(const std::vector<Rep*>& equals) {
  std::int64_t common = INT64_MAX;
  for (const Rep* rep : equals) common = std::min(common, rep->weight == 0 ? 0 : owed(*rep) / rep->weight);
  if (common == 0) return;
  for (Rep* rep : equals) rep->fair_share->owed_millionths.value -= common * rep->weight;
}

}  // namespace

std::int64_t balance_of(const Rep& rep) {
  return rep.fair_share ? rep.fair_share->share_millionths - rep.fair_share->assigned * whole_lead : 0;
}

std::vector<std::int64_t> parts_of_next(const std::vector<const Rep*>& equals) { return split(weights_of(equals, true)); }

void settle(const std::vector<Rep*>& equals, std::size_t winner) {
  const std::vector<const Rep*> reps(equals.begin(), equals.end());
  const std::vector<std::int64_t> parts = parts_of_next(reps), plain = split(weights_of(reps, false));
  for (std::size_t i = 0; i < equals.size(); ++i) {
    if (!equals[i]->fair_share) equals[i]->fair_share.emplace();
    FairShare& account = *equals[i]->fair_share;
    account.share_millionths.value += parts[i];
    account.owed_millionths.value -= std::clamp<std::int64_t>(parts[i] - plain[i], 0, account.owed_millionths);
  }
  even_out(equals);
  ++equals[winner]->fair_share->assigned.value;
}

void give_back(Rep& rep, const LedgerEntry& entry, Time as_of, const RoutePolicy& policy) {
  const Time oldest{as_of.ms - policy.credit_days * ms_per_day};
  if (!rep.fair_share) rep.fair_share.emplace();
  std::vector<LeadCredit>& credits = rep.fair_share->credits;
  std::erase_if(credits, [&](const LeadCredit& credit) { return credit.at < oldest; });
  const bool known = std::any_of(credits.begin(), credits.end(), [&](const LeadCredit& c) { return c.entry_id == entry.id; });
  if (known || entry.at < oldest) return;
  credits.push_back({entry.id, entry.at});
  rep.fair_share->owed_millionths.value += whole_lead;
}

bool fits_equally(const Fit& other, const Fit& first, const RoutePolicy& policy) {
  return !first.is_owner && !other.is_owner && first.rep->weight > 0 && other.rep->weight > 0 && other.is_late == first.is_late &&
         other.level == first.level && *other.available_at <= *first.available_at &&
         other.merit + policy.equal_within_points >= first.merit;
}

}  // namespace baton
