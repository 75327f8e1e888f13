#include "tests/native/vectors/expectations.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace baton::vectors {
namespace {

using Claims = std::vector<std::string>;

constexpr std::string_view reply = R"({"ok":{
  "triggers":[{"kind":"request","fired":true,"evidence":[{"source":"message:a","signal":"request.call","quote":"ring me"}]},
              {"kind":"intent","fired":false,"evidence":[]}],
  "qualification":{"budget":{"status":"confirmed","value":"50k","evidence":[{"quote":"about 50k"}]}},
  "decision":{"action":"handoff","urgency":"high","sequence":"pause"},
  "compliance":{"may_call":false,"next_window":{"from":"2026-11-20T08:00:00Z"}},
  "brief":{"objections":[{"text":"x","evidence":[{"quote":"too dear"}]}],
           "commitments":[{"due_at":"2026-11-20T23:59:00Z","evidence":[{"quote":"by Friday"}]}]},
  "questions":[{"quote":"does it print?"}],"pain_points":[],
  "opt_out":false,"do_not_call":true,"language":"en","text":"t","warnings":[{"code":"odd"}]}})";

TEST(Expectations, hold_where_the_reply_says_so) {
  for (const char* expect :
       {R"({"fired":["request"],"not_fired":["intent"]})", R"({"bant":{"budget":"confirmed"},"values":{"budget":"50k"}})",
        R"({"opt_out":false,"do_not_call":true,"language":"en","text":"t"})",
        R"({"action":"handoff","urgency":"high","sequence":"pause","warnings":["odd"],"none":["pain_points"]})",
        R"({"may_call":false,"next_from":"2026-11-20T08:00:00Z"})",
        R"({"quotes":{"request":"ring","budget":"50k","objections":"too dear","questions":"print"}})",
        R"({"evidence":[{"of":"request","source":"message:a","signal":"request.call"}]})",
        R"({"commitments":[{"quote":"Friday","due_at":"2026-11-20T23:59:00Z"}]})"})
    EXPECT_EQ(broken_claims(expect, reply), Claims{}) << expect;
}

TEST(Expectations, are_broken_one_by_one) {
  for (const char* expect : {R"({"fired":["intent"]})",
                             R"({"fired":["value"]})",
                             R"({"not_fired":["request"]})",
                             R"({"not_fired":["value"]})",
                             R"({"bant":{"budget":"mentioned"}})",
                             R"({"bant":{"need":"unknown"}})",
                             R"({"values":{"budget":"50"}})",
                             R"({"opt_out":true})",
                             R"({"language":"de"})",
                             R"({"text":""})",
                             R"({"action":"nurture"})",
                             R"({"urgency":"normal"})",
                             R"({"sequence":"stop"})",
                             R"({"may_call":true})",
                             R"({"next_from":null})",
                             R"({"warnings":["other"]})",
                             R"({"none":["questions"]})",
                             R"({"none":["answers"]})",
                             R"({"quotes":{"request":"call"}})",
                             R"({"quotes":{"objections":"cheap"}})",
                             R"({"quotes":{"answers":"x"}})",
                             R"({"evidence":[{"of":"request","source":"message:b"}]})",
                             R"({"commitments":[]})",
                             R"({"commitments":[{"quote":"Friday","due_at":null}]})",
                             R"({"commitments":[{"quote":"Monday","due_at":"2026-11-20T23:59:00Z"}]})"})
    EXPECT_EQ(broken_claims(expect, reply).size(), 1u) << expect;
}

TEST(Expectations, hold_of_no_reply_that_is_an_error) {
  EXPECT_EQ(broken_claims(R"({"fired":["request"],"opt_out":false})", R"({"error":{"problems":[]}})").size(), 2u);
}

TEST(Expectations, refuse_a_claim_that_there_is_not) {
  EXPECT_THROW(broken_claims(R"({"fierd":["request"]})", reply), std::runtime_error);
}

}  // namespace
}  // namespace baton::vectors
