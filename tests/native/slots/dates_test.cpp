#include "core/text/dates.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text/calendar.h"

namespace baton::text {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

/// Friday, 20 November 2026, nine in the morning.
std::int64_t now() { return day_of({2026, 11, 20}) * day_ms + 9 * 3'600'000; }

std::vector<DateMention> dates_in(std::string_view text) {
  const Words words = split_words(text);
  return find_dates(words, keys_of(words), now());
}

std::string written(std::int64_t day) {
  const CivilDay civil = civil_of(day);
  const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return std::to_string(civil.year) + "-" + two(civil.month) + "-" + two(civil.day);
}

struct DateCase {
  const char* text;
  const char* first;
  const char* last;
  Direction direction = Direction::on;
};

class Dates : public testing::TestWithParam<DateCase> {};

TEST_P(Dates, are_worked_out_from_the_moment_of_writing) {
  const auto found = dates_in(GetParam().text);
  ASSERT_EQ(found.size(), 1u) << GetParam().text;
  EXPECT_FALSE(found[0].vague);
  EXPECT_EQ(written(found[0].first_day), GetParam().first) << GetParam().text;
  EXPECT_EQ(written(found[0].last_day), GetParam().last) << GetParam().text;
  EXPECT_EQ(found[0].direction, GetParam().direction) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    English, Dates,
    testing::Values(
        DateCase{"end of Q1", "2027-03-31", "2027-03-31"}, DateCase{"Q3", "2027-07-01", "2027-09-30"},
        DateCase{"in Q4", "2026-10-01", "2026-12-31"}, DateCase{"in a fortnight", "2026-12-04", "2026-12-04"},
        DateCase{"in two weeks", "2026-12-04", "2026-12-04"},
        DateCase{"within ten days", "2026-11-20", "2026-11-30", Direction::before},
        DateCase{"before Diwali", "2027-10-29", "2027-10-29", Direction::before},
        DateCase{"after Easter", "2027-03-26", "2027-03-29", Direction::after},
        DateCase{"not this year", "2026-01-01", "2026-12-31", Direction::never},
        DateCase{"first of November", "2027-11-01", "2027-11-01"}, DateCase{"1 December", "2026-12-01", "2026-12-01"},
        DateCase{"December 1st, 2027", "2027-12-01", "2027-12-01"}, DateCase{"next Tuesday", "2026-11-24", "2026-11-24"},
        DateCase{"by Friday", "2026-11-27", "2026-11-27", Direction::before}, DateCase{"this Friday", "2026-11-20", "2026-11-20"},
        DateCase{"mid March", "2027-03-11", "2027-03-21"}, DateCase{"early March", "2027-03-01", "2027-03-10"},
        DateCase{"late March", "2027-03-22", "2027-03-31"}, DateCase{"tomorrow", "2026-11-21", "2026-11-21"},
        DateCase{"next month", "2026-12-01", "2026-12-31"},
        DateCase{"by the end of next month", "2026-12-31", "2026-12-31", Direction::before},
        DateCase{"end of the year", "2026-12-31", "2026-12-31"},
        DateCase{"by year end", "2026-12-31", "2026-12-31", Direction::before},
        DateCase{"before the end of the month", "2026-11-30", "2026-11-30", Direction::before},
        DateCase{"EOY", "2026-12-31", "2026-12-31"}, DateCase{"not before March", "2027-03-01", "2027-03-31", Direction::after},
        DateCase{"not until Q2 2028", "2028-04-01", "2028-06-30", Direction::after},
        DateCase{"no later than Monday", "2026-11-23", "2026-11-23", Direction::before},
        DateCase{"in May", "2027-05-01", "2027-05-31"}, DateCase{"by the 28th", "2026-11-28", "2026-11-28", Direction::before},
        DateCase{"2026-12-01", "2026-12-01", "2026-12-01"}, DateCase{"20/12/2026", "2026-12-20", "2026-12-20"},
        DateCase{"Thanksgiving", "2026-11-26", "2026-11-26"},
        DateCase{"before Black Friday", "2026-11-27", "2026-11-27", Direction::before},
        DateCase{"Chinese New Year", "2027-02-06", "2027-02-06"},
        DateCase{"after Ramadan", "2027-02-08", "2027-03-09", Direction::after},
        DateCase{"before Eid", "2027-03-09", "2027-03-09", Direction::before},
        DateCase{"by Christmas", "2026-12-24", "2026-12-26", Direction::before},
        DateCase{"next summer", "2027-06-01", "2027-08-31"}, DateCase{"in the spring", "2027-03-01", "2027-05-31"},
        DateCase{"in 2028", "2028-01-01", "2028-12-31"}, DateCase{"week 9", "2027-03-01", "2027-03-07"},
        DateCase{"first quarter", "2027-01-01", "2027-03-31"}, DateCase{"second half of 2027", "2027-07-01", "2027-12-31"},
        DateCase{"over the next 3 months", "2026-11-20", "2027-02-20", Direction::before},
        DateCase{"next year", "2027-01-01", "2027-12-31"}, DateCase{"from March", "2027-03-01", "2027-03-31", Direction::after},
        DateCase{"3 weeks from now", "2026-12-11", "2026-12-11"}, DateCase{"on Wednesday", "2026-11-25", "2026-11-25"}));

INSTANTIATE_TEST_SUITE_P(
    OtherLanguages, Dates,
    testing::Values(DateCase{"bis Ende März", "2027-03-31", "2027-03-31", Direction::before},
                    DateCase{"nächste Woche", "2026-11-23", "2026-11-29"}, DateCase{"am 3. Dezember", "2026-12-03", "2026-12-03"},
                    DateCase{"bis Freitag", "2026-11-27", "2026-11-27", Direction::before},
                    DateCase{"morgen", "2026-11-21", "2026-11-21"}, DateCase{"in zwei Wochen", "2026-12-04", "2026-12-04"},
                    DateCase{"fin mars", "2027-03-31", "2027-03-31"}, DateCase{"le 3 décembre", "2026-12-03", "2026-12-03"},
                    DateCase{"avant vendredi", "2026-11-27", "2026-11-27", Direction::before},
                    DateCase{"la semaine prochaine", "2026-11-23", "2026-11-29"},
                    DateCase{"3 de diciembre", "2026-12-03", "2026-12-03"},
                    DateCase{"el próximo mes", "2026-12-01", "2026-12-31"},
                    DateCase{"antes del viernes", "2026-11-27", "2026-11-27", Direction::before},
                    DateCase{"en dos semanas", "2026-12-04", "2026-12-04"},
                    DateCase{"até sexta-feira", "2026-11-27", "2026-11-27", Direction::before},
                    DateCase{"em março", "2027-03-01", "2027-03-31"}, DateCase{"próxima semana", "2026-11-23", "2026-11-29"},
                    DateCase{"amanhã", "2026-11-21", "2026-11-21"}));

struct TimeCase {
  const char* text;
  const char* day;
  std::int64_t minute;
};

class Times : public testing::TestWithParam<TimeCase> {};

TEST_P(Times, go_with_their_day) {
  const auto found = dates_in(GetParam().text);
  ASSERT_EQ(found.size(), 1u) << GetParam().text;
  EXPECT_EQ(written(found[0].last_day), GetParam().day);
  ASSERT_TRUE(found[0].minute.has_value()) << GetParam().text;
  EXPECT_EQ(*found[0].minute, GetParam().minute);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Times,
    testing::Values(TimeCase{"tomorrow at ten", "2026-11-21", 600}, TimeCase{"Tuesday 11am", "2026-11-24", 660},
                    TimeCase{"10am on Thursday", "2026-11-26", 600}, TimeCase{"Thursday, 14:30", "2026-11-26", 870},
                    TimeCase{"at 3 pm", "2026-11-20", 900}, TimeCase{"at 8am", "2026-11-21", 480},
                    TimeCase{"tomorrow at noon", "2026-11-21", 720}, TimeCase{"morgen um 10 Uhr", "2026-11-21", 600},
                    TimeCase{"demain à 14h", "2026-11-21", 840}, TimeCase{"mañana a las 10", "2026-11-21", 600},
                    TimeCase{"in two hours", "2026-11-20", 660}));

class Vague : public testing::TestWithParam<const char*> {};

TEST_P(Vague, words_of_time_give_no_day) {
  const auto found = dates_in(GetParam());
  ASSERT_EQ(found.size(), 1u) << GetParam();
  EXPECT_TRUE(found[0].vague);
}

INSTANTIATE_TEST_SUITE_P(Words, Vague,
                         testing::Values("asap", "as soon as possible", "soon", "at some point", "end of the financial year",
                                         "some day"));

class NoDates : public testing::TestWithParam<const char*> {};

TEST_P(NoDates, are_found_where_none_are) { EXPECT_TRUE(dates_in(GetParam()).empty()) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Texts, NoDates,
                         testing::Values("you may call", "may I ask", "on the march", "he sat there", "the sun is out",
                                         "a spring loaded arm", "as soon as we know", "the second vendor", "for 3 weeks",
                                         "every month", "40 people", "", "by", "in", "end of", "not before", "by the",
                                         "the 3rd supplier"));

TEST(Dates, say_when_they_are_over) {
  for (const char* text : {"last year", "in 2019", "yesterday", "3 weeks ago", "since March", "last Friday"}) {
    const auto found = dates_in(text);
    ASSERT_EQ(found.size(), 1u) << text;
    EXPECT_TRUE(found[0].past) << text;
  }
}

TEST(Dates, point_at_the_very_words) {
  const std::string text = "Café 👋 – not before the end of March, please";
  const auto found = dates_in(text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].where.of(text), "not before the end of March");
}

TEST(Dates, stay_in_order_whatever_comes) {
  std::string text;
  for (int i = 0; i < 3'000; ++i)
    text += i % 4 == 0 ? "not before the end of " : i % 4 == 1 ? "in next " : i % 4 == 2 ? "may 3 at 10 " : "31.31.3131 by ";
  const auto found = dates_in(text);
  EXPECT_GT(found.size(), 100u);
  for (std::size_t i = 1; i < found.size(); ++i) EXPECT_LE(found[i - 1].where.end, found[i].where.begin);
}

TEST(Dates, bear_any_moment_of_writing) {
  const Words words = split_words("next Tuesday, end of Q1, before Diwali, in 3 months, week 2, by the 31st");
  for (const std::int64_t at : {INT64_MIN, INT64_MAX, std::int64_t{0}, std::int64_t{-1}, now()})
    EXPECT_GE(find_dates(words, keys_of(words), at).size(), 5u);
}

}  // namespace
}  // namespace baton::text
