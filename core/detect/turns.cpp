#include "core/detect/turns.h"

#include <iterator>

#include "core/policy/grievance_phrases.h"
#include "core/policy/objection_phrases.h"

namespace baton {
namespace {

constexpr std::uint32_t objection_count = std::size(policy::objection_phrases);

/// Built once, at the first message; never changes afterwards. One book for all: a search costs by the words of the message.
const PhraseBook& book_of_turns() {
  static const PhraseBook book = [] {
    PhraseBook made;
    std::uint32_t id = 0;
    for (const policy::ObjectionPhrase& phrase : policy::objection_phrases) made.add_pattern(phrase.pattern, id++);
    for (const std::string_view phrase : policy::grievance_phrases) made.add_pattern(phrase, id);
    made.seal();
    return made;
  }();
  return book;
}

}  // namespace

Turns find_turns(const Slots& slots) {
  Turns turns;
  for (const PhraseBook::Hit& hit : book_of_turns().find(*slots.words, slots.keys))
    (hit.id < objection_count ? turns.objections : turns.grievances).push_back(hit);
  return turns;
}

}  // namespace baton
