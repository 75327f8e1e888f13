// Kinds of reading that word lists get wrong, each as a few messages.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/detect/reader.h"
#include "tests/native/detect/fires.h"

namespace baton {
namespace {

struct Case {
  std::string name;
  std::string text;
  std::string previous;
};

const Reader& reader() {
  static const Reader built_in{DetectPolicy{}};
  return built_in;
}

Reading read(const Case& one) {
  Utterance said;
  said.text = one.text;
  said.previous = one.previous;
  return reader().read(said);
}

void expect_fires(TriggerKind kind, const std::vector<Case>& cases) {
  for (const Case& one : cases) EXPECT_TRUE(fires(read(one), kind)) << one.name << ": " << one.text;
}

void expect_silent(TriggerKind kind, const std::vector<Case>& cases) {
  for (const Case& one : cases) EXPECT_FALSE(fires(read(one), kind)) << one.name << ": " << one.text;
}

ElementStatus status(const Case& one, Element element) { return read(one).elements[static_cast<std::size_t>(element)].status; }

TEST(ReaderMeaning, a_denied_request_is_none) {
  expect_silent(TriggerKind::request, {{"no need", "No need to get a person involved, you're doing fine", ""},
                                       {"no call needed", "All clear, no call needed.", "Would you like a call to clarify?"},
                                       {"does not want", "I don't want to speak to anyone, I'm just browsing", ""}});
}

TEST(ReaderMeaning, a_homonym_is_no_request) {
  expect_silent(TriggerKind::request, {{"human resources", "I work in human resources", ""},
                                       {"estate agent", "My brother is a real estate agent in Hull", ""},
                                       {"human error", "It was human error on our side, all fixed", ""}});
}

TEST(ReaderMeaning, anger_at_somebody_else_is_not_at_us) {
  expect_silent(TriggerKind::emotional, {{"old vendor", "Our old vendor was frustrating", ""},
                                         {"own workload", "We are drowning in paperwork here", ""},
                                         {"courtesy", "Sorry to bother you, what are your opening hours?", ""}});
}

TEST(ReaderMeaning, a_homonym_is_no_intent) {
  expect_silent(TriggerKind::intent, {{"quote of the day", "Your quote of the day made me smile", ""},
                                      {"thanks for a quote", "Thanks for the quote, I will read it tomorrow", ""}});
}

TEST(ReaderMeaning, hears_requests_without_a_keyword) {
  expect_fires(TriggerKind::request,
               {{"ring somebody", "is there somebody on your end I can ring?", ""},
                {"your people", "Could one of your people come and have a look at our site?", ""},
                {"refuses the bot", "I don't want to talk to a machine, get me somebody who knows this", ""}});
}

TEST(ReaderMeaning, hears_a_price_question_without_the_word) {
  expect_fires(TriggerKind::intent, {{"run us", "what would this run us for 40 people?", ""},
                                     {"damage", "what's the damage for 12 seats?", ""},
                                     {"how much", "how much is it per month", ""}});
}

TEST(ReaderMeaning, hears_upset_without_swearing) {
  expect_fires(TriggerKind::emotional, {{"circles", "going round in circles here", ""},
                                        {"third time", "this is the third time I've asked the same question", ""},
                                        {"nobody answers", "nobody ever answers my emails, very disappointing", ""}});
}

TEST(ReaderMeaning, reads_a_short_answer_in_its_context) {
  expect_fires(TriggerKind::intent, {{"demo", "yes please", "Shall I set up a demo for you?"}});
  expect_fires(TriggerKind::request, {{"call", "yes please", "Would you like somebody to call you?"}});
  EXPECT_EQ(status({"budget", "about 50k", "Do you have a budget in mind?"}, Element::budget), ElementStatus::confirmed);
  EXPECT_EQ(status({"authority", "I do", "Who signs the contract on your side?"}, Element::authority), ElementStatus::confirmed);
  EXPECT_EQ(status({"timeline", "1 September", "When would you like to start?"}, Element::timeline), ElementStatus::confirmed);
}

TEST(ReaderMeaning, what_we_asked_is_never_evidence_by_itself) {
  expect_silent(TriggerKind::intent, {{"no", "no thanks", "Shall I set up a demo for you?"}});
  expect_silent(TriggerKind::request, {{"no", "no, not now", "Would you like somebody to call you?"}});
  EXPECT_EQ(status({"budget", "not yet", "Do you have a budget in mind?"}, Element::budget) == ElementStatus::confirmed, false);
}

TEST(ReaderMeaning, sizes_count_from_where_they_matter) {
  expect_fires(TriggerKind::value, {{"employees", "We employ 3,500 people", ""},
                                    {"seats", "We would need 400 licences", ""},
                                    {"sites", "We run 60 stores across the country", ""}});
  expect_silent(TriggerKind::value, {{"few employees", "We are 12 people", ""}, {"few seats", "We would need 5 licences", ""}});
}

TEST(ReaderMeaning, plain_answers_fire_nothing) {
  for (const Case& one : std::vector<Case>{{"how", "With a board and magnets", "How do you plan your shifts today?"},
                                           {"thanks", "Thanks, that helps.", ""},
                                           {"time", "Tuesday at 10 works for me", "When shall we meet?"}}) {
    const Reading reading = read(one);
    for (const TriggerReading& trigger : reading.triggers) EXPECT_FALSE(trigger.fired) << one.text;
  }
}

TEST(ReaderMeaning, no_calls_is_no_opt_out_and_a_stop_is_one) {
  const Reading no_calls = read({"no calls", "Please don't call, email me instead", ""});
  EXPECT_TRUE(no_calls.do_not_call);
  EXPECT_FALSE(no_calls.opt_out);
  EXPECT_TRUE(read({"stop", "STOP", ""}).opt_out);
  EXPECT_TRUE(read({"list", "Please take me off your list", ""}).opt_out);
  EXPECT_FALSE(read({"questions", "Stop asking me questions", ""}).opt_out);
}

TEST(ReaderMeaning, qualification_takes_two_confirmed_elements) {
  const Reading two = read({"two", "I decide on this alone and we have 40,000 approved for it", ""});
  EXPECT_TRUE(fires(two, TriggerKind::qualification));
  EXPECT_FALSE(fires(read({"one", "The budget is 40,000 euros", ""}), TriggerKind::qualification));
}

TEST(ReaderMeaning, a_users_phrase_counts_unless_it_is_denied) {
  DetectPolicy policy;
  policy.phrases.push_back({"blue folder", PhraseMeaning::request, {}, {90}, false});
  policy.phrases.push_back({"red folder", PhraseMeaning::request, {}, {90}, true});
  const Reader taught(policy);
  const auto asks = [&](std::string_view text) {
    Utterance said;
    said.text = text;
    return fires(taught.read(said), TriggerKind::request);
  };
  EXPECT_TRUE(asks("This is one for the blue folder"));
  EXPECT_FALSE(asks("This is not one for the blue folder"));
  EXPECT_TRUE(asks("This is not one for the red folder"));
  EXPECT_FALSE(asks("This is one for the green folder"));
}

TEST(ReaderMeaning, a_users_phrase_of_no_meaning_makes_words_plain) {
  DetectPolicy policy;
  policy.phrases.push_back({"speak to a real person", PhraseMeaning::nothing, {}, {80}, false});
  const Reader taught(policy);
  Utterance said;
  said.text = "Can I speak to a real person?";
  EXPECT_TRUE(fires(reader().read(said), TriggerKind::request));
  EXPECT_FALSE(fires(taught.read(said), TriggerKind::request));
}

TEST(ReaderMeaning, reads_the_same_with_typographic_marks) {
  const Reading plain = read({"plain", "I don't want to talk to a bot - it's useless", ""});
  const Reading typographic = read({"typographic", "I don’t want to talk to a bot – it’s useless", ""});
  for (std::size_t i = 0; i < trigger_count; ++i) EXPECT_EQ(plain.triggers[i].strength, typographic.triggers[i].strength);
}

TEST(ReaderMeaning, the_same_text_gives_the_same_reading) {
  const Case one{"any", "How much for 300 users? I need to talk to someone about GDPR, this is the third time I ask.", ""};
  const Reading first = read(one), second = read(one);
  for (std::size_t i = 0; i < trigger_count; ++i) {
    EXPECT_EQ(first.triggers[i].strength, second.triggers[i].strength);
    ASSERT_EQ(first.triggers[i].findings.size(), second.triggers[i].findings.size());
    for (std::size_t j = 0; j < first.triggers[i].findings.size(); ++j)
      EXPECT_EQ(first.triggers[i].findings[j].where, second.triggers[i].findings[j].where);
  }
}

TEST(ReaderMeaning, is_linear_in_a_hostile_text) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "call me 200 users by May ";
  Utterance said;
  said.text = text;
  EXPECT_FALSE(reader().read(said).language.empty());
  const std::string unbroken(300000, 'x');
  said.text = unbroken;
  EXPECT_FALSE(fires(reader().read(said), TriggerKind::request));
}

}  // namespace
}  // namespace baton
