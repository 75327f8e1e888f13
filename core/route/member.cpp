#include "core/route/member.h"

#include <algorithm>

#include "core/model/order.h"
#include "core/route/wanted.h"

namespace baton {

Member make_ready(Rep rep, const RoutePolicy& policy) {
  Member out;
  out.schedule = schedule_of(rep);
  for (const std::string& skill : rep.skills) out.skills.push_back(folded(skill));
  for (const std::string& industry : rep.industries) out.industries.push_back(folded(industry));
  for (const LanguageTag& tag : rep.languages) out.languages.push_back(primary_language(tag.value));
  out.areas = areas_of(rep, policy);
  out.rep = std::move(rep);
  return out;
}

Team make_ready(const Roster& roster, const RoutePolicy& policy) {
  Team team;
  team.members.reserve(roster.reps.size());
  for (const Rep& rep : roster.reps) team.members.push_back(make_ready(rep, policy));
  sort_items(team.members, [](const Member& a, const Member& b) { return a.rep.id < b.rep.id; });
  team.queues = roster.queues;
  for (const Member& member : team.members) {
    team.skills.insert(team.skills.end(), member.skills.begin(), member.skills.end());
    team.keeps_turns = team.keeps_turns || member.rep.fair_share;
  }
  sort_items(team.skills);
  team.skills.erase(std::unique(team.skills.begin(), team.skills.end()), team.skills.end());
  return team;
}

const Member* find_member(const Team& team, std::string_view rep_id) {
  const auto found = std::lower_bound(team.members.begin(), team.members.end(), rep_id,
                                      [](const Member& member, std::string_view id) { return member.rep.id < id; });
  return found != team.members.end() && found->rep.id == rep_id ? &*found : nullptr;
}

Outlook outlook_of(const Member& member, Time at) {
  if (member.outlook && member.outlook->at == at) return *member.outlook;
  return {at, next_work(member.schedule, at), absence_at(member.schedule, at)};
}

void look_ahead(Team& team, Time at) {
  for (Member& member : team.members) member.outlook = outlook_of(member, at);
}

}  // namespace baton
