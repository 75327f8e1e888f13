#include <gtest/gtest.h>

#include "core/comply/hours.h"
#include "scene.h"

namespace {

using namespace scene;

const Time monday_noon = utc(2026, 11, 16, 11);  // 12:00 in Berlin, 11:00 in London.

Lead unasked(const char* country, const char* timezone) {
  Lead lead = lead_in(country, "", timezone);
  lead.contact.call_consent = CallConsent::unknown;
  return lead;
}

bool mentions(const Compliance& compliance, std::string_view words) { return compliance.reason.find(words) != std::string::npos; }

TEST(Ban, by_an_opt_out_has_no_window) {
  Conversation conversation = quiet();
  conversation.opted_out = Evidence{"message:m1", "opt_out", "stop", 0, 4, {100}};
  const Compliance compliance = comply(lead_in("GB", "", "Europe/London"), conversation, default_policy(), monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_FALSE(compliance.next_window.has_value());
}

TEST(Ban, by_a_message_quotes_it) {
  Conversation conversation = quiet();
  conversation.do_not_call = Evidence{"message:m1", "do_not_call", "please don't ring", 0, 17, {100}};
  const Compliance compliance = comply(lead_in("GB", "", "Europe/London"), conversation, default_policy(), monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_TRUE(mentions(compliance, "please don't ring")) << compliance.reason;
}

TEST(Ban, by_the_record_says_so) {
  Conversation conversation = quiet();
  conversation.do_not_call = Evidence{"field:/contact/do_not_call", "do_not_call", "true", 0, 4, {100}};
  const Compliance compliance = comply(lead_in("GB", "", "Europe/London"), conversation, default_policy(), monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_TRUE(mentions(compliance, "The record")) << compliance.reason;
}

TEST(Consent, taken_back_forbids_every_call_even_one_that_was_asked_for) {
  Lead lead = lead_in("GB", "", "Europe/London");
  lead.contact.call_consent = CallConsent::revoked;
  EXPECT_FALSE(comply(lead, asking_for_a_person(), default_policy(), monday_noon).may_call);
}

TEST(Consent, unknown_lets_a_person_dial_where_only_machines_need_it) {
  const Compliance compliance = ask(unasked("GB", "Europe/London"), monday_noon);
  EXPECT_TRUE(compliance.may_call);
  EXPECT_TRUE(mentions(compliance, "A person has to dial")) << compliance.reason;
}

TEST(Consent, unknown_forbids_a_machine) {
  Policy policy = default_policy();
  policy.calling.caller = Caller::automated;
  const Compliance compliance = comply(unasked("GB", "Europe/London"), asking_for_a_person(), policy, monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_FALSE(compliance.next_window.has_value());
  EXPECT_TRUE(comply(lead_in("GB", "", "Europe/London"), quiet(), policy, monday_noon).may_call);
}

TEST(Consent, is_needed_for_every_call_in_germany) {
  const Compliance compliance = ask(unasked("DE", "Europe/Berlin"), monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_TRUE(mentions(compliance, "consent first")) << compliance.reason;
  EXPECT_TRUE(mentions(compliance, "UWG")) << compliance.reason;
}

TEST(Consent, is_given_by_asking_for_a_person) {
  const Compliance compliance = comply(unasked("DE", "Europe/Berlin"), asking_for_a_person(), default_policy(), monday_noon);
  EXPECT_TRUE(compliance.may_call) << compliance.reason;
  Policy strict = default_policy();
  strict.calling.request_is_consent = false;
  EXPECT_FALSE(comply(unasked("DE", "Europe/Berlin"), asking_for_a_person(), strict, monday_noon).may_call);
}

TEST(Consent, granted_needs_no_further_word) {
  EXPECT_FALSE(mentions(ask(lead_in("GB", "", "Europe/London"), monday_noon), "consent"));
}

TEST(Place, unknown_altogether_forbids_the_call) {
  const Compliance compliance = ask(lead_in("", "", ""), monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_FALSE(compliance.next_window.has_value());
  EXPECT_TRUE(mentions(compliance, "Nothing tells where")) << compliance.reason;
}

TEST(Place, uncertain_takes_the_strictest_of_all) {
  Lead lead = lead_in("", "", "");
  lead.contact.phone.value = "+1 800 555 0100";
  const Policy policy = default_policy();
  const auto places = possible_places(lead, policy.calling);
  ASSERT_GT(places.size(), 15u);
  for (Time t = utc(2026, 11, 16); t < utc(2026, 11, 23); t.ms += 900'000) {
    bool everywhere = true;
    for (const PossiblePlace& place : places) {
      for (const zone::Zone zone : place.zones) {
        everywhere =
            everywhere &&
            ask(lead_in(place.code.substr(0, 2), place.code.size() > 2 ? place.code : "US-DC", std::string(zone.name())), t)
                .may_call;
      }
    }
    ASSERT_EQ(ask(lead, t).may_call, everywhere) << t.ms << ask(lead, t).reason;
  }
}

TEST(Place, uncertain_says_so) {
  Lead lead = lead_in("CA", "", "");
  lead.contact.phone.value = "+1 902 555 0170";
  EXPECT_TRUE(mentions(ask(lead, monday_noon), "CA-NS, CA-PE"));
}

TEST(Reason, names_clock_hours_law_and_that_it_is_advice) {
  const Compliance compliance = ask(lead_in("US", "US-TX", "America/Chicago"), utc(2026, 3, 10, 15, 20));
  EXPECT_EQ(compliance.reason,
            "It is Tue 10 Mar 2026 10:20 America/Chicago; calls are allowed until 21:00. No telephone number is on record. Rule: "
            "Telephone "
            "Consumer Protection Act, 47 CFR 64.1200(a) and (c)(1); Telemarketing Sales Rule, 16 CFR 310.4(c); Tex. Bus. & Com. "
            "Code 301.051. "
            "This is advice, not law.");
}

TEST(Policy, without_rules_forbids) {
  Policy policy = default_policy();
  policy.calling.rules.clear();
  const Compliance compliance = comply(lead_in("GB", "", "Europe/London"), quiet(), policy, monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_TRUE(mentions(compliance, "no calling rule")) << compliance.reason;
}

TEST(Policy, that_never_opens_has_no_window) {
  Policy policy = default_policy();
  policy.calling.rules = {{"GB", {}, true, ConsentNeed::none, "nobody"}};
  const Compliance compliance = comply(lead_in("GB", "", "Europe/London"), quiet(), policy, monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_FALSE(compliance.next_window.has_value());
}

TEST(Policy, of_two_rules_that_never_meet_has_no_window) {
  Policy policy = default_policy();
  const std::vector<Weekday> monday = {Weekday::mon};
  policy.calling.rules = {{"GB", {{monday, {540}, {600}}}, true, ConsentNeed::none, "a"},
                          {"GB-SCT", {{monday, {600}, {660}}}, true, ConsentNeed::none, "b"}};
  const Compliance compliance = comply(lead_in("GB", "GB-SCT", "Europe/London"), quiet(), policy, monday_noon);
  EXPECT_FALSE(compliance.may_call);
  EXPECT_FALSE(compliance.next_window.has_value());
}

TEST(Policy, allows_round_the_clock_over_midnight) {
  Policy policy = default_policy();
  const std::vector<Weekday> all = {Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu,
                                    Weekday::fri, Weekday::sat, Weekday::sun};
  policy.calling.rules = {{"GB", {{all, {0}, {1440}}}, true, ConsentNeed::none, "always"}};
  for (Time t = utc(2026, 10, 24); t < utc(2026, 10, 27); t.ms += 60'000) {
    ASSERT_TRUE(comply(lead_in("GB", "", "Europe/London"), quiet(), policy, t).may_call);
  }
}

TEST(Rules, of_a_part_come_on_top_of_its_country) {
  const CallingPolicy policy = default_calling_policy();
  EXPECT_EQ(rules_for("US-TX", policy).size(), 2u);
  EXPECT_EQ(rules_for("US-OH", policy).size(), 1u);
  EXPECT_EQ(rules_for("SE", policy).front()->place, "*");
  EXPECT_EQ(rules_for("", policy).front()->place, "*");
}

TEST(Rules, of_the_default_policy_name_a_source_and_real_places) {
  for (const CallingRule& rule : default_calling_policy().rules) {
    EXPECT_FALSE(rule.source.empty()) << rule.place;
    EXPECT_FALSE(rule.hours.empty()) << rule.place;
    for (const CallingHours& hours : rule.hours) EXPECT_LT(hours.from, hours.to) << rule.place;
  }
}

}  // namespace
