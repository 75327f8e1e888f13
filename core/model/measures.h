/// What the ledger comes to: figures, red flags with their causes, and what was wrong with what was given.
#pragma once
#include "core/model/ledger.h"
#include "core/model/measure_figures.h"
#include "core/model/wire.h"

namespace baton {

/// What handoffs are told apart by, for figures and for causes.
BOOST_DEFINE_ENUM_CLASS(Dimension, trigger, role, rep, queue, channel, tier, week, completeness, warmth, routing, delay, told)

struct FigureGroup {
  std::string key;
  FigureSet figures;
};
BOOST_DESCRIBE_STRUCT(FigureGroup, (), (key, figures))
template <>
struct Notes<FigureGroup> {
  static constexpr Note of[] = {
      {"key", "An id, a word, or the Monday of a week in UTC.", Presence::required},
      {"figures", "Of these handoffs.", Presence::required},
  };
};
static_assert(covers<FigureGroup>());

struct Breakdown {
  Dimension by = Dimension::trigger;
  std::vector<FigureGroup> groups;
};
BOOST_DESCRIBE_STRUCT(Breakdown, (), (by, groups))
template <>
struct Notes<Breakdown> {
  static constexpr Note of[] = {
      {"by", "What the groups differ in.", Presence::required},
      {"groups",
       "By key. Several triggers may have fired for one handoff; it stands in each. With reps, what happened counts "
       "for the rep who had the lead then.",
       Presence::required},
  };
};
static_assert(covers<Breakdown>());

/// Why reps said no.
struct ReasonFigure {
  LedgerKind kind = LedgerKind::declined;
  Nullable<LedgerReason> reason;
  ShareFigure share;
};
BOOST_DESCRIBE_STRUCT(ReasonFigure, (), (kind, reason, share))
template <>
struct Notes<ReasonFigure> {
  static constexpr Note of[] = {
      {"kind", "Declined, failed or handed back.", Presence::required},
      {"reason", "Null when none was given.", Presence::required},
      {"share", "Of all handoffs.", Presence::required},
  };
};
static_assert(covers<ReasonFigure>());

/// One share of warm handoffs beside that of cold ones.
struct Comparison {
  ShareFigure warm, cold;
  Nullable<std::int64_t> difference, low, high;
  Bounded<0, 1'000'000> p_millionths{1'000'000};
  bool differs = false;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Comparison, (), (warm, cold, difference, low, high, p_millionths, differs, text))
template <>
struct Notes<Comparison> {
  static constexpr Note of[] = {
      {"warm", "With context.", Presence::required},
      {"cold", "Without.", Presence::required},
      {"difference", "Warm less cold in ten-thousandths; null when either is too few.", Presence::required},
      {"low", "Lower end of its 95 % interval (Newcombe).", Presence::required},
      {"high", "Upper end of it.", Presence::required},
      {"p_millionths", "How often chance alone does as much, corrected for the shares compared (score test, Holm).",
       Presence::required},
      {"differs", "Chance is no likely explanation.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<Comparison>());

/// Handoffs that have a property beside those that have not.
struct Cause {
  Dimension by = Dimension::rep;
  std::string key;
  ShareFigure with, without;
  std::int64_t excess_hundredths = 0;
  Share share_of_excess;
  Bounded<0, 1'000'000> p_millionths;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Cause, (), (by, key, with, without, excess_hundredths, share_of_excess, p_millionths, text))
template <>
struct Notes<Cause> {
  static constexpr Note of[] = {
      {"by", "What kind of property.", Presence::required},
      {"key", "Which: a rep's id, `below_60`, `outside_territory`, `wrong_role`, `late`.", Presence::required},
      {"with", "Handoffs that have it.", Presence::required},
      {"without", "Handoffs that have it not.", Presence::required},
      {"excess_hundredths", "Hits beyond what the others would have had, other causes named here held apart; in hundredths.",
       Presence::required},
      {"share_of_excess", "How much of the flag's excess that explains, in ten-thousandths.", Presence::required},
      {"p_millionths", "How often chance alone does as much, corrected for all properties looked at.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<Cause>());

/// Why a red flag is up.
BOOST_DEFINE_ENUM_CLASS(FlagGround, above_tolerated, above_past, one_group)

struct RedFlag {
  ShareFigure share;
  bool raised = false;
  std::vector<FlagGround> grounds;
  Share tolerated;
  ShareFigure recent, past;
  Nullable<Time> recent_from;
  Bounded<0, 1'000'000> p_millionths{1'000'000};
  std::int64_t excess_hundredths = 0;
  std::vector<Cause> causes;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(RedFlag, (),
                      (share, raised, grounds, tolerated, recent, past, recent_from, p_millionths, excess_hundredths, causes,
                       text))
template <>
struct Notes<RedFlag> {
  static constexpr Note of[] = {
      {"share", "What it is about, over all handoffs.", Presence::required},
      {"raised", "It is up, and chance is no likely explanation.", Presence::required},
      {"grounds", "Above what the policy tolerates; above the past; far higher in one group than in the rest.",
       Presence::required},
      {"tolerated", "What the policy tolerates, in ten-thousandths.", Presence::required},
      {"recent", "The latest handoffs.", Presence::required},
      {"past", "Those before.", Presence::required},
      {"recent_from", "What is later than this is recent; null when nothing is known of any handoff.", Presence::required},
      {"p_millionths", "How often chance alone does as much, corrected for grounds and flags (exact tests, Holm).",
       Presence::required},
      {"excess_hundredths", "Hits beyond what is tolerated, beyond the past or beyond the other groups, whichever is most.",
       Presence::required},
      {"causes", "What explains the excess, most first; none when nothing stands out.", Presence::required},
      {"text", "The same for people.", Presence::required},
  };
};
static_assert(covers<RedFlag>());

BOOST_DEFINE_ENUM_CLASS(LedgerProblemCode, unreadable_entry, unreadable_record, conflicting_entry, conflicting_record,
                        unknown_handoff, other_lead, before_proposed, clock_skew, after_as_of, after_end, closed_twice, no_rating,
                        no_reason)

/// Something in the ledger that cannot be, or is not known enough; everything else is measured.
struct LedgerProblem {
  LedgerProblemCode code = LedgerProblemCode::unreadable_entry;
  std::int64_t count = 0;
  std::vector<std::string> examples;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(LedgerProblem, (), (code, count, examples, text))
template <>
struct Notes<LedgerProblem> {
  static constexpr Note of[] = {
      {"code", "What is wrong.", Presence::required},
      {"count", "How often.", Presence::required},
      {"examples", "The first few ids or places.", Presence::required},
      {"text", "What was done about it, for people.", Presence::required},
  };
};
static_assert(covers<LedgerProblem>());

struct Measures {
  Time as_of;
  Nullable<Time> from, until;
  std::int64_t entries = 0, records = 0;
  FigureSet all;
  std::vector<ShareFigure> funnel;
  std::vector<ReasonFigure> reasons;
  std::vector<Comparison> warm_and_cold;
  std::vector<RedFlag> red_flags;
  std::vector<Breakdown> breakdowns;
  std::vector<LedgerProblem> problems;
};
BOOST_DESCRIBE_STRUCT(Measures, (),
                      (as_of, from, until, entries, records, all, funnel, reasons, warm_and_cold, red_flags, breakdowns,
                       problems))
template <>
struct Notes<Measures> {
  static constexpr Note of[] = {
      {"as_of", "The moment this speaks of; nothing later is seen.", Presence::required},
      {"from", "The first handoff.", Presence::required},
      {"until", "The last handoff.", Presence::required},
      {"entries", "Ledger entries, each id once.", Presence::required},
      {"records", "Records of handoffs, each id once.", Presence::required},
      {"all", "Figures over all handoffs.", Presence::required},
      {"funnel", "How far handoffs get, of those old enough to have closed: each share is of the same handoffs.",
       Presence::required},
      {"reasons", "Why reps said no.", Presence::required},
      {"warm_and_cold", "What warm handoffs do that cold ones do not.", Presence::required},
      {"red_flags", "Every kind, always in the same order.", Presence::required},
      {"breakdowns", "The same figures by trigger, role, rep, queue, channel, tier and week.", Presence::required},
      {"problems", "What could not be used, counted.", Presence::required},
  };
};
static_assert(covers<Measures>());

}  // namespace baton
