#include "core/detect/phrase_findings.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "core/detect/concepts.h"
#include "core/policy/language_phrases.h"

namespace baton {
namespace {

constexpr std::int64_t built_in_weight = 80;

std::string signal_of(PhraseMeaning meaning) {
  return std::string("phrase.") + boost::describe::enum_to_string(meaning, "nothing");
}

/// A phrase is meant unless it stands under a reserve from its first word on, or a "not" has slipped into it.
bool is_meant(const Slots& slots, const PhraseBook::Hit& hit) {
  return (slots.scopes[hit.first] & scope_not_meant) == 0 && (slots.scopes[hit.last - 1] & scope_negated) == 0;
}

PhraseFinding finding_of(const Slots& slots, const PhraseBook::Hit& hit, PhraseMeaning meaning, std::int64_t weight) {
  return {meaning, {signal_of(meaning), slots.words->where(hit.first, hit.last), weight}};
}

/// One language's built-in phrases, ready to search.
struct LanguageBook {
  explicit LanguageBook(const policy::LanguagePhrases& of) : phrases(of) {
    for (std::size_t i = 0; i < of.count; ++i) book.add_pattern(of.first[i].pattern, static_cast<std::uint32_t>(i));
    book.seal();
  }
  policy::LanguagePhrases phrases;
  PhraseBook book;
};

/// Built when the first message in that language is read; never changes afterwards.
template <std::size_t Index>
const LanguageBook& language_book() {
  static const LanguageBook book(policy::language_phrases()[Index]);
  return book;
}

const LanguageBook* book_for(std::string_view language) {
  if (language == "es") return &language_book<0>();
  if (language == "fr") return &language_book<1>();
  if (language == "de") return &language_book<2>();
  if (language == "pt") return &language_book<3>();
  return nullptr;
}

/// "Don't call, write to me" holds "don't write to me", but not without a break.
bool has_a_break(const Slots& slots, const PhraseBook::Hit& hit) {
  const text::Words& words = *slots.words;
  for (std::uint32_t at = hit.first; at < hit.last; ++at)
    if (words[at] == "," || words[at] == ";") return true;
  return false;
}

void add_phrases(const Slots& slots, const LanguageBook& language, std::vector<PhraseFinding>& found) {
  for (const PhraseBook::Hit& hit : language.book.find(*slots.words, slots.keys)) {
    const policy::LanguagePhrase& phrase = language.phrases.first[hit.id];
    if (phrase.meaning == PhraseMeaning::opt_out && has_a_break(slots, hit)) continue;
    if (phrase.even_negated || is_meant(slots, hit)) found.push_back(finding_of(slots, hit, phrase.meaning, built_in_weight));
  }
}

/// "STOP" and its like, alone in the message.
void add_command(const Slots& slots, std::vector<PhraseFinding>& found) {
  std::uint32_t words = 0, at = 0;
  for (std::uint32_t i = 0; i < slots.keys.size() && words < 2; ++i) {
    if (slots.words->list[i].kind == text::WordKind::mark) continue;
    ++words;
    at = i;
  }
  if (words != 1) return;
  const std::string_view word = (*slots.words)[at];
  if (std::find(std::begin(policy::opt_out_commands), std::end(policy::opt_out_commands), word) !=
      std::end(policy::opt_out_commands))
    found.push_back(finding_of(slots, {0, at, at + 1}, PhraseMeaning::opt_out, built_in_weight));
}

/// A phrase of the policy at its place in a message.
struct Told {
  PhraseBook::Hit hit;
  const Phrase* phrase = nullptr;
  bool is_plain() const { return phrase->meaning == PhraseMeaning::nothing; }
};

/// Of plain words and words that show something the longer win: "quote of the day" over "quote", "human being" over "human".
std::vector<PhraseFinding> without_covered(const Slots& slots, std::vector<Told> told) {
  std::vector<PhraseFinding> found;
  const auto wider_first = [](const Told& a, const Told& b) {
    return a.hit.first != b.hit.first ? a.hit.first < b.hit.first : a.hit.last > b.hit.last;
  };
  std::stable_sort(told.begin(), told.end(), wider_first);
  // How far the plain words and the others reach that begin before, or at the same place and end after.
  std::uint32_t reach[2] = {0, 0};
  for (std::size_t i = 0; i < told.size();) {
    std::size_t next = i;
    for (; next < told.size() && !wider_first(told[i], told[next]); ++next)
      if (told[next].hit.last > reach[told[next].is_plain() ? 0 : 1])
        found.push_back(finding_of(slots, told[next].hit, told[next].phrase->meaning, told[next].phrase->weight));
    for (; i < next; ++i) {
      std::uint32_t& own = reach[told[i].is_plain() ? 1 : 0];
      own = std::max(own, told[i].hit.last);
    }
  }
  return found;
}

}  // namespace

UserPhrases::UserPhrases(const DetectPolicy& policy) : phrases_(policy.phrases) {
  for (std::size_t i = 0; i < phrases_.size(); ++i) book_.add_pattern(phrases_[i].text, static_cast<std::uint32_t>(i));
  book_.seal();
}

std::vector<PhraseFinding> UserPhrases::find(const Slots& slots) const {
  std::vector<Told> told;
  if (phrases_.empty()) return {};
  for (const PhraseBook::Hit& hit : book_.find(*slots.words, slots.keys)) {
    const Phrase& phrase = phrases_[hit.id];
    const std::string_view wanted = std::string_view(phrase.language.value).substr(0, phrase.language.value.find('-'));
    if (!wanted.empty() && !slots.language.empty() && wanted != slots.language) continue;
    const bool plain = phrase.meaning == PhraseMeaning::nothing;
    if (plain || phrase.even_negated || is_meant(slots, hit)) told.push_back({hit, &phrase});
  }
  return without_covered(slots, std::move(told));
}

std::vector<PhraseFinding> find_language_phrases(const Slots& slots) {
  std::vector<PhraseFinding> found = find_concepts(slots);
  if (slots.language != "en")
    for (PhraseFinding& agreed : find_agreed(slots)) found.push_back(std::move(agreed));
  add_command(slots, found);
  if (const LanguageBook* const language = book_for(slots.language)) add_phrases(slots, *language, found);
  if (!slots.language.empty()) return found;
  // Too short to tell the language: whichever of the four says something.
  for (const std::string_view language : {"es", "fr", "de", "pt"}) add_phrases(slots, *book_for(language), found);
  return found;
}

}  // namespace baton
