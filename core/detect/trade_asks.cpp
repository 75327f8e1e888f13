#include "core/detect/trade_asks.h"

#include "core/detect/asking.h"
#include "core/detect/trade_answers.h"
#include "core/detect/trade_words.h"

namespace baton {
namespace asking {
namespace {

using text::WordSpan;

constexpr const char* intents[] = {"intent.price", "intent.demo", "intent.contract", "intent.order"};

class TradeFinder {
 public:
  explicit TradeFinder(const Slots& slots) : slots_(slots), wording_(trade_wording(*slots.words, slots.keys)) {}

  TradeAsks run() {
    read_reply();
    for (const WordSpan& sentence : slots_.words->sentences) {
      const std::int64_t all = wording_.parts_of(sentence);
      for (const TradeTurn& turn : trade_turns) {
        if (found_.asked) return found_;
        if (may_hold(turn.steps, all)) look_for(turn, sentence);
      }
    }
    return found_;
  }

 private:
  void read_reply() {
    const TradeReply reply = read_trade_reply(slots_, wording_);
    const WordSpan& answer = slots_.words->sentences.front();
    if (reply.answer == TradeAnswer::agrees || reply.answer == TradeAnswer::names) keep(reply.sought, answer);
    found_.taken_away = reply.answer == TradeAnswer::agrees_to_other;
  }

  void look_for(const TradeTurn& turn, const WordSpan& sentence) {
    for (std::uint32_t first = sentence.first; first < sentence.last; ++first) {
      if (!wording_.is(first, turn.steps[0].parts)) continue;
      const std::uint32_t last =
          follow(turn.steps, 1, wording_.parts(), first + 1, sentence.last, courtesy, mark | deny | matter);
      if (last == 0 || !wording_.stands(turn.place, first, last, sentence)) continue;
      if (is_meant(turn, first) && !is_other_matter(first, last, sentence)) return keep(turn.sought, {first, last});
      found_.taken_away = true;
      return;
    }
  }

  /// A question may well suppose something. Whether a wish is denied, its own words tell better.
  bool is_meant(const TradeTurn& turn, std::uint32_t first) const {
    const bool told = (turn.place & (asked | wished)) != 0;
    const bool question = (slots_.scopes[first] & scope_question) != 0;
    const ScopeBits against = scope_not_meant & ~(told ? scope_negated : 0) & ~(question ? scope_hypothetical : 0);
    return (slots_.scopes[first] & against) == 0;
  }

  /// "A contract report", "sign our NDA", and what the writer would send to us.
  bool is_other_matter(std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    const std::uint32_t next = last + (last < sentence.last && wording_.is(last, mine));
    if (next < sentence.last && wording_.is(next, matter)) return true;
    return wording_.is(first, send) && first + 1 < last && wording_.is(first + 1, you);
  }

  void keep(Sought sought, const WordSpan& where) {
    found_.asked = {intents[static_cast<std::size_t>(sought)], where.first, where.last};
  }

  const Slots& slots_;
  Wording wording_;
  TradeAsks found_;
};

}  // namespace
}  // namespace asking

TradeAsks find_trade_asks(const Slots& slots) { return asking::TradeFinder(slots).run(); }

}  // namespace baton
