#include <gtest/gtest.h>

#include <string>

#include "core/call.h"
#include "core/json/findings.h"
#include "core/json/words.h"
#include "core/request.h"
#include "tests/native/door/has.h"

namespace baton {
namespace {

constexpr std::string_view as_of = "2026-11-20T14:03:00Z";

/// The byte of a control character, C0 or C1, or npos. Line ends are none.
std::size_t control_in(const std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]),
               next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    if ((byte < 0x20 && byte != '\n') || byte == 0x7F || (byte == 0xC2 && next >= 0x80 && next < 0xA0)) return i;
  }
  return std::string::npos;
}

TEST(Door, warns_of_a_key_that_configure_does_not_have) {
  const std::string reply = Door().call(R"({"method":"configure","reps":[]})");
  EXPECT_TRUE(has(reply, R"("pointer":"/request/reps")")) << reply;
}

TEST(Door, warns_of_a_key_that_detect_does_not_have) {
  const std::string reply = Door().call(R"({"method":"detect","message":{"id":"a","text":"hello"},"massage":{}})");
  EXPECT_TRUE(has(reply, R"("pointer":"/request/massage")")) << reply;
}

TEST(Door, does_not_read_a_roster_beside_a_config_and_says_so) {
  Door door;
  const std::string config = door.configure("", "");
  const std::string reply = door.call(
      R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","lead":{"id":"a"},"roster":{},"config":")" + config + R"("})");
  EXPECT_TRUE(has(reply, R"("pointer":"/request/roster")")) << reply;
}

TEST(Door, warnings_beside_a_wrapped_lead_cannot_be_taken_for_those_of_the_lead) {
  Door door;
  const std::string config = door.configure("", "");
  const Answer answer =
      door.assess_line(config, as_of, R"({"as_of":"2026-11-20T14:03:00Z","shoe":1,"lead":{"id":"a","size":44}})");
  EXPECT_TRUE(has(answer.json, R"("pointer":"/request/shoe")")) << answer.json;
  EXPECT_TRUE(has(answer.json, R"("pointer":"/size")")) << answer.json;
}

TEST(Door, a_line_with_an_id_is_a_lead_whatever_its_fields_are_called) {
  Door door;
  const Answer answer = door.assess_line(door.configure("", ""), as_of, R"({"id":"a","lead":{"source":"web"}})");
  EXPECT_TRUE(answer.good) << answer.text;
}

TEST(Door, what_people_read_steers_no_terminal) {
  Door door;
  const std::string config = door.configure("", "");
  for (const std::string_view key : {"\\u001b]0;pwned\\u0007", "\\u009b31m", "\\u202epwned", "line\\nline"}) {
    const std::string member = '"' + std::string(key) + "\":1";
    const std::string twice = R"({"id":"a",)" + member + "," + member + "}", once = R"({"id":"a",)" + member + "}";
    EXPECT_EQ(control_in(door.assess_line(config, as_of, twice).text), std::string::npos) << key;
    EXPECT_FALSE(has(door.assess_line(config, as_of, twice).text, "\u202e"));
    for (const std::string& problem : check_text("lead", twice).problems)
      EXPECT_EQ(control_in(problem + problem), std::string::npos);
    for (const std::string& warning : check_text("lead", once).warnings) {
      EXPECT_EQ(control_in(warning), std::string::npos) << key;
      EXPECT_FALSE(has(warning, "\n")) << key;
    }
  }
}

TEST(Door, a_value_that_people_read_steers_no_terminal) {
  const CheckReport report = check_text("lead", R"({"id":"a","contact":{"country":"\u009b31mred"}})");
  ASSERT_EQ(report.warnings.size(), 1u);
  EXPECT_EQ(control_in(report.warnings[0]), std::string::npos);
}

TEST(Door, a_hostile_list_is_answered_with_few_findings) {
  std::string zeros = R"({"id":"a","messages":[0)", queues = R"({"reps":[],"queues":[{"id":"q","name":"Q","members":["x")";
  for (int i = 0; i < 20'000; ++i) zeros += ",0", queues += R"(,"x")";
  EXPECT_EQ(check_text("lead", zeros + "]}").problems.size(), json::most_findings + 1);
  EXPECT_LE(check_text("roster", queues + "]}]}").warnings.size(), json::most_findings + 2);
}

TEST(Door, a_moment_is_refused_with_a_sentence) {
  EXPECT_EQ(check_moment(as_of), "");
  EXPECT_TRUE(has(check_moment("yesterday"), "must be a time with its zone")) << check_moment("yesterday");
  EXPECT_TRUE(has(check_moment("9999-12-31T23:59:00Z"), "within the years 1 to 9999")) << check_moment("9999-12-31T23:59:00Z");
}

TEST(Door, a_roster_may_name_the_territories_of_its_policy) {
  const std::string_view roster = R"({"reps":[{"id":"r","name":"R","role":"sales_manager","regions":["Emea"]}]})";
  EXPECT_EQ(check_text("roster", roster).warnings.size(), 1u);
  EXPECT_TRUE(check_text("roster", roster, R"({"route":{"territories":[{"name":"EMEA","regions":["DE"]}]}})").warnings.empty());
}

TEST(Words, every_time_that_is_written_can_be_read_again) {
  const std::int64_t ends[] = {json::first_moment.ms, json::last_moment.ms, 0};
  for (const std::int64_t end : ends)
    for (const std::int64_t step : {-86'400'000, -1, 0, 1, 86'400'000}) {
      const Time time{end + step};
      const std::string written = json::print_time(time);
      const auto read = json::read_time(written);
      ASSERT_TRUE(read) << written;
      const bool inside = time >= json::first_moment && time <= json::last_moment;
      EXPECT_EQ(*read == time, inside) << written;
    }
  EXPECT_TRUE(json::read_date(json::print_date(Date{3'000'000})));
  EXPECT_TRUE(json::read_date(json::print_date(Date{-800'000})));
}

TEST(Words, a_time_outside_the_years_1_to_9999_is_no_time) {
  EXPECT_FALSE(json::read_time("0001-01-01T00:00:00+10:00"));
  EXPECT_FALSE(json::read_time("9999-12-31T23:59:59-00:01"));
  EXPECT_FALSE(json::read_time("9999-12-31T23:59:60Z"));
  EXPECT_TRUE(json::read_time("0001-01-01T00:00:00Z"));
  EXPECT_TRUE(json::read_time("9999-12-31T23:59:59.9999999Z"));
}

}  // namespace
}  // namespace baton
