#include "core/route/ranking.h"

#include <algorithm>
#include <tuple>

#include "core/model/order.h"

namespace baton {
namespace {

/// Too far ahead in the batch at hand of another who could take the lead as soon. A weight of 0 is no yardstick.
bool is_ahead(const Fit& fit, const std::vector<Fit>& all, const RoutePolicy& policy) {
  const std::int64_t most = policy.batch_most_ahead;
  if (most == 0 || fit.is_owner || fit.member->got_by_turn == 0) return false;
  const std::int64_t weight = std::max<std::int64_t>(1, fit.rep->weight);
  return std::any_of(all.begin(), all.end(), [&](const Fit& other) {
    if (other.member == fit.member || other.rep->weight == 0 || other.is_late != fit.is_late) return false;
    const std::int64_t allowed = other.level == fit.level ? most : most * 4, others = other.rep->weight;
    return fit.member->got_by_turn * others >= (other.member->got_by_turn + allowed * others) * weight;
  });
}

/// Who is owed most once the lead's parts are credited, then who comes before.
std::vector<const Fit*> by_turn(std::vector<const Fit*> equals) {
  sort_items(equals, [](const Fit* a, const Fit* b) { return a->rep->id < b->rep->id; });
  std::vector<const Rep*> reps;
  for (const Fit* fit : equals) reps.push_back(fit->rep);
  const std::vector<std::int64_t> parts = parts_of_next(reps);
  std::vector<std::pair<std::int64_t, const Fit*>> due;
  for (std::size_t i = 0; i < equals.size(); ++i) due.emplace_back(balance_of(*reps[i]) + parts[i], equals[i]);
  sort_items(due, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : comes_before(*a.second, *b.second);
  });
  std::vector<const Fit*> out;
  for (const auto& one : due) out.push_back(one.second);
  return out;
}

/// The equals of `first` in the order of the turn, then the others as they stand.
std::vector<const Fit*> with_turn(const std::vector<const Fit*>& ranked, std::size_t& count, const Setting& setting) {
  const Fit* first = ranked.front();
  std::vector<const Fit*> equals, others;
  for (const Fit* fit : ranked) (fit == first || fits_equally(*fit, *first, setting.policy) ? equals : others).push_back(fit);
  count = equals.size();
  std::vector<const Fit*> out = by_turn(std::move(equals));
  out.insert(out.end(), others.begin(), others.end());
  return out;
}

/// Best first: who is too far ahead in the batch after all who are not, and among equals by turn.
std::vector<const Fit*> in_order(const std::vector<Fit>& candidates, std::size_t& equals, const Setting& setting) {
  std::vector<const Fit*> near, ahead;
  for (const Fit& fit : candidates) (is_ahead(fit, candidates, setting.policy) ? ahead : near).push_back(&fit);
  const auto before = [](const Fit* a, const Fit* b) { return comes_before(*a, *b); };
  sort_items(near, before);
  sort_items(ahead, before);
  if (near.empty()) std::swap(near, ahead);
  equals = near.empty() ? 0 : 1;
  if (setting.keeps_turns && !near.empty()) near = with_turn(near, equals, setting);
  near.insert(near.end(), ahead.begin(), ahead.end());
  return near;
}

}  // namespace

Ranking rank(const Team& team, const Setting& setting) {
  Ranking out;
  std::vector<Fit> candidates;
  for (const Member& member : team.members) {
    Fit one = fit(member, setting);
    (can_take(one) ? candidates : out.excluded).push_back(std::move(one));
  }
  const auto is_outside = [](const Fit& fit) { return is_out_of_area(fit.level); };
  const auto outside =
      std::stable_partition(candidates.begin(), candidates.end(), [&](const Fit& fit) { return !is_outside(fit); });
  if (outside != candidates.begin() && outside != candidates.end()) {
    out.excluded.insert(out.excluded.end(), std::make_move_iterator(outside), std::make_move_iterator(candidates.end()));
    candidates.erase(outside, candidates.end());
    sort_items(out.excluded, [](const Fit& a, const Fit& b) { return a.rep->id < b.rep->id; });
  }
  out.ranked.reserve(candidates.size());
  for (const Fit* fit : in_order(candidates, out.equals, setting)) out.ranked.push_back(*fit);
  // Equals fit equally well: they show the best one's score.
  std::int64_t best = 0;
  for (std::size_t i = 0; i < out.equals; ++i) best = std::max(best, out.ranked[i].score);
  for (std::size_t i = 0; i < out.equals; ++i) out.ranked[i].score = best;
  return out;
}

Contest::Contest(const Ranking& ranking, const Setting& setting) : setting_(setting) {
  for (const std::vector<Fit>* fits : {&ranking.ranked, &ranking.excluded}) {
    for (const Fit& fit : *fits) {
      if (can_take(fit)) (is_out_of_area(fit.level) ? outside_ : inside_).push_back(&fit);
    }
  }
  for (auto* list : {&inside_, &outside_}) sort_items(*list, [](const Fit* a, const Fit* b) { return comes_before(*a, *b); });
}

bool Contest::is_won_by(const Fit& altered) const {
  if (!can_take(altered)) return false;
  if (altered.is_owner) return true;  // The account has no other owner then.
  const auto is_other = [&](const Fit* fit) { return fit->rep->id != altered.rep->id; };
  const bool out = is_out_of_area(altered.level);
  if (out && std::any_of(inside_.begin(), inside_.end(), is_other)) return false;
  const std::vector<const Fit*>& rivals = out ? outside_ : inside_;
  const auto best = std::find_if(rivals.begin(), rivals.end(), is_other);
  if (best == rivals.end()) return true;
  if (!setting_.keeps_turns) return comes_before(altered, **best);
  std::vector<const Fit*> ranked;
  for (const Fit* fit : rivals) {
    if (is_other(fit)) ranked.push_back(fit);
  }
  ranked.insert(comes_before(altered, **best) ? ranked.begin() : ranked.end(), &altered);
  std::size_t equals = 0;
  return with_turn(ranked, equals, setting_).front() == &altered;
}

}  // namespace baton
