#include "core/brief/wording.h"

#include <gtest/gtest.h>

namespace baton::briefing {
namespace {

struct Written {
  Message message;
  Said said;
  explicit Written(const std::string& text) {
    message.text = text;
    said.message = &message;
    said.own = {{0, static_cast<std::uint32_t>(text.size())}};
  }
  std::string around(const std::string& words, std::int64_t most = 170) const {
    const auto at = static_cast<std::uint32_t>(message.text.find(words));
    return sentence_around(said, {at, at + static_cast<std::uint32_t>(words.size())}, most).text(message.text);
  }
};

TEST(Wording, collapses_white_space_and_drops_what_steers_a_terminal) {
  EXPECT_EQ(clean("  a\t\n b\u00a0c  "), "a b c");
  EXPECT_EQ(clean("red\x1b[31m alert\x07"), "red[31m alert");
  EXPECT_EQ(clean("pay \u202egpj.exe\u202c now\u200b"), "pay gpj.exe now");
}

TEST(Wording, keeps_letters_emoji_and_joiners_as_they_are) {
  const std::string text = "Águas 👩‍💻 naïve 価格";
  EXPECT_EQ(clean(text), text);
}

TEST(Wording, widens_words_to_their_sentence) {
  const Written it("Hello. We've no photos from when it left the yard, that's the hole! Bye.");
  EXPECT_EQ(it.around("no photos"), "“We've no photos from when it left the yard, that's the hole!”");
}

TEST(Wording, does_not_end_a_sentence_at_an_initial_or_a_number) {
  EXPECT_EQ(Written("Ask Mr. 4 or J. Smith about No. 7 today. Later.").around("about"),
            "“Ask Mr. 4 or J. Smith about No. 7 today.”");
}

TEST(Wording, reads_a_wrapped_line_as_one_sentence_and_a_blank_line_as_an_end) {
  EXPECT_EQ(Written("First\n\nwe lose lens\norders every week\n\nThird").around("lens"), "“we lose lens orders every week”");
}

TEST(Wording, clips_between_words_around_what_was_found) {
  const Written it("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen");
  EXPECT_EQ(it.around("ten", 30), "“… nine ten eleven twelve …”");
}

TEST(Wording, never_cuts_a_character_even_without_spaces) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "価👋";
  const Written it(text);
  const Excerpt excerpt = sentence_around(it.said, {7, 14}, 20);
  EXPECT_LE(characters(excerpt.where.of(text)), 20);
  EXPECT_EQ(excerpt.where.begin % 7 == 0 || excerpt.where.begin % 7 == 3, true);
  EXPECT_EQ(excerpt.where.end % 7 == 0 || excerpt.where.end % 7 == 3, true);
}

TEST(Wording, finds_the_byte_of_a_utf16_position) {
  EXPECT_EQ(byte_at_utf16("café 👋 x", 5), 6u);
  EXPECT_EQ(byte_at_utf16("café 👋 x", 7), 10u);
  EXPECT_EQ(byte_at_utf16("abc", 99), 3u);
}

TEST(Wording, shortens_between_words) { EXPECT_EQ(shortened("a long company name limited", 12), "a long …"); }

}  // namespace
}  // namespace baton::briefing
