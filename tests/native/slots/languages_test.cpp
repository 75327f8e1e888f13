#include "core/detect/languages.h"

#include <gtest/gtest.h>

#include <string>

#include "core/detect/phrase_findings.h"

namespace baton {
namespace {

std::string_view language_of(std::string_view text) {
  const text::Words words = text::split_words(text);
  return identify_language(text, words, text::keys_of(words));
}

struct LanguageCase {
  const char* text;
  const char* language;
};

class Language : public testing::TestWithParam<LanguageCase> {};

TEST_P(Language, is_told_from_a_line) { EXPECT_EQ(language_of(GetParam().text), GetParam().language) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(
    Lines, Language,
    testing::Values(
        LanguageCase{"can we get pricing for 40 seats?", "en"}, LanguageCase{"what would this run us", "en"},
        LanguageCase{"¿Cuánto cuesta para 8 usuarios?", "es"}, LanguageCase{"quisiera hablar con alguien de ventas", "es"},
        LanguageCase{"Pourriez-vous me rappeler demain ?", "fr"}, LanguageCase{"combien ça coûte pour dix postes", "fr"},
        LanguageCase{"Was kostet das für 6 Arbeitsplätze?", "de"}, LanguageCase{"bitte rufen Sie mich zurück", "de"},
        LanguageCase{"quanto custa para dez usuários?", "pt"}, LanguageCase{"gostaria de falar com uma pessoa", "pt"},
        LanguageCase{"quanto costa per dieci utenti? grazie", "it"}, LanguageCase{"ik wil graag een offerte ontvangen", "nl"},
        LanguageCase{"jag vill gärna ha en offert tack", "sv"}, LanguageCase{"hvor meget koster det for os, tak", "da"},
        LanguageCase{"jeg vil gjerne snakke med noen hos dere", "no"}, LanguageCase{"ile to kosztuje? proszę o ofertę", "pl"},
        LanguageCase{"bir teklif istiyoruz, teşekkürler", "tr"}, LanguageCase{"kolik to stojí pro deset lidí, prosím", "cs"},
        LanguageCase{"Сколько это стоит?", "ru"}, LanguageCase{"Скільки це коштує і коли", "uk"},
        LanguageCase{"Πόσο κοστίζει;", "el"}, LanguageCase{"كم السعر؟", "ar"}, LanguageCase{"כמה זה עולה", "he"},
        LanguageCase{"यह कितने का है", "hi"}, LanguageCase{"这个多少钱?", "zh"}, LanguageCase{"これはいくらですか", "ja"},
        LanguageCase{"이거 얼마예요", "ko"}, LanguageCase{"ราคาเท่าไหร่", "th"}));

TEST(Language, is_left_open_when_nothing_tells) {
  for (const char* text : {"", "ok", "👍", "12.500", "Xqzt Brvlk", "!!!", "\xff\xfe"}) EXPECT_EQ(language_of(text), "") << text;
}

TEST(Language, is_that_of_most_words) {
  EXPECT_EQ(language_of("Grüße aus Graz! Could you send us the price list for the new terminals, please?"), "en");
  EXPECT_EQ(language_of("bitte ein Angebot für das Enterprise Package mit Single Sign-on und Support"), "de");
}

struct PhraseCase {
  const char* text;
  PhraseMeaning meaning;
};

bool says(std::string_view text, PhraseMeaning meaning) {
  Utterance said;
  said.text = text;
  const text::Words words = text::split_words(text);
  for (const PhraseFinding& found : find_language_phrases(read_slots(said, words))) {
    EXPECT_LT(found.finding.where.begin, found.finding.where.end);
    EXPECT_LE(found.finding.where.end, text.size());
    if (found.meaning == meaning) return true;
  }
  return false;
}

class LanguagePhrases : public testing::TestWithParam<PhraseCase> {};

TEST_P(LanguagePhrases, show_what_is_wanted) { EXPECT_TRUE(says(GetParam().text, GetParam().meaning)) << GetParam().text; }

using M = PhraseMeaning;
INSTANTIATE_TEST_SUITE_P(Spanish, LanguagePhrases,
                         testing::Values(PhraseCase{"Quiero hablar con una persona, por favor", M::request},
                                         PhraseCase{"¿Me pueden llamar mañana por la tarde?", M::request},
                                         PhraseCase{"Páseme con un agente humano", M::request},
                                         PhraseCase{"Estoy muy molesta con el servicio", M::emotional},
                                         PhraseCase{"Esto es una vergüenza, de verdad", M::emotional},
                                         PhraseCase{"¿Cuánto cuesta para 20 usuarios?", M::intent},
                                         PhraseCase{"Necesitamos un presupuesto para tres tiendas", M::intent},
                                         PhraseCase{"Queremos ver una demostración del sistema", M::intent},
                                         PhraseCase{"No me escriban más, por favor", M::opt_out},
                                         PhraseCase{"Quiero darme de baja de su lista", M::opt_out},
                                         PhraseCase{"Por favor no me llamen, mejor por correo", M::do_not_call}));
INSTANTIATE_TEST_SUITE_P(French, LanguagePhrases,
                         testing::Values(PhraseCase{"Je voudrais parler à un conseiller", M::request},
                                         PhraseCase{"Pourriez-vous me rappeler demain matin ?", M::request},
                                         PhraseCase{"Passez-moi votre responsable, s'il vous plaît", M::request},
                                         PhraseCase{"J’en ai vraiment marre de vos réponses", M::emotional},
                                         PhraseCase{"Je suis très déçue de votre service", M::emotional},
                                         PhraseCase{"Combien ça coûte pour dix postes ?", M::intent},
                                         PhraseCase{"Merci de nous envoyer un devis", M::intent},
                                         PhraseCase{"On aimerait voir une démo de votre outil", M::intent},
                                         PhraseCase{"Merci de ne plus me contacter", M::opt_out},
                                         PhraseCase{"Retirez mon adresse de votre liste", M::opt_out},
                                         PhraseCase{"Je préfère que vous ne m'appeliez pas : uniquement par mail",
                                                    M::do_not_call}));
INSTANTIATE_TEST_SUITE_P(German, LanguagePhrases,
                         testing::Values(PhraseCase{"Ich möchte mit einem Menschen sprechen", M::request},
                                         PhraseCase{"Bitte rufen Sie mich zurück", M::request},
                                         PhraseCase{"Kann mich jemand anrufen?", M::request},
                                         PhraseCase{"Ich bin echt genervt von Ihrem Formular", M::emotional},
                                         PhraseCase{"Das ist eine Frechheit!", M::emotional},
                                         PhraseCase{"Was kostet das für zehn Arbeitsplätze?", M::intent},
                                         PhraseCase{"Bitte schicken Sie uns ein Angebot", M::intent},
                                         PhraseCase{"Wir möchten die Software gerne testen", M::intent},
                                         PhraseCase{"Bitte keine weiteren Mails mehr", M::opt_out},
                                         PhraseCase{"Nehmen Sie mich aus dem Verteiler", M::opt_out},
                                         PhraseCase{"Bitte nicht anrufen, lieber schriftlich", M::do_not_call}));
INSTANTIATE_TEST_SUITE_P(Portuguese, LanguagePhrases,
                         testing::Values(PhraseCase{"Quero falar com uma pessoa de verdade", M::request},
                                         PhraseCase{"Podem ligar-me amanhã à tarde?", M::request},
                                         PhraseCase{"Me passa para o seu supervisor", M::request},
                                         PhraseCase{"Estou muito chateado com o atendimento", M::emotional},
                                         PhraseCase{"Isso é uma falta de respeito", M::emotional},
                                         PhraseCase{"Quanto custa para dez usuários?", M::intent},
                                         PhraseCase{"Gostaria de receber um orçamento", M::intent},
                                         PhraseCase{"Queremos testar o sistema antes de decidir", M::intent},
                                         PhraseCase{"Não quero mais receber mensagens de vocês", M::opt_out},
                                         PhraseCase{"Me tira dessa lista por favor", M::opt_out},
                                         PhraseCase{"Não me ligue, só por escrito", M::do_not_call}));

TEST(LanguagePhrases, leave_out_what_is_denied_or_somebody_elses) {
  EXPECT_FALSE(says("No quiero hablar con una persona todavía, gracias", M::request));
  EXPECT_FALSE(says("Wir brauchen kein Angebot, danke", M::intent));
  EXPECT_FALSE(says("Je ne veux pas parler à un conseiller pour l'instant", M::request));
  EXPECT_FALSE(says("Não preciso de um orçamento agora", M::intent));
}

TEST(LanguagePhrases, a_yes_takes_what_was_offered) {
  const auto agreed = [](std::string_view previous, std::string_view text) {
    Utterance said;
    said.text = text;
    said.previous = previous;
    const text::Words words = text::split_words(text);
    const auto found = find_language_phrases(read_slots(said, words));
    return found.empty() ? PhraseMeaning::nothing : found.front().meaning;
  };
  EXPECT_EQ(agreed("Désirez-vous qu'un conseiller vous appelle demain ?", "oui volontiers, vers 15h"), PhraseMeaning::request);
  EXPECT_EQ(agreed("¿Quiere que le envíe un presupuesto?", "sí, por favor"), PhraseMeaning::intent);
  EXPECT_EQ(agreed("Soll Sie ein Kollege anrufen?", "ja gerne"), PhraseMeaning::request);
  EXPECT_EQ(agreed("Quer que eu agende uma demonstração?", "pode ser, sim"), PhraseMeaning::intent);
  EXPECT_EQ(agreed("Désirez-vous qu'un conseiller vous appelle demain ?", "non merci, pas maintenant"), PhraseMeaning::nothing);
  EXPECT_EQ(agreed("Wie viele Leute sind Sie?", "ja so zehn"), PhraseMeaning::nothing);
  EXPECT_EQ(agreed("Ein Kollege ruft Sie an.", "ja gut"), PhraseMeaning::nothing);
}

TEST(LanguagePhrases, say_nothing_about_other_languages) {
  EXPECT_FALSE(says("ik wil graag met een mens spreken, bedankt", M::request));
  EXPECT_FALSE(says("I want to speak to a person please", M::request));
}

}  // namespace
}  // namespace baton
