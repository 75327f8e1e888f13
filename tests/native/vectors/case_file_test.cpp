#include "tests/native/vectors/case_file.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace baton::vectors {

TEST(CaseFile, keeps_numbers_escapes_and_doubled_keys_as_they_are_written) {
  const auto cases =
      read_cases(R"([ { "name": "a", "request": { "x": 1.50, "x": "\u00e9 \" }" }, "reply": [1, {"y": null}] } ])");
  ASSERT_EQ(cases.size(), 1u);
  EXPECT_EQ(cases[0].name, "a");
  EXPECT_EQ(cases[0].request, R"({"x":1.50,"x":"\u00e9 \" }"})");
  EXPECT_EQ(cases[0].reply, R"([1,{"y":null}])");
}

TEST(CaseFile, keeps_what_a_case_expects) {
  const auto cases =
      read_cases(R"([{"name":"a","request":1,"expect":{"fired": ["request"]},"reply":2},{"name":"b","request":1}])");
  EXPECT_EQ(cases[0].expect, R"({"fired":["request"]})");
  EXPECT_EQ(cases[1].expect, "");
}

TEST(CaseFile, reads_the_arrays_of_several_files_one_after_the_other) {
  EXPECT_EQ(read_cases(R"([{"name":"a","request":1},{"name":"b","request":2}] [] [{"name":"c","request":true}])").size(), 3u);
  EXPECT_TRUE(read_cases(" ").empty());
}

TEST(CaseFile, sends_the_characters_of_a_request_text) {
  const auto cases = read_cases(R"([{"name":"a","request_text":"{\"x\":\n\u00e9\ud83d\ude00\ud800"}])");
  EXPECT_EQ(cases[0].request, "{\"x\":\n\xc3\xa9\xf0\x9f\x98\x80\xed\xa0\x80");
  EXPECT_EQ(cases[0].reply, "");
}

TEST(CaseFile, refuses_what_is_no_case) {
  for (const char* wrong : {"{", "[{}]", R"([{"name":"a"}])", R"([{"request":1}])", R"([{"name":"a","request":1,"expects":2}])",
                            R"([{"name":"a","request":1)", R"([{"name":"a","request":1,"request_text":"b"}])"})
    EXPECT_THROW(read_cases(wrong), std::runtime_error) << wrong;
}

TEST(CaseFile, masks_hashes_and_versions_only_where_they_have_their_form) {
  EXPECT_EQ(masked(R"({"decision_id":"0123456789abcdef","engine_version":"0.1.0","policy_hash":"0123456789abcdef"})"),
            R"({"decision_id":"*","engine_version":"*","policy_hash":"*"})");
  EXPECT_EQ(masked(R"({"decision_id":"none","policy_hash":"","engine_version":null})"),
            R"({"decision_id":"none","policy_hash":"","engine_version":null})");
  EXPECT_EQ(masked(R"({"text":"\"decision_id\":\"0123456789abcdef\""})"), R"({"text":"\"decision_id\":\"0123456789abcdef\""})");
}

}  // namespace baton::vectors
