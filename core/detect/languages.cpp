#include "core/detect/languages.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/policy/language_tags.h"
#include "core/text/key_table.h"
#include "core/text/utf8.h"

namespace baton {
namespace {

using policy::scripts;
constexpr auto& tags = policy::language_tags;

const text::KeyTable<policy::common_words, text::Twice::combine> common_words;

std::int64_t languages_with_ending(std::string_view folded) {
  for (const policy::LanguageEnding& ending : policy::common_endings)
    if (folded.size() > ending.letters.size() && folded.substr(folded.size() - ending.letters.size()) == ending.letters)
      return ending.languages;
  return 0;
}

/// Points of a word that only one language has.
constexpr std::int64_t word_points = 12;

struct Scores {
  std::array<std::int64_t, policy::language_count> points{};

  void add(std::int64_t languages, std::int64_t total) {
    points[0] += languages == 1 ? total : 0;  // English alone: most words by far.
    if (languages <= 1) return;
    // A word of many languages tells nothing; one of two tells less than half.
    constexpr std::int64_t share_of[] = {0, 12, 5, 3, 1};
    const int sharers = std::popcount(static_cast<std::uint64_t>(languages));
    const std::int64_t share = total * share_of[std::min(sharers, 4)] / 12;
    for (std::size_t i = 0; i < points.size(); ++i) points[i] += share * (languages >> i & 1);
  }
};

/// What the characters outside ASCII say.
struct Characters {
  Scores scores;
  std::array<std::uint32_t, std::size(scripts)> of_script{};
  std::uint32_t ukrainian = 0, persian = 0;

  void see(char32_t code) {
    scores.add(policy::languages_with_letter(code), 2 * word_points / 3);
    if (code < 0x0370) return;
    for (std::size_t i = 0; i < std::size(scripts); ++i)
      if (code >= scripts[i].first && code <= scripts[i].last) ++of_script[i];
    if (code == 0x0456 || code == 0x0457 || code == 0x0454 || code == 0x0491) ++ukrainian;
    if (code == 0x067E || code == 0x0686 || code == 0x0698 || code == 0x06AF) ++persian;
  }

  /// The script most of these characters are in, if there are at least as many as Latin words.
  std::string_view script(std::size_t latin_words) const {
    const auto most = std::max_element(of_script.begin(), of_script.end());
    if (*most == 0 || *most < latin_words) return {};
    std::string_view tag = scripts[most - of_script.begin()].tag;
    const std::uint32_t kana = of_script[std::size(scripts) - 3];
    if (tag == "zh" && kana * 8 >= *most) tag = "ja";
    if (tag == "ru" && ukrainian > 0) tag = "uk";
    if (tag == "ar" && persian > 0) tag = "fa";
    return tag;
  }
};

/// Only words can be in a language: numbers, marks and what stands between them say nothing.
Characters see_characters(std::string_view text, const text::Words& words) {
  Characters seen;
  for (const text::Word& word : words.list) {
    for (std::size_t at = word.where.begin; at < word.where.end;) {
      if (static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
        continue;
      }
      const text::Character character = text::character_at(text.substr(0, word.where.end), at);
      if (character.valid) seen.see(character.code);
      at += character.bytes;
    }
  }
  return seen;
}

/// Points of the words that a language's list holds.
std::size_t add_words(Scores& scores, const text::Words& words, const std::vector<text::WordKey>& keys) {
  std::size_t latin_words = 0;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (words.list[i].kind != text::WordKind::word) continue;
    latin_words += static_cast<unsigned char>(words.folded[words.list[i].folded_begin]) < 0x80;
    scores.add(common_words.find(keys[i]), word_points);
  }
  return latin_words;
}

/// Half the points for words that no list holds, by their last letters.
void add_endings(Scores& scores, const text::Words& words, const std::vector<text::WordKey>& keys) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::string_view form = words[i];
    if (words.list[i].kind != text::WordKind::word || form.size() <= 5 || common_words.find(keys[i]) != 0) continue;
    scores.add(languages_with_ending(form), word_points / 2);
  }
}

struct Verdict {
  std::size_t best = 0;
  bool sure = false;
};

/// Sure when the best language has enough points for the length, and `lead` quarters as many as the next.
Verdict judge(const Scores& scores, std::size_t latin_words, std::int64_t lead) {
  Verdict verdict;
  for (std::size_t i = 1; i < tags.size(); ++i)
    if (scores.points[i] > scores.points[verdict.best]) verdict.best = i;
  std::int64_t second = 0;
  for (std::size_t i = 0; i < tags.size(); ++i)
    if (i != verdict.best) second = std::max(second, scores.points[i]);
  const std::int64_t best = scores.points[verdict.best];
  const auto least = static_cast<std::int64_t>(std::min<std::size_t>(latin_words, 8));
  verdict.sure = best >= std::max<std::int64_t>(least, word_points / 2) && best * 4 >= second * lead + 4;
  return verdict;
}

bool all_ascii(std::string_view text) {
  unsigned char any = 0;
  for (const char c : text) any = static_cast<unsigned char>(any | static_cast<unsigned char>(c));
  return any < 0x80;
}

}  // namespace

std::string_view identify_language(std::string_view text, const text::Words& words, const std::vector<text::WordKey>& keys) {
  Characters characters;
  if (!all_ascii(text)) characters = see_characters(text, words);
  Scores& scores = characters.scores;
  const std::size_t latin_words = add_words(scores, words, keys);
  const std::string_view script = characters.script(latin_words);
  if (!script.empty()) return script;
  constexpr std::int64_t twice_as_many = 8, a_quarter_more = 5;
  if (const Verdict clear = judge(scores, latin_words, twice_as_many); clear.sure && scores.points[clear.best] >= 4 * word_points)
    return tags[clear.best];
  add_endings(scores, words, keys);
  const Verdict verdict = judge(scores, latin_words, a_quarter_more);
  return verdict.sure ? tags[verdict.best] : std::string_view();
}

}  // namespace baton
