#include "core/comply/place.h"

#include <gtest/gtest.h>

#include "core/comply/holidays.h"
#include "scene.h"

namespace {

using namespace scene;

std::string codes(const Lead& lead) {
  std::string out;
  for (const PossiblePlace& place : possible_places(lead, default_calling_policy())) out += (out.empty() ? "" : " ") + place.code;
  return out;
}

Lead with_phone(const char* phone, const char* country = "") {
  Lead lead = lead_in(country, "", "");
  lead.contact.phone.value = phone;
  return lead;
}

TEST(Place, is_the_region_of_the_record) { EXPECT_EQ(codes(lead_in("US", "US-TX", "America/Chicago")), "US-TX"); }

TEST(Place, ignores_a_region_of_another_country) { EXPECT_EQ(codes(lead_in("DE", "US-TX", "Europe/Berlin")), "DE"); }

TEST(Place, takes_the_state_from_the_area_code) {
  EXPECT_EQ(codes(with_phone("+1 614 555 0123", "US")), "US-OH");
  EXPECT_EQ(codes(with_phone("(614) 555-0123", "US")), "US-OH");
  EXPECT_EQ(codes(with_phone("1-614-555-0123 ext. 9", "US")), "US-OH");
  EXPECT_EQ(codes(with_phone("+1 902 555 0170", "CA")), "CA-NS CA-PE");
}

TEST(Place, takes_the_country_from_the_telephone) {
  EXPECT_EQ(codes(with_phone("+49 30 5550121")), "DE");
  EXPECT_EQ(codes(with_phone("0049 30 5550121")), "DE");
  EXPECT_EQ(codes(with_phone("+353 1 555 0134")), "IE");
  EXPECT_EQ(codes(with_phone("+1 242 555 0134")), "BS");
  EXPECT_EQ(codes(with_phone("+44 7700 900143")), "GB GG IM JE");
  EXPECT_EQ(codes(with_phone("+7 701 555 0134")), "KZ");
}

TEST(Place, believes_the_record_before_the_telephone) { EXPECT_EQ(codes(with_phone("+49 30 5550121", "FR")), "FR"); }

TEST(Place, takes_the_country_from_the_time_zone) {
  EXPECT_EQ(codes(lead_in("", "", "Europe/Warsaw")), "PL");
  EXPECT_EQ(codes(lead_in("", "", "Etc/GMT-3")), "");
  EXPECT_EQ(possible_places(lead_in("", "", "Etc/GMT-3"), default_calling_policy()).size(), 1u);
}

TEST(Place, takes_the_company_last) {
  Lead lead = lead_in("", "", "");
  lead.company.country.value = "NL";
  EXPECT_EQ(codes(lead), "NL");
  lead.contact.phone.value = "+32 2 555 0134";
  EXPECT_EQ(codes(lead), "BE");
}

TEST(Place, takes_the_company_for_the_state_only_within_the_country) {
  Lead lead = lead_in("US", "", "");
  lead.company.region.value = "US-NV";
  EXPECT_EQ(codes(lead), "US-NV");
  lead.company.region.value = "CA-ON";
  EXPECT_NE(codes(lead).find("US US-AL"), std::string::npos);
}

TEST(Place, counts_every_narrower_state_that_keeps_the_time) {
  const std::string mountain = codes(lead_in("US", "", "America/Denver"));
  EXPECT_EQ(mountain, "US US-NM US-NV US-SD US-TX US-UT US-WY");
}

TEST(Place, is_unknown_when_nothing_tells) {
  EXPECT_EQ(codes(lead_in("", "", "")), "");
  EXPECT_TRUE(possible_places(with_phone("020 7946 0000"), default_calling_policy()).empty());
  EXPECT_TRUE(possible_places(with_phone("+800 1234 5678"), default_calling_policy()).empty());
}

TEST(Place, gives_a_whole_country_all_its_clocks) {
  const auto places = possible_places(lead_in("BR", "", ""), default_calling_policy());
  ASSERT_EQ(places.size(), 1u);
  EXPECT_GE(places[0].zones.size(), 4u);
}

TEST(Easter, falls_where_the_almanac_says) {
  const std::pair<int, Time> almanac[] = {{2000, utc(2000, 4, 23)}, {2008, utc(2008, 3, 23)}, {2011, utc(2011, 4, 24)},
                                          {2024, utc(2024, 3, 31)}, {2025, utc(2025, 4, 20)}, {2026, utc(2026, 4, 5)},
                                          {2027, utc(2027, 3, 28)}, {2038, utc(2038, 4, 25)}, {2049, utc(2049, 4, 18)}};
  for (const auto& [year, day] : almanac) EXPECT_EQ(easter_sunday(year).days, day.ms / 86'400'000) << year;
}

TEST(Holidays, are_counted_once_and_in_order) {
  for (const char* place : {"US-AL", "DE", "DE-SN", "FR", "AU", "ZA", "IT", "ES", "AT", "NL"}) {
    for (int year = 2015; year < 2041; ++year) {
      const auto days = holidays_of(place, year, default_calling_policy().holidays);
      ASSERT_GE(days.size(), 7u) << place;
      for (std::size_t i = 1; i < days.size(); ++i) ASSERT_LT(days[i - 1], days[i]) << place << year;
    }
  }
}

TEST(Holidays, of_a_place_without_any_are_none) {
  EXPECT_TRUE(holidays_of("SE", 2026, default_calling_policy().holidays).empty());
}

TEST(Holidays, that_a_year_does_not_have_are_left_out) {
  Holiday leap{"SE", "Leap day", {2}, {29}, {}, {0}, {}, Substitute::none};
  EXPECT_EQ(holidays_of("SE", 2027, {leap}).size(), 0u);
  EXPECT_EQ(holidays_of("SE", 2028, {leap}).size(), 1u);
  leap.day = {0};
  EXPECT_EQ(holidays_of("SE", 2028, {leap}).size(), 0u);
}

}  // namespace
