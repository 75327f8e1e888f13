#include "core/route/fit.h"

#include <algorithm>
#include <tuple>

#include "core/route/route.h"
#include "core/route/working_time.h"

namespace baton {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;

bool has(const std::vector<Obstacle>& obstacles, Obstacle obstacle) {
  return std::find(obstacles.begin(), obstacles.end(), obstacle) != obstacles.end();
}

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

std::vector<Obstacle> obstacles_of(const Rep& rep, const Fit& fit, bool owns, const Setting& setting) {
  const Wanted& wanted = setting.wanted;
  std::vector<Obstacle> out;
  if (!rep.active) out.push_back(Obstacle::inactive);
  const auto absence = absence_at(rep, setting.as_of);
  if (absence && !is_awaited(rep, *absence, owns, setting)) out.push_back(Obstacle::out_of_office);
  if (is_full(rep)) out.push_back(Obstacle::at_capacity);
  if (!wanted.written_language.empty() && !speaks(rep, wanted.written_language, setting.policy))
    out.push_back(Obstacle::language);
  if (!fit.available_at) out.push_back(Obstacle::no_working_time);
  if (rep.id != setting.forgiven && decline_of(wanted, rep.id) != nullptr) out.push_back(Obstacle::declined);
  if (owns) return out;  // Who owns the account needs no other claim to it.
  if (place_of_role(rep, wanted) < 0) out.push_back(Obstacle::role);
  if (fit.cover.cover == Cover::no) out.push_back(Obstacle::territory);
  if (!serves(rep, wanted)) out.push_back(Obstacle::tier);
  return out;
}

Level level_of(const Fit& fit, const Wanted& wanted, bool owns) {
  if (owns) return Level::exact;
  const bool stands_in = place_of_role(*fit.rep, wanted) > 0;
  if (has(fit.obstacles, Obstacle::territory) || has(fit.obstacles, Obstacle::tier)) {
    return stands_in ? Level::stand_in_out_of_area : Level::out_of_area;
  }
  return stands_in ? Level::stand_in : Level::exact;
}

/// The rep's skills that a signal asks for or the prospect's own words name.
std::vector<std::string> matching_skills(const Rep& rep, const Wanted& wanted) {
  std::vector<std::string> out;
  for (const std::string& skill : rep.skills) {
    const std::string words = folded(skill);
    if (words.empty()) continue;
    const bool asked = std::binary_search(wanted.skills.begin(), wanted.skills.end(), words);
    const bool named = wanted.words.count(words.substr(0, words.find(' '))) != 0 &&
                       std::any_of(wanted.said.begin(), wanted.said.end(),
                                   [&](const std::string& said) { return said.find(" " + words + " ") != std::string::npos; });
    if (asked || named) out.push_back(skill);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// Equal, or one is a part of the other in whole words: `food` and `food and beverage`.
std::string matching_industry(const Rep& rep, const Wanted& wanted) {
  if (wanted.industry.empty()) return {};
  const std::string prospect = " " + wanted.industry + " ";
  std::string best;
  for (const std::string& industry : rep.industries) {
    const std::string words = " " + folded(industry) + " ";
    if (words.size() <= 2) continue;
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
  parts.language = !has_wish || speaks(*fit.rep, wanted.wished_language, setting.policy) ? 100 : 0;
  parts.seniority = wanted.wants_seniority ? seniority_part(fit.rep->role) : 0;
  parts.availability = availability_part(fit, setting);
  parts.fairness = fairness_part(*fit.rep, setting);
  return parts;
}

std::int64_t weighted(const Parts& parts, const Setting& setting) {
  const RouteWeights& w = setting.policy.weights;
  const std::int64_t availability = setting.wanted.is_urgent ? w.urgent_availability : w.availability;
  const std::int64_t sum = parts.role * w.role + parts.skill * w.skill + parts.industry * w.industry + parts.region * w.region +
                           parts.language * w.language + parts.seniority * w.seniority + parts.availability * availability +
                           parts.fairness * w.fairness;
  const std::int64_t most = w.role + w.skill + w.industry + w.region + w.language + w.seniority + availability + w.fairness;
  return most == 0 ? 0 : sum / most;
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

bool speaks(const Rep& rep, std::string_view language, const RoutePolicy& policy) {
  const std::string house = primary_language(policy.default_language.value);
  if (language == house && (policy.everyone_speaks_default || rep.languages.empty())) return true;
  return std::any_of(rep.languages.begin(), rep.languages.end(),
                     [&](const LanguageTag& tag) { return primary_language(tag.value) == language; });
}

Fit fit(const Rep& rep, const Setting& setting) {
  const bool owns = setting.policy.owner_first && !setting.wanted.owner_id.empty() && rep.id == setting.wanted.owner_id;
  Fit out;
  out.rep = &rep;
  out.work = next_work(rep, setting.as_of);
  if (out.work) out.available_at = std::max(out.work->from, setting.as_of);
  out.cover = coverage(rep, setting.wanted.place, setting.policy);
  out.obstacles = obstacles_of(rep, out, owns, setting);
  out.level = level_of(out, setting.wanted, owns);
  out.skills = matching_skills(rep, setting.wanted);
  out.industry = matching_industry(rep, setting.wanted);
  const std::int64_t wait = out.available_at ? wait_minutes(out, setting.as_of) : INT64_MAX;
  out.is_late = setting.wanted.is_urgent && wait > setting.policy.urgent_wait_minutes;
  out.is_owner = owns && !out.is_late && wait <= setting.policy.owner_wait_minutes;
  out.parts = parts_of(out, owns, setting);
  out.points = weighted(out.parts, setting);
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
