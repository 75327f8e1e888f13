#include "core/route/change.h"

#include <algorithm>
#include <iterator>

#include "core/route/explain.h"

namespace baton {
namespace {

/// One change of the rep's record, and how a person would say it after "if the rep …".
void mend(Obstacle obstacle, const Setting& setting, Rep& rep, std::vector<std::string>& said) {
  const Wanted& wanted = setting.wanted;
  switch (obstacle) {
    case Obstacle::inactive:
      rep.active = true;
      said.push_back("took leads");
      return;
    case Obstacle::out_of_office:
      rep.out_of_office.clear();
      said.push_back("were in the office");
      return;
    case Obstacle::at_capacity:
      if (rep.capacity->value == 0) rep.capacity->value = 1;
      rep.open_handoffs.value = rep.capacity->value - 1;
      said.push_back("had room for one more");
      return;
    case Obstacle::language:
      rep.languages.push_back({wanted.written_language});
      said.push_back("spoke " + say_language(wanted.written_language));
      return;
    case Obstacle::no_working_time:
      rep.working_hours.clear();
      rep.out_of_office.clear();
      said.push_back("had working hours");
      return;
    case Obstacle::declined:
      said.push_back("had not declined it");
      return;
    case Obstacle::role:
      rep.role = *wanted.role;
      said.push_back("were " + say_role(*wanted.role));
      return;
    case Obstacle::territory:
      rep.regions.push_back(wanted.place);
      said.push_back("covered " + wanted.place);
      return;
    case Obstacle::tier:
      rep.tiers.push_back(wanted.tier);
      said.push_back("served " + say_tier(wanted.tier));
      return;
  }
}

Rep mended(const Fit& fit, const Setting& setting, std::vector<std::string>& said) {
  Rep rep = *fit.rep;
  for (const Obstacle obstacle : fit.obstacles) mend(obstacle, setting, rep, said);
  return rep;
}

std::string say_rank(std::size_t rank) {
  constexpr const char* words[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
  return rank <= std::size(words) ? words[rank - 1] : "number " + std::to_string(rank);
}

}  // namespace

Rep without_obstacles(const Fit& fit, const Setting& setting) {
  std::vector<std::string> said;
  return mended(fit, setting, said);
}

std::string would_change(const Fit& excluded, const std::vector<Fit>& ranked, const Setting& setting) {
  std::vector<std::string> said;
  const Rep rep = mended(excluded, setting, said);
  Setting lenient = setting;
  lenient.forgiven = rep.id;
  const Fit then = fit(rep, lenient);
  const std::string condition = "If " + rep.name + " " + say_list(said, said.size()) + ", ";
  if (!then.obstacles.empty()) return condition + "something else would still stand in the way.";
  std::vector<std::string> ahead;
  for (const Fit& other : ranked) {
    const bool gives_way = is_out_of_area(other.level) && !is_out_of_area(then.level);
    if (!gives_way && comes_before(other, then)) ahead.push_back(other.rep->name);
  }
  if (ahead.empty()) return condition + rep.name + " would get the lead.";
  return condition + rep.name + " would come " + say_rank(ahead.size() + 1) + ", after " + say_list(ahead) + ".";
}

std::string would_lead(const std::vector<Fit>& ranked, std::size_t place, const Setting& setting) {
  const Fit &first = ranked.front(), &behind = ranked[place];
  struct Change {
    std::string text;
    Rep rep;
  };
  std::vector<Change> changes;
  if (behind.available_at > setting.as_of) {
    changes.push_back({"were at work now", *behind.rep});
    changes.back().rep.working_hours.clear();
    changes.back().rep.out_of_office.clear();
  }
  if (behind.rep->open_handoffs > 0) {
    changes.push_back({"had no handoff open", *behind.rep});
    changes.back().rep.open_handoffs.value = 0;
  }
  if (behind.rep->last_assigned_at) {
    changes.push_back({"had not had a lead before", *behind.rep});
    changes.back().rep.last_assigned_at.reset();
  }
  if (setting.wanted.role && behind.rep->role != *setting.wanted.role) {
    changes.push_back({"were " + say_role(*setting.wanted.role), *behind.rep});
    changes.back().rep.role = *setting.wanted.role;
  }
  for (const Change& change : changes) {
    if (comes_before(fit(change.rep, setting), first))
      return "If " + behind.rep->name + " " + change.text + ", " + behind.rep->name + " would get the lead.";
  }
  if (first.is_owner) return first.rep->name + " owns the account and comes first.";
  return "Comes after " + first.rep->name + " by " + std::to_string(first.score - behind.score) + " points.";
}

}  // namespace baton
