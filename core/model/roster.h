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
};
BOOST_DESCRIBE_STRUCT(Rep, (),
                      (id, name, role, skills, industries, regions, languages, tiers, timezone, working_hours, out_of_office,
                       capacity, open_handoffs, weight, last_assigned_at, active))
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
