/// What supports a statement: evidence, the triggers and BANT elements that stand on it, reasons.
#pragma once
#include "core/model/trigger.h"
#include "core/model/wire.h"

namespace baton {

/// A stable code for programs beside a sentence for people.
struct Reason {
  std::string code, text;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (code, text))
template <>
struct Notes<Reason> {
  static constexpr Note of[] = {
      {"code", "Stable, for programs.", Presence::required},
      {"text", "A sentence for people.", Presence::required},
  };
};
static_assert(covers<Reason>());

struct Evidence {
  std::string source, signal, quote;
  std::int64_t begin = 0, end = 0;
  Points weight;
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (source, signal, quote, begin, end, weight))
template <>
struct Notes<Evidence> {
  static constexpr Note of[] = {
      {"source", "`message:ID`, `event:ID`, `signal:N` or `field:/company/employees`.", Presence::required},
      {"signal", "What was recognised there.", Presence::required},
      {"quote", "The exact words, or the value of the field.", Presence::required},
      {"begin", "First UTF-16 code unit of the quote in the message's text.", Presence::required},
      {"end", "One past the last: `text.slice(begin, end) === quote`.", Presence::required},
      {"weight", "How much it counts.", Presence::required},
  };
};
static_assert(covers<Evidence>());

struct Trigger {
  TriggerKind kind = TriggerKind::request;
  bool fired = false;
  Points strength;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(Trigger, (), (kind, fired, strength, evidence))
template <>
struct Notes<Trigger> {
  static constexpr Note of[] = {
      {"kind", "Which of the six.", Presence::required},
      {"fired", "It speaks for a handoff, even while a gate holds the action back.", Presence::required},
      {"strength", "How strongly.", Presence::required},
      {"evidence", "Strongest first.", Presence::required},
  };
};
static_assert(covers<Trigger>());

struct QualifiedElement {
  ElementStatus status = ElementStatus::unknown;
  Nullable<std::string> value;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(QualifiedElement, (), (status, value, evidence))
template <>
struct Notes<QualifiedElement> {
  static constexpr Note of[] = {
      {"status", "How sure we are.", Presence::required},
      {"value", "In the prospect's or the CRM's words.", Presence::required},
      {"evidence", "What says so, latest word first.", Presence::required},
  };
};
static_assert(covers<QualifiedElement>());

struct Qualification {
  QualifiedElement budget, authority, need, timeline;
};
BOOST_DESCRIBE_STRUCT(Qualification, (), (budget, authority, need, timeline))
template <>
struct Notes<Qualification> {
  static constexpr Note of[] = {
      {"budget", "Money for this purchase.", Presence::required},
      {"authority", "Who decides.", Presence::required},
      {"need", "The problem to be solved.", Presence::required},
      {"timeline", "When it is to happen.", Presence::required},
  };
};
static_assert(covers<Qualification>());

struct Warning {
  std::string code, pointer, text;
};
BOOST_DESCRIBE_STRUCT(Warning, (), (code, pointer, text))
template <>
struct Notes<Warning> {
  static constexpr Note of[] = {
      {"code", "Stable, for programs.", Presence::required},
      {"pointer", "JSON Pointer into the lead, the roster or the policy.", Presence::required},
      {"text", "For people.", Presence::required},
  };
};
static_assert(covers<Warning>());

}  // namespace baton
