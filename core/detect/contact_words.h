/// The words by which people say that they want no more contact, or no calls, and in which order they say so. English alone: the
/// other languages have phrases of their own.
#pragma once
#include <cstdint>
#include <limits>
#include <string_view>

#include "core/detect/word_steps.h"
#include "core/model/policy_detect.h"
#include "core/text/key_table.h"

namespace baton::contact {

/// What a word may be in such a wish.
enum Part : std::int64_t {
  courtesy = 1 << 0,    ///< Says nothing by itself, wherever it stands: please, thanks, now, for good.
  stop = 1 << 1,        ///< To stop doing it.
  finish = 1 << 2,      ///< To end or take back what is there: to cancel, to close, to withdraw.
  writing = 1 << 3,     ///< Getting in touch, as what is to be stopped: emailing, contacting.
  write = 1 << 4,       ///< To get in touch, but not by voice.
  written_to = 1 << 5,  ///< Having been written to; in touch.
  send = 1 << 6,
  call = 1 << 7,
  phone = 1 << 8,  ///< Calls and what one makes them with.
  mail = 1 << 9,   ///< What is sent.
  remove = 1 << 10,
  take = 1 << 11,  ///< To remove, when "off" or "out" follows; to take calls.
  off = 1 << 12,   ///< Off, out; alone.
  me = 1 << 13,
  my = 1 << 14,      ///< Whose or which.
  data = 1 << 15,    ///< What is kept of somebody.
  list = 1 << 16,    ///< Where it is kept.
  denial = 1 << 17,  ///< Denies, but does not forbid.
  again = 1 << 18,
  forbid = 1 << 19,  ///< Don't, do not, never.
  wish = 1 << 20,
  receive = 1 << 21,
  unsubscribe = 1 << 22,
  consent = 1 << 23,
  all = 1 << 24,
  from = 1 << 25,
  you = 1 << 26,
  could = 1 << 27,                                  ///< Makes a question or a condition a request: could you, if you would.
  opening = 1 << 28,                                ///< What a request may follow: and, so, thanks, no.
  limit = 1 << 29,                                  ///< Means only some time, topic or person.
  none = 1 << 30,                                   ///< No, any.
  self = std::numeric_limits<std::int32_t>::min(),  ///< I, we.
};

inline constexpr text::WordGroup words[] = {
    {courtesy,
     "please pls plz plse kindly thanks thank thx ta cheers now just simply immediately asap entirely completely permanently "
     "altogether good once today ok okay sir madam mate guys folks already ever seriously also too bye goodbye regards x for "
     "here on in future do "
     "sake god's straight away right instantly forthwith fully"},
    {stop, "stop stopp quit cease halt desist refrain discontinue stopped refrained stopping ceasing"},
    {finish, "end cancel close withdraw withdrawing revoke revoking object objecting withdrawal objection"},
    {writing,
     "emailing e-mailing mailing texting txting messaging msging contacting writing spamming bothering pestering bombarding "
     "hassling approaching whatsapping soliciting disturbing"},
    {write,
     "contact email e-mail mail message msg text txt write approach bother disturb pester spam recontact solicit hassle "
     "whatsapp dm try"},
    {written_to,
     "contacted emailed e-mailed messaged texted approached bothered written mailed solicited disturbed spammed "
     "touch reach follow check"},
    {send, "send sending sent"},
    {call,
     "call ring phone telephone dial calling ringing phoning telephoning dialling dialing called phoned rung telephoned dialled "
     "dialed calls rings phones telephones"},
    {phone, "calls phone phones telephone phonecalls calling phoning telephoning"},
    {mail,
     "emails e-mails mails messages msgs texts newsletters mailings communication communications correspondence contact "
     "letters reminders marketing sms post spam txts approaches advertising offers mail email message messaging mailshots "
     "ups followups solicitations outreach text letter adverts ads"},
    {remove,
     "remove delete erase wipe strike scrub purge bin unlist deregister removed deleted erased struck lose forget "
     "unsubscribed"},
    {take,
     "leave take taken cross scratch strike get pull come struck crossed wipe drop do accept answer keep taking "
     "remove removed removing delete strip"},
    {off, "off out gone alone peace"},
    {me, "me us myself ourselves"},
    {self, "i we"},
    {my, "my our this his her these those their"},
    {data,
     "details data number numbers nr num address addresses email info information record records name names contact contacts "
     "entry profile mail mailbox inbox everything no"},
    {list,
     "list lists database databases db system systems sequence sequences mailing mailings distribution campaign campaigns crm "
     "books file files records newsletter newsletters contacts cadence computer computers outreach register subscription "
     "mailshots emails mails mailouts whatever everything cadences rota ups"},
    {denial,
     "cannot can't cant mustn't oughtn't shouldn't doesn't doesnt didn't didnt neither nobody noone won't isn't aren't nor "
     "wouldn't nothing longer"},
    {again, "again anymore more further ever back"},
    {forbid, "don't dont dnt never not"},
    {none, "no any none zero"},
    {wish, "want wish like care prefer rather desire wanted wishes wants"},
    {receive, "hear receive get be getting receiving being have is"},
    {unsubscribe, "unsubscribe unsub opt optout"},
    {consent, "consent permission processing authorisation authorization marketing advertising"},
    {all, "all both any every everything them"},
    {from, "from of to"},
    {you, "you u ya yous someone somebody everyone company people team"},
    {could, "could can would will must should if ask asked asking that may rather appreciate grateful cld obliged wd couldn't"},
    {opening,
     "and so but or then no nope yes hi hello hey interested again anymore nah enough right well look thanks therefore because "
     "listen & n let's lets"},
    {limit,
     "until till before unless yet him directly while during when if after members only still needed b4 required "
     "necessary instead which who whose how why buddy pal customers clients old former demo thread invite cc"},
};

/// How a wish must stand in its sentence. Flags.
enum Place : std::uint8_t {
  anywhere = 0,
  asked = 1,       ///< Its first word asks for it: "remove me", "could you remove me", "I want you to remove me".
  ends = 2,        ///< Nothing but courtesy follows in the clause.
  whole = 4,       ///< Nothing but courtesy stands in the clause beside it.
  oneself = 8,     ///< Wanting to do it oneself asks for it as well: "I'd like to unsubscribe".
  of_us = 16,      ///< Said by the writer of themselves: "I" or "we" stands before it.
  sole = 32,       ///< The message says nothing else but courtesy.
  by_itself = 64,  ///< The sentence says nothing else but courtesy.
};

struct Wish {
  PhraseMeaning meaning = PhraseMeaning::nothing;
  std::uint8_t place = anywhere;
  WordStep steps[6] = {};
};

inline constexpr PhraseMeaning out = PhraseMeaning::opt_out, quiet = PhraseMeaning::do_not_call;
inline constexpr std::int64_t denied = denial | forbid | none;

inline constexpr Wish wishes[] = {
    // Stop writing.
    {out, asked, {{stop}, {writing, 2}}},
    {out, asked, {{stop}, {send, 1}, {mail | my | all, 1}}},
    {out, asked | ends, {{stop}, {send, 1}, {me, 0}}},
    {out, asked, {{stop}, {mail, 3}}},
    {out, asked, {{finish}, {mail, 1}}},
    {out, ends, {{could}, {you, 1}, {from, 0}, {stop, 0}}},
    {out, asked, {{stop}, {all, 0}, {from, 0}}},
    {out, anywhere, {{stop}, {from, 0}, {writing | send | again, 2}}},
    {out, asked, {{finish}, {my, 0}, {list, 0}}},
    {out, sole, {{stop | finish}}},
    // Do not write.
    {out, asked, {{forbid}, {write, 0}, {me | from, 2}}},
    {out, asked, {{forbid}, {courtesy | from, 0}, {write, 0}, {me | from, 2}}},
    {out, asked, {{forbid}, {write, 2}, {again, 2}}},
    {out, asked, {{forbid}, {written_to, 2}, {again, 1}}},
    {out, asked, {{forbid}, {write, 2}, {my, 0}, {data, 1}}},
    {out, asked | ends, {{forbid}, {write, 0}}},
    {out, asked | ends, {{forbid}, {courtesy | from, 0}, {write, 0}}},
    {out, asked, {{forbid}, {send, 1}, {again, 3}, {mail, 2}}},
    {out, anywhere, {{forbid}, {writing, 0}, {again, 2}}},
    {out, anywhere, {{send}, {denial, 0}, {again, 0}}},
    {out, anywhere, {{denial}, {again, 0}, {send, 2}}},
    {out, anywhere, {{wish | could}, {you, 0}, {forbid, 0}, {from, 0}, {write, 0}, {me | again, 2}}},
    {out, anywhere, {{wish}, {you, 0}, {denial, 0}, {write, 1}}},
    // Not wishing to hear.
    {out, anywhere, {{denied}, {wish, 1}, {receive, 2}, {from, 0}, {you, 0}}},
    {out, anywhere, {{denied}, {wish, 1}, {receive, 2}, {written_to, 0}}},
    {out, anywhere, {{denied}, {wish, 1}, {receive, 2}, {again, 1}, {mail, 3}}},
    {out, anywhere, {{forbid}, {from, 0}, {receive, 0}, {written_to | from, 0}, {again | you, 1}}},
    {out, anywhere, {{denied}, {from, 0}, {receive, 0}, {written_to, 0}}},
    {out, anywhere, {{denied}, {again | denial, 0}, {written_to, 0}}},
    {out, anywhere, {{denied}, {receive, 6}, {written_to, 0}, {again, 2}}},
    {out, anywhere, {{wish}, {none | denial, 0}, {again, 0}, {mail | from, 0}}},
    // No more of it.
    {out, asked, {{none}, {again, 0}, {mail, 1}}},
    {out, anywhere, {{receive}, {none, 0}, {again, 0}, {mail, 1}}},
    {out, by_itself, {{none}, {again, 0}}},
    // Remove.
    {out, asked, {{remove}, {me, 0}}},
    {out, asked, {{remove}, {my, 0}, {data, 2}}},
    {out, asked, {{remove}, {all, 0}, {my, 1}, {data, 1}}},
    {out, asked, {{remove}, {all, 0}, {data, 0}, {you, 0}}},
    {out, whole, {{remove}}},
    {out, asked, {{take}, {me | my | all, 0}, {off, 5}, {list, 4}}},
    {out, asked, {{remove}, {me | my | all, 0}, {off | from, 5}, {list, 4}}},
    {out, asked | ends, {{take}, {me, 1}, {off, 1}}},
    {out, asked, {{take}, {my, 0}, {data, 1}, {off, 0}}},
    {out, anywhere, {{wish | receive}, {me | my, 0}, {take | remove, 1}, {off, 0}}},
    {out, anywhere, {{take}, {off, 0}, {from, 0}, {my, 0}, {list, 2}}},
    {out, anywhere, {{could | wish}, {me | self | from, 2}, {receive, 0}, {take, 0}, {off | from, 0}}},
    {out, anywhere, {{could | wish}, {me | self | from, 2}, {receive, 0}, {remove, 0}}},
    {out, anywhere, {{wish}, {my, 0}, {data, 0}, {off, 6}}},
    {out, anywhere, {{wish}, {off, 0}, {from, 0}, {list, 2}}},
    {out, asked | oneself, {{take}, {off, 0}, {list, 1}}},
    {out, asked | oneself, {{unsubscribe}}},
    // The law.
    {out, anywhere, {{finish}, {my, 0}, {data, 1}}},
    {out, anywhere, {{finish}, {consent, 5}}},
    // No calls.
    {quiet, asked, {{stop}, {call, 1}}},
    {quiet, anywhere, {{stop}, {from, 0}, {call, 1}}},
    {quiet, asked, {{forbid}, {call, 1}}},
    {quiet, anywhere, {{me}, {forbid, 4}, {call, 0}, {list, 0}}},
    {quiet, asked | ends, {{none}, {phone, 1}}},
    {quiet, of_us, {{forbid | denial}, {take, 0}, {phone, 1}}},
    {quiet, anywhere, {{denied}, {wish, 1}, {receive, 2}, {call, 0}}},
    {quiet, anywhere, {{denial | forbid}, {from, 0}, {receive, 0}, {call, 0}}},
    {quiet, anywhere, {{denial}, {could, 3}, {call, 1}}},
    {quiet, anywhere, {{wish}, {you, 0}, {denial, 0}, {call, 1}}},
    {quiet, anywhere, {{wish | could}, {you, 0}, {forbid, 0}, {from, 0}, {call, 0}}},
};

}  // namespace baton::contact
