/// Reps made ready once for many leads: hours, absences and words in the form in which they are compared.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/model/policy_route.h"
#include "core/model/roster.h"
#include "core/route/territory.h"
#include "core/route/working_time.h"

namespace baton {

/// What a rep's calendar says at one moment.
struct Outlook {
  Time at;
  std::optional<zone::Stretch> work;  ///< The next.
  std::optional<Absence> absence;     ///< That takes it.
};

/// One rep. `rep` may change in load and turn; whatever else changes has to be made ready again.
struct Member {
  Rep rep;
  Schedule schedule;
  std::vector<std::string> skills;      ///< Folded, in the order of the rep's own.
  std::vector<std::string> industries;  ///< Folded, in the order of the rep's own.
  std::vector<std::string> languages;   ///< Primary tags.
  std::vector<Area> areas;
  std::int64_t got_by_turn = 0;  ///< Leads of the batch at hand, those of own accounts apart.
  std::optional<Outlook> outlook;
};

/// Everybody, in the order of their ids.
struct Team {
  std::vector<Member> members;
  std::vector<Queue> queues;
  std::vector<std::string> skills;  ///< All skills of the members, folded, each once, in order.
  bool keeps_turns = false;         ///< Somebody has an account with the turn; then all have.
};

Member make_ready(Rep rep, const RoutePolicy& policy);
Team make_ready(const Roster& roster, const RoutePolicy& policy);

/// Null when there is no such rep.
const Member* find_member(const Team& team, std::string_view rep_id);

/// What the calendar says at `at`; from memory where `look_ahead` has been there.
Outlook outlook_of(const Member& member, Time at);
/// Remembers what everybody's calendar says at `at`.
void look_ahead(Team& team, Time at);

}  // namespace baton
