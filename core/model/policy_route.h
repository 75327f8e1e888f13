/// The part of the policy that says who gets a lead.
#pragma once
#include "core/model/ledger.h"
#include "core/model/roster.h"
#include "core/model/wire.h"

namespace baton {

/// What in a lead may ask for a certain role.
BOOST_DEFINE_ENUM_CLASS(RoleCause, value, technical, commercial, legal, approval, existing_customer, emotional, qualification,
                        intent, request)

/// Minutes up to a year.
using WaitMinutes = Bounded<0, 527'040>;

struct Territory {
  std::string name;
  std::vector<std::string> regions;
};
BOOST_DESCRIBE_STRUCT(Territory, (), (name, regions))
template <>
struct Notes<Territory> {
  static constexpr Note of[] = {
      {"name", "What reps write in `regions`.", Presence::identifier},
      {"regions", "ISO 3166-1 and 3166-2 codes it stands for.", Presence::required},
  };
};
static_assert(covers<Territory>());

struct RoleRule {
  RoleCause when = RoleCause::intent;
  std::optional<Role> role;
  std::vector<Role> or_else;
};
BOOST_DESCRIBE_STRUCT(RoleRule, (), (when, role, or_else))
template <>
struct Notes<RoleRule> {
  static constexpr Note of[] = {
      {"when", "What the lead shows.", Presence::required},
      {"role", "Who takes it then; anyone when left out."},
      {"or_else", "Who may stand in when nobody of that role can, in this order; other roles never do."},
  };
};
static_assert(covers<RoleRule>());

struct SkillRule {
  std::string signal;
  std::vector<std::string> skills;
};
BOOST_DESCRIBE_STRUCT(SkillRule, (), (signal, skills))
template <>
struct Notes<SkillRule> {
  static constexpr Note of[] = {
      {"signal", "A signal, such as `complexity.legal`, or all that begin with it: `emotional`.", Presence::identifier},
      {"skills", "Skills that help a rep with it.", Presence::required},
  };
};
static_assert(covers<SkillRule>());

struct RouteWeights {
  Points role{20}, skill{15}, industry{10}, region{10}, language{10}, seniority{10}, availability{15}, urgent_availability{30},
      fairness{20};
};
BOOST_DESCRIBE_STRUCT(RouteWeights, (),
                      (role, skill, industry, region, language, seniority, availability, urgent_availability, fairness))
template <>
struct Notes<RouteWeights> {
  static constexpr Note of[] = {
      {"role", "Has the role that was asked for; 20."},
      {"skill", "Has skills for what the prospect asks; 15."},
      {"industry", "Knows the prospect's industry; 10."},
      {"region", "Covers the prospect's place, the closer the better; 10."},
      {"language", "Speaks the language the contact record names; 10. The language the prospect writes is no matter of weight."},
      {"seniority", "Is senior, where the lead is of value or angry; 10."},
      {"availability", "Works now or soon; 15."},
      {"urgent_availability", "The same for urgency `immediate` and `high`; 30."},
      {"fairness", "Has room, and did not get the last lead; 20."},
  };
};
static_assert(covers<RouteWeights>());

struct RoutePolicy {
  std::vector<Territory> territories;
  std::vector<RoleRule> roles;
  std::vector<SkillRule> skills;
  RouteWeights weights;
  bool owner_first = true;
  WaitMinutes owner_wait_minutes{4'320};
  bool wait_for_absent_owner = false;
  WaitMinutes urgent_wait_minutes{240};
  WaitMinutes availability_fades_minutes{4'320};
  WaitMinutes recency_minutes{4'320};
  LanguageTag default_language{"en"};
  bool everyone_speaks_default = true;
  bool skip_who_declined = true;
  Bounded<0, 1000> max_alternatives{5};
  bool heed_calling_hours = true;
  Points equal_within_points{2};
  Bounded<0, 1'000'000> batch_most_ahead{5};
  std::vector<LedgerReason> credited_reasons;
  Bounded<0, 3660> credit_days{90};
};
BOOST_DESCRIBE_STRUCT(RoutePolicy, (),
                      (territories, roles, skills, weights, owner_first, owner_wait_minutes, wait_for_absent_owner,
                       urgent_wait_minutes, availability_fades_minutes, recency_minutes, default_language,
                       everyone_speaks_default, skip_who_declined, max_alternatives, heed_calling_hours, equal_within_points,
                       batch_most_ahead, credited_reasons, credit_days))
template <>
struct Notes<RoutePolicy> {
  static constexpr Note of[] = {
      {"territories", "Names for groups of regions."},
      {"roles", "Which role what asks for; the first line that fits the lead wins."},
      {"skills", "Which skills help with which signals."},
      {"weights", "What ranks reps who fit."},
      {"owner_first", "The owner of the account comes before everybody who fits better; true."},
      {"owner_wait_minutes", "How long an owner who is not at work may keep a lead waiting; 4320, three days."},
      {"wait_for_absent_owner", "An owner on leave who is back within that time is waited for; false."},
      {"urgent_wait_minutes",
       "With urgency `immediate` and `high`, a rep who starts work later than this comes after all who start sooner; 240."},
      {"availability_fades_minutes", "Wait at which availability counts nothing; 4320."},
      {"recency_minutes", "Time after the last lead at which a rep's turn is fully back; 4320."},
      {"default_language", "The language of the house; en."},
      {"everyone_speaks_default", "Every rep speaks it, listed or not; true."},
      {"skip_who_declined", "A rep who declined this lead does not get it again, unless for want of room or while away; true."},
      {"max_alternatives", "Most alternatives that are listed; 5."},
      {"heed_calling_hours",
       "A prospect who is to be called goes to a rep who works while calls are allowed, if there is one; true."},
      {"equal_within_points", "Reps this near the best, load and turn apart, fit equally well, and the turn decides; 2."},
      {"batch_most_ahead",
       "Leads a rep may get of one batch beyond another who could take them, per unit of weight; a stand-in steps in at four "
       "times "
       "that. Owners get theirs. 0 sets no limit; 5."},
      {"credited_reasons", "A lead given back for one of these is made good to the rep."},
      {"credit_days", "A lead given back longer ago is no longer counted; 90."},
  };
};
static_assert(covers<RoutePolicy>());

}  // namespace baton
