/// The second document: who can take a lead over, and when.
#pragma once
#include "core/model/lead.h"
#include "core/model/wire.h"

namespace baton {

BOOST_DEFINE_ENUM_CLASS(Role, sales_development_representative, account_executive, senior_account_executive, sales_engineer,
                        customer_success_manager, sales_manager)
BOOST_DEFINE_ENUM_CLASS(Weekday, mon, tue, wed, thu, fri, sat, sun)

struct WorkingHours {
  std::vector<Weekday> days;
  ClockTime from, to;
};
BOOST_DESCRIBE_STRUCT(WorkingHours, (), (days, from, to))
template <>
struct Notes<WorkingHours> {
  static constexpr Note of[] = {
      {"days", "The days this span holds on.", Presence::required},
      {"from", "Start, in the rep's zone.", Presence::required},
      {"to", "End, in the rep's zone; not before the start.", Presence::required},
  };
};
static_assert(covers<WorkingHours>());

struct Absence {
  Time from, until;
};
BOOST_DESCRIBE_STRUCT(Absence, (), (from, until))
template <>
struct Notes<Absence> {
  static constexpr Note of[] = {
      {"from", "First moment away.", Presence::required},
      {"until", "First moment back.", Presence::required},
  };
};
static_assert(covers<Absence>());

/// A lead the rep gave back that has been counted.
struct LeadCredit {
  std::string entry_id;
  Time at;
};
BOOST_DESCRIBE_STRUCT(LeadCredit, (), (entry_id, at))
template <>
struct Notes<LeadCredit> {
  static constexpr Note of[] = {
      {"entry_id", "The ledger entry that gave the lead back.", Presence::identifier},
      {"at", "When.", Presence::required},
  };
};
static_assert(covers<LeadCredit>());

/// Parts of leads in millionths, exact in JavaScript.
using Millionths = Bounded<0, 9'000'000'000'000'000>;

/// The rep's account with the turn: what share of the leads was due to the rep, and what the rep got.
struct FairShare {
  Millionths share_millionths;
  Count assigned;
  Millionths owed_millionths;
  std::vector<LeadCredit> credits;
};
BOOST_DESCRIBE_STRUCT(FairShare, (), (share_millionths, assigned, owed_millionths, credits))
template <>
struct Notes<FairShare> {
  static constexpr Note of[] = {
      {"share_millionths",
       "The rep's part, by weight, of every lead the rep could have got as well as others; 1000000 is one lead."},
      {"assigned", "Leads the rep got. The rep with the most share above it is next."},
      {"owed_millionths", "Leads given back that are still to be made good; until then the rep's weight counts double."},
      {"credits", "The leads given back that have been counted, so that none counts twice."},
  };
};
static_assert(covers<FairShare>());

struct Rep {
  std::string id, name;
  Role role = Role::account_executive;
  std::vector<std::string> skills, industries, regions;
  std::vector<LanguageTag> languages;
  std::vector<Tier> tiers;
  ZoneName timezone;
  std::vector<WorkingHours> working_hours;
  std::vector<Absence> out_of_office;
  std::optional<Count> capacity;
  Count open_handoffs;
  Bounded<0, 1000> weight{1};
  std::optional<Time> last_assigned_at;
  bool active = true;
  std::optional<FairShare> fair_share;
};
BOOST_DESCRIBE_STRUCT(Rep, (),
                      (id, name, role, skills, industries, regions, languages, tiers, timezone, working_hours, out_of_office,
                       capacity, open_handoffs, weight, last_assigned_at, active, fair_share))
template <>
struct Notes<Rep> {
  static constexpr Note of[] = {
      {"id", "The CRM's id of the rep.", Presence::identifier},
      {"name", "As prospects see it.", Presence::identifier},
      {"role", "What the rep does.", Presence::required},
      {"skills", "What the rep is good at: `pricing`, `security`."},
      {"industries", "Industries the rep knows."},
      {"regions", "ISO country or subdivision codes, or territories of the policy; none means anywhere."},
      {"languages", "BCP 47 tags the rep speaks; none means the policy's default language."},
      {"tiers", "Segments the rep serves; none means all."},
      {"timezone", "IANA zone of the working hours; UTC when left out."},
      {"working_hours", "Weekly spans; none means always."},
      {"out_of_office", "Absences."},
      {"capacity", "Most open handoffs; none means no limit."},
      {"open_handoffs", "Handoffs in hand now."},
      {"weight", "Share of leads compared with the others; 0 takes none by turn."},
      {"last_assigned_at", "When the rep last got a lead."},
      {"active", "Takes leads at all."},
      {"fair_share", "The rep's account with the turn; `assign` keeps it. Without one the load and the last lead stand in."},
  };
};
static_assert(covers<Rep>());

struct Queue {
  std::string id, name;
  std::vector<std::string> members;
};
BOOST_DESCRIBE_STRUCT(Queue, (), (id, name, members))
template <>
struct Notes<Queue> {
  static constexpr Note of[] = {
      {"id", "The CRM's id of the queue.", Presence::identifier},
      {"name", "As people call it.", Presence::identifier},
      {"members", "Ids of reps who watch it."},
  };
};
static_assert(covers<Queue>());

struct Roster {
  std::vector<Rep> reps;
  std::vector<Queue> queues;
};
BOOST_DESCRIBE_STRUCT(Roster, (), (reps, queues))
template <>
struct Notes<Roster> {
  static constexpr Note of[] = {
      {"reps", "Everyone who may get a lead."},
      {"queues", "Where a lead waits when nobody can take it; the first one is used."},
  };
};
static_assert(covers<Roster>());

}  // namespace baton
