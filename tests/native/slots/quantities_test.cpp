#include "core/text/quantities.h"

#include <gtest/gtest.h>

#include <string>

namespace baton::text {
namespace {

std::vector<Quantity> quantities_in(std::string_view text) {
  const Words words = split_words(text);
  return find_quantities(words, keys_of(words));
}

struct MoneyCase {
  const char* text;
  std::int64_t low, high;  ///< Whole units.
  const char* currency;
};

class Money : public testing::TestWithParam<MoneyCase> {};

TEST_P(Money, is_read_in_the_form_people_write_it) {
  const auto found = quantities_in(GetParam().text);
  ASSERT_EQ(found.size(), 1u) << GetParam().text;
  EXPECT_EQ(found[0].kind, QuantityKind::money);
  EXPECT_EQ(found[0].low, GetParam().low * 100);
  EXPECT_EQ(found[0].high, GetParam().high * 100);
  EXPECT_EQ(found[0].currency_code(), GetParam().currency);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Money,
    testing::Values(MoneyCase{"our budget is 90k", 90'000, 90'000, ""},
                    MoneyCase{"£1.2m is set aside", 1'200'000, 1'200'000, "GBP"},
                    MoneyCase{"it was $ 1,200 all in", 1'200, 1'200, "USD"}, MoneyCase{"€15.000", 15'000, 15'000, "EUR"},
                    MoneyCase{"15.000 €", 15'000, 15'000, "EUR"}, MoneyCase{"1.200,00 EUR", 1'200, 1'200, "EUR"},
                    MoneyCase{"Rs. 2,50,000", 250'000, 250'000, "INR"}, MoneyCase{"2 lakh rupees", 200'000, 200'000, "INR"},
                    MoneyCase{"around 1.5 crore", 15'000'000, 15'000'000, ""}, MoneyCase{"fifty grand", 50'000, 50'000, ""},
                    MoneyCase{"we've budgeted 14 thousand", 14'000, 14'000, ""}, MoneyCase{"3000 francs", 3'000, 3'000, "CHF"},
                    MoneyCase{"9.000 reais", 9'000, 9'000, "BRL"}, MoneyCase{"R$ 9.000", 9'000, 9'000, "BRL"},
                    MoneyCase{"US$ 40k", 40'000, 40'000, "USD"}, MoneyCase{"budget 80-100k", 80'000, 100'000, ""},
                    MoneyCase{"between 40 and 50k euros", 40'000, 50'000, "EUR"}, MoneyCase{"$5k to $10k", 5'000, 10'000, "USD"},
                    MoneyCase{"low six figures", 100'000, 300'000, ""}, MoneyCase{"a five-figure budget", 10'000, 99'999, ""},
                    MoneyCase{"half a million dollars", 500'000, 500'000, "USD"},
                    MoneyCase{"a couple of thousand quid", 2'000, 2'000, "GBP"},
                    MoneyCase{"two hundred and forty thousand pounds", 240'000, 240'000, "GBP"},
                    MoneyCase{"one point five million euro", 1'500'000, 1'500'000, "EUR"},
                    MoneyCase{"50k€", 50'000, 50'000, "EUR"}, MoneyCase{"AED 120,000", 120'000, 120'000, "AED"},
                    MoneyCase{"the spend is 4 bn SEK", 4'000'000'000, 4'000'000'000, "SEK"},
                    MoneyCase{"mil euros", 1'000, 1'000, "EUR"}, MoneyCase{"a hundred and fifty dollars", 150, 150, "USD"}));

TEST(Money, keeps_cents_exact) {
  const auto found = quantities_in("it is $1,200.50 a month");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].low, 120'050);
  EXPECT_EQ(found[0].per, Per::month);
}

TEST(Money, per_seat_is_no_total) {
  const auto found = quantities_in("they charge 12 euros per user per month");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].each);
  EXPECT_EQ(found[0].per, Per::month);
}

struct CountCase {
  const char* text;
  QuantityKind kind;
  std::int64_t value;
};

class Counts : public testing::TestWithParam<CountCase> {};

TEST_P(Counts, say_what_they_count) {
  const auto found = quantities_in(GetParam().text);
  ASSERT_EQ(found.size(), 1u) << GetParam().text;
  EXPECT_EQ(found[0].kind, GetParam().kind);
  EXPECT_EQ(found[0].high, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Nouns, Counts,
    testing::Values(
        CountCase{"for 40 people", QuantityKind::people, 40}, CountCase{"1,150 care workers", QuantityKind::people, 1'150},
        CountCase{"2.900 Mitarbeiter", QuantityKind::people, 2'900}, CountCase{"a team of 40", QuantityKind::people, 40},
        CountCase{"three hundred and ninety staff", QuantityKind::people, 390},
        CountCase{"forty of us", QuantityKind::people, 40}, CountCase{"headcount is 900", QuantityKind::people, 900},
        CountCase{"eleven hundred people", QuantityKind::people, 1'100}, CountCase{"300 active users", QuantityKind::seats, 300},
        CountCase{"25 licences", QuantityKind::seats, 25}, CountCase{"12 Lizenzen", QuantityKind::seats, 12},
        CountCase{"30 pax", QuantityKind::seats, 30}, CountCase{"twenty-seven depots", QuantityKind::sites, 27},
        CountCase{"12 shops", QuantityKind::sites, 12}, CountCase{"5 Filialen", QuantityKind::sites, 5},
        CountCase{"80 orders a day", QuantityKind::number, 80}, CountCase{"a dozen branches", QuantityKind::sites, 12}));

TEST(Counts, more_than_says_at_least) {
  const auto found = quantities_in("we are more than 500 people");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0].at_least);
  EXPECT_EQ(found[0].low, 500);
  const auto plus = quantities_in("500+ employees");
  ASSERT_EQ(plus.size(), 1u);
  EXPECT_TRUE(plus[0].at_least);
  EXPECT_EQ(plus[0].kind, QuantityKind::people);
}

TEST(Counts, percent_is_in_hundredths) {
  const auto found = quantities_in("we lose 12.5 % of them");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, QuantityKind::percent);
  EXPECT_EQ(found[0].low, 1'250);
}

class NotAmounts : public testing::TestWithParam<const char*> {};

TEST_P(NotAmounts, are_left_out) { EXPECT_TRUE(quantities_in(GetParam()).empty()) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Forms, NotAmounts,
                         testing::Values("call at 10:30", "at 3pm", "at 3 pm", "on 12/03", "my number is 01632 960 555",
                                         "in 2027", "SOC2 and OAuth2", "the 3rd one", "24/7", "one", "a lot", "ISO27001", "", "k",
                                         "$", "€ €"));

TEST(Quantities, point_at_the_very_words) {
  const std::string text = "Café 👋 we have about £ 1.2m, for 300 users";
  const auto found = quantities_in(text);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].where.of(text), "about £ 1.2m");
  EXPECT_EQ(found[1].where.of(text), "300 users");
  EXPECT_TRUE(found[0].about);
}

TEST(Quantities, stay_apart_and_in_order_in_any_heap_of_numbers) {
  std::string text;
  for (int i = 0; i < 2'000; ++i)
    text += i % 3 == 0 ? "fifty thousand to " : i % 3 == 1 ? "plus 40k - $" : "and a half 99999999999999999999 ";
  const auto found = quantities_in(text);
  EXPECT_GT(found.size(), 100u);
  for (std::size_t i = 1; i < found.size(); ++i) EXPECT_LE(found[i - 1].where.end, found[i].where.begin);
  for (const Quantity& quantity : found) EXPECT_GE(quantity.high, quantity.low);
}

}  // namespace
}  // namespace baton::text
