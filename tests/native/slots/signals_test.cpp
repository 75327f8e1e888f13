#include <gtest/gtest.h>

#include <string>

#include "core/detect/buying.h"
#include "core/detect/commitments.h"
#include "core/detect/objections.h"
#include "core/detect/pains.h"
#include "core/detect/phrase_findings.h"
#include "core/detect/questions.h"

namespace baton {
namespace {

std::vector<Finding> objections_in(const Slots& slots) { return find_objections(slots, find_turns(slots)); }

using Find = std::vector<Finding> (*)(const Slots&);

std::vector<Finding> found_by(Find find, std::string_view text) {
  Utterance said;
  said.text = text;
  const text::Words words = text::split_words(text);
  return find(read_slots(said, words));
}

struct Case {
  const char* text;
  const char* quote;
};

class Questions : public testing::TestWithParam<Case> {};
TEST_P(Questions, are_found_with_or_without_their_mark) {
  const std::string text = GetParam().text;
  const auto found = found_by(find_questions, text);
  ASSERT_EQ(found.size(), 1u) << text;
  EXPECT_EQ(found[0].where.of(text), GetParam().quote);
}
INSTANTIATE_TEST_SUITE_P(
    Lines, Questions,
    testing::Values(Case{"Hi, does it work with Gmail?", "does it work with Gmail?"},
                    Case{"what would this run us for 40 people", "what would this run us for 40 people"},
                    Case{"I was wondering whether you support Arabic", "wondering whether you support Arabic"},
                    Case{"do you take amex", "do you take amex"},
                    Case{"We are six. How much is that per user?", "How much is that per user?"},
                    Case{"just want to know if it prints labels", "know if it prints labels"},
                    Case{"Please advise your best price for 6 kits.", "advise your best price for 6 kits"},
                    Case{"ok so can two people log in at once", "can two people log in at once"},
                    Case{"Please confirm whether the servers are in Canada", "confirm whether the servers are in Canada"},
                    Case{"any chance of a discount", "any chance of a discount"},
                    Case{"where are your servers", "where are your servers"}));

class NoQuestions : public testing::TestWithParam<const char*> {};
TEST_P(NoQuestions, are_courtesy_rhetoric_and_statements) {
  EXPECT_TRUE(found_by(find_questions, GetParam()).empty()) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(Lines, NoQuestions,
                         testing::Values("How are you?", "can you hear me?", "are you there?", "what a mess", "who knows", "??",
                                         "I know what I want", "that is what we do", "the colleague who called us was nice",
                                         "when we start we tell you", "Thanks!", "can somebody call me please", "which is fine",
                                         "", "right?"));

class Pains : public testing::TestWithParam<Case> {};
TEST_P(Pains, are_what_hurts_in_their_work) {
  const std::string text = GetParam().text;
  const auto found = found_by(find_pains, text);
  ASSERT_EQ(found.size(), 1u) << text;
  EXPECT_NE(found[0].where.of(text).find(GetParam().quote), std::string_view::npos) << found[0].where.of(text);
}
INSTANTIATE_TEST_SUITE_P(Lines, Pains,
                         testing::Values(Case{"Hello. We miss half the calls at lunch.", "miss half the calls"},
                                         Case{"our rota is in excel and people miss shifts", "people miss shifts"},
                                         Case{"we keep double booking the rooms", "double booking"},
                                         Case{"Invoices are typed by hand and every month some get lost, send me a demo",
                                              "typed by hand"},
                                         Case{"nobody can see which orders are late", "which orders are late"}));
TEST(Pains, are_no_wishes_thanks_or_questions) {
  for (const char* text : {"Please send me a demo", "Thanks, that was quick", "do you lose data when it crashes?",
                           "we'd like to start in March", ""})
    EXPECT_TRUE(found_by(find_pains, text).empty()) << text;
}

class Objections : public testing::TestWithParam<Case> {};
TEST_P(Objections, are_named_by_kind) {
  const auto found = found_by(objections_in, GetParam().text);
  ASSERT_FALSE(found.empty()) << GetParam().text;
  EXPECT_EQ(found[0].signal, GetParam().quote);
}
INSTANTIATE_TEST_SUITE_P(
    Lines, Objections,
    testing::Values(Case{"it's too expensive for us", "objection.price"}, Case{"we have no budget left", "objection.price"},
                    Case{"not this year I'm afraid", "objection.timing"},
                    Case{"we're happy with what we've got", "objection.incumbent"},
                    Case{"we went with someone else", "objection.incumbent"}, Case{"it's not up to me", "objection.authority"},
                    Case{"I'm still not convinced", "objection.trust"}, Case{"it's not a good fit for us", "objection.fit"},
                    Case{"we cannot accept the auto-renewal", "objection.fit"}));
TEST(Objections, are_not_supposed_or_asked) {
  for (const char* text : {"is it too expensive for small teams?", "you said it's not a good fit", "great, let's start", ""})
    EXPECT_TRUE(found_by(objections_in, text).empty()) << text;
}

TEST(BuyingSignals, are_intents_and_what_is_confirmed_each_once_in_order) {
  Utterance said;
  said.text = "we have 40k and want a demo by March";
  const text::Words words = text::split_words(said.text);
  const Slots slots = read_slots(said, words);
  ElementReading budget, timeline;
  budget.status = ElementStatus::confirmed;
  budget.findings = {{"budget", {3, 11}, 70}};
  timeline.status = ElementStatus::mentioned;
  timeline.findings = {{"timeline", {28, 36}, 70}};
  const auto found = find_buying_signals(slots, {{"intent.demo", {16, 27}, 80}, {"intent.demo", {21, 27}, 60}}, budget, timeline);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].signal, "buying.budget");
  EXPECT_EQ(found[1].signal, "buying.demo");
  EXPECT_EQ(found[1].where.end, 27u);
}

TEST(Signals, are_exact_slices_of_any_bytes) {
  std::string text = "\xff we \xc3 miss calls 👋 by hand every week? does it \xe2\x82 cost too much money for us\n\n";
  for (int i = 0; i < 200; ++i) text += "what if we lose orders, which nobody can see? ";
  for (const Find find : {Find{find_questions}, Find{find_pains}, Find{objections_in}})
    for (const Finding& finding : found_by(find, text)) {
      EXPECT_LT(finding.where.begin, finding.where.end);
      EXPECT_LE(finding.where.end, text.size());
    }
}

TEST(Signals, take_time_in_step_with_the_text) {
  // A reading that looked back over the text for every word would not end here.
  for (const char* part :
       {"if we ever ", "you said ", "ago ", "a ", "(", "\"", "1 ", "lakh ", "by the end of ", "not ", "I'll send it ",
        "no money ", "what is ", "who ", "lose ", "\xc3", "é", "not before ", "if you like "}) {
    std::string text;
    while (text.size() < 300'000) text += part;
    Utterance said;
    said.text = text;
    const text::Words words = text::split_words(text);
    const Slots slots = read_slots(said, words);
    EXPECT_EQ(slots.scopes.size(), words.list.size());
    find_questions(slots);
    find_pains(slots);
    objections_in(slots);
    find_language_phrases(slots);
    read_our_words(slots);
  }
}

}  // namespace
}  // namespace baton
