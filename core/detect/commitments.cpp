#include "core/detect/commitments.h"

#include <algorithm>
#include <iterator>

#include "core/detect/phrases.h"
#include "core/detect/questions.h"
#include "core/model/time_units.h"
#include "core/policy/our_phrases.h"
#include "core/text/key_table.h"

namespace baton {
namespace {

using text::key_of;
using text::WordKey;
using text::WordSpan;

constexpr std::int64_t our_weight = 80;
/// A promise for a day is kept until the end of it.
constexpr std::int64_t last_minute = 23 * 60 + 59;

const PhraseBook& our_book() {
  static const PhraseBook book = [] {
    PhraseBook made;
    for (std::size_t i = 0; i < std::size(policy::our_phrases); ++i)
      made.add_pattern(policy::our_phrases[i].pattern, static_cast<std::uint32_t>(i));
    made.seal();
    return made;
  }();
  return book;
}

const text::KeyTable<policy::asked_words, text::Twice::combine> asked_table;

/// Reads one message of our side, sentence by sentence.
class OurReader {
 public:
  explicit OurReader(const Slots& slots) : slots_(slots), words_(*slots.words) {}

  OurReading run() {
    for (const PhraseBook::Hit& hit : our_book().find(words_, slots_.keys)) {
      const WordSpan sentence = sentence_of(hit.first);
      const policy::OurMeaning meaning = policy::our_phrases[hit.id].meaning;
      if (meaning == policy::OurMeaning::off_the_list) {
        reading_.confirms_opt_out = reading_.confirms_opt_out || !only_asks(hit);
        continue;
      }
      if (only_offers(hit, sentence)) continue;
      if (meaning == policy::OurMeaning::promise)
        add_promise(hit, sentence);
      else if (meaning == policy::OurMeaning::transfer || !is_no_person_of_ours(hit))
        add_transfer(hit, sentence);
    }
    read_questions();
    read_asked();
    return std::move(reading_);
  }

 private:
  WordSpan sentence_of(std::uint32_t word) const {
    const auto after = [](std::uint32_t at, const WordSpan& sentence) { return at < sentence.last; };
    return *std::upper_bound(words_.sentences.begin(), words_.sentences.end(), word, after);
  }

  WordKey key(std::uint32_t at) const { return at < slots_.keys.size() ? slots_.keys[at] : 0; }

  /// A question offers, a denial promises nothing, and what hangs on the prospect's wish is not promised yet.
  bool only_offers(const PhraseBook::Hit& hit, const WordSpan& sentence) {
    constexpr ScopeBits not_promised = scope_negated | scope_hypothetical | scope_question | scope_quoted | scope_past;
    if ((slots_.scopes[hit.first] & not_promised) != 0) return true;
    const WordKey before = hit.first > sentence.first ? key(hit.first - 1) : 0;
    if (before == key_of("shall") || before == key_of("should") || before == key_of("can") || before == key_of("could"))
      return true;
    if (judged_.first != sentence.first || judged_.last != sentence.last) {
      judged_ = sentence;
      hangs_on_wish_ = hangs_on_wish(sentence);
    }
    return hangs_on_wish_;
  }

  /// "You won't hear from us" is a denial that is meant.
  bool only_asks(const PhraseBook::Hit& hit) const {
    return (slots_.scopes[hit.first] & (scope_hypothetical | scope_question | scope_quoted)) != 0;
  }

  /// "A colleague of yours will call", "your team will get an email": no person of ours. A program is no person either.
  bool is_no_person_of_ours(const PhraseBook::Hit& hit) const {
    static constexpr WordKey others[] = {key_of("yours"), key_of("ai"), key_of("virtual"), key_of("automated"),
                                         key_of("digital")};
    for (std::uint32_t at = hit.first < 2 ? 0 : hit.first - 2; at < hit.last; ++at) {
      if (at > hit.first && key(at) == key_of("and")) return true;  // "I shared it with the team and will come back to you."
      if (std::find(std::begin(others), std::end(others), key(at)) != std::end(others)) return true;
      if (key(at) == key_of("your") && is_our_contact(at + 1)) continue;
      if (key(at) == key_of("your") && at + 1 < hit.last) return true;
    }
    return false;
  }

  /// "Your account manager", "your specialist": who looks after them.
  bool is_our_contact(std::uint32_t at) const {
    return key(at) == key_of("account") || key(at) == key_of("dedicated") || key(at) == key_of("personal") ||
           key(at) == key_of("specialist") || key(at) == key_of("adviser") || key(at) == key_of("advisor") ||
           key(at) == key_of("rep") || key(at) == key_of("representative") || key(at) == key_of("consultant");
  }

  bool hangs_on_wish(const WordSpan& sentence) const {
    for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
      if (key(at) == key_of("unless")) return true;
      const bool conditional = key(at) == key_of("if") || key(at) == key_of("wenn") || key(at) == key_of("falls") ||
                               key(at) == key_of("si") || key(at) == key_of("se") || key(at) == key_of("once");
      const bool about_you = key(at + 1) == key_of("you") || key(at + 1) == key_of("that") || key(at + 1) == key_of("sie") ||
                             key(at + 1) == key_of("vous") || key(at + 1) == key_of("quiere") ||
                             key(at + 1) == key_of("quieres") || key(at + 1) == key_of("you'd") || key(at + 1) == key_of("du") ||
                             key(at + 1) == key_of("desea") || key(at + 1) == key_of("voce") || key(at + 1) == key_of("quiser") ||
                             key(at + 1) == key_of("it") || key(at + 1) == key_of("you're") || key(at + 1) == key_of("le") ||
                             key(at + 1) == key_of("this");
      if (conditional && about_you) return true;
    }
    return false;
  }

