/// Which words of ours ask about budget, authority or timeline, and which of theirs answer.
#pragma once
#include <cstdint>

#include "core/text/key_table.h"

namespace baton::answering {

/// What a word may be in our question.
enum Asks : std::int64_t {
  who = 1 << 0,
  others = 1 << 1,     ///< Who else.
  decides = 1 << 2,    ///< Decides, signs, has the say.
  you = 1 << 3,        ///< The prospect.
  your = 1 << 13,      ///< Theirs: asks about the prospect only before what is to be decided, "your call".
  needs = 1 << 14,     ///< "Do you need sign-off?": a yes is no power to give it.
  either = 1 << 15,    ///< Gives a choice, or asks about something else of the same name.
  money = 1 << 4,      ///< What a budget is called, and what is done with it.
  amount = 1 << 5,     ///< Asks for a figure.
  time = 1 << 6,       ///< What a timeline is called.
  when = 1 << 7,       ///< Asks for a date, of whatever.
  begins = 1 << 8,     ///< What is to be dated: the start, the need, the decision.
  contact = 1 << 9,    ///< A talk or its like: when it suits is no timeline.
  denies = 1 << 10,    ///< "You're not the decision maker, correct?"
  manner = 1 << 11,    ///< How, why: asks neither who nor whether.
  gone = 1 << 12,      ///< Asks about what has been.
};

inline constexpr text::WordGroup question_words[] = {
    {who, "who whose whom who's who'll who'd"},
    {others, "else other others anyone anybody"},
    {decides,
     "decides decide deciding decided decision decisions decision-maker signs sign signing sign-off signoff signatory approves "
     "approve approving approval authorises authorise authorizes authorize final"},
    {you, "you you're yours yourself u"},
    {your, "your"},
    {needs, "need needs require requires"},
    {either, "or single sso"},
    {money,
     "budget budgets budgeted fund funds funded funding money spend afford earmarked allocated allotted allotment envelope "
     "financing"},
    {amount, "what what's how much which roughly ballpark figure number amount range share"},
    {time, "deadline timeline timelines timeframe timescale timing"},
    {when, "when when's soon"},
    {begins,
     "need needed needs start starting begin live ready place running launch launching implement switch switching rollout roll "
     "decide deciding decision finish finished planned plan planning project purchase buy order install installed open opening"},
    {contact, "call talk speak chat meet meeting demo hear ring phone reach visit appointment slot suit suits free convenient"},
    {denies, "not isn't aren't don't doesn't no"},
    {manner, "how why where"},
    {gone, "did was were last today currently now present existing pay paying"},
};

/// What a word may be in the answer.
enum Answers : std::int64_t {
  yes = 1 << 0,
  no = 1 << 1,
  self = 1 << 2,
  joins = 1 << 3,    ///< Me and my partner.
  unsure = 1 << 4,   ///< Maybe, depends, will ask.
  back = 1 << 5,     ///< Gives the question back: "you tell me".
  turns = 1 << 6,    ///< But, though: what follows takes it back.
  alone = 1 << 7,    ///< Nobody else, just me.
  until = 1 << 8,    ///< Before, by: a date follows, known by name or not.
  wishes = 1 << 9,   ///< "I wish".
  above = 1 << 10,   ///< Whoever stands above the writer.
  vague = 1 << 11,   ///< "Early next year or so".
};

inline constexpr text::WordGroup answer_words[] = {
    {yes, "yes yeah yep yup ye yea correct right true indeed exactly absolutely definitely affirmative aye fits confirmed"},
    {no, "no nope nah none zero never wrong nothing nil neither false skint not haven't don't isn't hasn't aren't"},
    {self, "me i i'm myself mine i'll yours"},
    {joins, "and plus with & together we both us our"},
    {unsure,
     "maybe might depends depending perhaps probably unsure idea ask asking waiting wait applied talk discussion guess "
     "hopefully tbc tbd know knows hope hoping suppose somewhere somehow if unclear open complicated pending proposed could"},
    {back, "you u your"},
    {turns, "but though although however except only"},
    {alone, "nobody noone alone only just solely"},
    {until, "before by until till within"},
    {wishes, "wish"},
    {above, "above upstairs"},
    {vague, "ish soonish thereabouts soon sooner sometime ideally eventually or"},
};

}  // namespace baton::answering
