#include "core/detect/asking.h"

#include <algorithm>

#include "core/detect/request_words.h"
#include "core/text/one_of.h"

namespace baton::asking {

using text::is_one_of;
using text::WordSpan;

namespace {

const text::KeyTable<asking::words, text::Twice::combine> known;

}  // namespace

Wording::Wording(const text::Words& words, const std::vector<text::WordKey>& keys) : words_(words) {
  constexpr std::int64_t in_table = 0xFFFFFFFF;  // Its numbers have a sign.
  parts_.reserve(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i)
    parts_.push_back(words.list[i].kind == text::WordKind::mark ? std::int64_t{mark} : known.find(keys[i]) & in_table);
}

std::int64_t Wording::parts_of(const WordSpan& sentence) const {
  std::int64_t all = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) all |= parts_[at];
  return all;
}

void Wording::mark_persons(const WordSpan& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (is(at, who | human | role)) mark_person(at, sentence);
    if (at + 2 >= sentence.last || word(at) != "one" || word(at + 1) != "of" || !is(at + 2, you | det)) continue;
    for (std::uint32_t i = at; i < at + 3; ++i) parts_[i] |= person;
  }
}

void Wording::mark_person(std::uint32_t head, const WordSpan& sentence) {
  constexpr std::uint32_t longest = 5;
  const bool more = head + 1 < sentence.last;
  if (more && !is(head, who) && is(head + 1, who | human | role)) return;
  if (more && is(head, role) && !goes_on(head + 1)) return;
  std::uint32_t first = head;
  bool yours = false;
  for (std::uint32_t at = head; at > sentence.first && head - at < longest && !is(head, who); --at) {
    if (is(at - 1, mine)) return;
    if (is(at - 1, det | live)) {
      if (!is(at - 1, det) && is(first, det)) break;
      first = at - 1;
      yours = yours || word(first) == "your" || word(first) == "ur";
    } else if (first != head || parts_[at - 1] != 0 || at - 1 == sentence.first || !is(at - 2, det)) {
      break;  // One word that says nothing else may stand between: "a patient person".
    }
  }
  if (word(head) == "lot" && !yours) return;
  for (std::uint32_t at = first; at <= head; ++at) parts_[at] |= person;
}

std::uint32_t Wording::person_end(std::uint32_t last, const WordSpan& sentence) const {
  if (is(last - 1, person | to))
    while (last < sentence.last && is(last, person)) ++last;
  return last;
}

bool Wording::goes_on(std::uint32_t at) const {
  static constexpr std::string_view links[] = {
      "about",    "for",     "at",    "before",  "after",  "next",     "if",     "re",    "regarding", "who's", "that's",
      "whose",    "as",      "while", "any",     "until",  "till",     "back",   "since", "between",   "early", "later",
      "whenever", "anytime", "tmrw",  "tonight", "monday", "tuesday",  "mon",    "tue",   "tues",      "wed",   "wednesday",
      "thursday", "thurs",   "thu",   "friday",  "fri",    "saturday", "sunday", "sat",   "sun"};
  return parts_[at] != 0 || words_.list[at].kind == text::WordKind::number || is_one_of(word(at), links);
}

bool Wording::is_break(std::uint32_t at) const { return is(at, mark) && word(at) != "\"" && word(at) != "'"; }

bool Wording::begins(std::uint32_t at, const WordSpan& sentence) const {
  return at == sentence.first || is_break(at - 1) || is(at - 1, opening);
}

std::uint32_t Wording::before_courtesy(std::uint32_t at, const WordSpan& sentence) const {
  while (at > sentence.first && is(at - 1, courtesy)) --at;
  return at;
}

std::uint32_t Wording::before_person(std::uint32_t at, const WordSpan& sentence) const {
  while (at > sentence.first && is(at - 1, person)) --at;
  return before_courtesy(at, sentence);
}

bool Wording::courtesy_precedes(std::uint32_t at, const WordSpan& sentence) const {
  return begins(before_courtesy(at, sentence), sentence);
}

bool Wording::courtesy_follows(std::uint32_t at, const WordSpan& sentence) const {
  while (at < sentence.last && is(at, courtesy)) ++at;
  return at >= sentence.last || is(at, mark | opening);
}

