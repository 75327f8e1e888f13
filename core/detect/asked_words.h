/// Which words of ours ask about budget, authority or timeline, and which of theirs answer.
#pragma once
#include "core/text/key_table.h"

namespace baton::answering {

/// What a word may be in our question.
enum Asks : std::int64_t {
  who = 1 << 0,
  others = 1 << 1,   ///< Who else.
  decides = 1 << 2,  ///< Has the say.
  signs = 1 << 3,    ///< The same, but for "sign up", "sign in" and "sign for".
  you = 1 << 4,      ///< The prospect.
  your = 1 << 5,     ///< Asks about the prospect before what is to be decided: "your call".
  needs = 1 << 6,    ///< "Do you need sign-off?": a yes is no power to give it.
  money = 1 << 7,    ///< What a budget is called.
  spends = 1 << 8,   ///< About a budget only beside a plan or a wish.
  plans = 1 << 9,
  amount = 1 << 10,    ///< Asks for a figure.
  time = 1 << 11,      ///< What a timeline is called.
  when = 1 << 12,      ///< Asks for a date, of whatever.
  begins = 1 << 13,    ///< What is to be dated: the start, the need, the decision.
  no_plan = 1 << 14,   ///< Has dates of its own: a talk, a contract, a year.
  denies = 1 << 15,    ///< "You're not the decision maker, correct?"
  manner = 1 << 16,    ///< How, why: asks neither who nor whether.
  gone = 1 << 17,      ///< Asks about what has been.
  either = 1 << 18,    ///< Gives a choice.
  last_say = 1 << 19,  ///< Before "say".
  say = 1 << 20,
  off = 1 << 21,      ///< After "sign": no decision.
  running = 1 << 22,  ///< Asks what goes out as it is.
};

inline constexpr text::WordGroup question_words[] = {
    {who, "who whose whom who's who'll who'd"},
    {others, "else other others"},
    {decides,
     "decides decide deciding decision decisions approves approve approving authorises authorise authorizes authorize signoff "
     "signatory"},
    {signs, "signs sign signing"},
    {you, "you you're yours yourself u"},
    {your, "your"},
    {needs, "need needs require requires like want send"},
    {money, "budget budgets budgeted funds funded funding earmarked allocated allotted allotment envelope financing aside"},
    {spends, "spend afford money"},
    {plans, "want plan planning planned looking give gave given allowed willing able prepared approved released available"},
    {amount, "what what's how much which roughly ballpark figure number amount range share"},
    {time, "deadline timeline timelines timeframe timescale timing"},
    {when, "when when's soon"},
    {begins,
     "need needed needs start starting begin live ready place running launch launching implement switch switching rollout roll "
     "decide deciding decision finish finished planned plan planning project purchase buy order install installed"},
    {no_plan,
     "call talk speak chat meet meeting demo hear ring phone reach visit appointment slot suit suits free convenient year fiscal "
     "contract subscription shop store office season hours downtime wait"},
    {denies, "not isn't aren't don't doesn't no"},
    {manner, "how why where"},
    {gone, "did was were last made decided yet"},
    {running, "today currently now present existing pay paying"},
    {either, "or single sso"},
    {last_say, "final last"},
    {say, "say"},
    {off, "up in for"},
};

/// What a word may be in the answer.
enum Answers : std::int64_t {
  yes = 1 << 0,
  no = 1 << 1,
  mild = 1 << 2,      ///< After a no: "no problem", "don't worry".
  self = 1 << 3,      ///< The writer.
  mine = 1 << 4,      ///< Before what is decided: "my call".
  power = 1 << 5,     ///< What is decided, and deciding.
  plain = 1 << 6,     ///< May stand in an answer that names the writer and nobody else.
  but = 1 << 7,       ///< Takes back what is before it; after "nobody" it does not.
  joins = 1 << 8,     ///< Me and my partner.
  boss = 1 << 9,      ///< Whoever may decide in the writer's place.
  above = 1 << 10,    ///< Above me, upstairs.
  unsure = 1 << 11,   ///< Maybe, depends, will ask.
  vague = 1 << 12,    ///< "Early next year or so".
  back = 1 << 13,     ///< Gives the question back: "you tell me".
  until = 1 << 14,    ///< Before, by: a date follows, known by name or not.
  no_date = 1 << 15,  ///< After that: "by the way", "before we do".
  wishes = 1 << 16,   ///< "I wish".
  leisure = 1 << 17,  ///< "No rush".
};

inline constexpr text::WordGroup answer_words[] = {
    {yes, "yes yeah yep yup ye yea correct right true indeed exactly absolutely definitely affirmative aye fits confirmed"},
    {no,
     "no nope nah none zero never wrong nothing nil neither false skint not haven't don't isn't hasn't aren't can't doesn't "
     "nobody"},
    {mild, "problem problems worries worry issue issues rush matter need"},
    {self, "me i i'm myself i'll truly"},
    {mine, "my mine yours"},
    {power, "call decision signature decide sign approve authorise authorize"},
    {plain,
     "that that's that'd that'll would will be is am do it it's it'd the one just only alone solely well um uh er oh always else "
     "than myself here who can yeah yes off"},
    {but, "but though although though however except than"},
    {joins, "and plus with together both we us our"},
    {boss,
     "boss bosses director director's directors cfo ceo cto coo cio ciso cmo md gm vp president chair chairman chairwoman board "
     "council committee owner owners partner partners wife husband manager management head hq headquarters procurement "
     "purchasing "
     "legal finance treasury dean principal minister ministry mayor trustees shareholders accountant controller superior "
     "supervisor chief father mother dad mum mom son daughter brother sister"},
    {above, "above upstairs"},
    {unsure,
     "maybe might depends depending perhaps probably unsure sure idea ask asking waiting wait applied talk discussion guess "
     "hopefully tbc tbd know knows hope hoping suppose somewhere somehow if unclear complicated pending proposed check find "
     "think "
     "see afraid report sec"},
    {vague, "ish soonish thereabouts soon sooner sometime ideally eventually or"},
    {back, "you u your"},
    {until, "before by until till within"},
    {no_date, "way that this we i you hand then now phone email"},
    {wishes, "wish"},
    {leisure, "rush hurry pressure"},
};

}  // namespace baton::answering
