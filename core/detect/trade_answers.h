/// What a short answer means for a deal, by what our side has just said.
#pragma once
#include "core/detect/asking.h"
#include "core/detect/trade_words.h"

namespace baton::asking {

enum class TradeAnswer {
  none,
  agrees,           ///< A yes to our offer of something for sale: "shall I send the quote?".
  names,            ///< What they would like, to a question that leaves it open: "anything else?", "the price".
  agrees_to_other,  ///< Nothing but a yes to a question about something else.
};

struct TradeReply {
  TradeAnswer answer = TradeAnswer::none;
  Sought sought = Sought::order;
};

/// The parts of trade_words.h beside the others.
Wording trade_wording(const text::Words& words, const std::vector<text::WordKey>& keys);

/// Which of all these parts decide on what is sought.
Sought sought_by(std::int64_t parts);

/// `wording` is the message's own, as above.
TradeReply read_trade_reply(const Slots& slots, const Wording& wording);

}  // namespace baton::asking
