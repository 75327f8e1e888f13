#include <gtest/gtest.h>

#include "tests/native/brief/scene.h"

namespace baton::testing {
namespace {

/// The introduction to somebody who asked for a demo by the given channel.
std::string introduction(const std::string& name, const std::string& language, Channel channel, const Rep* rep,
                         const std::string& words = "Could I get a demo?") {
  Scene scene;
  scene.lead.contact.name = name;
  scene.lead.contact.email = "x@y.example";
  scene.say(Speaker::prospect, words, channel);
  scene.fire(TriggerKind::intent, "m1", words, "intent.demo");
  scene.conversation.explicit_intent = true;
  scene.conversation.language = language;
  scene.verdict.decision.action = Action::handoff;
  scene.build();
  return scene.brief(rep).introduction.text;
}

TEST(Introduction, names_both_and_says_what_was_understood) {
  const Rep rep = Scene::tamsin();
  const std::string words = "Could I get a demo of the board with my two dispatchers?";
  EXPECT_EQ(
      introduction("Dana Whitlow", "en", Channel::email, &rep, words),
      "Hi Dana,\n\nI'm Tamsin Okoro. I have read what you wrote, so there is no need to start again.\n\nYou asked to see it in "
      "a demo. You wrote: “Could I get a demo of the board with my two dispatchers?”\n\nWhich times would suit you, and who "
      "else should see it?\n\nBest regards\nTamsin Okoro");
}

TEST(Introduction, speaks_the_prospects_language) {
  const Rep rep = Scene::tamsin();
  EXPECT_EQ(introduction("Dr. Ute Kammerer", "de", Channel::email, &rep).substr(0, 27), "Guten Tag Dr. Ute Kammerer,");
  EXPECT_EQ(introduction("Fatima El Amrani", "fr-MA", Channel::chat, &rep).substr(0, 25), "Bonjour Fatima El Amrani.");
  EXPECT_EQ(introduction("Marisol Tena", "es", Channel::chat, &rep).substr(0, 14), "Hola, Marisol:");
  EXPECT_EQ(introduction("Ines Bragança", "pt-BR", Channel::chat, &rep).substr(0, 11), "Olá, Ines.");
  EXPECT_EQ(introduction("Jonas Ekdahl", "sv", Channel::chat, &rep).substr(0, 9), "Hi Jonas,");
}

TEST(Introduction, greets_without_a_name_when_none_is_known) {
  const Rep rep = Scene::tamsin();
  for (const char* name : {"", "undefined", "null", "dana@whitlow.example", "{{first}}"})
    EXPECT_EQ(introduction(name, "en", Channel::chat, &rep).substr(0, 10), "Hello, I'm") << name;
}

TEST(Introduction, does_without_the_reps_name_when_nobody_is_chosen) {
  const std::string text = introduction("Dana Whitlow", "en", Channel::email, nullptr);
  EXPECT_EQ(text.find("{"), std::string::npos);
  EXPECT_EQ(text.find("I'm  "), std::string::npos);
  EXPECT_NE(text.find("I'm taking over from our assistant."), std::string::npos);
  EXPECT_EQ(text.find("Best regards"), std::string::npos);
}

TEST(Introduction, is_spoken_on_the_telephone) {
  const Rep rep = Scene::tamsin();
  const std::string text = introduction("Dana Whitlow", "en", Channel::call, &rep);
  EXPECT_NE(text.find("You asked to see it in a demo."), std::string::npos);
  EXPECT_EQ(text.find("“"), std::string::npos) << "nobody reads a quote aloud";
  EXPECT_NE(text.find("Is this a good moment"), std::string::npos);
  EXPECT_EQ(text.find("reply to this message"), std::string::npos);
}

TEST(Introduction, never_reads_a_quote_as_a_pattern) {
  const Rep rep = Scene::tamsin();
  const std::string text = introduction("Dana Whitlow", "en", Channel::chat, &rep, "Send {rep} a demo now");
  EXPECT_EQ(text.find("Send Tamsin"), std::string::npos);
}

TEST(Introduction, sends_no_address_from_a_quote) {
  const Rep rep = Scene::tamsin();
  const std::string text = introduction("Dana Whitlow", "en", Channel::chat, &rep, "Demo at https://evil.example please");
  EXPECT_EQ(text.find("evil"), std::string::npos);
}

TEST(Introduction, is_empty_when_nobody_may_write) {
  Scene scene;
  scene.lead.contact.name = "Trey Alvarado";
  scene.say(Speaker::prospect, "STOP");
  scene.build();
  scene.conversation.opted_out = evidence_in(scene.lead.messages[0], {0, 4}, "opt_out", 100);
  scene.verdict.decision.action = Action::suppress;
  const Brief brief = scene.brief();
  EXPECT_EQ(brief.introduction.text, "");
  EXPECT_TRUE(brief.introduction.evidence.empty());
  EXPECT_EQ(brief.headline.text, "Trey Alvarado wants no further contact: “STOP”");
}

TEST(Introduction, writes_to_somebody_who_wants_no_calls) {
  Scene scene;
  scene.lead.contact.name = "Dana Whitlow";
  scene.lead.contact.email = "dana@whitlow.example";
  scene.lead.contact.do_not_call = true;
  scene.say(Speaker::prospect, "Could I get a demo?", Channel::call);
  scene.build();
  const std::string text = scene.brief().introduction.text;
  EXPECT_EQ(text.find("good moment"), std::string::npos);
  EXPECT_NE(text.find("\n\n"), std::string::npos) << "it is a mail";
}

/// Every text of a situation in every language, with all that can be filled in.
TEST(Introduction, leaves_no_placeholder_and_promises_nothing_in_any_situation) {
  const Rep rep = Scene::tamsin();
  const std::pair<TriggerKind, const char*> asked[] = {{TriggerKind::request, "request.call"},
                                                       {TriggerKind::request, "request.meeting"},
                                                       {TriggerKind::request, "request.person"},
                                                       {TriggerKind::emotional, "emotional.anger"},
                                                       {TriggerKind::intent, "intent.demo"},
                                                       {TriggerKind::intent, "intent.trial"},
                                                       {TriggerKind::intent, "intent.price"},
                                                       {TriggerKind::intent, "intent.contract"},
                                                       {TriggerKind::intent, "intent.order"},
                                                       {TriggerKind::complexity, "complexity.technical"},
                                                       {TriggerKind::complexity, "complexity.legal"},
                                                       {TriggerKind::complexity, "complexity.commercial"},
                                                       {TriggerKind::complexity, "complexity.approval"}};
  std::size_t read = 0;
  for (const char* language : {"en", "de", "fr", "es", "pt"})
    for (const auto& [kind, signal] : asked)
      for (const Channel channel : {Channel::email, Channel::chat, Channel::sms, Channel::call}) {
        Scene scene;
        scene.lead.contact.name = "Dana Whitlow";
        scene.lead.contact.email = "x@y.example";
        scene.lead.contact.phone.value = "+13125550121";
        scene.say(Speaker::prospect, "We need this for our forty people.", channel);
        scene.fire(kind, "m1", "need this", signal);
        scene.conversation.explicit_intent = kind == TriggerKind::intent;
        scene.conversation.language = language;
        scene.verdict.decision.action = Action::handoff;
        scene.build();
        const std::string text = scene.brief(&rep).introduction.text;
        EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        EXPECT_NE(text.find("Dana"), std::string::npos) << text;
        EXPECT_NE(text.find("Tamsin Okoro"), std::string::npos) << text;
        for (const char* promise : {"I will ", "I'll ", "Ich werde", "Je vais ", "Voy a ", "Vou "})
          EXPECT_EQ(text.find(promise), std::string::npos) << text;
        EXPECT_LE(text.size(), channel == Channel::sms ? 420u : 900u) << text;
        ++read;
      }
  EXPECT_EQ(read, 260u);
}

TEST(Introduction, offers_a_call_only_where_one_is_allowed) {
  const Rep rep = Scene::tamsin();
  for (const bool allowed : {true, false}) {
    Scene scene;
    scene.lead.contact.name = "Dana Whitlow";
    scene.lead.contact.email = "x@y.example";
    scene.lead.contact.phone.value = "+13125550121";
    scene.say(Speaker::prospect, "Can someone call me?", Channel::chat);
    scene.fire(TriggerKind::request, "m1", "call me", "request.call");
    scene.verdict.decision.action = Action::handoff;
    scene.calling.may_call = allowed;
    scene.build();
    EXPECT_EQ(scene.brief(&rep).introduction.text.find("+13125550121") != std::string::npos, allowed);
  }
}

}  // namespace
}  // namespace baton::testing
