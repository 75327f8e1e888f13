#include "core/zone/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "core/zone/part_table.h"
#include "core/zone/phone.h"
#include "core/zone/phone_table.h"
#include "core/zone/zone_table.h"

namespace {

using namespace baton::zone;

std::string names(std::string_view place) {
  std::string out;
  for (const Zone zone : zones_of(place)) out += (out.empty() ? "" : " ") + std::string(zone.name());
  return out;
}

std::string phone(const char* number, const char* country = "") {
  std::string out;
  for (const std::string_view place : places_of(baton::PhoneNumber{number}, baton::CountryCode{country})) {
    out += (out.empty() ? "" : " ") + std::string(place);
  }
  return out;
}

std::vector<std::string_view> words(std::string_view list) {
  std::vector<std::string_view> out;
  while (!list.empty()) {
    const std::size_t space = std::min(list.find(' '), list.size());
    out.push_back(list.substr(0, space));
    list.remove_prefix(std::min(space + 1, list.size()));
  }
  return out;
}

TEST(Zones, of_a_country_are_all_its_ways_of_keeping_time) {
  EXPECT_EQ(names("DE"), "Europe/Berlin");
  EXPECT_EQ(names("NL"), "Europe/Amsterdam");
  EXPECT_EQ(names("CN"), "Asia/Shanghai Asia/Urumqi");
  EXPECT_EQ(names("PT"), "Europe/Lisbon Atlantic/Azores") << "Madeira keeps the time of Lisbon";
  EXPECT_EQ(names("XX"), "");
  EXPECT_EQ(names(""), "");
}

TEST(Zones, of_a_part_are_its_own) {
  EXPECT_EQ(names("US-OH"), "America/New_York");
  EXPECT_EQ(names("US-TX"), "America/Chicago America/Denver");
  EXPECT_EQ(names("US-AZ"), "America/Phoenix America/Denver");
  EXPECT_EQ(names("CA-NS"), "America/Halifax");
  EXPECT_EQ(names("AU-QLD"), "Australia/Brisbane");
  EXPECT_EQ(names("BR-AC"), "America/Rio_Branco");
  EXPECT_EQ(names("MX-ROO"), "America/Cancun");
  EXPECT_EQ(names("MX-JAL"), "America/Mexico_City");
  EXPECT_EQ(names("ES-CN"), "Atlantic/Canary");
  EXPECT_EQ(names("ES-MD"), "Europe/Madrid");
  EXPECT_EQ(names("RU-PRI"), "Asia/Vladivostok");
  EXPECT_EQ(names("ID-BA"), "Asia/Makassar");
}

TEST(Zones, of_a_part_without_a_line_are_those_of_its_country) {
  EXPECT_EQ(names("DE-BY"), "Europe/Berlin");
  EXPECT_EQ(names("US-XX"), names("US"));
}

TEST(Parts, name_zones_that_exist_in_countries_that_have_them) {
  ASSERT_GT(table::part_count, 200u);
  std::set<std::string_view> codes;
  for (std::size_t i = 0; i < table::part_count; ++i) {
    const table::Part& part = table::parts[i];
    EXPECT_TRUE(codes.insert(part.code).second) << part.code;
    for (const std::string_view name : words(part.zones)) EXPECT_TRUE(Zone::find(name)) << name;
    const std::vector<Zone> whole = zones_of(country_of(part.code));
    const std::set<std::string_view> apart = {"PR", "VI", "GU", "MP", "AS"};  // Countries of their own in ISO 3166-1.
    if (apart.count(part.code.substr(3)) != 0 && country_of(part.code) == "US") continue;
    for (const Zone zone : zones_of(part.code)) {
      EXPECT_NE(std::find(whole.begin(), whole.end(), zone), whole.end()) << part.code << " " << zone.name();
    }
  }
}

TEST(Parts, together_keep_every_time_of_their_country) {
  for (const char* country : {"US", "CA", "AU", "BR", "MX", "RU", "ID"}) {
    std::vector<Zone> kept;
    for (std::size_t i = 0; i < table::part_count; ++i) {
      if (!lies_in(table::parts[i].code, country)) continue;
      for (const Zone zone : zones_of(table::parts[i].code)) kept.push_back(zone);
      for (const std::string_view name : words(table::parts[i].zones)) kept.push_back(*Zone::find(name));
    }
    for (const Zone zone : zones_of(country)) {
      EXPECT_NE(std::find(kept.begin(), kept.end(), zone), kept.end()) << country << " " << zone.name();
    }
  }
}

TEST(Parts, of_the_states_are_fifty_and_the_district_and_the_islands) { EXPECT_EQ(parts_of("US").size(), 56u); }

TEST(LiesIn, goes_by_whole_codes) {
  EXPECT_TRUE(lies_in("US-TX", "US"));
  EXPECT_TRUE(lies_in("US", "US"));
  EXPECT_FALSE(lies_in("US", "US-TX"));
  EXPECT_FALSE(lies_in("US-TX", "US-T"));
  EXPECT_FALSE(lies_in("US-TX", ""));
}

TEST(Phone, tells_the_country) {
  EXPECT_EQ(phone("+46 8 555 010 22"), "SE");
  EXPECT_EQ(phone("+351 21 555 0188"), "PT");
  EXPECT_EQ(phone("+352 21 555 0188"), "LU");
  EXPECT_EQ(phone("+7 495 555 0188"), "RU");
  EXPECT_EQ(phone("+77015550188"), "KZ");
  EXPECT_EQ(phone("+39 06 555 0188"), "IT VA");
  EXPECT_EQ(phone("0033155550128"), "FR");
}

TEST(Phone, tells_the_state_or_province) {
  EXPECT_EQ(phone("+1 512 555 0142"), "US-TX");
  EXPECT_EQ(phone("+1 (212) 555-0142"), "US-NY");
  EXPECT_EQ(phone("+1 416 555 0142"), "CA-ON");
  EXPECT_EQ(phone("+1 867 555 0142"), "CA-NT CA-NU CA-YT");
  EXPECT_EQ(phone("+1 787 555 0142"), "PR");
  EXPECT_EQ(phone("+1 876 555 0142"), "JM");
}

TEST(Phone, that_is_toll_free_belongs_to_all_of_its_country_code) { EXPECT_EQ(phone("+1 800 555 0142"), "US CA"); }

TEST(Phone, in_national_form_is_read_where_the_country_is_known) {
  EXPECT_EQ(phone("(512) 555-0142", "US"), "US-TX");
  EXPECT_EQ(phone("1 512 555 0142", "US"), "US-TX");
  EXPECT_EQ(phone("011 49 30 5550121", "US"), "DE");
  EXPECT_EQ(phone("512 555 0142"), "");
  EXPECT_EQ(phone("030 5550121", "DE"), "");
}

TEST(Phone, that_is_none_tells_nothing) {
  for (const char* number : {"", "+", "call me", "+999 123 4567", "0", "++", "\xff\xfe", "ext 5"})
    EXPECT_EQ(phone(number), "") << number;
}

TEST(Phone, stops_at_the_extension) { EXPECT_EQ(phone("512-555-0142 x 77", "US"), "US-TX"); }

TEST(PhoneTables, list_no_code_twice_and_only_places_with_a_clock) {
  const auto check = [](const table::Prefix* rows, std::size_t count) {
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < count; ++i) {
      for (const std::string_view code : words(rows[i].codes)) EXPECT_TRUE(codes.insert(code).second) << code;
      for (const std::string_view place : words(rows[i].places)) {
        EXPECT_TRUE(place == "XK" || !zones_of(place).empty()) << place << ": only Kosovo has no zone in tzdata";
      }
    }
    return codes.size();
  };
  EXPECT_GT(check(table::calling_codes, table::calling_code_count), 200u);
  EXPECT_GT(check(table::area_codes, table::area_code_count), 400u);
}

TEST(PhoneTables, know_an_area_code_of_every_state) {
  std::set<std::string_view> places;
  for (std::size_t i = 0; i < table::area_code_count; ++i) {
    for (const std::string_view place : words(table::area_codes[i].places)) places.insert(place);
  }
  const std::set<std::string_view> apart = {"US-PR", "US-VI", "US-GU", "US-MP", "US-AS"};  // Listed by their country code.
  for (const char* country : {"US", "CA"}) {
    for (const std::string_view part : parts_of(country)) EXPECT_TRUE(apart.count(part) != 0 || places.count(part) != 0) << part;
  }
}

}  // namespace
