#include "core/detect/trade_answers.h"

#include <algorithm>
#include <iterator>

#include "core/detect/offers.h"

namespace baton::asking {

using text::WordSpan;

namespace {

const text::KeyTable<trade_words, text::Twice::combine> known_trade;
const text::KeyTable<trade_answers, text::Twice::combine> known_trade_answers;

/// How the message begins, as an answer.
struct Beginning {
  bool yes = false, no = false, asks_back = false, names = false;
  std::uint32_t words = 0;  ///< In the whole message, without marks.
  std::int64_t wanted = 0;  ///< The parts of what is named.
};

Beginning begin_of(const Slots& slots, const Wording& wording) {
  constexpr std::uint32_t yes_within = 3, all_short = 5, no_after_yes_within = 5, no_within = 8, named_within = 4;
  Beginning begins;
  for (const text::Word& word : slots.words->list) begins.words += word.kind != text::WordKind::mark;
  std::uint32_t count = 0;
  const WordSpan& sentence = slots.words->sentences.front();
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (wording.is(at, mark)) {
      begins.asks_back = begins.asks_back || wording.word(at) == "?";
      continue;
    }
    const std::int64_t trade_says = known_trade_answers.find(slots.keys[at]);
    const bool agreeing = (trade_says & settles) != 0 || (answer_part(slots.keys[at]) & agrees) != 0;
    begins.yes = begins.yes || (agreeing && (count < yes_within || begins.words < all_short));
    begins.no = begins.no || ((trade_says & declines) != 0 && count < (begins.yes ? no_after_yes_within : no_within));
    if (count < named_within) begins.wanted |= wording.parts()[at] & (a_price | paper | demo);
    ++count;
  }
  begins.names = begins.wanted != 0;
  return begins;
}

/// What our last two sentences say.
struct OurWords {
  bool proposes = false, asks = false, asks_open = false;
  std::int64_t all = 0;  ///< What they name that is for sale.
};

bool proposes_deal(const Wording& ours, const WordSpan& sentence) {
  const std::int64_t all = ours.parts_of(sentence);
  return std::any_of(std::begin(proposals), std::end(proposals),
                     [&](const WordStep(&steps)[4]) { return ours.holds(steps, sentence, all); });
}

bool leaves_open(const Wording& ours, const std::vector<text::WordKey>& keys, const WordSpan& sentence) {
  constexpr std::uint32_t opening_words = 2;
  std::int64_t says = 0;
  for (std::uint32_t at = sentence.first; at < std::min(sentence.first + opening_words, sentence.last); ++at)
    says |= known_trade_answers.find(keys[at]);
  return (says & asks_open) != 0 && (ours.parts_of(sentence) & (you | me)) != 0;
}

OurWords read_ours(const Slots& slots) {
  constexpr std::size_t last_sentences = 2;
  const text::Words& words = slots.our_words;
  const Wording ours = trade_wording(words, slots.our_keys);
  OurWords said;
  const std::size_t count = words.sentences.size();
  for (std::size_t i = count - std::min(count, last_sentences); i < count; ++i) {
    const WordSpan& sentence = words.sentences[i];
    const bool question = words[sentence.last - 1] == "?";
    said.asks = said.asks || question;
    said.asks_open = question && leaves_open(ours, slots.our_keys, sentence);
    said.all |= ours.parts_of(sentence) & for_sale;
    said.proposes = said.proposes || proposes_deal(ours, sentence);
  }
  return said;
}

}  // namespace

Wording trade_wording(const text::Words& words, const std::vector<text::WordKey>& keys) {
  Wording wording(words, keys);
  wording.add_parts(known_trade, keys, amount);
  return wording;
}

Sought sought_by(std::int64_t parts) {
  if ((parts & demo) != 0) return Sought::demo;
  if ((parts & a_price) != 0) return Sought::price;
  return (parts & paper) != 0 ? Sought::contract : Sought::order;
}

TradeReply read_trade_reply(const Slots& slots, const Wording& wording) {
  constexpr std::uint32_t nothing_else = 10;
  if (slots.previous.empty()) return {};
  const Beginning begins = begin_of(slots, wording);
  if (begins.no || begins.asks_back || !(begins.yes || begins.names)) return {};
  const OurWords ours = read_ours(slots);
  if (begins.yes && ours.proposes) return {TradeAnswer::agrees, sought_by(ours.all)};
  if (begins.names && ours.asks_open) return {TradeAnswer::names, sought_by(begins.wanted)};
  const bool other = begins.yes && ours.asks && ours.all == 0 && begins.words <= nothing_else;
  return {other ? TradeAnswer::agrees_to_other : TradeAnswer::none, Sought::order};
}

}  // namespace baton::asking
