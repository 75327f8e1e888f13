#include "core/route/fit.h"

#include <algorithm>
#include <tuple>

#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/route/route.h"
#include "core/route/working_time.h"

namespace baton {
namespace {

bool is_full(const Rep& rep) { return rep.capacity && rep.open_handoffs >= *rep.capacity; }

/// A lead of value may go to whoever serves enterprises.
bool serves(const Rep& rep, const Wanted& wanted) {
  if (rep.tiers.empty() || wanted.tier == Tier::unknown) return true;
  return std::any_of(rep.tiers.begin(), rep.tiers.end(),
                     [&](Tier tier) { return tier == wanted.tier || (wanted.is_valuable && tier == Tier::enterprise); });
}

/// 0 is the role asked for, 1 and on the stand-ins, -1 neither.
int place_of_role(const Rep& rep, const Wanted& wanted) {
  if (!wanted.role || rep.role == *wanted.role) return 0;
  const auto found = std::find(wanted.or_else.begin(), wanted.or_else.end(), rep.role);
  return found == wanted.or_else.end() ? -1 : static_cast<int>(found - wanted.or_else.begin()) + 1;
}

std::int64_t wait_minutes(const Fit& fit, Time as_of) { return (fit.available_at->ms - as_of.ms) / ms_per_minute; }

/// An owner on leave may be waited for.
bool is_awaited(const Rep& rep, const Absence& absence, bool owns, const Setting& setting) {
  return owns && setting.policy.wait_for_absent_owner && !setting.wanted.is_urgent && rep.active &&
         absence.until.ms - setting.as_of.ms <= setting.policy.owner_wait_minutes * ms_per_minute;
}

/// Some of the time in which the prospect may be called is working time.
bool works_while(const Member& member, const CallWindow& window) {
  const auto work = next_work(member.schedule, window.from);
  return work && work->from < window.until;
}

std::vector<Obstacle> obstacles_of(const Fit& fit, const std::optional<Absence>& absence, bool owns, const Setting& setting) {
  const Wanted& wanted = setting.wanted;
  const Member& member = *fit.member;
  const Rep& rep = member.rep;
  std::vector<Obstacle> out;
  if (!rep.active) out.push_back(Obstacle::inactive);
  if (absence && !is_awaited(rep, *absence, owns, setting)) out.push_back(Obstacle::out_of_office);
  if (is_full(rep)) out.push_back(Obstacle::at_capacity);
  if (!wanted.written_language.empty() && !speaks(member, wanted.written_language, setting.policy))
    out.push_back(Obstacle::language);
  if (!fit.available_at) out.push_back(Obstacle::no_working_time);
  if (rep.id != setting.forgiven && refusal_of(wanted, rep.id) != nullptr) out.push_back(Obstacle::declined);
  if (owns) return out;  // Who owns the account needs no other claim to it.
  if (place_of_role(rep, wanted) < 0) out.push_back(Obstacle::role);
  if (fit.cover.cover == Cover::no) out.push_back(Obstacle::territory);
  if (!serves(rep, wanted)) out.push_back(Obstacle::tier);
  if (wanted.calls && !works_while(member, *wanted.calls)) out.push_back(Obstacle::calling_hours);
  return out;
}

Level level_of(const Fit& fit, const Wanted& wanted, bool owns) {
  if (owns) return Level::exact;
  const bool stands_in = place_of_role(*fit.rep, wanted) > 0;
  if (std::any_of(fit.obstacles.begin(), fit.obstacles.end(), [](Obstacle o) { return o >= Obstacle::territory; })) {
    return stands_in ? Level::stand_in_out_of_area : Level::out_of_area;
  }
  return stands_in ? Level::stand_in : Level::exact;
}

/// The rep's skills that the lead asks for, as the rep writes them.
std::vector<std::string> matching_skills(const Member& member, const Wanted& wanted) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < member.skills.size(); ++i) {
    const std::string& words = member.skills[i];
    if (!words.empty() && std::binary_search(wanted.skills.begin(), wanted.skills.end(), words))
      out.push_back(member.rep.skills[i]);
  }
  sort_items(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// Equal, or one is a part of the other in whole words: `food` and `food and beverage`.
std::string matching_industry(const Member& member, const Wanted& wanted) {
  if (wanted.industry.empty()) return {};
  const std::string prospect = " " + wanted.industry + " ";
  std::string best;
  for (std::size_t i = 0; i < member.industries.size(); ++i) {
    if (member.industries[i].empty()) continue;
    const std::string words = " " + member.industries[i] + " ";
    const std::string& industry = member.rep.industries[i];
    const bool same = prospect.find(words) != std::string::npos || words.find(prospect) != std::string::npos;
    if (same && (best.empty() || industry < best)) best = industry;
  }
  return best;
}

std::int64_t region_part(Cover cover) {
  switch (cover) {
    case Cover::no:
      return 0;
    case Cover::unknown:
      return 20;
    case Cover::anywhere:
      return 30;
    case Cover::territory:
      return 60;
    case Cover::country:
      return 80;
    case Cover::part:
      return 100;
  }
  return 0;
}

std::int64_t seniority_part(Role role) {
  switch (role) {
    case Role::sales_development_representative:
      return 0;
    case Role::account_executive:
      return 40;
    case Role::customer_success_manager:
      return 40;
    case Role::sales_engineer:
      return 40;
    case Role::senior_account_executive:
      return 100;
    case Role::sales_manager:
      return 100;
  }
  return 0;
}

/// Room left, two thirds, and time since the last lead, one third; a heavier rep fills up slower and is due sooner.
std::int64_t fairness_part(const Rep& rep, const Setting& setting) {
  const std::int64_t weight = rep.weight;
  if (weight == 0) return 0;
  const std::int64_t open = rep.open_handoffs;
  const std::int64_t used = rep.capacity && *rep.capacity > 0 ? std::min<std::int64_t>(100, open * 100 / *rep.capacity)
                                                              : std::min<std::int64_t>(100, open * 5);
  std::int64_t rested = 100;
  if (rep.last_assigned_at && setting.policy.recency_minutes > 0) {
    const std::int64_t minutes = std::max<std::int64_t>(0, (setting.as_of.ms - rep.last_assigned_at->ms) / ms_per_minute);
    const std::int64_t enough = setting.policy.recency_minutes;
    rested = std::min<std::int64_t>(100, std::min(minutes, enough) * weight * 100 / enough);
  }
  return (2 * (100 - used / weight) + rested) / 3;
}

std::int64_t availability_part(const Fit& fit, const Setting& setting) {
  if (!fit.available_at) return 0;
  const std::int64_t wait = wait_minutes(fit, setting.as_of), fades = setting.policy.availability_fades_minutes;
  if (wait <= 0) return 100;
  return wait >= fades ? 0 : 100 - wait * 100 / fades;
}

Parts parts_of(const Fit& fit, bool owns, const Setting& setting) {
  const Wanted& wanted = setting.wanted;
  const int role = owns ? 0 : place_of_role(*fit.rep, wanted);
  const bool has_wish = !wanted.wished_language.empty();
  Parts parts;
  parts.role = role < 0 ? 0 : std::max<std::int64_t>(20, role == 0 ? 100 : 80 - 20 * (role - 1));
  parts.skill = fit.skills.empty() ? 0 : std::min<std::int64_t>(100, 40 + 20 * static_cast<std::int64_t>(fit.skills.size()));
  parts.industry = !fit.industry.empty() ? 100 : fit.rep->industries.empty() ? 30 : 0;
  parts.region = region_part(fit.cover.cover);
  parts.language = !has_wish || speaks(*fit.member, wanted.wished_language, setting.policy) ? 100 : 0;
  parts.seniority = wanted.wants_seniority ? seniority_part(fit.rep->role) : 0;
  parts.availability = availability_part(fit, setting);
  parts.fairness = fairness_part(*fit.rep, setting);
  return parts;
}

/// The weighted mean of the parts, and the same without fairness.
void add_points(Fit& fit, const Setting& setting) {
  const RouteWeights& w = setting.policy.weights;
  const Parts& parts = fit.parts;
  const std::int64_t availability = setting.wanted.is_urgent ? w.urgent_availability : w.availability;
  const std::int64_t sum = parts.role * w.role + parts.skill * w.skill + parts.industry * w.industry + parts.region * w.region +
                           parts.language * w.language + parts.seniority * w.seniority + parts.availability * availability;
  const std::int64_t most = w.role + w.skill + w.industry + w.region + w.language + w.seniority + availability;
  fit.merit = most == 0 ? 0 : sum / most;
  fit.points = most + w.fairness == 0 ? 0 : (sum + parts.fairness * w.fairness) / (most + w.fairness);
}

/// Owner 100; then, level by level, those who start in time before those who do not.
std::int64_t banded(const Fit& fit) {
  struct Band {
    std::int64_t low, high;
  };
  constexpr Band in_time[] = {{60, 99}, {40, 59}, {30, 39}, {20, 29}}, late[] = {{12, 19}, {8, 11}, {4, 7}, {0, 3}};
  if (fit.is_owner) return 100;
  const Band band = (fit.is_late ? late : in_time)[static_cast<std::size_t>(fit.level)];
  const std::int64_t points = fit.rep->weight == 0 ? 0 : fit.points;  // Weight 0 takes none by turn.
  return band.low + (band.high - band.low) * points / 100;
}

/// Open handoffs as others of weight 1 would feel them.
std::int64_t felt_load(const Rep& rep) { return rep.weight == 0 ? INT64_MAX : rep.open_handoffs * 1000 / rep.weight; }

}  // namespace

bool speaks(const Member& member, std::string_view language, const RoutePolicy& policy) {
  const std::string house = primary_language(policy.default_language.value);
  if (language == house && (policy.everyone_speaks_default || member.languages.empty())) return true;
  return std::find(member.languages.begin(), member.languages.end(), language) != member.languages.end();
}

Fit fit(const Member& member, const Setting& setting) {
  const Rep& rep = member.rep;
  const bool owns = setting.policy.owner_first && !setting.wanted.owner_id.empty() && rep.id == setting.wanted.owner_id;
  Fit out;
  out.member = &member;
  out.rep = &rep;
  const Outlook outlook = outlook_of(member, setting.as_of);
  out.work = outlook.work;
  if (out.work) out.available_at = std::max(out.work->from, setting.as_of);
  out.cover = coverage(member.areas, setting.wanted.place);
  out.obstacles = obstacles_of(out, outlook.absence, owns, setting);
  if (!can_take(out)) return out;
  out.level = level_of(out, setting.wanted, owns);
  out.skills = matching_skills(member, setting.wanted);
  out.industry = matching_industry(member, setting.wanted);
  const std::int64_t wait = wait_minutes(out, setting.as_of);
  out.is_late = setting.wanted.is_urgent && wait > setting.policy.urgent_wait_minutes;
  out.is_owner = owns && !out.is_late && wait <= setting.policy.owner_wait_minutes;
  out.parts = parts_of(out, owns, setting);
  add_points(out, setting);
  out.score = banded(out);
  return out;
}

bool can_take(const Fit& fit) { return fit.obstacles.empty() || fit.obstacles.front() >= Obstacle::territory; }

bool comes_before(const Fit& a, const Fit& b) {
  const auto key = [](const Fit& fit) {
    return std::tuple(!fit.is_owner, fit.is_late, fit.level, fit.rep->weight == 0, -fit.points, felt_load(*fit.rep),
                      fit.rep->last_assigned_at.value_or(Time{INT64_MIN}));
  };
  const auto first = key(a), second = key(b);
  return first != second ? first < second : a.rep->id < b.rep->id;
}

}  // namespace baton