bool Wording::stands(std::uint16_t place, std::uint32_t first, std::uint32_t last, const WordSpan& sentence) const {
  const auto must = [&](std::uint16_t what) { return (place & what) != 0; };
  if (must(ends) && !courtesy_follows(last, sentence)) return false;
  if (must(opens | sole) && !courtesy_precedes(first, sentence)) return false;
  if (must(no_compound) && last < sentence.last && !goes_on(last)) return false;
  if (must(wished)) return is_own_wish(first, sentence);
  return !must(asked) || is_asked(first, sentence, !must(no_command));
}

bool Wording::is_asked(std::uint32_t at, const WordSpan& sentence, bool as_command) const {
  static constexpr std::string_view particles[] = {"to", "for", "of", "on"};
  at = before_courtesy(at, sentence);
  if (begins(at, sentence)) return as_command;
  std::uint32_t before = at - 1;
  if (is(before, mark)) return false;
  if (is_one_of(word(before), particles)) {
    at = before_courtesy(before, sentence);
    if (at == sentence.first) return false;
    before = at - 1;
    return is(before, wish | ready) ? is_own_wish(before, sentence) : is(before, you | person) && is_wished_of(before, sentence);
  }
  if (is(before, wish)) return is_own_wish(before, sentence);
  if (is(before, me)) return before > sentence.first && (word(before - 1) == "let" || word(before - 1) == "lets");
  if (is(before, self)) {
    at = before_courtesy(before, sentence);
    return at > sentence.first && is(at - 1, could) && !is(at - 1, deny);
  }
  if (is(before, you | person)) {
    at = before_person(before, sentence);
    return at > sentence.first && (is(at - 1, could) || is_wished_of(before, sentence));
  }
  if (!is(before, could)) return false;
  at = before_courtesy(before, sentence);
  return at > sentence.first && is(at - 1, person | ask | you);
}

bool Wording::is_wished_of(std::uint32_t at, const WordSpan& sentence) const {
  at = before_person(at, sentence);
  if (at == sentence.first) return false;
  if (is(at - 1, wish) && is_own_wish(at - 1, sentence)) return true;
  return is(at - 1, get) && is_asked(at - 1, sentence, true);
}

bool Wording::needs_would(std::uint32_t at) const {
  static constexpr std::string_view liking[] = {"like", "love", "value", "appreciate"};
  return is_one_of(word(at), liking);
}

bool Wording::is_own_wish(std::uint32_t at, const WordSpan& sentence) const {
  constexpr std::uint32_t longest = 12;
  if (is(at, deny)) return false;
  if (needs_would(at)) {
    const std::uint32_t from = before_courtesy(at, sentence);
    if (from == sentence.first ? word(at) == "like" : !is(from - 1, could | wish)) return false;
  }
  const std::uint32_t begin = at - std::min(at - sentence.first, longest);
  for (std::uint32_t before = at; before > begin; --before) {
    const std::uint32_t i = before - 1;
    if (is(i, mark)) return is_break(i);
    if (is(i, deny) || (is(i, other | you | ask) && !is(i, role))) return false;
    if (is(i, self | mine | opening)) return true;
    if (parts_[i] == 0 && i > begin && is(i - 1, mine)) return true;  // "Our buyer".
    if (!is(i, courtesy | could | wish | ready | be | to | thing | role | human)) return false;
  }
  return begin == sentence.first;
}

bool Wording::is_polite_condition(std::uint32_t at, const WordSpan& sentence) const {
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t back = 0; back < longest && at > sentence.first && !is(at, mark); ++back, --at)
    if (word(at - 1) == "if") return is(at, you) && at + 1 < sentence.last && is(at + 1, could) && !is(at + 1, deny);
  return false;
}

bool Wording::is_of_others(std::uint32_t at, const WordSpan& sentence) const {
  constexpr std::uint32_t longest = 6;
  bool others = false;
  const std::uint32_t begin = at - std::min(at - sentence.first, longest);
  for (; at > begin && !is(at - 1, mark | self | me); --at) others = others || is(at - 1, other);
  return others && (at == begin || is(at - 1, mark));
}

}  // namespace baton::asking