  /// The rest of the sentence's clause from where the promise begins, dates after it included.
  text::ByteRange words_of(const PhraseBook::Hit& hit, const WordSpan& sentence) const {
    std::uint32_t last = hit.last;
    const auto clause = std::upper_bound(slots_.clauses.begin(), slots_.clauses.end(), hit.last - 1,
                                         [](std::uint32_t at, const WordSpan& one) { return at < one.last; });
    if (clause != slots_.clauses.end()) last = std::max(last, clause->last);
    for (auto date = first_date(hit.first); date != slots_.dates.end() && date->last <= sentence.last; ++date) {
      if (date->first > last + 3) break;
      last = std::max(last, date->last);
    }
    while (last > hit.last && words_.list[last - 1].kind == text::WordKind::mark) --last;
    return words_.where(hit.first, last);
  }

  /// The first date that does not begin before this word.
  std::vector<text::DateMention>::const_iterator first_date(std::uint32_t from) const {
    return std::partition_point(slots_.dates.begin(), slots_.dates.end(),
                                [&](const text::DateMention& date) { return date.first < from; });
  }

  /// The first time named in the sentence that is not over.
  std::optional<Time> due_in(const WordSpan& sentence) const {
    constexpr int most_dates = 8;
    auto date = first_date(sentence.first);
    for (int seen = 0; seen < most_dates && date != slots_.dates.end() && date->last <= sentence.last; ++seen, ++date) {
      if (date->vague || date->past) continue;
      if (date->direction == text::Direction::after || date->direction == text::Direction::never) continue;
      return Time{date->last_day * ms_per_day + date->minute.value_or(last_minute) * ms_per_minute};
    }
    return std::nullopt;
  }

  void add_promise(const PhraseBook::Hit& hit, const WordSpan& sentence) {
    const Finding words{"our.promise", words_of(hit, sentence), our_weight};
    if (!reading_.commitments.empty()) {
      Finding& last = reading_.commitments.back().words;
      if (last.where.end > words.where.begin) {  // One clause promises once.
        last.where.end = std::max(last.where.end, words.where.end);
        return;
      }
    }
    reading_.commitments.push_back({words, due_in(sentence)});
  }

  void add_transfer(const PhraseBook::Hit& hit, const WordSpan& sentence) {
    const Finding words{"our.transfer", words_of(hit, sentence), our_weight};
    if (!reading_.transfer.empty() && reading_.transfer.back().where.end > words.where.begin) {
      text::ByteRange& where = reading_.transfer.back().where;
      where.begin = std::min(where.begin, words.where.begin);
      where.end = std::max(where.end, words.where.end);
      return;
    }
    reading_.transfer.push_back(words);
  }

  /// Every sentence with a question mark, and what asks without one ("let me know your budget").
  void read_questions() {
    std::vector<Finding> unmarked = find_questions(slots_);
    auto next = unmarked.begin();
    for (const WordSpan& sentence : words_.sentences) {
      const text::ByteRange where = words_.where(sentence.first, sentence.last);
      const bool marked = std::find(slots_.keys.begin() + sentence.first, slots_.keys.begin() + sentence.last, key_of("?")) !=
                          slots_.keys.begin() + sentence.last;
      if (marked && sentence.last - sentence.first > 1) reading_.questions.push_back({"our.question", where, our_weight});
      for (; next != unmarked.end() && next->where.begin < where.end; ++next)
        if (!marked) reading_.questions.push_back({"our.question", next->where, our_weight});
    }
  }

  void read_asked() {
    constexpr std::int64_t need = 4, need_if_what = 16;
    std::int64_t asked = 0;
    std::size_t next = 0;
    const std::vector<Finding>& questions = reading_.questions;
    for (std::uint32_t at = 0; at < words_.list.size(); ++at) {
      while (next < questions.size() && questions[next].where.end <= words_.list[at].where.begin) ++next;
      if (next == questions.size() || questions[next].where.begin > words_.list[at].where.begin) continue;
      const std::int64_t word = asked_table.find(slots_.keys[at]);
      if (word == need_if_what)
        asked |= asks_what(at) ? need : 0;
      else
        asked |= word;
    }
    for (std::size_t element = 0; element < element_count; ++element) reading_.asks[element] = (asked >> element & 1) != 0;
  }

  /// "What do you need": the word that asks stands a few words before.
  bool asks_what(std::uint32_t at) const {
    for (std::uint32_t back = 1; back <= 5 && back <= at; ++back)
      if (key(at - back) == key_of("what") || key(at - back) == key_of("what's")) return true;
    return false;
  }

  const Slots& slots_;
  const text::Words& words_;
  WordSpan judged_;  ///< The sentence that `hangs_on_wish_` speaks of.
  bool hangs_on_wish_ = false;
  OurReading reading_;
};

}  // namespace

OurReading read_our_words(const Slots& slots) { return OurReader(slots).run(); }

}  // namespace baton
