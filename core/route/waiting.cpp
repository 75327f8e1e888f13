#include "core/route/waiting.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/route/explain.h"
#include "core/zone/say.h"

namespace baton {
namespace {

/// `is on leave`, for one and for many.
std::string say_cause(Obstacle obstacle, bool many, const Wanted& wanted) {
  switch (obstacle) {
    case Obstacle::inactive:
      return many ? "take no leads" : "takes no leads";
    case Obstacle::out_of_office:
      return many ? "are out of office" : "is out of office";
    case Obstacle::at_capacity:
      return many ? "are full" : "is full";
    case Obstacle::language:
      return (many ? "do not speak " : "does not speak ") + say_language(wanted.written_language);
    case Obstacle::no_working_time:
      return many ? "have no working hour within a year" : "has no working hour within a year";
    case Obstacle::declined:
      return many ? "have said no or let it lie" : "has said no or let it lie";
    case Obstacle::role:
      return many ? "have another role" : "has another role";
    case Obstacle::territory:
    case Obstacle::tier:
    case Obstacle::calling_hours:
      break;
  }
  return {};
}

std::string say_causes(const std::vector<Fit>& excluded, const Wanted& wanted) {
  std::array<std::vector<std::string>, static_cast<std::size_t>(Obstacle::territory)> names;
  for (const Fit& fit : excluded) names[static_cast<std::size_t>(fit.obstacles.front())].push_back(fit.rep->name);
  std::vector<std::string> causes;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) continue;
    const bool many = names[i].size() > 1;
    causes.push_back(say_list(names[i]) + " " + say_cause(static_cast<Obstacle>(i), many, wanted));
  }
  return say_list(causes, causes.size());
}

/// The first moment at which the rep could take the lead, if calendars are all that changes.
std::optional<Time> free_from(const Fit& fit, const Setting& setting) {
  Time at = setting.as_of;
  // Absences may follow each other: each ends before the next is asked about.
  for (std::size_t i = 0; i <= fit.rep->out_of_office.size(); ++i) {
    const Setting then{setting.wanted, setting.policy, at, setting.keeps_turns, setting.forgiven};
    const Fit later = baton::fit(*fit.member, then);
    if (can_take(later)) return later.available_at;
    if (later.obstacles.front() != Obstacle::out_of_office) return std::nullopt;
    at = absence_at(fit.member->schedule, at)->until;
  }
  return std::nullopt;
}

}  // namespace

Nullable<std::string> queue_for(const Team& team, const std::vector<Fit>& excluded) {
  const auto can_speak = [&](const std::string& id) {
    return std::any_of(excluded.begin(), excluded.end(), [&](const Fit& fit) {
      const auto& obstacles = fit.obstacles;
      return fit.rep->id == id && std::none_of(obstacles.begin(), obstacles.end(), [](Obstacle obstacle) {
               return obstacle == Obstacle::inactive || obstacle == Obstacle::language;
             });
    });
  };
  const Queue* with_members = nullptr;
  for (const Queue& queue : team.queues) {
    if (std::any_of(queue.members.begin(), queue.members.end(), can_speak)) return queue.id;
    if (with_members == nullptr && !queue.members.empty()) with_members = &queue;
  }
  if (with_members != nullptr) return with_members->id;
  return team.queues.empty() ? Nullable<std::string>() : Nullable<std::string>(team.queues.front().id);
}

Waiting waiting(const std::vector<Fit>& excluded, const Setting& setting) {
  if (excluded.empty()) return {"The roster has no reps.", {}, {}};
  Waiting out{"Nobody can take it: " + say_causes(excluded, setting.wanted) + ".", {}, {}};
  const Fit* first = nullptr;
  for (const Fit& fit : excluded) {
    const auto free = free_from(fit, setting);
    if (!free || (out.free_at && std::tie(*out.free_at, first->rep->id) <= std::tie(*free, fit.rep->id))) continue;
    first = &fit;
    out.free_at = *free;
  }
  std::vector<std::string> full;
  for (const Fit& fit : excluded) {
    const auto& o = fit.obstacles;
    const bool by_one = fit.rep->capacity && fit.rep->open_handoffs == *fit.rep->capacity && *fit.rep->capacity > 0;
    if (by_one && o.front() == Obstacle::at_capacity && (o.size() == 1 || o[1] >= Obstacle::territory))
      full.push_back(fit.rep->name);
  }
  if (first != nullptr) {
    const zone::Zone clock = first->member->schedule.clock;
    out.rep_id = first->rep->id;
    out.reason +=
        " " + first->rep->name + " is back on " + zone::say_moment(clock, *out.free_at) + " (" + std::string(clock.name()) + ").";
  }
  if (!full.empty()) {
    out.reason += " As soon as " + (full.size() == 1 ? full.front() : "one of " + say_list(full)) +
                  " is done with a handoff, there is room.";
  }
  return out;
}

}  // namespace baton
