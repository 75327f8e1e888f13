#include "core/detect/commitments.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text/calendar.h"

namespace baton {
namespace {

constexpr std::int64_t day_ms = 86'400'000, minute_ms = 60'000;

/// Friday, 20 November 2026, nine in the morning.
Time now() { return {text::day_of({2026, 11, 20}) * day_ms + 9 * 60 * minute_ms}; }

OurReading read(std::string_view text) {
  Utterance said;
  said.text = text;
  said.at = now();
  const text::Words words = text::split_words(text);
  return read_our_words(read_slots(said, words));
}

class Promises : public testing::TestWithParam<const char*> {};
TEST_P(Promises, are_heard) { EXPECT_EQ(read(GetParam()).commitments.size(), 1u) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, Promises,
                         testing::Values("I'll send the comparison by Thursday.", "We’ll get back to you tomorrow",
                                         "Our specialist will call you at 3pm.", "I will check with our team and let you know.",
                                         "You'll receive the quote today.", "Thanks! I'm sending it over now.",
                                         "Ich schicke Ihnen das Angebot bis Freitag.", "Wir melden uns morgen bei Ihnen.",
                                         "Sie erhalten bis Freitag ein Angebot.", "Je vous envoie le devis demain.",
                                         "Un conseiller vous rappellera cet après-midi.", "Le enviaré la propuesta el lunes.",
                                         "Nos pondremos en contacto mañana.", "Vou enviar a proposta amanhã.",
                                         "Entraremos em contato até sexta-feira."));

class NoPromises : public testing::TestWithParam<const char*> {};
TEST_P(NoPromises, are_offers_conditions_and_denials) { EXPECT_TRUE(read(GetParam()).commitments.empty()) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, NoPromises,
                         testing::Values("Shall I send you the comparison?", "If you like, I'll send the comparison.",
                                         "I can send it over.", "Would you like me to book a demo?",
                                         "I won't send anything else.", "I'll be honest with you.", "Should we call you?",
                                         "Do you want a quote?", "", "I'll send it if you want it.",
                                         "Wenn Sie möchten, schicke ich Ihnen ein Angebot."));

TEST(Promises, are_due_when_they_say) {
  const auto by_day = read("I'll send the comparison by Thursday.");
  ASSERT_EQ(by_day.commitments.size(), 1u);
  ASSERT_TRUE(by_day.commitments[0].due.has_value());
  EXPECT_EQ(by_day.commitments[0].due->ms, (text::day_of({2026, 11, 26}) * 1440 + 1439) * minute_ms);
  const auto by_minute = read("Claire will call you tomorrow at ten.");
  EXPECT_TRUE(by_minute.commitments.empty() || by_minute.commitments[0].due.has_value());
  const auto exact = read("We'll call you tomorrow at ten.");
  ASSERT_EQ(exact.commitments.size(), 1u);
  EXPECT_EQ(exact.commitments[0].due->ms, (text::day_of({2026, 11, 21}) * 1440 + 600) * minute_ms);
  EXPECT_FALSE(read("I'll send it soon.").commitments[0].due.has_value());
}

TEST(Promises, quote_the_words_with_their_date) {
  const std::string text = "Great question 👋. I'll send the comparison by Thursday, and we will call you on Monday.";
  const auto ours = read(text);
  ASSERT_EQ(ours.commitments.size(), 2u);
  EXPECT_EQ(ours.commitments[0].words.where.of(text), "I'll send the comparison by Thursday");
  EXPECT_EQ(ours.commitments[1].words.where.of(text), "we will call you on Monday");
}

class Transfers : public testing::TestWithParam<const char*> {};
TEST_P(Transfers, are_heard) { EXPECT_FALSE(read(GetParam()).transfer.empty()) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, Transfers,
                         testing::Values("I'll connect you with a colleague.", "Claire from our team will take over.",
                                         "Let me transfer you to a specialist.",
                                         "I've passed this to our sales team, they take it from here.",
                                         "One of our specialists: a colleague will call you shortly.",
                                         "Ich verbinde Sie mit einem Kollegen.", "Frau Maier übernimmt ab hier.",
                                         "Je vous passe un collègue.", "Mon collègue prend le relais.",
                                         "Le paso con un compañero.", "Vou transferir você para um colega."));
INSTANTIATE_TEST_SUITE_P(
    SomeoneOfOurs, Transfers,
    testing::Values("I will have somebody call you back today.", "I'll have a colleague call you today.",
                    "My colleague Dana will get back to you.", "A human will be with you shortly.",
                    "I'll have someone reach out.", "Someone on our sales side will then follow up with you.",
                    "One of our engineers is going to contact you tomorrow.", "A member of our team will get in touch.",
                    "Our sales team will reach out this afternoon.", "I've asked my colleague Priya to give you a call.",
                    "I'll make sure that a real person gets back to you.", "You will hear from one of our specialists today.",
                    "Your account manager will call you.", "You'll be contacted shortly by a colleague of mine.",
                    "I am taking over from our assistant.", "Hi, Dana here, taking over from our assistant."));
class NotOfOurs : public testing::TestWithParam<const char*> {};
TEST_P(NotOfOurs, tells_of_no_transfer) { EXPECT_TRUE(read(GetParam()).transfer.empty()) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, NotOfOurs,
                         testing::Values("A colleague of yours will call me next week.",
                                         "Your team will reach out to customers faster.",
                                         "Someone from your team will get back to me.", "Our AI agent will follow up tomorrow.",
                                         "Can someone call you?", "I could have a colleague call you.",
                                         "If you like, I'll have a colleague call you.", "Shall I have someone reach out?",
                                         "I'll have someone's brochure sent over.", "No human will contact you.",
                                         "People will call the hotline when the line is down.", "Who will call you?",
                                         "I'll send you the comparison today.", "We'll call it a day.",
                                         "I've shared it with the team and will come back to you."));

class OffTheList : public testing::TestWithParam<const char*> {};
TEST_P(OffTheList, is_confirmed) { EXPECT_TRUE(read(GetParam()).confirms_opt_out) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, OffTheList,
                         testing::Values("You are off the list.", "You have been unsubscribed.",
                                         "I've removed you from our list.", "Understood, we won't contact you again.",
                                         "You won't hear from us any more.", "No more emails from us, sorry.",
                                         "Sie wurden abgemeldet.", "Le hemos dado de baja."));
class OnTheList : public testing::TestWithParam<const char*> {};
TEST_P(OnTheList, is_not) { EXPECT_FALSE(read(GetParam()).confirms_opt_out) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, OnTheList,
                         testing::Values("Just following up.", "Shall I take you off the list?", "Our prices go up on Friday.",
                                         "Did you see my last email?", "If you were unsubscribed by mistake, tell us."));

class NoTransfers : public testing::TestWithParam<const char*> {};
TEST_P(NoTransfers, are_offers) { EXPECT_TRUE(read(GetParam()).transfer.empty()) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Lines, NoTransfers,
                         testing::Values("Shall I connect you with a colleague?", "Would you like to talk to a specialist?",
                                         "If you like, I'll connect you with a colleague.", "I'll send the price list.",
                                         "You can connect it to Gmail."));

TEST(OurQuestions, tell_which_elements_were_asked_about) {
  const auto asks = [](std::string_view text, Element element) { return read(text).asks[static_cast<std::size_t>(element)]; };
  EXPECT_TRUE(asks("Do you have a budget in mind?", Element::budget));
  EXPECT_TRUE(asks("Who signs off on this at your end?", Element::authority));
  EXPECT_TRUE(asks("What problem are you trying to solve?", Element::need));
  EXPECT_TRUE(asks("When would you like to go live?", Element::timeline));
  EXPECT_TRUE(asks("Haben Sie ein Budget eingeplant?", Element::budget));
  EXPECT_TRUE(asks("¿Quién decide en su empresa?", Element::authority));
  EXPECT_FALSE(asks("Our budget plan starts at 40.", Element::budget));
  EXPECT_FALSE(asks("Do you have a budget in mind?", Element::timeline));
  EXPECT_EQ(read("Thanks! When would you like to start? And who decides?").questions.size(), 2u);
}

}  // namespace
}  // namespace baton
