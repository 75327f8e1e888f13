#include "core/detect/person_requests.h"

#include <algorithm>
#include <iterator>

#include "core/detect/asking.h"
#include "core/detect/offers.h"
#include "core/detect/request_words.h"

namespace baton {
namespace asking {
namespace {

using text::WordSpan;

/// Each turn of speech has one of these, so a sentence without them has none.
constexpr std::int64_t any_turn = talk | noun | call | touch | come | put | bot | who | human | role;
constexpr const char* signals[] = {"request.person", "request.call", "request.meeting"};

class RequestFinder {
 public:
  explicit RequestFinder(const Slots& slots) : slots_(slots), wording_(*slots.words, slots.keys) {}

  PersonRequests run() {
    for (const WordSpan& sentence : slots_.words->sentences) {
      if ((wording_.parts_of(sentence) & any_turn) == 0) continue;
      wording_.mark_persons(sentence);
      const std::int64_t all = wording_.parts_of(sentence);
      for (const Turn& turn : turns)
        if (may_hold(turn.steps, all)) look_for(turn, sentence);
    }
    return std::move(found_);
  }

 private:
  void look_for(const Turn& turn, const WordSpan& sentence) {
    const bool denies = (turn.steps[0].parts & deny) != 0 || (turn.steps[1].parts & deny) != 0;
    const ScopeBits not_asked = denies ? scope_not_meant & ~scope_negated : scope_not_meant;
    const std::int64_t never = denies ? std::int64_t{mark} : mark | deny;
    for (std::uint32_t first = sentence.first; first < sentence.last; ++first) {
      if (!wording_.is(first, turn.steps[0].parts)) continue;
      if (turn.steps[0].parts == person && first > sentence.first && wording_.is(first - 1, person)) continue;
      std::uint32_t last = follow(turn.steps, 1, wording_.parts(), first + 1, sentence.last, courtesy | person, never);
      if (last == 0) continue;
      last = wording_.person_end(last, sentence);
      const ScopeBits scope = slots_.scopes[first] & not_asked;
      const bool meant = scope == 0 || (scope == scope_hypothetical && wording_.is_polite_condition(first, sentence));
      if (!meant || !stands_right(turn, first, last, sentence)) {
        const bool more = turn.steps[1].parts != 0;  // A mere "person" tells nothing.
        found_.taken_away = found_.taken_away || (more && (!meant || is_something_else(turn, first, last, sentence)));
        continue;
      }
      found_.asked.push_back({turn.trust == Trust::sure, signals[static_cast<std::size_t>(turn.wanted)], first, last});
      return;
    }
  }

  bool stands_right(const Turn& turn, std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    const auto must = [&](Place place) { return (turn.place & place) != 0; };
    if (must(sole) && !only_courtesy(last, sentence)) return false;
    if (must(is_question) && !asks_who_writes(first, last, sentence)) return false;
    if (must(flat_denial) && first > sentence.first && !wording_.is(first - 1, self | opening | mark | courtesy)) return false;
    return wording_.stands(turn.place, first, last, sentence);
  }

  /// "Call me Steph", "our customers want to talk to a person".
  bool is_something_else(const Turn& turn, std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    const bool named =
        turn.steps[0].parts == call && (turn.place & no_compound) != 0 && last < sentence.last && !wording_.goes_on(last);
    return named || ((turn.place & wished) != 0 && wording_.is_of_others(first, sentence));
  }

  bool only_courtesy(std::uint32_t at, const WordSpan& sentence) const {
    while (at < sentence.last && wording_.is(at, mark | courtesy)) ++at;
    return at == sentence.last;
  }

  /// "Is this a bot", "are you real": in the order of a question.
  bool asks_who_writes(std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
    const std::string_view word = wording_.word(last - 1);
    if (!wording_.is(last - 1, bot | human) && word != "real" && word != "live") return false;
    if (last < sentence.last && !wording_.is(last, mark | human | person | bot | opening | courtesy | thing | talk)) return false;
    return first == sentence.first || !wording_.is(first - 1, ask);
  }

  const Slots& slots_;
  Wording wording_;
  PersonRequests found_;
};

}  // namespace
}  // namespace asking

PersonRequests find_person_requests(const Slots& slots) {
  PersonRequests found = asking::RequestFinder(slots).run();
  if (!asking::agrees_to_offer(slots)) return found;
  const text::WordSpan& answer = slots.words->sentences.front();
  found.asked.push_back({false, asking::signals[static_cast<std::size_t>(asking::Wanted::call)], answer.first, answer.last});
  return found;
}

}  // namespace baton
