#include <gtest/gtest.h>

#include "core/text/mail.h"

using baton::text::own_words;

namespace {

class AutomaticReply : public testing::TestWithParam<const char*> {};

TEST_P(AutomaticReply, is_told) { EXPECT_TRUE(own_words(GetParam()).automatic_reply) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    Notice, AutomaticReply,
    testing::Values(
        "Thank you for your email. I am out of the office until 12 May with limited access to email. For urgent matters call Cy.",
        "Hi,\n\nI'm on annual leave until Monday and will reply to your message on my return.\n\nBo",
        "Out of office: back on Monday.", "Automatic reply: I am at a conference.", "AUTO-REPLY Thanks for writing.",
        "This is an automated message. Please do not reply.", "This mailbox is not monitored.",
        "Thank you for contacting Buyer Group. We will be in touch within two working days.",
        "Delivery has failed to these recipients or groups:\n\nbo@buyer.example\n\nThe address could not be found.",
        "Your message could not be sent.\nMail delivery failed: returning message to sender.",
        "Abwesenheitsnotiz: Ich bin bis 12. Mai nicht im Büro.",
        "Ich bin derzeit nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Cy.",
        "Réponse automatique : je suis en congés.", "Je suis absente jusqu'au 12 mai. En cas d'urgence, appelez Cy.",
        "Respuesta automática: estoy de viaje.", "Estoy de vacaciones hasta el 12 de mayo. Para asuntos urgentes escriba a Cy.",
        "Resposta automática: estou em viagem.", "Estou de férias. Em caso de urgência fale com o Cy.",
        "Risposta automatica: sono via.", "Ik ben op vakantie. Bij dringende vragen kunt u Cy bellen.",
        "Autosvar: jag är på semester.", "Automatyczna odpowiedź: jestem na urlopie.", "Автоматический ответ: я в отпуске.",
        "自動返信：外出しております。", "自动回复：我正在休假。"));

class Person : public testing::TestWithParam<const char*> {};

TEST_P(Person, is_no_automatic_reply) { EXPECT_FALSE(own_words(GetParam()).automatic_reply) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    Message, Person,
    testing::Values("I'll be on holiday next week. Could you send the contract before?",
                    "My boss is on annual leave until May, then she signs.",
                    "Thank you for your message. We want to buy forty seats.",
                    "Thanks for the automatic reply, now I'd like a person.", "We want automatic replies for our shop.",
                    "Can delivery failures be shown in the report?", "Bin im Urlaub, aber schicken Sie das Angebot an Cy.",
                    "Yes.\n\nOn Tue, 4 Mar 2025 at 09:12, Ava <ava@vendor.example> wrote:\n> This is an automated message.",
                    "The out of office feature is what we miss. What does it cost?"));

}  // namespace
