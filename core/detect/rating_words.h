/// Which words ask how we have done, and which answer it.
#pragma once
#include <cstdint>

#include "core/detect/word_steps.h"
#include "core/text/key_table.h"

namespace baton::rating {

/// What a word may be in our question.
enum Asks : std::int64_t {
  past = 1 << 0,    ///< Did, was, have, hope: asks about what is done.
  now = 1 << 1,     ///< Is, are, does.
  worked = 1 << 2,  ///< Helped, useful: what it should have been.
  clear = 1 << 3,   ///< Clear, happy: what it should be still.
  how = 1 << 4,
  us = 1 << 5,       ///< We, our.
  dealing = 1 << 6,  ///< What passes between the two sides: conversation, trial, onboarding.
  opinion = 1 << 7,  ///< Think, impression, rate.
  amiss = 1 << 8,    ///< Wrong, unclear, unanswered.
  any = 1 << 9,      ///< Something, anything.
  reach = 1 << 10,   ///< Get back, get in touch.
  wish = 1 << 11,    ///< Needed, wanted, after "what".
  what = 1 << 12,
  on = 1 << 13,  ///< Ends a verb of going on: did it go, get on.
  all = 1 << 14,
  rates = 1 << 15,  ///< Rate, score.
  use = 1 << 16,    ///< Any use.
  other = 1 << 17,  ///< Not about what has passed between the two sides.
  mark = 1 << 18,   ///< In no list: not a word.
};

inline constexpr text::WordGroup question_words[] = {
    {past, "did was were have has had hope hoping glad wasn't weren't didn't haven't hasn't i've we've you've"},
    {now, "is are does do that's isn't doesn't everything all"},
    {worked,
     "helpful help helped useful answered answer explained explain enjoy enjoyed liked like worked solve solved fix fixed "
     "resolve "
     "resolved cleared understood better arrive arrived sorted settled smooth smoothly well ok okay alright right good easy "
     "worth "
     "fair fine"},
    {clear,
     "clear clearer clearly sense answer answers happy satisfied pleased comfortable impressed convinced understood "
     "understandable "
     "helpful helping"},
    {how, "how how's hows how're"},
    {us, "we our us i my me i've we've"},
    {dealing,
     "that this it conversation chat trial pilot demo demonstration onboarding call session training webinar workshop sample "
     "samples sandbox setup set-up installation migration portal import proposal pitch offer quote quotation visit delivery "
     "experience support service colleague colleagues engineer technician specialist guide article video documentation docs "
     "comparison rollout roll-out launch product tool app website site form assistant bot reply answer answers explanation "
     "response "
     "quality deck presentation update replacement partner page things brochure tutorial manual chatbot helpdesk hotline "
     "walkthrough"},
    {opinion, "think thought make made impression opinion verdict find found finding rate"},
    {rates, "rate rating score experience"},
    {use, "use help"},
    {amiss, "wrong unclear unanswered confusing amiss missing bothering trouble problem unsure unhappy upset lost didn't don't"},
    {any, "something anything any exactly"},
    {reach,
     "back touch contact contacted called call through reach reached come came turn arrive arrived reply replied ring rang"},
    {wish, "needed wanted expected hoped hoping looking after"},
    {what, "what what's"},
    {on, "go gone going on went"},
    {all, "everything all"},
    {other,
     "would could can shall should will may might if proceed hear heard rival rivals competitor competitors supplier suppliers "
     "vendor bank council board boss committee chatbots bots current existing price cost fee clause number budget quarter tender "
     "today's lead leads customers meeting logo time moment address name invoice term terms warranty sounded sound sounds"},
};

/// What a word may be in an answer.
enum Says : std::int64_t {
  denies = 1 << 0,
  poor = 1 << 1,  ///< Badly, painful.
  praises = 1 << 2,
  yes = 1 << 3,
  agrees = 1 << 4,    ///< Does so unless a denial follows: did, absolutely.
  empty = 1 << 5,     ///< Says nothing by itself: well, honestly.
  unhurt = 1 << 6,    ///< After a denial makes it praise or nothing: "not bad", "not yet".
  whole = 1 << 7,     ///< Everything, all of it.
  contrast = 1 << 8,  ///< What follows is another matter.
};

inline constexpr text::WordGroup answer_words[] = {
    {denies,
     "no nope nah naw not never none nothing nobody no-one noone hardly barely scarcely neither didn't didnt don't doesn't "
     "doesnt "
     "isn't isnt wasn't wasnt weren't haven't havent hasn't couldn't couldnt can't wouldn't heck hell less worse twas nowhere "
     "nay "
     "aren't won't ain't minus zero twasn't nought anything"},
    {poor,
     "badly terrible terribly awful awfully painful poor poorly horrible horribly dreadful dreadfully underwhelming "
     "disappointing "
     "confusing frustrating annoying useless rubbish garbage crap shocking appalling atrocious abysmal disastrous disaster "
     "nightmare "
     "hopeless headache mess shambles joke slow cheap unhelpful rude pathetic ridiculous dire woeful tedious tiresome exhausting "
     "clumsy worst hated hate unimpressed disappointed frustrated confused lost miserable grim mediocre laughable unprofessional "
     "chaotic shoddy patronising underwhelmed waste unfortunately overwhelming balloon gave worse infuriating bewildering "
     "insulting excruciating traumatic torture boring dull lousy mixed appallingly disappointingly farce bad"},
    {praises,
     "good great lovely fine perfect excellent brilliant helpful happy smooth smoothly solid well clear nice super wonderful "
     "fantastic "
     "amazing easy impressed impressive clean enjoyed liked loved love satisfied pleased spot superb delightful useful polite "
     "friendly so-so middling ok okay alright pleasant painless top decent interesting fun flawless flawlessly quick quickly "
     "thanks thank"},
    {yes, "yes yeah yep yup aye sure betcha indeed mostly certainly definitely exactly correct"},
    {agrees, "did absolutely very quite perfectly completely am has was does is are totally precisely you've"},
    {empty,
     "well um uh er erm honestly frankly to be honest blunt fair oh so really actually it i that they you we he she at all in "
     "the "
     "a an of as like rather quite pretty bit just very one even my your absolutely was were is t i'd id it's its it'd i'm team "
     "what"},
    {unhurt,
     "bad complaints complaint problem problems worries worry yet issue issues need only better happier faster doubt harm half "
     "idea "
     "more questions question"},
    {whole, "everything all most whole"},
    {contrast, "but although though except however yet still"},
};

/// What answers a question badly.
enum class Kind : std::uint8_t {
  polar,   ///< No.
  open,    ///< A poor mark.
  faults,  ///< Yes, everything.
};

/// How our side may ask.
struct Question {
  Kind kind = Kind::polar;
  WordStep steps[4] = {};
};

inline constexpr Question questions[] = {
    {Kind::faults, {{past | now | what}, {any, 1}, {amiss, 4}}},
    {Kind::faults, {{any}, {amiss, 3}}},
    {Kind::polar, {{past}, {worked | clear, 7}}},
    {Kind::polar, {{past}, {any, 3}, {use, 0}}},
    {Kind::polar, {{past | now}, {what, 5}, {wish, 3}}},
    {Kind::polar, {{now}, {clear, 4}}},
    {Kind::polar, {{all}, {worked | clear, 0}}},
    {Kind::polar, {{past}, {us | dealing, 2}, {reach, 5}}},
    {Kind::open, {{how}, {past | now, 0}, {us, 0}}},
    {Kind::open, {{how}, {past, 0}, {dealing, 5}}},
    {Kind::open, {{how}, {past, 0}, {opinion, 1}, {dealing | us, 3}}},
    {Kind::open, {{how}, {now, 0}, {dealing, 2}, {on, 0}}},
    {Kind::open, {{how}, {on, 1}}},
    {Kind::open, {{what}, {past | now, 0}, {opinion, 2}}},
    {Kind::open, {{rates}, {us | dealing, 2}}},
};

}  // namespace baton::rating
