#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>
#include <vector>

#include "core/text/mail.h"
#include "tests/native/slow_host.h"

using baton::slow_host;
using baton::text::ByteRange;
using baton::text::Keep;
using baton::text::own_words;
using baton::text::reply_text;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  text.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

bool begins_character(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void expect_good_ranges(std::string_view text) {
  for (Keep keep : {Keep::nothing, Keep::sign_off, Keep::signature}) {
    std::size_t end = 0;
    bool is_first = true;
    for (const ByteRange& range : own_words(text, keep).ranges) {
      ASSERT_LT(range.begin, range.end);
      ASSERT_LE(range.end, text.size());
      ASSERT_TRUE(is_first || range.begin > end) << "ranges touch";
      std::string_view words = range.of(text);
      EXPECT_EQ(std::string_view(" \t\r\n\v\f").find(words.front()), std::string_view::npos);
      EXPECT_EQ(std::string_view(" \t\r\n\v\f").find(words.back()), std::string_view::npos);
      EXPECT_FALSE(words.starts_with("\xC2\xA0") || words.ends_with("\xC2\xA0"));
      end = range.end;
      is_first = false;
    }
  }
}

void expect_whole_characters(std::string_view text) {
  for (const ByteRange& range : own_words(text).ranges)
    EXPECT_TRUE(begins_character(text, range.begin) && begins_character(text, range.end));
}

std::vector<std::string> hostile_texts(std::size_t scale) {
  return {repeated("a", 1000 * scale),
          repeated("no line break here ", 60 * scale),
          repeated(">\n", 500 * scale),
          repeated("> ", 500 * scale),
          repeated("On ", 350 * scale),
          repeated("On\n", 350 * scale),
          repeated("on Mon 4 May 2020 10:00 <a@b\n", 35 * scale),
          repeated("wrote: ", 150 * scale),
          repeated("On Mon, 4 May 2020 at 10:00 wrote", 30 * scale),
          repeated("From: ", 170 * scale),
          repeated("From: a\n", 125 * scale),
          repeated("From: a\n\n", 110 * scale),
          repeated("-", 1000 * scale),
          repeated("---\n", 250 * scale),
          repeated("--\n", 330 * scale),
          repeated("--- a", 200 * scale),
          repeated("Thanks\n", 140 * scale),
          repeated("Regards, ", 110 * scale),
          repeated("Best regards\nBo\n\n", 60 * scale),
          repeated("this email is confidential ", 37 * scale),
          repeated("confidential\n\n", 70 * scale),
          repeated("Tel: 01632 960001\n\n", 50 * scale),
          repeated("a\n> b\n", 160 * scale),
          repeated("\n", 1000 * scale),
          repeated("\r", 1000 * scale),
          repeated("\xC2\xA0", 500 * scale),
          repeated("\xE2\x80\x8F\n", 250 * scale),
          repeated("\xFF", 1000 * scale),
          repeated("\xE2\x80", 500 * scale),
          repeated(":", 1000 * scale),
          repeated("*", 1000 * scale),
          repeated("好", 333 * scale),
          repeated("&gt;", 250 * scale),
          std::string(1000 * scale, '\0')};
}

// The process's own time, so that programs beside the test do not count; wasm has only the clock on the wall.
double now_ms() {
#ifdef __EMSCRIPTEN__
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
#else
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

// The best of some rounds.
double milliseconds(const std::string& text, int rounds) {
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const double start = now_ms();
    auto own = own_words(text);
    const double end = now_ms();
    EXPECT_LE(own.ranges.size(), text.size());
    best = std::min(best, end - start);
  }
  return best;
}

TEST(Bytes, of_a_hostile_text_give_good_ranges) {
  for (const std::string& text : hostile_texts(3)) expect_good_ranges(text);
}

TEST(Time, grows_with_the_text_and_no_faster) {
  constexpr double floor = 400;
  std::vector<std::string> once = hostile_texts(slow_host ? 60 : 250), twice = hostile_texts(slow_host ? 120 : 500);
  for (std::size_t i = 0; i < once.size(); ++i) {
    // A machine that stutters may spoil a measurement; what is not linear spoils all of them.
    double small = 0, large = 1e9;
    for (int attempt = 0; attempt < 4 && large > std::max(3 * small, floor); ++attempt)
      small = milliseconds(once[i], 3), large = milliseconds(twice[i], 3);
    EXPECT_LE(large, std::max(3 * small, floor)) << "text " << i << " took " << small << " ms, twice of it " << large << " ms";
  }
}

// The bound is for the code as it ships; watched over by a sanitizer and not optimised it is some ten times slower.
constexpr int kilobytes = slow_host ? 250 : 1000;
constexpr double most_ms = slow_host ? 12500 : 5000;

TEST(Time, of_a_megabyte_is_bounded) {
  for (const std::string& text : hostile_texts(kilobytes)) EXPECT_LE(milliseconds(text, 1), most_ms) << text.substr(0, 20);
}

TEST(LineEnd, may_be_a_lone_carriage_return) {
  EXPECT_EQ(reply_text("Yes please.\r\rOn Tue, 4 Mar 2025 at 9:12, Ava <ava@vendor.example> wrote:\r> Demo?\r"), "Yes please.");
}

TEST(LineEnd, inside_a_range_stays_as_it_was) { EXPECT_EQ(reply_text("One.\r\n\r\nTwo.\r\n"), "One.\r\n\r\nTwo."); }

TEST(Space, of_any_kind_is_trimmed) {
  EXPECT_EQ(reply_text("\xEF\xBB\xBF\xC2\xA0 \xE2\x80\x83Yes please.\xC2\xA0\t\n\n\xC2\xA0\n> Demo?"), "Yes please.");
}

TEST(Space, that_never_breaks_may_stand_in_a_header) {
  EXPECT_EQ(reply_text("Yes please.\n\nOn\xC2\xA0Tue, 4\xC2\xA0Mar 2025 at 9:12\xE2\x80\xAF"
                       "AM, Ava\xC2\xA0<ava@vendor.example> wrote:\n\nDemo?"),
            "Yes please.");
}

TEST(Direction, marks_in_front_of_a_line_are_no_obstacle) {
  EXPECT_EQ(
      reply_text("Yes please.\n\n\xE2\x80\x8EOn Tue, 4 Mar 2025 at 9:12, Ava <ava@vendor.example> wrote:\n\n\xE2\x80\x8E> Demo?"),
      "Yes please.");
}

TEST(Nul, is_a_character_like_others) {
  std::string text("Yes\0please.\n\n> Demo?", 20);
  EXPECT_EQ(reply_text(text), std::string("Yes\0please.", 11));
}

TEST(Utf8, that_is_broken_does_no_harm) {
  EXPECT_EQ(reply_text("Yes \xC3 please \xF0\x9F.\n\n> Demo \xE2\x82"), "Yes \xC3 please \xF0\x9F.");
}

TEST(Utf8, that_is_good_is_never_cut) {
  const char* mails[] = {"Größe: 40 Plätze.\n\n—\nÅsa Öberg",
                         "はい、お願いします。\n\n2025年3月4日(火) 9:12 Ava <ava@vendor.example>:\n\n> どうですか",
                         "👍🏽\n\nGesendet mit der GMX Mail App\n", "é\xC2\xA0\n\n> ñ\n\nü", "\xE2\x80\x8Fשלום\n> א\nב\n"};
  for (const char* mail : mails) {
    expect_good_ranges(mail);
    expect_whole_characters(mail);
  }
}

TEST(Ranges, point_at_the_authors_lines_between_quoted_ones) {
  std::string_view text = "> A?\nYes.\n> B?\nNo.\n";
  auto ranges = own_words(text).ranges;
  ASSERT_EQ(ranges.size(), 2u);
  EXPECT_EQ(ranges[0].of(text), "Yes.");
  EXPECT_EQ(ranges[1].of(text), "No.");
}

TEST(Ranges, of_nothing_are_none) {
  for (const char* text : {"", " ", "\n\n", "\r\n", "> a\n> b"}) EXPECT_TRUE(own_words(text).ranges.empty()) << text;
}

TEST(Ranges, of_any_order_of_mail_parts_are_good) {
  const char* parts[] = {"> q\n",
                         "own words\n",
                         "\n",
                         "-- \n",
                         "On Tue, 4 Mar 2025 at 9:12, Ava <a@b.example> wrote:\n",
                         "Best regards,\n",
                         "Bo Berg\n",
                         "From: Ava\nSent: today\nSubject: x\n",
                         "PS: one more\n",
                         "Sent from my phone\n"};
  constexpr std::size_t count = sizeof(parts) / sizeof(parts[0]);
  for (std::size_t code = 0; code < count * count * count * count; ++code) {
    std::string text;
    for (std::size_t rest = code, i = 0; i < 4; ++i, rest /= count) text += parts[rest % count];
    expect_good_ranges(text);
  }
}

}  // namespace
