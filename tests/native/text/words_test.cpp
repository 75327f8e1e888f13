#include "core/text/words.h"

#include <gtest/gtest.h>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace baton::text {
namespace {

std::vector<std::string> forms(std::string_view text) {
  const Words words = split_words(text);
  std::vector<std::string> forms;
  for (std::size_t i = 0; i < words.list.size(); ++i) forms.emplace_back(words[i]);
  return forms;
}

std::vector<std::string> sentences(std::string_view text) {
  const Words words = split_words(text);
  std::vector<std::string> found;
  for (const WordSpan& span : words.sentences) found.emplace_back(words.where(span.first, span.last).of(text));
  return found;
}

using Forms = std::vector<std::string>;

TEST(Words, splits_at_white_space_and_marks) { EXPECT_EQ(forms("Hi, how much?"), (Forms{"hi", ",", "how", "much", "?"})); }

TEST(Words, keeps_inner_apostrophes_of_any_kind) {
  EXPECT_EQ(forms("don't isn’t let`s"), (Forms{"don't", "isn't", "let's"}));
  EXPECT_EQ(forms("'quoted'"), (Forms{"'", "quoted", "'"}));
  EXPECT_EQ(forms("users' data"), (Forms{"users", "'", "data"}));
}

TEST(Words, keeps_separators_inside_numbers) {
  EXPECT_EQ(forms("1,200 or 15.000 or 3.5."), (Forms{"1,200", "or", "15.000", "or", "3.5", "."}));
  EXPECT_EQ(split_words("1,200").list[0].kind, WordKind::number);
  EXPECT_EQ(split_words("£90k").list[1].kind, WordKind::word);
  EXPECT_EQ(forms("£1.2m SOC2"), (Forms{"£", "1.2m", "soc2"}));
}

TEST(Words, folds_case_accents_widths_and_marks) {
  EXPECT_EQ(fold("ÉCOLE Straße Łódź Ｆｕｌｌ “q” – ЖУК"), "ecole strasse lodz full \"q\" - жук");
  EXPECT_EQ(fold("e\xCC\x81t\xC3\xA9"), "ete");
  EXPECT_EQ(fold("١٢٣"), "123");
}

TEST(Words, points_at_the_original_text) {
  const std::string_view text = "Ça coûte 👋🏽 combien?";
  const Words words = split_words(text);
  ASSERT_EQ(words.list.size(), 5u);
  EXPECT_EQ(words.list[1].where.of(text), "coûte");
  EXPECT_EQ(words.list[2].where.of(text), "👋🏽");
  EXPECT_EQ(words.where(0, 2).of(text), "Ça coûte");
}

TEST(Words, folds_every_ascii_character_like_the_fold_of_the_text) {
  for (char c = ' ' + 1; c < 0x7F; ++c) EXPECT_EQ(split_words(std::string_view(&c, 1)).folded, fold(std::string_view(&c, 1)));
}

TEST(Words, makes_one_mark_of_a_joined_emoji) { EXPECT_EQ(split_words("👩‍💻 ok").list.size(), 2u); }

TEST(Words, reads_ideographs_one_by_one) { EXPECT_EQ(forms("多少钱"), (Forms{"多", "少", "钱"})); }

TEST(Words, ends_sentences_at_marks_blank_lines_and_list_items) {
  EXPECT_EQ(sentences("One. Two! Three?"), (Forms{"One.", "Two!", "Three?"}));
  EXPECT_EQ(sentences("Hi Ann\n\nsecond\nline"), (Forms{"Hi Ann", "second\nline"}));
  EXPECT_EQ(sentences("We need\n- one\n- two\n1. three\n2) four"), (Forms{"We need", "- one", "- two", "1. three", "2) four"}));
  EXPECT_EQ(sentences("Really?!) Yes... ok"), (Forms{"Really?!)", "Yes...", "ok"}));
}

TEST(Words, does_not_end_a_sentence_inside_a_name_or_an_abbreviation) {
  EXPECT_EQ(sentences("Ask Mr. Smith at acme.example today. Bye"), (Forms{"Ask Mr. Smith at acme.example today.", "Bye"}));
  EXPECT_EQ(sentences("J. Doe costs 3.5 approx. a month"), (Forms{"J. Doe costs 3.5 approx. a month"}));
  EXPECT_EQ(sentences("We are 40. Fine"), (Forms{"We are 40.", "Fine"}));
}

TEST(Words, sentences_cover_the_words_in_order) {
  const Words words = split_words("a. b\n\n c? ... - d\n- e");
  std::uint32_t next = 0;
  for (const WordSpan& span : words.sentences) {
    EXPECT_EQ(span.first, next);
    EXPECT_LT(span.first, span.last);
    next = span.last;
  }
  EXPECT_EQ(next, words.list.size());
}

TEST(Words, knows_which_word_starts_a_line) {
  const Words words = split_words("one two\r\nthree");
  EXPECT_TRUE(words.list[0].line_start);
  EXPECT_FALSE(words.list[1].line_start);
  EXPECT_TRUE(words.list[2].line_start);
}

TEST(Words, reads_only_the_given_ranges_and_keeps_sentences_apart) {
  const std::string_view text = "mine\n> quoted words\nagain mine";
  const Words words = split_words(text, {{0, 4}, {20, 30}});
  ASSERT_EQ(words.list.size(), 3u);
  EXPECT_EQ(words.folded, "mine again mine");
  EXPECT_EQ(words.sentences.size(), 2u);
  EXPECT_EQ(words.list[1].where.of(text), "again");
}

TEST(Words, takes_any_bytes) {
  EXPECT_EQ(forms("a\xFF\xC3"), (Forms{"a", "\xEF\xBF\xBD", "\xEF\xBF\xBD"}));
  EXPECT_TRUE(forms("").empty());
  EXPECT_TRUE(forms(" \n\n\t ").empty());
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string text = {'x', static_cast<char>(first), static_cast<char>(second), 'y'};
      const Words words = split_words(text);
      for (const Word& word : words.list) {
        EXPECT_LT(word.where.begin, word.where.end);
        EXPECT_LE(word.where.end, text.size());
      }
    }
  }
}

TEST(Words, is_linear_in_a_text_without_spaces) {
  const std::string text(2'000'000, 'a');
  EXPECT_EQ(split_words(text).list.size(), 1u);
  const std::string digits(2'000'000, '7');
  EXPECT_EQ(split_words(digits).list.size(), 1u);
  const std::string dots(1'000'000, '.');
  EXPECT_EQ(split_words(dots).list.size(), dots.size());
}

TEST(Utf8, refuses_overlong_forms_and_surrogates) {
  EXPECT_FALSE(character_at("\xC0\x80", 0).valid);
  EXPECT_FALSE(character_at("\xED\xA0\x80", 0).valid);
  EXPECT_FALSE(character_at("\xF4\x90\x80\x80", 0).valid);
  EXPECT_EQ(character_at("€", 0).code, 0x20ACu);
}

TEST(Utf8, writes_what_it_reads) {
  for (char32_t code = 1; code < 0x110000; code += 37) {
    if (code >= 0xD800 && code < 0xE000) continue;
    std::string text;
    append_utf8(text, code);
    const Character character = character_at(text, 0);
    EXPECT_EQ(character.code, code);
    EXPECT_EQ(character.bytes, text.size());
  }
}

}  // namespace
}  // namespace baton::text
