#include "core/brief/person.h"

#include <gtest/gtest.h>

namespace baton::briefing {
namespace {

TEST(PersonName, takes_a_plain_name_apart) {
  const PersonName name = read_name("Dana Whitlow");
  EXPECT_EQ(name.first, "Dana");
  EXPECT_EQ(name.last, "Whitlow");
  EXPECT_EQ(name.whole(), "Dana Whitlow");
}

TEST(PersonName, keeps_titles_for_the_greeting) {
  const PersonName name = read_name("Dr. Ute Kammerer");
  EXPECT_EQ(name.titled(), "Dr. Kammerer");
  EXPECT_EQ(name.whole(), "Dr. Ute Kammerer");
  EXPECT_EQ(read_name("Prof. Dr. Meier").titled(), "Prof. Dr. Meier");
}

TEST(PersonName, turns_a_name_with_a_comma_round) {
  EXPECT_EQ(read_name("Smith, John").full, "John Smith");
  EXPECT_EQ(read_name("John Smith, PhD").full, "John Smith");
  EXPECT_EQ(read_name("John Smith Jr.").full, "John Smith");
}

TEST(PersonName, settles_names_in_one_case) {
  EXPECT_EQ(read_name("JOHN O'BRIEN").full, "John O'Brien");
  EXPECT_EQ(read_name("anne-marie dupont").full, "Anne-Marie Dupont");
  EXPECT_EQ(read_name("ŽANETA KOVÁČOVÁ").full, "Žaneta Kováčová");
  EXPECT_EQ(read_name("jan van der berg").full, "Jan van der Berg");
  EXPECT_EQ(read_name("jan van der berg").last, "van der Berg");
}

TEST(PersonName, leaves_a_name_as_its_owner_writes_it) {
  EXPECT_EQ(read_name("Ian McKellen").full, "Ian McKellen");
  EXPECT_EQ(read_name("TJ").full, "TJ");
  EXPECT_EQ(read_name("山田太郎").first, "山田太郎");
}

TEST(PersonName, greets_somebody_with_an_initial_by_the_whole_name) { EXPECT_EQ(read_name("J. Smith").first, "J. Smith"); }

TEST(PersonName, knows_what_is_no_name) {
  for (const char* text : {"", "  ", "undefined", "N/A", "null", "Unknown", "dana@whitlow.example", "<b>x</b>", "{{first_name}}",
                           "1234", "http://evil.example", "Mr.", "-"})
    EXPECT_FALSE(read_name(text).known()) << text;
}

TEST(PersonName, understands_a_single_word) {
  EXPECT_EQ(read_name("madonna").first, "Madonna");
  EXPECT_EQ(read_name("madonna").last, "");
}

}  // namespace
}  // namespace baton::briefing
