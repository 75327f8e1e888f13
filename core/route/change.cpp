#include "core/route/change.h"

#include <algorithm>

#include "core/route/explain.h"

namespace baton {
namespace {

// A member stays ready through every change: to make it ready anew for each try costs more than all the rest.

void work_always(Member& member) {
  member.rep.working_hours.clear();
  member.rep.out_of_office.clear();
  member.schedule = schedule_of(member.rep);
  member.outlook.reset();
}

void return_to_office(Member& member) {
  member.rep.out_of_office.clear();
  member.schedule = schedule_of(member.rep);
  member.outlook.reset();
}

void add_language(Member& member, const std::string& tag) {
  member.rep.languages.push_back({tag});
  member.languages.push_back(primary_language(tag));
}

void add_region(Member& member, const std::string& place, const RoutePolicy& policy) {
  member.rep.regions.push_back(place);
  member.areas = areas_of(member.rep, policy);
}

/// More than any account kept by the rule is off; that is what it tries.
constexpr std::int64_t most_owed = 1 << 20;

/// Makes good what stands in the way and nothing else.
void mend(Obstacle obstacle, const Setting& setting, Change& change) {
  const Wanted& wanted = setting.wanted;
  Rep& rep = change.member.rep;
  std::vector<std::string>& said = change.said;
  switch (obstacle) {
    case Obstacle::inactive:
      rep.active = true;
      said.push_back("took leads");
      return;
    case Obstacle::out_of_office:
      return_to_office(change.member);
      said.push_back("were in the office");
      return;
    case Obstacle::at_capacity:
      if (rep.capacity->value == 0) rep.capacity->value = 1;
      rep.open_handoffs.value = rep.capacity->value - 1;
      said.push_back("had room for one more");
      return;
    case Obstacle::language:
      add_language(change.member, wanted.written_language);
      said.push_back("spoke " + say_language(wanted.written_language));
      return;
    case Obstacle::no_working_time:
      work_always(change.member);
      said.push_back("had working hours");
      return;
    case Obstacle::declined:
      change.forgives = true;
      said.push_back(refusal_of(wanted, rep.id)->kind == Refusal::Kind::missed ? "had not let the deadline pass"
                                                                               : "had not declined it");
      return;
    case Obstacle::role:
      rep.role = *wanted.role;
      said.push_back("were " + say_role(*wanted.role));
      return;
    case Obstacle::territory:
      add_region(change.member, wanted.place, setting.policy);
      said.push_back("covered " + wanted.place);
      return;
    case Obstacle::tier:
      rep.tiers.push_back(wanted.tier);
      said.push_back("served " + say_tier(wanted.tier));
      return;
    case Obstacle::calling_hours:
      work_always(change.member);
      said.push_back("worked while the prospect may be called");
      return;
  }
}

/// Something that makes a rep fit better; false when it would change nothing.
using Step = bool (*)(Change&, const Fit&, const Setting&);

bool take_turns(Change& change, const Fit&, const Setting&) {
  if (change.member.rep.weight > 0) return false;
  change.member.rep.weight.value = 1;
  change.said.push_back("took leads by turn");
  return true;
}

bool be_there(Change& change, const Fit&, const Setting& setting) {
  const auto work = next_work(change.member.schedule, setting.as_of);
  if (work && work->from <= setting.as_of) return false;
  work_always(change.member);
  change.said.push_back("were at work now");
  return true;
}

bool have_nothing_open(Change& change, const Fit&, const Setting&) {
  if (change.member.rep.open_handoffs == 0) return false;
  change.member.rep.open_handoffs.value = 0;
  change.said.push_back("had no handoff open");
  return true;
}

bool be_new(Change& change, const Fit&, const Setting&) {
  if (!change.member.rep.last_assigned_at) return false;
  change.member.rep.last_assigned_at.reset();
  change.said.push_back("had not had a lead before");
  return true;
}

bool have_the_role(Change& change, const Fit&, const Setting& setting) {
  if (!setting.wanted.role || change.member.rep.role == *setting.wanted.role) return false;
  change.member.rep.role = *setting.wanted.role;
  change.said.push_back("were " + say_role(change.member.rep.role));
  return true;
}

bool cover_the_place(Change& change, const Fit& fit, const Setting& setting) {
  if (setting.wanted.place.empty() || fit.cover.cover == Cover::part) return false;
  if (std::find(change.member.rep.regions.begin(), change.member.rep.regions.end(), setting.wanted.place) !=
      change.member.rep.regions.end())
    return false;
  add_region(change.member, setting.wanted.place, setting.policy);
  change.said.push_back("covered " + setting.wanted.place + " by name");
  return true;
}

bool know_the_matter(Change& change, const Fit& fit, const Setting& setting) {
  if (fit.skills.size() >= std::min<std::size_t>(3, setting.wanted.skills.size())) return false;
  Member& member = change.member;
  member.rep.skills.insert(member.rep.skills.end(), setting.wanted.skills.begin(), setting.wanted.skills.end());
  member.skills.insert(member.skills.end(), setting.wanted.skills.begin(), setting.wanted.skills.end());
  change.said.push_back("knew " + say_list(setting.wanted.skills, setting.wanted.skills.size()));
  return true;
}

bool know_the_industry(Change& change, const Fit& fit, const Setting& setting) {
  if (setting.wanted.industry.empty() || !fit.industry.empty()) return false;
  change.member.rep.industries.push_back(setting.wanted.industry);
  change.member.industries.push_back(setting.wanted.industry);
  change.said.push_back("knew the industry " + setting.wanted.industry);
  return true;
}

bool speak_as_wished(Change& change, const Fit& fit, const Setting& setting) {
  const std::string& wish = setting.wanted.wished_language;
  if (wish.empty() || speaks(*fit.member, wish, setting.policy)) return false;
  add_language(change.member, wish);
  change.said.push_back("spoke " + say_language(wish));
  return true;
}

bool own(Change& change, const Fit&, const Setting& setting) {
  if (!setting.policy.owner_first) return false;
  change.owns = true;
  change.said.push_back("owned the account");
  return true;
}

/// From what changes by the hour to what takes years.
constexpr Step steps[] = {be_there,        have_nothing_open, be_new,          take_turns,   speak_as_wished,
                          know_the_matter, know_the_industry, cover_the_place, have_the_role};

bool wins(const Change& change, const Contest& contest, const Setting& setting) {
  Wanted owned;
  if (change.owns) {
    owned = setting.wanted;
    owned.owner_id = change.member.rep.id;
  }
  const Setting altered{change.owns ? owned : setting.wanted, setting.policy, setting.as_of, setting.keeps_turns,
                        change.forgives ? std::string_view(change.member.rep.id) : setting.forgiven};
  return contest.is_won_by(fit(change.member, altered));
}

/// The fewest whole leads more that the rep would have to be owed.
bool be_due(Change& change, const Contest& contest, const Setting& setting) {
  if (!setting.keeps_turns) return false;
  Change due = change;
  if (!due.member.rep.fair_share) due.member.rep.fair_share.emplace();
  std::int64_t low = 0, high = 1;
  const std::int64_t before = due.member.rep.fair_share->share_millionths;
  const auto enough = [&](std::int64_t leads) {
    due.member.rep.fair_share->share_millionths.value = before + leads * whole_lead;
    return wins(due, contest, setting);
  };
  if (!enough(most_owed)) return false;
  while (!enough(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (enough(middle) ? high : low) = middle;
  }
  enough(high);
  due.said.push_back("were owed " + std::to_string(high) + (high == 1 ? " more lead" : " more leads") + " by turn");
  change = std::move(due);
  change.wins = true;
  return true;
}

/// `base` with the steps in `taken`; what a step does not change adds nothing.
Change with(const Change& base, const std::vector<Step>& taken, const Fit& fit, const Setting& setting) {
  Change out = base;
  for (const Step step : taken) step(out, fit, setting);
  return out;
}

/// Everything that could help, then without each part that is not needed.
Change several(const Change& base, const Fit& fit, const Contest& contest, const Setting& setting) {
  std::vector<Step> taken;
  for (const Step step : steps) {
    Change probe = base;
    if (step(probe, fit, setting)) taken.push_back(step);
  }
  Change all = with(base, taken, fit, setting);
  if (!wins(all, contest, setting)) return base;
  for (std::size_t i = taken.size(); i-- > 0;) {
    std::vector<Step> fewer = taken;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (wins(with(base, fewer, fit, setting), contest, setting)) taken = std::move(fewer);
  }
  all = with(base, taken, fit, setting);
  all.wins = true;
  return all;
}

}  // namespace

Change least_change(const Fit& fit, const Contest& contest, const Setting& setting) {
  Change base{*fit.member, false, false, {}, false};
  base.member.outlook = outlook_of(*fit.member, setting.as_of);
  for (const Obstacle obstacle : fit.obstacles) mend(obstacle, setting, base);
  base.wins = !base.said.empty() && wins(base, contest, setting);
  if (base.wins) return base;
  if (Change due = base; be_due(due, contest, setting)) return due;
  for (const Step step : steps) {
    Change one = base;
    if (step(one, fit, setting) && wins(one, contest, setting)) {
      one.wins = true;
      return one;
    }
  }
  const Change more = several(base, fit, contest, setting);
  if (more.wins && more.said.size() <= base.said.size() + 2) return more;
  for (const bool there : {false, true}) {
    Change owning = base;
    if (there && !be_there(owning, fit, setting)) break;
    if (own(owning, fit, setting) && wins(owning, contest, setting)) {
      owning.wins = true;
      return owning;
    }
  }
  return more;
}

std::string say_change(const Change& change) {
  const std::string& name = change.member.rep.name;
  if (change.said.empty()) return "Nothing in the record of " + name + " would have changed it.";
  const std::string condition = "If " + name + " " + say_list(change.said, change.said.size()) + ", ";
  return condition + (change.wins ? name + " would get the lead." : "others would still come before " + name + ".");
}

}  // namespace baton
