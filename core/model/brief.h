/// What the rep reads before replying: every line with its evidence.
#pragma once
#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/model/wire.h"

namespace baton {

/// A line of the brief: never without evidence.
struct BriefLine {
  std::string text;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(BriefLine, (), (text, evidence))
template <>
struct Notes<BriefLine> {
  static constexpr Note of[] = {
      {"text", "The line.", Presence::required},
      {"evidence", "What supports it.", Presence::required},
  };
};
static_assert(covers<BriefLine>());

struct KeyFact {
  std::string name, text;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(KeyFact, (), (name, text, evidence))
template <>
struct Notes<KeyFact> {
  static constexpr Note of[] = {
      {"name", "What is known: `company`, `budget`.", Presence::required},
      {"text", "What it is, as said or as the CRM has it.", Presence::required},
      {"evidence", "Where it comes from.", Presence::required},
  };
};
static_assert(covers<KeyFact>());

/// A question or an objection of the prospect, and whether our side has met it.
struct OpenPoint {
  std::string text;
  bool answered = false;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(OpenPoint, (), (text, answered, evidence))
template <>
struct Notes<OpenPoint> {
  static constexpr Note of[] = {
      {"text", "In the prospect's words.", Presence::required},
      {"answered", "Our side replied to it later.", Presence::required},
      {"evidence", "Where it was said, and where it was answered.", Presence::required},
  };
};
static_assert(covers<OpenPoint>());

struct Commitment {
  std::string text;
  Speaker by = Speaker::ai;
  Nullable<Time> due_at;
  std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(Commitment, (), (text, by, due_at, evidence))
template <>
struct Notes<Commitment> {
  static constexpr Note of[] = {
      {"text", "What our side promised, in our words.", Presence::required},
      {"by", "Who of our side.", Presence::required},
      {"due_at", "When it is due, if a time was said.", Presence::required},
      {"evidence", "Where it was promised.", Presence::required},
  };
};
static_assert(covers<Commitment>());

struct Completeness {
  Points score;
  std::vector<Reason> missing;
  std::vector<Reason> ask_next;
};
BOOST_DESCRIBE_STRUCT(Completeness, (), (score, missing, ask_next))
template <>
struct Notes<Completeness> {
  static constexpr Note of[] = {
      {"score", "How much of a warm handoff is there.", Presence::required},
      {"missing", "What is not known yet.", Presence::required},
      {"ask_next", "What to find out first, as questions.", Presence::required},
  };
};
static_assert(covers<Completeness>());

struct Brief {
  BriefLine headline, summary;
  std::vector<KeyFact> key_facts;
  std::vector<BriefLine> pain_points;
  std::vector<OpenPoint> objections, questions;
  std::vector<BriefLine> buying_signals, topics;
  std::vector<Commitment> commitments;
  Nullable<BriefLine> expectation;
  BriefLine introduction;
  Completeness completeness;
};
BOOST_DESCRIBE_STRUCT(Brief, (),
                      (headline, summary, key_facts, pain_points, objections, questions, buying_signals, topics, commitments,
                       expectation, introduction, completeness))
template <>
struct Notes<Brief> {
  static constexpr Note of[] = {
      {"headline", "The lead in one line.", Presence::required},
      {"summary", "Two to five sentences.", Presence::required},
      {"key_facts", "Who this is and what is known.", Presence::required},
      {"pain_points", "What hurts, in the prospect's words.", Presence::required},
      {"objections", "What speaks against buying, and whether it was met.", Presence::required},
      {"questions", "What they asked, and whether it was answered.", Presence::required},
      {"buying_signals", "What speaks for buying.", Presence::required},
      {"topics", "What the rep should be ready for.", Presence::required},
      {"commitments", "What our side has promised.", Presence::required},
      {"expectation", "What the prospect thinks happens next; null when nothing says.", Presence::required},
      {"introduction", "A message the rep can send; empty and without evidence when nobody may contact them.",
       Presence::required},
      {"completeness", "How much is known, what is missing, what to ask.", Presence::required},
  };
};
static_assert(covers<Brief>());

}  // namespace baton
