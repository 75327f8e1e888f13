#include "core/detect/taken_back.h"

#include <gtest/gtest.h>

#include <string>

namespace baton {
namespace {

TakenBack read(const std::string& text) { return read_taken_back(text, {{0, static_cast<std::uint32_t>(text.size())}}); }

TEST(TakenBack, an_ask_that_has_settled_itself) {
  for (const char* text :
       {"never mind, found it", "No need to call, your colleague rang me.", "Ah, figured it out. Thanks!",
        "Hat sich erledigt, danke", "Laissez tomber, merci", "Ya no hace falta, gracias", "Já não preciso, obrigado"})
    EXPECT_TRUE(read(text).ask) << text;
}

TEST(TakenBack, interest_that_is_gone) {
  for (const char* text : {"We're no longer interested.", "Sorry, we went with another supplier", "The project has been shelved.",
                           "Wir haben kein Interesse mehr.", "Nous avons décidé de ne pas continuer."})
    EXPECT_TRUE(read(text).interest) << text;
}

TEST(TakenBack, anger_that_has_been_put_right) {
  for (const char* text :
       {"All sorted now, thank you!", "It works again.", "Sorry for my tone yesterday.", "No hard feelings at all."})
    EXPECT_TRUE(read(text).upset) << text;
}

TEST(TakenBack, a_typographic_apostrophe_reads_like_a_plain_one) { EXPECT_TRUE(read("It’s sorted, thanks").upset); }

TEST(TakenBack, nothing_is_taken_back_by_a_denial_a_wish_or_a_question) {
  for (const char* text : {"It is not resolved.", "I want this fixed now", "When it is fixed I will pay.", "Is it sorted now?",
                           "still not working now", "Please get it sorted", "Until the problem is solved, no renewal.", ""}) {
    EXPECT_FALSE(read(text).upset) << text;
    EXPECT_FALSE(read(text).ask) << text;
  }
}

TEST(TakenBack, only_whole_words_count) { EXPECT_FALSE(read("assorted nuts and unsorted itinerary").ask); }

}  // namespace
}  // namespace baton
