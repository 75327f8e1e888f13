#include <gtest/gtest.h>

#include <string>

#include "core/call.h"
#include "tests/native/door/has.h"

namespace baton {
namespace {

/// The name in a reply of open or append; empty when there is none.
std::string name_in(const std::string& reply) {
  constexpr std::string_view before = R"({"ok":{"open":")";
  return reply.starts_with(before) ? reply.substr(before.size(), reply.find('"', before.size()) - before.size()) : "";
}

std::string open(Door& door, const std::string& id) {
  return name_in(door.call(R"({"method":"open","lead":{"id":")" + id + R"("}})"));
}

std::string message(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","at":"2026-11-20T10:00:00Z","channel":"chat","from":"prospect","text":")" + text + R"("})";
}

std::string append(Door& door, const std::string& name, const std::string& item) {
  return door.call(R"({"method":"append","open":")" + name + R"(","message":)" + item + "}");
}

std::string assess(Door& door, const std::string& name) {
  return door.call(R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","open":")" + name + R"("})");
}

TEST(OpenLead, gives_what_the_whole_lead_gives) {
  Door door;
  std::string name = open(door, "a");
  for (const auto& [id, text] : {std::pair("m1", "hello there, we run six depots"), std::pair("m2", "can I talk to a human?")}) {
    name = name_in(append(door, name, message(id, text)));
    assess(door, name);
  }
  const std::string whole = R"({"id":"a","messages":[)" + message("m1", "hello there, we run six depots") + "," +
                            message("m2", "can I talk to a human?") + "]}";
  EXPECT_EQ(assess(door, name), door.call(R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","lead":)" + whole + "}"));
}

TEST(OpenLead, has_another_name_with_each_item_so_that_an_old_one_means_no_other_lead) {
  Door door;
  const std::string first = open(door, "a"), second = name_in(append(door, first, message("m1", "hello")));
  EXPECT_NE(first, second);
  EXPECT_TRUE(has(assess(door, first), "unknown_lead"));
  EXPECT_TRUE(has(assess(door, second), R"({"ok":{"decision_id")"));
}

TEST(OpenLead, two_of_the_same_content_grow_apart) {
  Door door;
  const std::string one = open(door, "a"), other = open(door, "a");
  EXPECT_EQ(one, other);
  const std::string grown = name_in(append(door, one, message("m1", "hello")));
  EXPECT_TRUE(has(assess(door, other), R"({"ok":{"decision_id")"));
  EXPECT_NE(assess(door, grown), assess(door, other));
}

TEST(OpenLead, a_message_in_between_changes_how_a_later_one_is_read) {
  const std::string asked =
      R"({"id":"m0","at":"2026-11-20T09:59:00Z","channel":"chat","from":"ai","text":"Shall I connect you with a colleague?"})";
  Door door;
  std::string name = name_in(append(door, open(door, "a"), message("m1", "Yes please")));
  assess(door, name);
  name = name_in(append(door, name, asked));
  const std::string whole = R"({"id":"a","messages":[)" + message("m1", "Yes please") + "," + asked + "]}";
  EXPECT_EQ(assess(door, name), door.call(R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","lead":)" + whole + "}"));
}

TEST(OpenLead, keeps_its_policy_when_others_push_it_out_of_the_door) {
  Door door;
  const std::string name = open(door, "a");
  for (int i = 0; i < 20; ++i)
    door.configure(R"({"reps":[{"id":"r)" + std::to_string(i) + R"(","name":"R","role":"sales_manager"}]})", "");
  EXPECT_TRUE(has(assess(door, name), R"({"ok":{"decision_id")"));
}

TEST(OpenLead, refuses_more_than_it_holds_until_one_is_closed) {
  Door door;
  for (int i = 0; i < 64; ++i) EXPECT_NE(open(door, std::to_string(i)), "");
  EXPECT_EQ(open(door, "more"), "");
  const std::string known = R"({"method":"close","open":")";
  EXPECT_TRUE(has(door.call(known + "nothing" + R"("})"), "unknown_lead"));
  EXPECT_EQ(open(door, "more"), "");
}

TEST(OpenLead, an_append_that_is_refused_leaves_it_as_it_was) {
  Door door;
  const std::string name = name_in(append(door, open(door, "a"), message("m1", "hello")));
  const std::string before = assess(door, name), reply = append(door, name, message("m1", "again"));
  EXPECT_TRUE(has(reply, R"("pointer":"/message/id")")) << reply;
  EXPECT_EQ(assess(door, name), before);
}

}  // namespace
}  // namespace baton
