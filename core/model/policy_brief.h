/// The part of the policy that says what a brief must hold, how long it may get and how a rep is introduced.
#pragma once
#include <string>
#include <vector>

#include "core/model/wire.h"

namespace baton {

/// What a warm handoff needs to know, each with a weight in the policy.
BOOST_DEFINE_ENUM_CLASS(Knowledge, need, pain, authority, budget, timeline, conversation, why_now, next_step, company, title,
                        size, reach, name, language, place, open_questions)

/// A text in one language.
struct Phrasing {
  LanguageTag language;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Phrasing, (), (language, text))
template <>
struct Notes<Phrasing> {
  static constexpr Note of[] = {
      {"language", "Primary tag, such as `de`; used for any when left out."},
      {"text", "The words.", Presence::identifier},
  };
};
static_assert(covers<Phrasing>());

struct WarmthNeed {
  Knowledge what = Knowledge::need;
  Points weight;
  std::string missing;
  std::vector<Phrasing> ask;
};
BOOST_DESCRIBE_STRUCT(WarmthNeed, (), (what, weight, missing, ask))
template <>
struct Notes<WarmthNeed> {
  static constexpr Note of[] = {
      {"what", "What should be known.", Presence::required},
      {"weight", "Its share of a complete brief; half of it when only mentioned."},
      {"missing", "What the rep reads when it is not known."},
      {"ask", "How the AI asks for it; nothing when the prospect is not to be asked."},
  };
};
static_assert(covers<WarmthNeed>());

/// How long each part may get, so that four hundred messages stay one screen.
struct BriefLimits {
  Count quote_characters{170};
  Count pain_points{4}, objections{4}, questions{5}, buying_signals{5}, topics{6}, commitments{4};
  Count said{4}, notes{2}, terms{6}, ask_next{3};
  Points recency{30}, fired{20};
};
BOOST_DESCRIBE_STRUCT(BriefLimits, (),
                      (quote_characters, pain_points, objections, questions, buying_signals, topics, commitments, said, notes,
                       terms, ask_next, recency, fired))
template <>
struct Notes<BriefLimits> {
  static constexpr Note of[] = {
      {"quote_characters", "A longer quote is clipped between two words."},
      {"pain_points", "Most pain points listed."},
      {"objections", "Most objections listed."},
      {"questions", "Most questions listed, open ones first."},
      {"buying_signals", "Most buying signals listed."},
      {"topics", "Most topics listed."},
      {"commitments", "Most promises of our side listed."},
      {"said", "Most answers of the prospect quoted beyond those parts."},
      {"notes", "Most internal notes reported."},
      {"terms", "Most of their own technical words listed."},
      {"ask_next", "Most questions proposed."},
      {"recency", "Points the newest message has over the oldest when lines are ranked."},
      {"fired", "Points for standing in a message that fires a trigger."},
  };
};
static_assert(covers<BriefLimits>());

/// When the AI does what is left to it, counted from `as_of`.
struct FollowUpTimes {
  Count schedule_minutes{15}, research_minutes{60}, check_back_hours{48}, ask_hours{24}, sequence_days{21};
};
BOOST_DESCRIBE_STRUCT(FollowUpTimes, (), (schedule_minutes, research_minutes, check_back_hours, ask_hours, sequence_days))
template <>
struct Notes<FollowUpTimes> {
  static constexpr Note of[] = {
      {"schedule_minutes", "Until times for a meeting are offered."},
      {"research_minutes", "Until the rep has what could be found; sooner when the answer is due sooner."},
      {"check_back_hours", "Until the AI asks whether somebody came back."},
      {"ask_hours", "Until the AI asks what is missing."},
      {"sequence_days", "Length of the outbound sequence."},
  };
};
static_assert(covers<FollowUpTimes>());

/// What a lead is about when a rep writes first.
BOOST_DEFINE_ENUM_CLASS(Situation, upset, call, meeting, person, demo, trial, price, contract, order, technical, terms, legal,
                        approval, ready, behaviour, interest)

/// What a rep says in one situation: that it was understood, and what could happen next. Neither promises anything.
struct SituationText {
  Situation when = Situation::interest;
  std::string understood, next;
};
BOOST_DESCRIBE_STRUCT(SituationText, (), (when, understood, next))
template <>
struct Notes<SituationText> {
  static constexpr Note of[] = {
      {"when", "The situation.", Presence::required},
      {"understood", "What the prospect wants, as a whole sentence of the rep."},
      {"next", "What could happen next, in writing; the text's own `next_written` when left out."},
  };
};
static_assert(covers<SituationText>());

/// The rep's first message in one language. `{first}`, `{full}` and `{titled}` are the prospect's name, `{rep}` the rep's,
/// `{quote}` the prospect's own words, `{time}` the words in which they named a time, `{promise}` what our side promised,
/// `{phone}` their number.
struct IntroductionText {
  LanguageTag language;
  std::string greeting, greeting_titled, greeting_nameless;
  std::string opening, opening_nameless;
  std::string wrote, said, sorry, nothing_said;
  std::string next_written, next_spoken, closing;
  std::string read, read_alone, customer, promised, named_time, call, call_later;
  std::vector<SituationText> situations;
};
BOOST_DESCRIBE_STRUCT(IntroductionText, (),
                      (language, greeting, greeting_titled, greeting_nameless, opening, opening_nameless, wrote, said, sorry,
                       nothing_said, next_written, next_spoken, closing, read, read_alone, customer, promised, named_time, call,
                       call_later, situations))
template <>
struct Notes<IntroductionText> {
  static constexpr Note of[] = {
      {"language", "Primary tag of the language.", Presence::required},
      {"greeting", "When the name is known."},
      {"greeting_titled", "When the name comes with a title such as Dr."},
      {"greeting_nameless", "When no usable name is known."},
      {"opening", "Who writes."},
      {"opening_nameless", "The same when no rep is named yet."},
      {"wrote", "The prospect's words, when they wrote them."},
      {"said", "The same for what was said on the telephone."},
      {"sorry", "To an upset prospect, instead of their words."},
      {"nothing_said", "Instead of these when the prospect has said nothing yet."},
      {"next_written", "What happens next, in writing."},
      {"next_spoken", "What happens next, on the telephone."},
      {"closing", "End of a mail."},
      {"read", "That the conversation with the AI is known, so that nothing need be said again."},
      {"read_alone", "The same when nobody has answered the prospect yet."},
      {"customer", "Added for somebody who buys from us already."},
      {"promised", "What our side promised and still owes."},
      {"named_time", "The time the prospect named."},
      {"call", "What happens next when they asked for a call, may be called and named a time or may be called now."},
      {"call_later", "The same when calls are allowed later only and no time was named."},
      {"situations", "What was understood and what could happen next, a situation each."},
  };
};
static_assert(covers<IntroductionText>());

struct BriefPolicy {
  BriefLimits limits;
  FollowUpTimes follow_up;
  std::vector<WarmthNeed> needs;
  std::vector<std::string> stalls, pleasantries;
  std::string our_name;
  std::vector<IntroductionText> introductions;
};
BOOST_DESCRIBE_STRUCT(BriefPolicy, (), (limits, follow_up, needs, stalls, pleasantries, our_name, introductions))
template <>
struct Notes<BriefPolicy> {
  static constexpr Note of[] = {
      {"limits", "How long each part may get."},
      {"follow_up", "When the AI does what is left to it."},
      {"needs", "What a warm handoff needs, most important first: completeness is the share of the weights."},
      {"stalls", "Phrases with which our side puts a question off: a sentence that holds one answers nothing."},
      {"pleasantries", "Phrases that make a short sentence of our side no answer."},
      {"our_name", "Name of our company, put behind the rep's in the introduction."},
      {"introductions", "The rep's first message, a language each, the fallback first; none: no introduction is written."},
  };
};
static_assert(covers<BriefPolicy>());

}  // namespace baton
