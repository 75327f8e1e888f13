/// The part of the policy that says when the prospect may be called.
#pragma once
#include "core/model/roster.h"
#include "core/model/wire.h"

namespace baton {

/// Which calls need the prospect's consent before: none, those by a machine or an artificial voice, or every call.
BOOST_DEFINE_ENUM_CLASS(ConsentNeed, none, automated, every)
/// Who is going to dial.
BOOST_DEFINE_ENUM_CLASS(Caller, person, automated)
/// What becomes of a holiday that falls on a weekend: nothing, the next working day too, or the nearest one.
BOOST_DEFINE_ENUM_CLASS(Substitute, none, next, nearest)

struct CallingHours {
  std::vector<Weekday> days;
  ClockTime from, to;
};
BOOST_DESCRIBE_STRUCT(CallingHours, (), (days, from, to))
template <>
struct Notes<CallingHours> {
  static constexpr Note of[] = {
      {"days", "The days this span holds on.", Presence::required},
      {"from", "First minute, on the clock at the called person's place.", Presence::required},
      {"to", "First minute after, on the same clock.", Presence::required},
  };
};
static_assert(covers<CallingHours>());

struct CallingRule {
  std::string place;
  std::vector<CallingHours> hours;
  bool on_holidays = true;
  ConsentNeed consent = ConsentNeed::automated;
  std::string source;
};
BOOST_DESCRIBE_STRUCT(CallingRule, (), (place, hours, on_holidays, consent, source))
template <>
struct Notes<CallingRule> {
  static constexpr Note of[] = {
      {"place", "ISO 3166-1 or 3166-2 code, or `*` for every country without a line. A part's line narrows its country's.",
       Presence::identifier},
      {"hours", "When calls are allowed.", Presence::required},
      {"on_holidays", "Calls are allowed on the place's holidays too."},
      {"consent", "Which calls need prior consent; `automated` when left out."},
      {"source", "The law or code it follows; for people.", Presence::required},
  };
};
static_assert(covers<CallingRule>());

struct Holiday {
  std::string place, name;
  Bounded<0, 12> month;
  Bounded<0, 31> day;
  std::optional<Weekday> weekday;
  Bounded<0, 5> nth;
  std::optional<Bounded<-100, 100>> easter_days;
  Substitute substitute = Substitute::none;
};
BOOST_DESCRIBE_STRUCT(Holiday, (), (place, name, month, day, weekday, nth, easter_days, substitute))
template <>
struct Notes<Holiday> {
  static constexpr Note of[] = {
      {"place", "ISO 3166-1 or 3166-2 code; a country's holidays are those of its parts.", Presence::identifier},
      {"name", "As people call it.", Presence::identifier},
      {"month", "1 to 12; not for a day counted from Easter."},
      {"day", "Day of the month; with `weekday` the first day it can be."},
      {"weekday", "The first such day on or after `day`, or the `nth` of the month."},
      {"nth", "Which of the month's; 5 is the last."},
      {"easter_days", "Days after Easter Sunday of the western church; negative is before."},
      {"substitute", "What happens when it falls on a weekend; nothing when left out."},
  };
};
static_assert(covers<Holiday>());

struct CallingPolicy {
  std::vector<CallingRule> rules;
  std::vector<Holiday> holidays;
  Caller caller = Caller::person;
  bool request_is_consent = true;
  Bounded<1, 366> look_ahead_days{14};
};
BOOST_DESCRIBE_STRUCT(CallingPolicy, (), (rules, holidays, caller, request_is_consent, look_ahead_days))
template <>
struct Notes<CallingPolicy> {
  static constexpr Note of[] = {
      {"rules", "When calls are allowed, and where."},
      {"holidays", "Days without calls, where a rule says so."},
      {"caller", "Who dials: after a handoff a person does; person."},
      {"request_is_consent",
       "A prospect who asks for a person has agreed to be called by one, where every call needs consent; true."},
      {"look_ahead_days", "How far ahead the next window is looked for; 14."},
  };
};
static_assert(covers<CallingPolicy>());

}  // namespace baton
