/// Which currency a sign or a word stands for.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "core/text/keys.h"

namespace baton::text {

/// Three letters of ISO 4217; zeros for money whose currency the word leaves open ("bucks", "grand").
using Currency = std::array<char, 3>;

struct CurrencyWord {
  bool known = false;  ///< The word means money.
  Currency code{};
  bool before = false;  ///< May stand before the number: a sign or a code.
};

/// What a folded word says: `€`, `usd`, `pounds`, `rs`. `known` is false for anything else.
CurrencyWord currency_of(WordKey key);

/// True for words that make a bare number next to them an amount of money: budget, price, spend, funds.
bool speaks_of_money(WordKey key);

}  // namespace baton::text
