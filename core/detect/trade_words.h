/// The words by which people ask for a price, a demonstration, a contract or to begin, and in which order they say so.
#pragma once
#include <cstdint>

#include "core/detect/asking.h"
#include "core/detect/request_words.h"

namespace baton::asking {

constexpr std::int64_t own_part(int number) { return std::int64_t{1} << (first_own_part + number); }

/// What else a word may be where somebody buys.
inline constexpr std::int64_t quote = own_part(0),  ///< What a price is written in.
    price = own_part(1),                            ///< Price, cost, fee.
    less = own_part(2),                             ///< What makes it less: discount, deal.
    demo = own_part(3),                             ///< Something to see or to try.
    paper = own_part(4),                            ///< What is signed or paid.
    buy = own_part(5),                              ///< To buy, to sign, to renew.
    begin = own_part(6),                            ///< To start, to go ahead.
    send = own_part(7),                             ///< To hand over something written.
    show = own_part(8),                             ///< To show, to be shown.
    look = own_part(9),                             ///< To see, to try.
    what = own_part(10),                            ///< What, how.
    much = own_part(11),                            ///< Much, expensive.
    plan = own_part(12),                            ///< What is sold: plan, licence, seat.
    product = own_part(13),                         ///< It, the tool, yours.
    pay = own_part(14),                             ///< To pay.
    take = own_part(15),                            ///< To take what is offered.
    accept = own_part(16),                          ///< To accept, to choose.
    yours = own_part(17),                           ///< You, your offer.
    matter = own_part(18),                          ///< What no deal is about: papers of law, of bookkeeping.
    with = own_part(19),                            ///< With, for, about.
    next = own_part(20),                            ///< What comes next.
    sell = own_part(21),                            ///< To sell, to bill.
    done = own_part(22),                            ///< Signed, sorted, booked.
    attached = own_part(23),                        ///< Comes with the message.
    keen = own_part(24),                            ///< Ready, happy to.
    asks = own_part(25),                            ///< To ask for.
    come_to = own_part(26),                         ///< What a sum does.
    add = own_part(27),                             ///< To add.
    amount = own_part(28);                          ///< A number; in figures, it is in no list.

inline constexpr text::WordGroup trade_words[] = {
    {1 << 0,
     "quote quotes quotation quotations estimate estimates proposal offer tender bid proforma forma costing "
     "costings requote devis rfq rfp commercials pricelist angebot"},
    {1 << 1,
     "price prices pricing priced cost costs fee fees rate rates charge charges charged tariff tariffs commercials pricelist "
     "ballpark minimum costing"},
    {1 << 2,
     "discount discounts reduction reductions cheaper cheapest deal deals promo promos promotion promotions voucher "
     "vouchers flexibility flexible concession concessions leeway incentive incentives rebate rebates bargain"},
    {1 << 3,
     "demo demos demonstration demonstrations demonstrate walkthrough walk-through walkthroughs presentation tour trial trials "
     "pilot poc sandbox taster screenshare screen-share"},
    {1 << 4,
     "contract contracts agreement agreements paperwork docusign order-form renewal subscription po order proforma "
     "forma signature"},
    {1 << 5,
     "buy buying purchase purchasing order ordering sign signing subscribe subscribing renew renewing upgrade upgrading join "
     "joining enrol enroll procure acquire reorder re-order countersign"},
    {1 << 6, "start starting started begin beginning proceed commence underway kickoff onboarded"},
    {1 << 7,
     "send share provide email e-mail forward gimme have prepare issue submit draw make redo resend raise draft mail "
     "receive supply reissue revise correct update quote requote "
     "propose shoot flick ping fax advise sending sharing whatsapp tell know"},
    {1 << 8, "show demonstrate walk shown showing"},
    {1 << 9, "see try test trial look evaluate"},
    {1 << 10, "what what's whats how how's wat wot what'll what'd whatll"},
    {1 << 11, "much expensive pricey dear steep"},
    {1 << 12,
     "plan plans package packages tier tiers licence licences license licenses seat seats user users edition "
     "more extra additional further bundle bundles module modules login logins account accounts unit units ones "
     "basic standard premium pro enterprise starter business annual yearly monthly one option version"},
    {1 << 13, "it this that these those product software system tool platform app yours solution"},
    {1 << 14, "pay paying payment deposit transfer wire remit"},
    {1 << 15, "take keep go going opt taking"},
    {1 << 16,
     "accept accepted accepts accepting choose chose chosen decided selected select picked pick approve confirm confirmed "
     "agree award awarded commit"},
    {1 << 17, "you your yours yourselves ur yourself u"},
    {1 << 18,
     "nda ndas baa baas dpa avv dpia certificate certificates certification coa recording recordings agenda study studies "
     "brochure "
     "sample samples logo references questionnaire iban statement receipt receipts copy copies proof link slides notice "
     "report reports document documents documentation manual guide cancel cancellation down"},
    {1 << 19, "with for about re regarding concerning"},
    {1 << 20, "next first now steps step"},
    {1 << 21, "sell bill reserve register open activate provision enable enrol enroll sign set invoice charge"},
    {1 << 22, "signed sorted booked wrapped closed sealed started going moving rolling done"},
    {1 << 23, "attached enclosed attachment annex herewith enclosing attaching find"},
    {1 << 24,
     "ready happy keen prepared eager delighted willing itching raring looking hoping decided glad pleased good interested open "
     "let's lets"},
    {1 << 25, "ask asks asking asked request requests requesting requested invite told tasked"},
    {1 << 26, "come comes coming amount total run set look"},
    {1 << 27, "add added adding increase switch move upgrade bump extend"},
    {1 << 28,
     "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen couple"},
};

/// What is asked for; names the signal.
enum class Sought : std::uint8_t { price, demo, contract, order };

struct TradeTurn {
  Sought sought = Sought::price;
  std::uint16_t place = anywhere;
  WordStep steps[5] = {};
};

inline constexpr std::int64_t a_price = quote | price | less;

inline constexpr TradeTurn trade_turns[] = {
    // What it costs.
    {Sought::price, asked, {{send | get | set}, {a_price, 5}}},
    {Sought::price, wished, {{wish}, {a_price, 5}}},
    {Sought::price, anywhere, {{keen}, {to | with | det, 1}, {a_price, 4}}},
    {Sought::price, no_compound, {{what}, {price | less, 4}}},
    {Sought::price, anywhere, {{what}, {much, 0}}},
    {Sought::price, no_compound, {{be}, {there | product | det | yours, 0}, {price | less | much, 3}}},
    {Sought::price, no_compound, {{be}, {less | much, 1}}},
    {Sought::price, opens | ends, {{det}, {a_price, 2}}},
    {Sought::price, opens | ends, {{a_price}}},
    {Sought::price, anywhere, {{price}, {what, 0}}},
    {Sought::price, anywhere, {{quote}, {attached, 4}}},
    {Sought::price, anywhere, {{talk | call | noun | touch}, {with, 2}, {a_price | buy | demo, 1}}},
    {Sought::price, opens | ends, {{a_price}, {courtesy, 2}}},
    {Sought::price, asked | no_command, {{quote | price}}},
    {Sought::price, anywhere, {{could}, {yours, 0}, {a_price, 6}}},
    {Sought::price, anywhere, {{ready}, {yours, 0}, {a_price, 3}}},
    {Sought::price, anywhere, {{asks}, {a_price | paper, 8}}},
    {Sought::price, anywhere, {{what}, {product | be | could, 2}, {come_to, 2}, {to | me, 0}}},
    // Seeing it.
    {Sought::demo, asked, {{send | get | set | show | look | ready | buy | put}, {demo, 5}}},
    {Sought::demo, wished, {{wish}, {demo, 5}}},
    {Sought::demo, anywhere, {{keen}, {to | with | det, 1}, {demo, 4}}},
    {Sought::demo, opens | ends, {{demo}, {courtesy, 2}}},
    {Sought::demo, opens | ends, {{demo}}},
    {Sought::demo, anywhere, {{be | could}, {there | yours | self, 0}, {demo, 5}}},
    {Sought::demo, asked, {{show}, {me | product, 1}}},
    {Sought::demo, asked, {{look}, {product, 0}}},
    {Sought::demo, wished, {{wish}, {look | show, 2}, {product, 2}}},
    // Papers.
    {Sought::contract, asked, {{send | get | set}, {paper, 5}}},
    {Sought::contract, opens | ends, {{paper}, {courtesy, 2}}},
    {Sought::contract, anywhere, {{ask | what}, {self | could, 1}, {buy | pay | begin, 2}}},
    {Sought::contract, anywhere, {{paper}, {attached, 4}}},
    {Sought::contract, anywhere, {{attached}, {paper, 4}}},
    // Beginning.
    {Sought::order, anywhere, {{keen}, {buy | begin | done, 3}}},
    {Sought::order, ends, {{keen}, {to, 0}, {take, 0}}},
    {Sought::order, asked, {{sell}, {me, 0}}},
    {Sought::order, asked, {{sell}, {mine | plan | amount, 2}}},
    {Sought::order, wished, {{wish}, {to, 0}, {buy | begin, 2}}},
    {Sought::order, wished, {{wish}, {plan, 2}, {plan, 1}}},
    {Sought::order, wished, {{wish}, {amount, 1}, {plan, 2}}},
    {Sought::order, wished, {{wish}, {to, 0}, {add, 0}}},
    {Sought::order, asked, {{add}, {plan | amount, 2}}},
    {Sought::order, asked, {{take}, {with, 0}}},
    {Sought::order, asked, {{take}, {courtesy, 0}, {keen, 0}}},
    {Sought::order, asked, {{begin}}},
    {Sought::order, asked | no_command, {{buy}}},
    {Sought::order, asked, {{get}, {product | me, 0}, {done, 1}}},
    {Sought::order, anywhere, {{self}, {could, 0}, {take}, {plan | amount | product, 3}}},
    {Sought::order, anywhere, {{self}, {take, 1}, {with, 0}}},
    {Sought::order, wished, {{wish}, {take, 1}, {with | plan | amount | product, 2}}},
    {Sought::order, anywhere, {{self}, {accept, 3}, {quote | product | yours | plan, 4}}},
    {Sought::order, anywhere, {{ready}, {accept, 0}, {yours | quote, 2}}},
    {Sought::order, anywhere, {{what}, {next, 3}}},
    {Sought::order, anywhere, {{what}, {yours, 1}, {wish, 0}, {to, 0}, {me, 0}}},
    {Sought::price, anywhere, {{what}, {price | quote, 0}}},
};

/// What our side may have proposed.
inline constexpr std::int64_t for_sale = quote | price | less | demo | paper | buy | begin | plan;
inline constexpr std::int64_t of_it = product | me | you;

/// How it proposes: "shall we", "I can", "would you like", "happy to", "want me to".
inline constexpr WordStep proposals[][4] = {
    {{could}, {self, 0}, {for_sale, 8}},
    {{could}, {self, 0}, {look | show, 2}, {of_it, 0}},
    {{self}, {could, 0}, {for_sale, 8}},
    {{self}, {could, 0}, {look | show, 2}, {of_it, 0}},
    {{you}, {wish, 1}, {for_sale, 8}},
    {{you}, {wish, 1}, {look | show, 2}, {of_it, 0}},
    {{wish}, {me, 0}, {for_sale, 8}},
    {{wish}, {me, 0}, {look | show, 2}, {of_it, 0}},
    {{keen}, {for_sale, 8}},
    {{keen}, {look | show, 2}, {of_it, 0}},
};

/// Beside the plain yes of any answer: how a deal is agreed to, what makes it none, and which questions leave the answer open.
inline constexpr std::int64_t settles = 1, declines = 2, asks_open = 4;
inline constexpr text::WordGroup trade_answers[] = {
    {settles,
     "ya yea alright accepted accept send book lock done let's lets make both happily gladly indeed exactly correct course "
     "sounds "
     "suits better put we'll"},
    {declines,
     "no not nah nope don't dont can't cant cannot won't wont haven't isn't didn't didnt later already nobody never none neither "
     "nothing hold wait unfortunately"},
    {asks_open, "did was were why who have has received got get how where when what which anything"},
};

}  // namespace baton::asking
