/// The words by which people ask for a person, a call or a meeting, and in which order they say so.
#pragma once
#include <cstdint>
#include <limits>
#include <string_view>

#include "core/detect/word_steps.h"
#include "core/text/key_table.h"

namespace baton::asking {

/// What a word may be where somebody asks for a person.
enum Part : std::int64_t {
  who = 1 << 0,    ///< Nobody in particular: someone, whoever.
  human = 1 << 1,  ///< Human, person, people.
  role = 1 << 2,   ///< Who has a part to play at a firm: manager, engineer, team.
  live = 1 << 3,   ///< What such a person is called: real, actual, breathing, senior.
  det = 1 << 4,    ///< A, the, your, one of your.
  mine = 1 << 5,   ///< My, our, their: not a person of ours.
  talk = 1 << 6,   ///< To speak.
  noun = 1 << 7,   ///< A conversation, a meeting.
  to = 1 << 8,     ///< To, with.
  call = 1 << 9,   ///< To call; a call.
  me = 1 << 10,
  self = 1 << 11,  ///< I, we.
  wish = 1 << 12,  ///< To want.
  could = 1 << 13,
  you = 1 << 14,
  put = 1 << 15,       ///< To connect with, when a direction follows.
  through = 1 << 16,   ///< The direction.
  get = 1 << 17,       ///< To find, to send, to give.
  courtesy = 1 << 18,  ///< Says nothing by itself: please, just, now.
  there = 1 << 19,     ///< There, available.
  be = 1 << 20,
  bot = 1 << 21,
  come = 1 << 22,   ///< To come, to visit.
  round = 1 << 23,  ///< Over, out, by.
  set = 1 << 24,    ///< To arrange, to book.
  touch = 1 << 25,  ///< To get in touch with.
  deny = 1 << 26,
  ask = 1 << 27,                   ///< Who, when, how.
  other = 1 << 28,                 ///< They, customers: others' wishes are not the writer's.
  opening = 1 << 29,               ///< What a request may follow: and, so, no.
  ready = 1 << 30,                 ///< Wishes what follows it after "to": happy, trying, have.
  thing = std::int64_t{1} << 31,   ///< This, that, it.
  person = std::int64_t{1} << 32,  ///< In no list: a word of "one of your engineers", "a real person".
  mark = std::int64_t{1} << 33,    ///< In no list: not a word.
};

inline constexpr text::WordGroup words[] = {
    {who, "someone somebody anyone anybody whoever whomever some1 sum1 sumone smb"},
    {human,
     "human humans person people ppl persons being beings soul adult grownup grown-up individual folk folks man woman lady "
     "gentleman bloke chap guy guys lad lads lot fella fellow mortal operator"},
    {role,
     "service support reception switchboard helpdesk rep reps representative representatives agent agents advisor adviser "
     "advisors advisers manager managers director "
     "directors supervisor supervisors colleague colleagues boss bosses gaffer superior superiors receptionist salesperson "
     "salesman saleswoman salespeople seller specialist specialists expert experts engineer engineers technician technicians "
     "consultant consultants architect architects staff team teams executive exec execs ceo cto cfo csm sdr founder "
     "lawyer lawyers counsel officer developer developers dev devs programmer trainer fitter installer surveyor member sales "
     "coordinator professional professionals analyst techie techies"},
    {live,
     "real live living actual proper human breathing genuine flesh blood senior technical local named dedicated "
     "knowledgeable qualified responsible right different sales support security legal product account customer "
     "service data finance billing solution solutions regional general managing protection pre-sales presales"},
    {det, "a an the your ur one some any another this that of yr these those both two other either actual"},
    {mine, "my our their his her its few"},
    {talk,
     "talkin speakin speaks talks speak talk chat converse speaking talking chatting spk tlk confer liaise negotiate dealing "
     "deal discuss sit sitting"},
    {noun,
     "conversation chat word talk discussion call meeting natter sit-down catch-up catchup appointment visit zoom "
     "phonecall callback videocall meet-up"},
    {to, "to with w wid wiv from"},
    {call,
     "call ring phone telephone dial buzz bell callback phonecall tinkle shout calling ringing phoning telephoning facetime rang "
     "rings telephones phones"},
    {me, "me us"},
    {self, "i we i'd we'd id im i'm we're"},
    {wish,
     "want need needs wants like love prefer rather wish wishes insist insists demand demands require requires expect expects "
     "wanna needing requesting request fancy appreciate prefers wanting wanted value"},
    {ready,
     "do have has got happy glad keen hope hoping open willing ready pleased delighted must asking asks trying looking like need "
     "needs want wants required wanted good great better best nice easier helpful possible able chance way possibility welcome"},
    {could, "mind can could would will may might shall shud cud wud wd cn cld let lets let's can't couldn't i'd we'd id"},
    {you, "you u ya yous y'all ye you're youre"},
    {put,
     "putting passing transferring connecting put pass patch transfer connect switch forward hand refer escalate direct hook "
     "link bump kick route plug introduce "
     "introducing"},
    {through, "through thru on over across onto along"},
    {get, "sending getting finding bringing having get find fetch send give bring have lend assign provide spare"},
    {courtesy,
     "much far so quite very please pls plz plse kindly thanks thank thx ta cheers now just simply immediately asap today "
     "tomorrow really actually "
     "honestly quickly directly maybe perhaps still also too even instead rather first finally quick possibly ever again "
     "urgently "
     "definitely only currently soon sometime briefly physically preferably"},
    {there, "there here available around about free listening home awake alive handy"},
    {be, "is are am isn't aren't be being was r"},
    {bot,
     "bot bots robot robots machine machines computer ai chatbot chatbots automated automatic virtual recording algorithm "
     "automation gpt chatgpt computers a.i software program script"},
    {come, "comes visits meets drops pops come visit meet pop swing visiting coming meeting drop"},
    {round, "round over out by in up down along here to and with on"},
    {set,
     "set arrange book schedule organise organize fix sort pencil hop jump plan setup line propose organising arranging booking"},
    {touch, "contact reach touch reaching contacting"},
    {deny, "not no never don't dont doesn't doesnt isn't won't wont nobody without cannot didn't didnt nor neither hardly"},
    {ask, "who what when where which how why whom who's when's where's"},
    {other,
     "they he she customers clients customer client patients patient guests users people callers caller visitors tenants members "
     "you'd you'll it'll everyone everybody nobody others parents students residents drivers"},
    {opening,
     "and so but or then no nope yes hi hello hey nah well look ok okay right yeah because anyway & n sorry um uh er cos "
     "otherwise therefore hence erm"},
    {std::numeric_limits<std::int32_t>::min(), "this that it you u"},
};

/// How a turn of speech must stand in its sentence. Flags.
enum Place : std::uint16_t {
  anywhere = 0,
  asked = 1,          ///< Its first word is asked for: "put me through", "can I speak", "I'd like to speak".
  wished = 2,         ///< Its first word is the writer's wish: "I need a human".
  ends = 4,           ///< Nothing but courtesy follows in the clause.
  opens = 8,          ///< Nothing but courtesy precedes it in the clause.
  sole = 16,          ///< The sentence says nothing else but courtesy.
  no_command = 32,    ///< As a command it would not be one to us: "talk to you soon".
  no_compound = 64,   ///< No word follows that makes it something else: "a call button", "call me Steph".
  is_question = 128,  ///< Asks who is writing: "is this a bot".
  flat_denial = 256,  ///< The writer's own refusal: "I won't", "don't want to".
};

/// What is asked for; names the signal.
enum class Wanted : std::uint8_t { person, call, meeting };

/// How far it may be trusted without the model.
enum class Trust : std::uint8_t { likely, sure };

struct Turn {
  Wanted wanted = Wanted::person;
  Trust trust = Trust::likely;
  std::uint16_t place = anywhere;
  WordStep steps[5] = {};
};

inline constexpr std::int64_t reached = call | touch | come | talk;
inline constexpr auto likely = Trust::likely, sure = Trust::sure;
inline constexpr auto a_person = Wanted::person, a_call = Wanted::call, a_meeting = Wanted::meeting;

inline constexpr Turn turns[] = {
    // Speaking with somebody.
    {a_person, sure, asked, {{talk}, {to, 2}, {person, 0}}},
    {a_person, likely, asked | no_command, {{talk}, {to, 0}, {you, 0}}},
    {a_call, likely, asked | no_command | ends, {{talk}}},
    {a_call, sure, asked, {{set | get | wish}, {noun, 3}, {to, 0}, {person | you, 0}}},
    {a_call, likely, wished | no_compound, {{wish}, {det, 0}, {noun, 2}}},
    {a_call, likely, anywhere, {{ready}, {det, 0}, {det, 0}, {noun, 1}}},
    {a_call, likely, asked | no_compound, {{set}, {noun, 4}}},
    {a_call, sure, asked | no_command | no_compound, {{get}, {det, 0}, {noun, 2}}},
    {a_person, likely, anywhere, {{self}, {courtesy, 0}, {talk, 2}, {to, 0}, {person, 0}}},
    {a_person, likely, anywhere, {{ask}, {could | be | wish | ready, 0}, {self, 0}, {reached, 1}}},
    // Being called.
    {a_call, likely, asked | no_compound, {{call}, {me, 0}}},
    {a_call, sure, asked | no_compound, {{get}, {me, 0}, {det, 0}, {call, 1}}},
    {a_call, sure, asked, {{call}, {mine, 0}}},
    {a_call, likely, wished, {{wish}, {you, 0}, {call | come | touch, 1}}},
    {a_call, likely, asked, {{get | wish}, {reached, 3}, {me, 1}}},
    {a_call, sure, anywhere, {{ready}, {you | person, 1}, {to, 0}, {reached, 0}, {me, 0}}},
    {a_call, likely, asked, {{touch}, {me, 0}}},
    {a_call, likely, wished, {{wish}, {through | round, 3}, {call, 1}}},
    {a_meeting, likely, asked | no_command | ends, {{come}}},
    {a_call, likely, asked, {{get}, {reached, 4}, {mine, 0}}},
    // Somebody who gets in touch.
    {a_call, sure, anywhere, {{could}, {person, 0}, {reached | get | put, 4}, {me, 1}}},
    {a_meeting, sure, anywhere, {{could}, {person, 0}, {come, 4}, {round, 0}}},
    {a_call, likely, wished, {{wish | get}, {person, 0}, {reached, 4}}},
    // Being passed on.
    {a_person, sure, asked, {{put}, {me, 0}, {through, 0}, {to | person, 0}}},
    {a_person, sure, asked, {{put}, {me, 0}, {to, 0}, {person, 0}}},
    {a_person, likely, asked | ends, {{put}, {me, 0}, {through, 0}}},
    {a_person, sure, asked, {{get | put}, {me, 0}, {person, 0}}},
    {a_person, sure, asked | ends, {{get | put}, {person, 0}}},
    {a_person, sure, asked, {{get | put}, {person, 0}, {ask | to | reached | through | round, 0}}},
    {a_person, sure, asked, {{get | call}, {round, 0}, {person, 0}}},
    // A person, whatever for.
    {a_person, likely, wished, {{wish}, {person, 0}}},
    {a_person, sure, anywhere, {{be}, {there, 0}, {person, 0}, {self | ask | there | to, 0}}},
    {a_person, likely, ends, {{be}, {there, 0}, {person, 0}}},
    {a_person, likely, opens, {{person}, {there, 0}, {ask | to | self, 0}}},
    {a_person, likely, sole, {{person}}},
    {a_person, sure, opens, {{who}, {ask, 0}}},
    {a_person, likely, anywhere, {{could}, {det, 0}, {live, 0}, {human | role, 1}}},
    {a_person, likely, asked, {{get}, {person, 0}}},
    {a_person, likely, wished, {{wish}, {to, 4}, {person, 0}}},
    // No machine.
    {a_person, likely, is_question, {{be}, {thing, 0}, {bot | live | human, 2}}},
    {a_person, likely, anywhere, {{be}, {thing, 0}, {opening, 7}, {bot, 3}}},
    {a_person, likely, opens | ends, {{you}, {bot, 1}}},
    {a_person, sure, anywhere, {{be}, {self, 0}, {talk, 1}, {to, 0}, {bot | person, 2}}},
    {a_person, likely, flat_denial, {{deny}, {talk, 3}, {to, 0}, {bot, 2}}},
    {a_person, likely, anywhere, {{person}, {deny, 0}, {bot, 2}}},
    // Meeting.
    {a_meeting, likely, asked, {{come}, {round, 0}}},
    {a_meeting, likely, asked | no_command, {{come}, {person, 1}}},
};

/// What makes our own words an offer of a person, a call or a meeting, when they propose something.
struct Offer {
  WordStep steps[3] = {};
};

inline constexpr Offer offers[] = {
    {{{call | touch | talk | put}, {you, 1}}}, {{{come}, {round | you, 0}}}, {{{det}, {noun, 1}}}, {{{talk}, {to, 0}}},
    {{{person}, {reached | there, 1}}},
};

/// How a plain yes begins, what makes it none, and when somebody has time.
inline constexpr std::int64_t agrees = 1, refuses = 2, when = 4;
inline constexpr text::WordGroup answers[] = {
    {agrees,
     "yes yeah yep yup yh y ye aye ok okay sure please pls lovely perfect great fine absolutely definitely certainly agreed good "
     "go "
     "do works brilliant splendid ideal cool deal"},
    {refuses,
     "no not nah don't dont but rather instead email text write summary can't cant cannot without later already here who what if "
     "why when how nobody never none neither"},
    {when,
     "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays mon tue tues wed weds thu thurs fri "
     "tomorrow tmrw today morning afternoon noon now"},
};

}  // namespace baton::asking
