#include "core/route/change.h"

#include <algorithm>

#include "core/route/explain.h"

namespace baton {
namespace {

/// One change of the rep's record and how a person would say it: "with …".
void mend(Obstacle obstacle, const Setting& setting, Rep& rep, std::vector<std::string>& said) {
  const Wanted& wanted = setting.wanted;
  switch (obstacle) {
    case Obstacle::inactive:
      rep.active = true;
      said.push_back("active");
      return;
    case Obstacle::out_of_office:
      rep.out_of_office.clear();
      said.push_back("in office");
      return;
    case Obstacle::at_capacity:
      if (rep.capacity->value == 0) rep.capacity->value = 1;
      rep.open_handoffs.value = rep.capacity->value - 1;
      said.push_back("down to " + std::to_string(rep.open_handoffs.value) + " open handoffs");
      return;
    case Obstacle::language:
      rep.languages.push_back({wanted.written_language});
      said.push_back("a speaker of " + say_language(wanted.written_language));
      return;
    case Obstacle::no_working_time:
      rep.working_hours.clear();
      rep.out_of_office.clear();
      said.push_back("given working hours");
      return;
    case Obstacle::role:
      rep.role = *wanted.role;
      said.push_back(say_role(*wanted.role));
      return;
    case Obstacle::territory:
      rep.regions.push_back(wanted.place);
      said.push_back("covering " + wanted.place);
      return;
    case Obstacle::tier:
      rep.tiers.push_back(wanted.tier);
      said.push_back("serving the segment");
      return;
  }
}

Rep mended(const Fit& fit, const Setting& setting, std::vector<std::string>& said) {
  Rep rep = *fit.rep;
  for (const Obstacle obstacle : fit.obstacles) mend(obstacle, setting, rep, said);
  return rep;
}

}  // namespace

Rep without_obstacles(const Fit& fit, const Setting& setting) {
  std::vector<std::string> said;
  return mended(fit, setting, said);
}

std::string would_change(const Fit& excluded, const std::vector<Fit>& ranked, const Setting& setting) {
  std::vector<std::string> said;
  const Rep rep = mended(excluded, setting, said);
  const Fit then = fit(rep, setting);
  const std::string condition = say_list(said, said.size());
  if (!then.obstacles.empty()) return "Being " + condition + " would not be enough.";
  std::vector<std::string> ahead;
  for (const Fit& other : ranked) {
    const bool gives_way = is_out_of_area(other.level) && !is_out_of_area(then.level);
    if (!gives_way && comes_before(other, then)) ahead.push_back(other.rep->name);
  }
  if (ahead.empty()) return "Being " + condition + " would have given " + rep.name + " the lead.";
  return "Being " + condition + " would have made " + rep.name + " number " + std::to_string(ahead.size() + 1) + ", after " +
         say_list(ahead, 2) + ".";
}

std::string would_lead(const std::vector<Fit>& ranked, std::size_t place, const Setting& setting) {
  const Fit &first = ranked.front(), &behind = ranked[place];
  struct Change {
    std::string text;
    Rep rep;
  };
  std::vector<Change> changes;
  if (behind.available_at > setting.as_of) {
    changes.push_back({"Being at work now", *behind.rep});
    changes.back().rep.working_hours.clear();
    changes.back().rep.out_of_office.clear();
  }
  if (behind.rep->open_handoffs > 0) {
    changes.push_back({"Having no handoff open", *behind.rep});
    changes.back().rep.open_handoffs.value = 0;
  }
  if (behind.rep->last_assigned_at) {
    changes.push_back({"Not having had a lead lately", *behind.rep});
    changes.back().rep.last_assigned_at.reset();
  }
  if (setting.wanted.role && behind.rep->role != *setting.wanted.role) {
    changes.push_back({"Being " + say_role(*setting.wanted.role), *behind.rep});
    changes.back().rep.role = *setting.wanted.role;
  }
  for (const Change& change : changes) {
    if (comes_before(fit(change.rep, setting), first))
      return change.text + " would have given " + behind.rep->name + " the lead.";
  }
  if (first.is_owner) return first.rep->name + " owns the account and comes first.";
  return "Comes after " + first.rep->name + " by " + std::to_string(first.score - behind.score) + " points.";
}

}  // namespace baton
