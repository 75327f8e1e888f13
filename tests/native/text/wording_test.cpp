#include "core/text/wording.h"

#include <gtest/gtest.h>

namespace baton::text {
namespace {

TEST(Wording, an_amount_is_written_the_same_way_everywhere) {
  struct Case {
    std::int64_t hundredths;
    const char *number, *plain, *grouped;
  };
  const Case cases[] = {{0, "0", "0", "0"},
                        {5, "0.05", "0.05", "0.05"},
                        {50, "0.5", "0.50", "0.50"},
                        {100, "1", "1", "1"},
                        {123'450, "1234.5", "1234.50", "1,234.50"},
                        {123'456'789, "1234567.89", "1234567.89", "1,234,567.89"},
                        {-5, "-0.05", "-0.05", "-0.05"},
                        {-50, "-0.5", "-0.50", "-0.50"},
                        {-1'250, "-12.5", "-12.50", "-12.50"},
                        {-1'205, "-12.05", "-12.05", "-12.05"},
                        {-100'000, "-1000", "-1000", "-1,000"}};
  for (const Case& one : cases) {
    EXPECT_EQ(amount(one.hundredths, AmountForm::number), one.number);
    EXPECT_EQ(amount(one.hundredths, AmountForm::plain), one.plain);
    EXPECT_EQ(amount(one.hundredths, AmountForm::grouped), one.grouped);
  }
}

TEST(Wording, money_without_a_currency_is_a_bare_number) {
  EXPECT_EQ(money(9'950, "EUR", AmountForm::plain), "99.50 EUR");
  EXPECT_EQ(money(42'000'000, "", AmountForm::grouped), "420,000");
}

TEST(Wording, numbers_are_grouped_by_thousands) {
  EXPECT_EQ(grouped(999), "999");
  EXPECT_EQ(grouped(-1'000), "-1,000");
  EXPECT_EQ(grouped(123'456'789), "123,456,789");
}

TEST(Wording, one_thing_has_no_plural) {
  EXPECT_EQ(counted(1, "visit"), "1 visit");
  EXPECT_EQ(counted(1'200, "visit"), "1,200 visits");
  EXPECT_EQ(counted(0, "reply", "replies"), "0 replies");
}

TEST(Wording, a_list_ends_in_and) {
  EXPECT_EQ(listed({}), "");
  EXPECT_EQ(listed({"a"}), "a");
  EXPECT_EQ(listed({"a", "b"}), "a and b");
  EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
}

}  // namespace
}  // namespace baton::text
