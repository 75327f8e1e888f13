#include <gtest/gtest.h>

#include <string>

#include "core/text/mail.h"

using baton::text::Keep;
using baton::text::own_words;
using baton::text::reply_text;

namespace {

struct Ending {
  const char* name;
  const char* ending;
};

void PrintTo(const Ending& ending, std::ostream* out) { *out << ending.name; }

std::string ending_name(const testing::TestParamInfo<Ending>& info) { return info.param.name; }

class Signature : public testing::TestWithParam<Ending> {};

TEST_P(Signature, goes) {
  std::string mail = std::string("We need forty seats.\nWhat do they cost?\n\n") + GetParam().ending;
  EXPECT_EQ(reply_text(mail), "We need forty seats.\nWhat do they cost?");
  EXPECT_EQ(reply_text(mail, Keep::signature), mail);
}

TEST_P(Signature, goes_above_a_quoted_thread) {
  std::string own = "We need forty seats.\nWhat do they cost?";
  std::string mail =
      own + "\n\n" + GetParam().ending + "\n\nOn Tue, 4 Mar 2025 at 09:12, Ava <ava@vendor.example> wrote:\n> Demo?\n";
  EXPECT_EQ(reply_text(mail), own);
}

INSTANTIATE_TEST_SUITE_P(
    Ending, Signature,
    testing::Values(
        Ending{"delimiter", "-- \nBo Berg\nHead of Procurement, 1,200 people\nBook a call with me"},
        Ending{"em_dash", "—\nBo Berg"}, Ending{"three_dashes", "---\nBo"}, Ending{"dash_name", "-Bo"},
        Ending{"dash_and_full_name", "- Bo Berg"}, Ending{"small_dash_name", "-bo"},
        Ending{"underscores", "____________\nBo Berg\nTel. +44 1632 960 001"}, Ending{"iphone", "Sent from my iPhone"},
        Ending{"galaxy", "Sent from my Samsung Galaxy smartphone."},
        Ending{"outlook_mobile", "Get Outlook for iOS<https://aka.example/o0ukef>"},
        Ending{"windows_mail", "Sent from Mail for Windows 11"}, Ending{"wireless", "Sent wirelessly from my BlackBerry."},
        Ending{"proton", "Sent with Proton Mail secure email."}, Ending{"iphone_german", "Von meinem iPhone gesendet"},
        Ending{"iphone_french", "Envoyé de mon iPhone"}, Ending{"iphone_spanish", "Enviado desde mi iPhone"},
        Ending{"iphone_portuguese", "Enviado do meu iPhone"}, Ending{"iphone_italian", "Inviato da iPhone"},
        Ending{"iphone_dutch", "Verstuurd vanaf mijn iPhone"}, Ending{"iphone_swedish", "Skickat från min iPhone"},
        Ending{"iphone_danish", "Sendt fra min iPhone"}, Ending{"iphone_finnish", "Lähetetty iPhonesta"},
        Ending{"iphone_polish", "Wysłane z iPhone'a"}, Ending{"iphone_turkish", "iPhone'umdan gönderildi"},
        Ending{"iphone_russian", "Отправлено с iPhone"}, Ending{"iphone_japanese", "iPhoneから送信"},
        Ending{"iphone_chinese", "发自我的 iPhone"}, Ending{"closing", "Best regards,\nBo"},
        Ending{"closing_in_a_line", "Cheers, Bo"}, Ending{"closing_without_a_name", "Kind regards"},
        Ending{"thanks", "Many thanks\nBo"}, Ending{"thanks_and_regards", "Thanks and regards,\nBo Berg"},
        Ending{"closing_german", "Mit freundlichen Grüßen\nBo Berg"}, Ending{"closing_french", "Bien cordialement,\nBo Berg"},
        Ending{"closing_spanish", "Un cordial saludo,\nBo Berg"}, Ending{"closing_portuguese", "Atenciosamente,\nBo Berg"},
        Ending{"closing_italian", "Cordiali saluti\nBo Berg"}, Ending{"closing_dutch", "Met vriendelijke groet,\nBo Berg"},
        Ending{"closing_swedish", "Med vänlig hälsning\nBo Berg"}, Ending{"closing_polish", "Pozdrawiam serdecznie\nBo Berg"},
        Ending{"closing_russian", "С уважением,\nBo Berg"}, Ending{"closing_japanese", "よろしくお願いいたします。"},
        Ending{"closing_and_contact",
               "Kind regards\nBo\n\nBo Berg\nHead of Procurement\nBuyer Group plc | 1,200 people\nT: 01632 960 001"},
        Ending{"contact_block", "Bo Berg\nHead of Procurement\nBuyer Group plc\nTel: +44 1632 960 001\nbo@buyer.example"},
        Ending{"contact_with_bars", "Bo Berg | Head of Procurement | Buyer Group\n+44 1632 960 001 | www.buyer.example"},
        Ending{
            "notice",
            "This email and any attachments are confidential and intended solely for the addressee. If you have received it in "
            "error please notify the sender. No contract is formed by email."},
        Ending{
            "wrapped_notice",
            "This message and any files sent with it may be\nconfidential and are intended for one person.\nIf you are not the "
            "intended recipient please call us\nand delete it."},
        Ending{"german_notice",
               "Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, "
               "vernichten Sie diese E-Mail."},
        Ending{"closing_and_notice", "Regards\nBo\n\nPlease consider the environment before printing this email."},
        Ending{"list_footer",
               "You received this message because you are subscribed to the group \"Buyers\".\nTo unsubscribe, write."}),
    ending_name);

struct Whole {
  const char* name;
  const char* text;
};

void PrintTo(const Whole& whole, std::ostream* out) { *out << whole.name; }

std::string whole_name(const testing::TestParamInfo<Whole>& info) { return info.param.name; }

class WholeText : public testing::TestWithParam<Whole> {};

TEST_P(WholeText, comes_back_whole) {
  EXPECT_EQ(reply_text(GetParam().text), GetParam().text);
  EXPECT_FALSE(own_words(GetParam().text).automatic_reply);
}

INSTANTIATE_TEST_SUITE_P(
    Line, WholeText,
    testing::Values(
        Whole{"thanks", "thanks"}, Whole{"thank_you_and_name", "Thanks Ava!"}, Whole{"cheers", "cheers"},
        Whole{"regards", "Regards"}, Whole{"a_dash_first", "- John said hi"}, Whole{"a_dash_and_a_name", "-John"},
        Whole{"a_name", "Bo Berg"}, Whole{"a_phone_number", "+44 1632 960 001"}, Whole{"an_address", "bo@buyer.example"},
        Whole{"contact_details_asked_for", "Bo Berg\nHead of Procurement\nBuyer Group plc\n+44 1632 960 001\nbo@buyer.example"},
        Whole{"regards_in_a_sentence", "Regards to your team, we are nearly there."},
        Whole{"regards_below", "We are nearly there.\nRegards to your team from all of us here, and please send the price."},
        Whole{"thanks_in_a_sentence", "We got it.\nThanks for the price, it is too high."},
        Whole{"best_in_a_sentence", "It must be good.\nBest price wins."}, Whole{"a_greater_than", ">50 seats"},
        Whole{"an_arrow", "-> yes"}, Whole{"the_wrong_phone", "sent from wrong phone sorry"},
        Whole{"sent_from_a_place", "It was sent from Berlin on Monday.\nSent from our office, not from theirs."},
        Whole{"a_url", "www.buyer.example"}, Whole{"confidential", "Please treat our price as confidential."},
        Whole{"a_list_of_people", "These people decide:\n- Head of IT\n- Bo Berg"},
        Whole{"a_list_of_people_below_a_colon", "These people decide:\n\nBo Berg, Head of IT\nCy Cole, Director"},
        Whole{"two_questions", "Can you call me?\n\nIs it GDPR safe?"},
        Whole{"will_be_away", "I'm out of the office on Friday, can we talk on Monday?"},
        Whole{"was_away", "Apologies, I was out of the office. Please send the contract."},
        Whole{"asks_for_automatic_replies", "Does it send an automatic reply when we are out of office?"},
        Whole{"asks_whether_it_is_automated", "Is this an automated message?"}),
    whole_name);

TEST(Closing, of_one_word_is_kept_as_the_whole_message) { EXPECT_EQ(reply_text("Thanks!\n\n> Here is the price."), "Thanks!"); }

TEST(Closing, stays_with_its_name_when_only_signatures_go) {
  EXPECT_EQ(reply_text("Yes, forty.\n\nBest regards,\nBo\n\n--\nBuyer Group plc", Keep::sign_off),
            "Yes, forty.\n\nBest regards,\nBo");
}

TEST(Closing, loses_the_contact_details_below_it_when_only_signatures_go) {
  EXPECT_EQ(reply_text("Yes, forty.\n\nBest regards,\nBo\n\nBo Berg\nHead of IT\nT: 01632 960 001", Keep::sign_off),
            "Yes, forty.\n\nBest regards,\nBo");
}

TEST(Closing, does_not_swallow_a_postscript) {
  EXPECT_EQ(reply_text("Yes, forty.\n\nBest regards,\nBo\n\nPS: make that fifty."), "Yes, forty.\nPS: make that fifty.");
}

TEST(Closing, as_the_first_words_leaves_nothing_of_a_mail_that_is_all_signature) {
  EXPECT_EQ(reply_text("Kind regards,\nBo Berg\nHead of Procurement, Buyer Group plc\n12,000 people in 30 countries"), "");
}

TEST(Notice, below_a_quoted_thread_goes) {
  EXPECT_EQ(
      reply_text("Yes, forty.\n\nOn Tue, Ava wrote:\n> How many?\n\nThis email is confidential. If you are not the intended "
                 "recipient delete it."),
      "Yes, forty.");
}

}  // namespace
