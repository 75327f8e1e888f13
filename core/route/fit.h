/// One rep against one lead: what stands in the way, and how well it fits otherwise.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/model/policy_route.h"
#include "core/model/roster.h"
#include "core/route/member.h"
#include "core/route/territory.h"
#include "core/route/wanted.h"
#include "core/zone/weekly.h"

namespace baton {

enum class Obstacle {
  inactive,
  out_of_office,
  at_capacity,
  language,
  no_working_time,
  declined,       ///< Said no to this very lead, or let it lie.
  role,           ///< Neither the role nor one that may stand in.
  territory,      ///< Gives way when nobody else is left.
  tier,           ///< Gives way when nobody else is left.
  calling_hours,  ///< Does not work while the prospect may be called; gives way when nobody else is left.
};

/// How far a rep is from what was asked; the nearest level that has somebody wins.
enum class Level { exact, stand_in, out_of_area, stand_in_out_of_area };

/// Such a rep takes part only when nobody inside the area can.
inline bool is_out_of_area(Level level) { return level >= Level::out_of_area; }

/// What a rep brings, each 0 to 100.
struct Parts {
  std::int64_t role = 0, skill = 0, industry = 0, region = 0, language = 0, seniority = 0, availability = 0, fairness = 0;
};

struct Fit {
  const Member* member = nullptr;
  const Rep* rep = nullptr;         ///< The member's.
  std::vector<Obstacle> obstacles;  ///< In the order of the enum.
  Level level = Level::exact;
  bool is_owner = false;  ///< Owns the account and comes first.
  bool is_late = false;   ///< Starts too late for an urgent lead.
  std::optional<zone::Stretch> work;
  std::optional<Time> available_at;
  Coverage cover;
  std::vector<std::string> skills;  ///< The rep's own words for what is asked.
  std::string industry;             ///< The rep's own word for the prospect's.
  Parts parts;
  std::int64_t points = 0;  ///< Weighted mean of the parts.
  std::int64_t merit = 0;   ///< The same without fairness.
  std::int64_t score = 0;   ///< Points moved into the band of owner, level and lateness: falls with the rank.
};

/// What stays the same for all reps.
struct Setting {
  const Wanted& wanted;
  const RoutePolicy& policy;
  Time as_of;
  bool keeps_turns = false;        ///< Accounts with the turn decide among equals.
  std::string_view forgiven = {};  ///< Id of a rep whose no to this lead does not count.
};

/// Only what stands in the way is found out of a rep who cannot take the lead.
Fit fit(const Member& member, const Setting& setting);

/// Nothing stands in the way but what may give way.
bool can_take(const Fit& fit);
/// True when `a` comes before `b`. A strict order: reps with the same id apart, no two are equal.
bool comes_before(const Fit& a, const Fit& b);
/// The rep speaks the language, which is a primary tag.
bool speaks(const Member& member, std::string_view language, const RoutePolicy& policy);

}  // namespace baton
