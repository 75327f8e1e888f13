#include "core/detect/offers.h"

#include <algorithm>
#include <iterator>

#include "core/detect/asking.h"
#include "core/detect/request_words.h"

namespace baton::asking {

using text::WordSpan;

namespace {

const text::KeyTable<asking::answers, text::Twice::combine> known_answers;
constexpr std::uint32_t longest_answer = 14, longest_time = 8;

/// A question, or "I can" and the like.
bool proposes(const Wording& wording, const WordSpan& sentence) {
  for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at)
    if (wording.word(at) == "?" || (wording.is(at, could) && (wording.is(at - 1, self | person) || wording.parts()[at - 1] == 0)))
      return true;
  return false;
}

bool names_offer(const Wording& wording, const WordSpan& sentence) {
  const std::int64_t all = wording.parts_of(sentence);
  return std::any_of(std::begin(offers), std::end(offers),
                     [&](const Offer& offer) { return wording.holds(offer.steps, sentence, all); });
}

bool is_plain_yes(const Slots& slots) {
  constexpr std::uint32_t opening_words = 2;
  const WordSpan& sentence = slots.words->sentences.front();
  if (sentence.last - sentence.first > longest_answer) return false;
  std::int64_t all = 0;
  std::uint32_t count = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (slots.words->list[at].kind == text::WordKind::mark) continue;
    const std::int64_t says = answer_part(slots.keys[at]);
    all |= count++ < opening_words ? says : says & ~agrees;
  }
  if ((all & (refuses | agrees)) != 0) return (all & refuses) == 0;
  const bool dated = (all & when) != 0 || (!slots.dates.empty() && slots.dates.front().first < sentence.last);
  return dated && count < longest_time;
}

bool offers_person(const Slots& slots) {
  constexpr std::size_t last_sentences = 3;
  const text::Words& words = slots.our_words;
  Wording wording(words, slots.our_keys);
  const std::size_t count = words.sentences.size();
  for (std::size_t i = count - std::min(count, last_sentences); i < count; ++i) {
    wording.mark_persons(words.sentences[i]);
    if (proposes(wording, words.sentences[i]) && names_offer(wording, words.sentences[i])) return true;
  }
  return false;
}

}  // namespace

std::int64_t answer_part(text::WordKey word) { return known_answers.find(word); }

bool agrees_to_offer(const Slots& slots) { return !slots.previous.empty() && is_plain_yes(slots) && offers_person(slots); }

}  // namespace baton::asking
