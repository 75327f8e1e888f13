#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/detect/phrases.h"

namespace baton {
namespace {

/// The same numbers on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_;
};

/// Letters stand for words; `*` for up to three.
using Letters = std::string;
/// One of these, then one of those.
using Pattern = std::vector<std::vector<Letters>>;

/// Whether what is left of the pattern, `rest` of one alternative and the parts from `part` on, covers all of [at, end). Gaps in
/// a row are one; `gone` says that one has just been passed.
struct Twin {
  const Pattern& pattern;
  const Letters& text;
  std::size_t end;

  bool matches(std::size_t part, const Letters& rest, std::size_t at, bool gone) const {
    if (rest.empty() && part == pattern.size()) return at == end;
    if (rest.empty())
      return std::any_of(pattern[part].begin(), pattern[part].end(),
                         [&](const Letters& alternative) { return matches(part + 1, alternative, at, gone); });
    if (rest[0] != '*') return at < end && text[at] == rest[0] && matches(part, rest.substr(1), at + 1, false);
    for (std::size_t skip = 0; skip <= (gone ? 0u : 3u) && at + skip <= end; ++skip)
      if (matches(part, rest.substr(1), at + skip, true)) return true;
    return false;
  }
};

struct Found {
  std::uint32_t id, first, last;
  bool operator==(const Found&) const = default;
};

/// Tries every phrase at every end, from the latest start back.
std::vector<Found> slow_hits(const std::vector<Pattern>& patterns, const Letters& text) {
  std::vector<Found> hits;
  for (std::uint32_t end = 1; end <= text.size(); ++end)
    for (std::uint32_t id = 0; id < patterns.size(); ++id)
      for (std::uint32_t start = end; start-- > 0;)
        if (Twin{patterns[id], text, end}.matches(0, "", start, false)) {
          hits.push_back({id, start, end});
          break;
        }
  return hits;
}

std::string apart(const Letters& letters) {
  std::string text;
  for (const char letter : letters) text += std::string(1, letter) + " ";
  return text;
}

std::string written(const Pattern& pattern) {
  std::string text;
  for (const std::vector<Letters>& part : pattern) {
    text += part.size() > 1 ? "(" : "";
    for (std::size_t i = 0; i < part.size(); ++i) text += (i > 0 ? "|" : "") + apart(part[i]);
    text += part.size() > 1 ? ") " : "";
  }
  return text;
}

Letters some_words(Dice& dice, std::uint32_t most) {
  Letters words;
  for (std::uint32_t left = 1 + dice.below(most); left > 0; --left) words += static_cast<char>('a' + dice.below(3));
  return words;
}

/// Begins and ends with a word that must be there; between them alternatives, places that may be empty, and gaps anywhere.
Pattern some_pattern(Dice& dice) {
  Pattern pattern{{some_words(dice, 2)}};
  for (std::uint32_t parts = dice.below(4); parts > 0; --parts) {
    std::vector<Letters> part;
    for (std::uint32_t ways = 1 + dice.below(3); ways > 0; --ways) {
      Letters way = some_words(dice, 2);
      if (dice.below(3) == 0) way.insert(dice.below(static_cast<std::uint32_t>(way.size()) + 1), "*");
      part.push_back(way);
    }
    if (part.size() > 1 && dice.below(2) == 0) part.push_back("");
    pattern.push_back(part);
  }
  pattern.push_back({(dice.below(3) == 0 ? "*" : "") + some_words(dice, 1)});
  return pattern;
}

TEST(PhraseBook, agrees_with_its_slow_twin_on_patterns_that_nobody_would_write) {
  Dice dice(20261122);
  std::size_t hits = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<Pattern> patterns;
    PhraseBook book;
    for (std::uint32_t id = 0; id < 12; ++id) {
      patterns.push_back(some_pattern(dice));
      book.add_pattern(written(patterns.back()), id);
    }
    book.seal();
    for (int texts = 0; texts < 20; ++texts) {
      const Letters text = some_words(dice, 16);
      const text::Words words = text::split_words(apart(text));
      std::vector<Found> fast;
      for (const PhraseBook::Hit& hit : book.find(words, text::keys_of(words))) fast.push_back({hit.id, hit.first, hit.last});
      const std::vector<Found> slow = slow_hits(patterns, text);
      for (std::size_t i = 0; i < std::max(fast.size(), slow.size()); ++i) {
        const bool agree = i < fast.size() && i < slow.size() && fast[i] == slow[i];
        const std::uint32_t id = std::min(i < fast.size() ? fast[i].id : 99u, i < slow.size() ? slow[i].id : 99u);
        ASSERT_TRUE(agree) << "text " << text << ", pattern " << written(patterns[id]) << ", fast " << fast.size() << ", slow "
                           << slow.size();
      }
      hits += slow.size();
    }
  }
  EXPECT_GT(hits, 20'000u);
}

TEST(PhraseBook, does_not_slow_down_where_every_place_may_stay_empty) {
  std::string pattern = "a ", text;
  for (int i = 0; i < 40; ++i) pattern += "(a|) ";
  PhraseBook book;
  book.add_pattern(pattern + "b", 1);
  book.seal();
  for (int i = 0; i < 2'000; ++i) text += "a ";
  const text::Words words = text::split_words(text + "b");
  EXPECT_EQ(book.find(words, text::keys_of(words)).size(), 1u);
}

}  // namespace
}  // namespace baton
