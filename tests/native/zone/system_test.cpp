// The table against the system's tzdata, read by the C library. Under wasm there is no such library; there the digest that
// the generator computed from tzdata stands in for it.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "core/zone/zone.h"
#include "core/zone/zone_table.h"

namespace {

using baton::Time;
using baton::zone::Zone;
namespace table = baton::zone::table;

constexpr std::int64_t hour = 3'600, first_hour = 1'577'836'800, end_hour = 1'893'456'000;  // 2020 to 2029.

std::vector<std::string> all_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < table::name_count; ++i)
    names.emplace_back(table::name_pool + table::names[i].at, table::names[i].length);
  return names;
}

/// One name for each way of keeping time: the others of its kind read the same row of the table.
[[maybe_unused]] std::vector<std::string> distinct_names() {
  std::vector<std::string> names;
  std::vector<bool> seen(table::behaviour_count);
  const std::vector<std::string> all = all_names();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!seen[table::names[i].behaviour]) names.push_back(all[i]);
    seen[table::names[i].behaviour] = true;
  }
  return names;
}

TEST(Table, agrees_with_the_digest_of_every_hour_of_ten_years_in_every_zone) {
  std::uint32_t hash = 0x811c9dc5u;
  for (const std::string& name : all_names()) {
    const Zone zone = *Zone::find(name);
    for (std::int64_t t = first_hour; t < end_hour; t += hour) {
      hash = (hash ^ static_cast<std::uint32_t>(zone.offset_seconds({t * 1000}) / 60 + 1000)) * 0x01000193u;
    }
  }
  std::printf("[ ZONES    ] %zu names x %lld hours of 2020 to 2029 against the digest that tzdata gave\n", all_names().size(),
              static_cast<long long>((end_hour - first_hour) / hour));
  EXPECT_EQ(hash, table::digest_of_ten_years) << "run node native/zones/make_zones.mjs";
}

#ifndef __EMSCRIPTEN__

/// The release of the tzdata on this machine; empty when it does not say.
std::string system_version() {
  std::ifstream file("/usr/share/zoneinfo/tzdata.zi");
  std::string hash_mark, word, version;
  file >> hash_mark >> word >> version;
  return version;
}

/// Hours in [from, until) at which the table and the C library differ.
std::size_t hours_that_differ(const std::string& name, std::int64_t from, std::int64_t until, std::int64_t step) {
  const Zone zone = *Zone::find(name);
  setenv("TZ", (":" + name).c_str(), 1);
  tzset();
  std::size_t different = 0;
  for (std::int64_t t = from; t < until; t += step) {
    const std::time_t at = t;
    std::tm local{};
    localtime_r(&at, &local);
    different += local.tm_gmtoff != zone.offset_seconds({t * 1000});
  }
  return different;
}

TEST(Table, agrees_with_the_system_at_every_hour_of_ten_years_in_every_zone_that_differs_from_others) {
  ASSERT_TRUE(std::ifstream("/usr/share/zoneinfo/Europe/Berlin").good()) << "install tzdata";
  std::size_t agreeing = 0;
  std::string different;
  const std::vector<std::string> names = distinct_names();
  for (const std::string& name : names) {
    const std::size_t hours = hours_that_differ(name, first_hour, end_hour, hour);
    agreeing += hours == 0;
    if (hours != 0) different += " " + name + " (" + std::to_string(hours) + " hours)";
  }
  unsetenv("TZ");
  std::printf("[ ZONES    ] %zu zones x %lld hours of 2020 to 2029 against the system's tzdata %s; %zu agree at all of them\n",
              names.size(), static_cast<long long>((end_hour - first_hour) / hour), system_version().c_str(), agreeing);
  // A newer release moves a few countries; a table made from the same release may differ nowhere.
  const std::size_t allowed = system_version() == table::version ? 0 : 12;
  EXPECT_LE(names.size() - agreeing, allowed)
      << "the system has tzdata " << system_version() << ", the table is of " << table::version
      << ": run node native/zones/make_zones.mjs. Different:" << different;
  EXPECT_GE(agreeing, 100u);
}

TEST(Table, agrees_with_the_system_from_2015_to_2037_in_steps_that_meet_every_time_of_day) {
  if (system_version() != table::version) GTEST_SKIP() << "only a table of the same release can be right about all years";
  for (const std::string& name : all_names()) {
    EXPECT_EQ(hours_that_differ(name, 1'420'070'400, 2'114'380'800, 25 * hour), 0u) << name;
  }
  unsetenv("TZ");
}

#endif

}  // namespace
