#include "core/check_phrases.h"

#include <optional>
#include <string_view>
#include <unordered_map>

#include "core/policy/language_tags.h"
#include "core/text/brackets.h"
#include "core/text/words.h"

namespace baton {
namespace {

/// A longer phrase is compared as a whole only.
constexpr std::size_t most_words_inside = 12;

bool is_pattern_mark(std::string_view word) { return word == "*" || word == "(" || word == "|" || word == ")"; }

/// The folded words of a phrase and the marks that mean something in it; a `*` at either end means nothing.
std::vector<std::string> parts_of(const text::Words& words) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < words.list.size(); ++i)
    if (words.list[i].kind != text::WordKind::mark || (is_pattern_mark(words[i]) && !(words[i] == "*" && parts.empty())))
      parts.emplace_back(words[i]);
  while (!parts.empty() && parts.back() == "*") parts.pop_back();
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) out += parts[i] + " ";
  return out;
}

bool has_word(const text::Words& words, const text::WordSpan& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
    if (words.list[at].kind != text::WordKind::mark) return true;
  return false;
}

std::string_view primary(const LanguageTag& tag) { return std::string_view(tag.value).substr(0, tag.value.find('-')); }

/// Whether there can be a message that both are looked for in.
bool share_a_language(const Phrase& a, const Phrase& b) {
  return primary(a.language).empty() || primary(b.language).empty() || primary(a.language) == primary(b.language);
}

/// Every message that `narrow` is looked for in is one for `wide` too.
bool is_as_wide(const Phrase& wide, const Phrase& narrow) {
  return primary(wide.language).empty() || primary(wide.language) == primary(narrow.language);
}

/// Remembers the phrases read so far by their words.
class Doubts {
 public:
  Doubts(const std::vector<Phrase>& phrases, const std::string& pointer) : phrases_(phrases), pointer_(pointer) {
    for (const Phrase& phrase : phrases) parts_.push_back(parts_of(text::split_words(phrase.text)));
    for (std::size_t i = 0; i < phrases.size(); ++i)
      if (!parts_[i].empty()) by_words_[joined(parts_[i], 0, parts_[i].size())].push_back(i);
  }

  Problems run() {
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      look_at_text(i);
      look_at_language_and_weight(i);
      if (!look_for_twin(i)) look_for_shorter(i);
    }
    return std::move(found_);
  }

 private:
  void doubt(std::size_t i, std::string_view member, ProblemCode code, std::string message) {
    found_.push_back({pointer_ + "/" + std::to_string(i) + "/" + std::string(member), code, std::move(message)});
  }
  static std::string item(std::size_t i) { return "item " + std::to_string(i); }

  void look_at_text(std::size_t i) {
    const text::Words words = text::split_words(phrases_[i].text);
    int sentences = 0;
    for (const text::WordSpan& sentence : words.sentences) sentences += has_word(words, sentence);
    if (sentences == 0) return doubt(i, "text", ProblemCode::empty, "has no word in it, so it never matches");
    if (sentences > 1)
      doubt(i, "text", ProblemCode::conflict,
            "spans two sentences, and no match does; give each sentence as a phrase of its own");
    if (!text::brackets_pair_up(phrases_[i].text))
      doubt(i, "text", ProblemCode::unreadable_value,
            "has brackets that do not pair up, so they do not stand for alternatives; write \"(call|ring) me\"");
  }

  void look_at_language_and_weight(std::size_t i) {
    const Phrase& phrase = phrases_[i];
    if (!phrase.language.value.empty() && !policy::is_told(primary(phrase.language)))
      doubt(i, "language", ProblemCode::unreadable_value,
            "is no language that Baton tells; the phrase counts only in messages too short to tell their language");
    if (phrase.meaning != PhraseMeaning::nothing && phrase.weight.value < phrase_firing_weight)
      doubt(i, "weight", ProblemCode::out_of_range,
            "is below " + std::to_string(phrase_firing_weight) +
                ", so the phrase is shown as evidence but fires nothing by itself");
  }

  /// An earlier phrase of the same words.
  bool look_for_twin(std::size_t i) {
    if (parts_[i].empty()) return false;
    for (const std::size_t other : by_words_[joined(parts_[i], 0, parts_[i].size())]) {
      if (other >= i) break;
      if (!share_a_language(phrases_[i], phrases_[other])) continue;
      const bool same = phrases_[i].meaning == phrases_[other].meaning;
      doubt(i, "text", same ? ProblemCode::duplicate_key : ProblemCode::conflict,
            same ? "has the words of " + item(other) + ", which means the same"
                 : "has the words of " + item(other) + ", which means " + word_of(phrases_[other].meaning) +
                       "; keep one of the two");
      return true;
    }
    return false;
  }

  /// A phrase of the same meaning that matches wherever this one does.
  void look_for_shorter(std::size_t i) {
    const std::vector<std::string>& parts = parts_[i];
    if (parts.size() > most_words_inside || phrases_[i].text.find('(') != std::string::npos) return;
    for (std::size_t length = 1; length < parts.size(); ++length)
      for (std::size_t first = 0; first + length <= parts.size(); ++first)
        if (const auto other = shorter_in(i, joined(parts, first, first + length)))
          return doubt(i, "text", ProblemCode::duplicate_key,
                       "says no more than " + item(*other) + ", whose words are among its own and which means the same");
  }

  std::optional<std::size_t> shorter_in(std::size_t i, const std::string& words) const {
    const auto known = by_words_.find(words);
    if (known == by_words_.end()) return {};
    const Phrase& phrase = phrases_[i];
    for (const std::size_t other : known->second) {
      const Phrase& shorter = phrases_[other];
      if (shorter.meaning == phrase.meaning && shorter.weight.value >= phrase.weight.value && is_as_wide(shorter, phrase) &&
          shorter.even_negated >= phrase.even_negated)
        return other;
    }
    return {};
  }

  static std::string word_of(PhraseMeaning meaning) { return boost::describe::enum_to_string(meaning, ""); }

  const std::vector<Phrase>& phrases_;
  const std::string& pointer_;
  std::vector<std::vector<std::string>> parts_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_words_;
  Problems found_;
};

}  // namespace

Problems doubts_about_phrases(const std::vector<Phrase>& phrases, const std::string& pointer) {
  return Doubts(phrases, pointer).run();
}

}  // namespace baton
