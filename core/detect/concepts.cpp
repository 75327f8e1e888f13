#include "core/detect/concepts.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <string>

#include "core/detect/languages.h"
#include "core/policy/language_concepts.h"
#include "core/text/key_table.h"

namespace baton {
namespace {

using policy::ConceptRule;
using policy::ConceptWords;
using text::WordKey;
using text::WordSpan;

constexpr std::int64_t concept_weight = 60;
/// A stem is at least this long, or it would stand for anything.
constexpr std::size_t shortest_stem = 3;

/// One language's words, whole ones and stems apart.
class ConceptTable {
 public:
  template <std::size_t Groups>
  explicit ConceptTable(const ConceptWords (&groups)[Groups]) {
    std::size_t count = 0;
    for (const ConceptWords& group : groups) count += text::key_table_detail::count_words(group.words);
    slots_.resize(std::bit_ceil(count * 4 + 2));
    for (const ConceptWords& group : groups) add_all(group);
  }

  /// What a folded word stands for, by itself and by its beginnings.
  std::int64_t find(std::string_view word) const {
    std::int64_t found = 0;
    WordKey key = text::key_of({});
    for (std::size_t i = 0; i < word.size(); ++i) {
      key = text::key_after(key, word[i]);
      if (i + 1 >= shortest_stem && i < longest_stem_) found |= look_up(text::key_after(key, '~'));
    }
    return found | look_up(key);
  }

 private:
  struct Slot {
    WordKey key = 0;
    std::int64_t value = 0;
  };

  void add_all(const ConceptWords& group) {
    for (std::string_view rest = group.words; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string_view word = rest.substr(0, end);
      if (!word.empty()) add(word, group.value);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void add(std::string_view word, std::int64_t value) {
    if (word.back() == '~') longest_stem_ = std::max(longest_stem_, word.size() - 1);
    const WordKey key = text::key_of(word);
    std::size_t at = key & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    slots_[at].key = key;
    slots_[at].value |= value;
  }

  std::int64_t look_up(WordKey key) const {
    for (std::size_t at = key & (slots_.size() - 1); slots_[at].key != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].key == key) return slots_[at].value;
    return 0;
  }

  std::vector<Slot> slots_;
  std::size_t longest_stem_ = 0;
};

/// Built when the first message in that language is read; never changes afterwards.
const ConceptTable* table_for(std::string_view language) {
  if (language == "es") {
    static const ConceptTable table(policy::spanish_concepts);
    return &table;
  }
  if (language == "fr") {
    static const ConceptTable table(policy::french_concepts);
    return &table;
  }
  if (language == "de") {
    static const ConceptTable table(policy::german_concepts);
    return &table;
  }
  if (language == "pt") {
    static const ConceptTable table(policy::portuguese_concepts);
    return &table;
  }
  return nullptr;
}

/// A word that is in two of the sets may stand for both.
bool holds(const ConceptRule& rule, std::int64_t have, std::int64_t all) {
  if ((all & rule.never) != 0) return false;
  return std::all_of(std::begin(rule.needs), std::end(rule.needs),
                     [&](std::int64_t need) { return need == 0 || (have & need) != 0; });
}

const text::KeyTable<policy::agreeing_words, text::Twice::refuse> agreeing_words;

/// A short message that opens with a yes and takes nothing of it back.
bool agrees(const Slots& slots) {
  constexpr std::uint32_t longest = 14, opening = 3;
  const auto count = static_cast<std::uint32_t>(slots.keys.size());
  if (count == 0 || count > longest) return false;
  bool yes = false;
  for (std::uint32_t at = 0; at < std::min(count, opening); ++at) {
    if ((slots.scopes[at] & scope_negated) != 0 || slots.keys[at] == text::key_of("no")) return false;
    yes = yes || agreeing_words.find(slots.keys[at]) != 0;
  }
  return yes;
}

/// Reads one sentence at a time; a long one in parts, for what stands far apart does not belong together.
class ConceptFinder {
 public:
  ConceptFinder(const Slots& slots, const ConceptTable& table) : slots_(slots) {
    concepts_.reserve(slots.keys.size());
    for (std::size_t i = 0; i < slots.keys.size(); ++i) concepts_.push_back(table.find((*slots.words)[i]));
  }

  std::vector<PhraseFinding> run() {
    constexpr std::uint32_t longest = 24;
    for (const WordSpan& sentence : slots_.words->sentences)
      for (std::uint32_t first = sentence.first; first < sentence.last; first += longest)
        read({first, std::min(sentence.last, first + longest)});
    return std::move(found_);
  }

 private:
  void read(const WordSpan& part) {
    std::int64_t all = 0, meant = 0;
    for (std::uint32_t at = part.first; at < part.last; ++at) {
      all |= concepts_[at];
      if ((slots_.scopes[at] & scope_not_meant) == 0) meant |= concepts_[at];
    }
    std::int64_t done = 0;
    for (const ConceptRule& rule : policy::concept_rules) {
      const std::int64_t bit = std::int64_t{1} << static_cast<int>(rule.meaning);
      if ((done & bit) != 0 || !holds(rule, rule.even_negated ? all : meant, all)) continue;
      done |= bit;
      add(rule, part);
    }
  }

  void add(const ConceptRule& rule, const WordSpan& part) {
    const std::int64_t wanted = rule.needs[0] | rule.needs[1] | rule.needs[2];
    std::uint32_t first = part.last, last = part.first;
    for (std::uint32_t at = part.first; at < part.last; ++at) {
      if ((concepts_[at] & wanted) == 0) continue;
      first = std::min(first, at);
      last = at + 1;
    }
    const std::string signal = std::string("phrase.") + boost::describe::enum_to_string(rule.meaning, "nothing");
    found_.push_back({rule.meaning, {signal, slots_.words->where(first, last), concept_weight}});
  }

  const Slots& slots_;
  std::vector<std::int64_t> concepts_;
  std::vector<PhraseFinding> found_;
};

}  // namespace

std::vector<PhraseFinding> find_concepts(const Slots& slots) {
  const ConceptTable* const table = table_for(slots.language);
  return table == nullptr ? std::vector<PhraseFinding>() : ConceptFinder(slots, *table).run();
}

std::vector<PhraseFinding> find_agreed(const Slots& slots) {
  std::vector<PhraseFinding> found;
  if (slots.previous.empty() || !agrees(slots)) return found;
  const text::Words& offer = slots.our_words;
  if (offer.list.empty() || slots.our_keys.back() != text::key_of("?")) return found;
  const ConceptTable* const table = table_for(identify_language(slots.previous, offer, slots.our_keys));
  if (table == nullptr) return found;
  // Whatever our side offers is offered to them, and to be had for a word.
  std::int64_t concepts = policy::to_us | policy::wish | policy::question;
  const WordSpan& last = offer.sentences.back();
  for (std::uint32_t at = last.first; at < last.last; ++at) concepts |= table->find(offer[at]);
  const WordSpan& answer = slots.clauses.front();
  for (const ConceptRule& rule : policy::concept_rules) {
    if (!holds(rule, concepts, concepts)) continue;
    const std::string signal = std::string("phrase.") + boost::describe::enum_to_string(rule.meaning, "nothing");
    found.push_back({rule.meaning, {signal, slots.words->where(answer.first, answer.last), concept_weight}});
    return found;
  }
  return found;
}

}  // namespace baton
