#include "core/detect/phrases.h"

#include <gtest/gtest.h>

#include <string>

#include "core/detect/phrase_findings.h"

namespace baton {
namespace {

std::vector<PhraseBook::Hit> hits_in(const PhraseBook& book, const text::Words& words) {
  return book.find(words, text::keys_of(words));
}

bool operator==(const PhraseBook::Hit& a, const PhraseBook::Hit& b) {
  return a.id == b.id && a.first == b.first && a.last == b.last;
}

/// Tries the phrase at one place: `*` lets up to three words pass.
bool matches(const std::string& phrase, std::size_t i, const std::string& text, std::size_t at, std::size_t end) {
  if (i == phrase.size()) return at == end;
  if (phrase[i] == '*') {
    for (std::size_t skip = 0; skip <= 3; ++skip)
      if (at + skip <= end && matches(phrase, i + 1, text, at + skip, end)) return true;
    return false;
  }
  return at < end && text[at] == phrase[i] && matches(phrase, i + 1, text, at + 1, end);
}

/// The slow twin: every phrase of one-letter words at every end, its latest start.
std::vector<PhraseBook::Hit> slow_hits(const std::vector<std::string>& phrases, const std::string& text) {
  std::vector<PhraseBook::Hit> hits;
  for (std::uint32_t end = 1; end <= text.size(); ++end)
    for (std::uint32_t id = 0; id < phrases.size(); ++id)
      for (std::uint32_t start = end; start-- > 0;)
        if (matches(phrases[id], 0, text, start, end)) {
          hits.push_back({id, start, end});
          break;
        }
  return hits;
}

std::string spaced(const std::string& letters) {
  std::string text;
  for (const char letter : letters) text += std::string(1, letter) + " ";
  return text;
}

TEST(PhraseBook, agrees_with_its_slow_twin_on_every_short_text) {
  const std::vector<std::string> phrases = {"a", "ab", "aab", "a*b", "a*a", "ab*a", "a*b*c", "c*c", "b*ab", "a*a*a*a"};
  PhraseBook book;
  for (std::uint32_t id = 0; id < phrases.size(); ++id) book.add(spaced(phrases[id]), id);
  book.seal();
  int texts = 0;
  for (std::size_t length = 0; length <= 8; ++length) {
    std::string text(length, 'a');
    while (true) {
      const auto fast = hits_in(book, text::split_words(spaced(text)));
      const auto slow = slow_hits(phrases, text);
      ASSERT_EQ(fast.size(), slow.size()) << text;
      for (std::size_t i = 0; i < fast.size(); ++i) ASSERT_TRUE(fast[i] == slow[i]) << text << " hit " << i;
      ++texts;
      std::size_t place = 0;
      while (place < length && ++text[place] == 'd') text[place++] = 'a';
      if (place == length) break;
    }
  }
  EXPECT_EQ(texts, 9841);
}

TEST(PhraseBook, reads_alternatives_and_places_that_may_stay_empty) {
  PhraseBook book;
  book.add_pattern("(speak|talk) (to|with) (someone|a person|) now", 7);
  book.seal();
  for (const char* text : {"speak to someone now", "TALK with a person, now", "talk to now"})
    EXPECT_EQ(hits_in(book, text::split_words(text)).size(), 1u) << text;
  for (const char* text : {"speak to a now", "talk someone now", "speak to someone. now"})
    EXPECT_TRUE(hits_in(book, text::split_words(text)).empty()) << text;
}

TEST(PhraseBook, sees_through_case_accents_apostrophes_and_marks) {
  PhraseBook book;
  book.add("Don't CALL me", 1);
  book.add("résilier", 2);
  book.seal();
  EXPECT_EQ(hits_in(book, text::split_words("don’t, call ME")).size(), 1u);
  EXPECT_EQ(hits_in(book, text::split_words("je veux RESILIER")).size(), 1u);
}

TEST(PhraseBook, spans_no_two_sentences) {
  PhraseBook book;
  book.add("too * expensive", 1);
  book.seal();
  EXPECT_TRUE(hits_in(book, text::split_words("Me too. Expensive, that.")).empty());
}

TEST(PhraseBook, ignores_a_phrase_without_words) {
  PhraseBook book;
  book.add("", 1);
  book.add("* !", 2);
  book.seal();
  EXPECT_TRUE(hits_in(book, text::split_words("anything at all !")).empty());
}

TEST(PhraseBook, is_quick_where_many_phrases_wait_at_once) {
  PhraseBook book;
  for (std::uint32_t id = 0; id < 300; ++id) book.add("a * a * a * a * b" + std::to_string(id), id);
  book.seal();
  std::string text;
  for (int i = 0; i < 2'000; ++i) text += "a ";
  EXPECT_TRUE(hits_in(book, text::split_words(text)).empty());
}

std::vector<PhraseFinding> found_with(const Phrase& phrase, std::string_view text) {
  DetectPolicy policy;
  policy.phrases.push_back(phrase);
  Utterance said;
  said.text = text;
  const text::Words words = text::split_words(text);
  return UserPhrases(policy).find(read_slots(said, words));
}

Phrase phrase_of(const char* text) {
  Phrase phrase;
  phrase.text = text;
  phrase.meaning = PhraseMeaning::intent;
  phrase.weight = Points{65};
  return phrase;
}

TEST(UserPhrases, give_their_meaning_weight_and_words) {
  const std::string text = "Hello 👋 we'd like the Sandbox licence, please";
  const auto found = found_with(phrase_of("sandbox licence"), text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].meaning, PhraseMeaning::intent);
  EXPECT_EQ(found[0].finding.signal, "phrase.intent");
  EXPECT_EQ(found[0].finding.weight, 65);
  EXPECT_EQ(found[0].finding.where.of(text), "Sandbox licence");
}

TEST(UserPhrases, count_only_when_they_are_meant) {
  for (const char* text :
       {"we don't need the sandbox licence", "our old vendor sold us the sandbox licence", "you said the sandbox licence is free",
        "if we ever want a sandbox licence", "last year we had the sandbox licence"})
    EXPECT_TRUE(found_with(phrase_of("sandbox licence"), text).empty()) << text;
}

TEST(UserPhrases, count_anyway_when_the_policy_says_so) {
  Phrase phrase = phrase_of("sandbox licence");
  phrase.even_negated = true;
  EXPECT_EQ(found_with(phrase, "we don't need the sandbox licence").size(), 1u);
}

TEST(UserPhrases, of_another_language_stay_silent) {
  Phrase phrase = phrase_of("sandbox");
  phrase.language = LanguageTag{"de-AT"};
  EXPECT_TRUE(found_with(phrase, "we would like to have the sandbox for our team").empty());
  EXPECT_EQ(found_with(phrase, "wir möchten die Sandbox für unser Team haben").size(), 1u);
  EXPECT_EQ(found_with(phrase, "sandbox").size(), 1u);
}

}  // namespace
}  // namespace baton
