/// Wishes to buy that can be told from how they are put: for a price, something to see or to try, a contract, or to begin.
#pragma once
#include <cstdint>
#include <optional>

#include "core/detect/slots.h"

namespace baton {

struct TradeAsk {
  const char* signal = "";            ///< As a finding names it.
  std::uint32_t first = 0, last = 0;  ///< [first, last) of the words.
};

struct TradeAsks {
  std::optional<TradeAsk> asked;  ///< The first.
  /// Words that would ask are denied, past, quoted or somebody else's; or all that is said is a yes to something else of ours.
  bool taken_away = false;
};

/// What plain English asks for in so many words, and a yes to our side's offer of the same.
TradeAsks find_trade_asks(const Slots& slots);

}  // namespace baton
