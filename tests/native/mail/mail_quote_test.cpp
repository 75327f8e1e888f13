#include <gtest/gtest.h>

#include <string>

#include "core/text/mail.h"

using baton::text::Keep;
using baton::text::reply_text;

namespace {

struct Mail {
  const char* name;
  const char* mail;
  const char* own;
};

void PrintTo(const Mail& mail, std::ostream* out) { *out << mail.name; }

std::string test_name(const testing::TestParamInfo<Mail>& info) { return info.param.name; }

class Quote : public testing::TestWithParam<Mail> {};

TEST_P(Quote, is_left_out) { EXPECT_EQ(reply_text(GetParam().mail), GetParam().own); }

// Every header introduces an unmarked quotation, so nothing but the header tells where the author's words end.
struct Header {
  const char* name;
  const char* header;
};

void PrintTo(const Header& header, std::ostream* out) { *out << header.name; }

std::string header_name(const testing::TestParamInfo<Header>& info) { return info.param.name; }

class HeaderLine : public testing::TestWithParam<Header> {};

TEST_P(HeaderLine, ends_the_authors_words) {
  std::string mail = std::string("We need forty seats.\n\n") + GetParam().header + "\n\nShall I book a demo for you?\n";
  for (Keep keep : {Keep::nothing, Keep::sign_off, Keep::signature}) EXPECT_EQ(reply_text(mail, keep), "We need forty seats.");
}

TEST_P(HeaderLine, ends_them_in_a_mail_with_windows_line_ends) {
  std::string mail,
      unix_mail = std::string("We need forty seats.\n\n") + GetParam().header + "\n\nShall I book a demo for you?\n";
  for (char c : unix_mail) mail += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_EQ(reply_text(mail), "We need forty seats.");
}

INSTANTIATE_TEST_SUITE_P(
    Attribution, HeaderLine,
    testing::Values(
        Header{"gmail", "On Tue, Mar 4, 2025 at 9:12 AM Ava Lin <ava@vendor.example> wrote:"},
        Header{"gmail_wrapped", "On Tue, Mar 4, 2025 at 9:12 AM Ava Lin from Vendor Limited <\nava.lin@vendor.example> wrote:"},
        Header{"gmail_wrapped_before_the_verb", "On Tue, Mar 4, 2025 at 9:12 AM Ava Lin <ava@vendor.example>\nwrote:"},
        Header{"apple_mail", "On 4 Mar 2025, at 09:12, Ava Lin <ava@vendor.example> wrote:"},
        Header{"thunderbird", "On 04/03/2025 09:12, Ava Lin wrote:"},
        Header{"yahoo", "On Tuesday, March 4, 2025, 09:12:44 AM GMT, Ava Lin <ava@vendor.example> wrote:"},
        Header{"name_first", "Ava Lin <ava@vendor.example> wrote on Tue, 4 Mar 2025 at 09:12:"},
        Header{"zoho", "---- On Tue, 04 Mar 2025 09:12:44 +0000 Ava Lin <ava@vendor.example> wrote ----"},
        Header{"proton", "On Tuesday, March 4th, 2025 at 09:12, Ava Lin <ava@vendor.example> wrote:"},
        Header{"bare_date", "2025-03-04 9:12 GMT+01:00 Ava Lin <ava@vendor.example>:"},
        Header{"iso_date_without_colon", "2025-03-04 9:12 Ava Lin <ava@vendor.example>"},
        Header{"mail_ru", "Tuesday, March 4, 2025, 9:12 +03:00 from Ava Lin <ava@vendor.example>:"},
        Header{"german", "Am Di., 4. März 2025 um 09:12 Uhr schrieb Ava Lin <ava@vendor.example>:"},
        Header{"german_apple", "Am 04.03.2025 um 09:12 schrieb Ava Lin <ava@vendor.example>:"},
        Header{"german_name_first", "Ava Lin <ava@vendor.example> schrieb am Di., 4. März 2025, 09:12:"},
        Header{"french", "Le mar. 4 mars 2025 à 09:12, Ava Lin <ava@vendor.example> a écrit :"},
        Header{"french_wrapped", "Le mar. 4 mars 2025 à 09:12, Ava Lin <ava@vendor.example> a\nécrit :"},
        Header{"spanish", "El mar, 4 mar 2025 a las 9:12, Ava Lin (<ava@vendor.example>) escribió:"},
        Header{"portuguese", "Em ter., 4 de mar. de 2025 às 09:12, Ava Lin <ava@vendor.example>\nescreveu:"},
        Header{"italian", "Il giorno mar 4 mar 2025 alle ore 09:12 Ava Lin <ava@vendor.example> ha scritto:"},
        Header{"dutch", "Op di 4 mrt 2025 om 09:12 schreef Ava Lin <ava@vendor.example>:"},
        Header{"dutch_apple", "Op 4 mrt. 2025 om 09:12 heeft Ava Lin <ava@vendor.example> het volgende geschreven:"},
        Header{"swedish", "Den tis 4 mars 2025 kl 09:12 skrev Ava Lin <ava@vendor.example>:"},
        Header{"danish", "Den tirs. 4. mar. 2025 kl. 09.12 skrev Ava Lin <ava@vendor.example>:"},
        Header{"norwegian", "tir. 4. mar. 2025 kl. 09:12 skrev Ava Lin <ava@vendor.example>:"},
        Header{"finnish", "ti 4. maalisk. 2025 klo 9.12 Ava Lin (ava@vendor.example) kirjoitti:"},
        Header{"polish", "wt., 4 mar 2025 o 09:12 Ava Lin <ava@vendor.example> napisał(a):"},
        Header{"polish_older", "W dniu 2025-03-04 09:12:44 użytkownik Ava Lin napisał:"},
        Header{"czech", "út 4. 3. 2025 v 9:12 odesílatel Ava Lin <ava@vendor.example> napsal:"},
        Header{"hungarian", "Ava Lin <ava@vendor.example> ezt írta (időpont: 2025. márc. 4., K, 9:12):"},
        Header{"turkish", "Ava Lin <ava@vendor.example>, 4 Mar 2025 Sal, 09:12 tarihinde şunu yazdı:"},
        Header{"romanian", "În mar., 4 mar. 2025 la 09:12, Ava Lin <ava@vendor.example> a scris:"},
        Header{"russian", "вт, 4 мар. 2025 г. в 09:12, Ava Lin <ava@vendor.example>:"},
        Header{"russian_thunderbird", "04.03.2025 09:12, Ava Lin пишет:"},
        Header{"ukrainian", "вт, 4 бер. 2025 р. о 09:12 Ava Lin <ava@vendor.example> пише:"},
        Header{"greek", "Στις Τρί 4 Μαρ 2025 στις 9:12 π.μ., ο χρήστης Ava Lin <ava@vendor.example> έγραψε:"},
        Header{"japanese", "2025年3月4日(火) 9:12 Ava Lin <ava@vendor.example>:"},
        Header{"japanese_apple", "2025/03/04 9:12、Ava Lin <ava@vendor.example>のメール:"},
        Header{"chinese", "Ava Lin <ava@vendor.example> 于2025年3月4日周二 09:12写道："},
        Header{"korean", "2025년 3월 4일 (화) 오전 9:12, Ava Lin <ava@vendor.example>님이 작성:"},
        Header{"vietnamese", "Vào Th 3, 4 thg 3, 2025 vào lúc 09:12 Ava Lin <ava@vendor.example> đã viết:"},
        Header{"indonesian", "Pada tanggal Sel, 4 Mar 2025 pukul 09.12 Ava Lin <ava@vendor.example> menulis:"},
        Header{"hebrew",
               "‫בתאריך יום ג׳, 4 במרץ 2025 ב-9:12 מאת ‪Ava Lin‬‏ <‪ava@vendor.example‬‏>:‬"},
        Header{"arabic", "في الثلاثاء، 4 مارس 2025 في 9:12 ص تمت كتابة ما يلي بواسطة Ava Lin <ava@vendor.example>:"},
        Header{"catalan", "Missatge de Ava Lin <ava@vendor.example> del dia dt., 4 de març 2025 a les 9:12:"}),
    header_name);

INSTANTIATE_TEST_SUITE_P(
    Block, HeaderLine,
    testing::Values(
        Header{"outlook", "From: Ava Lin <ava@vendor.example>\nSent: Tuesday, March 4, 2025 9:12 AM\nTo: Bo\nSubject: RE: Seats"},
        Header{"outlook_web",
               "________________________________\nFrom: Ava Lin\nSent: Tuesday, March 4, 2025 9:12:44 AM\nTo: Bo\nSubject: RE: "
               "Seats"},
        Header{"bold", "*From:* Ava Lin <ava@vendor.example>\n*Sent:* Tuesday, March 4, 2025\n*To:* Bo\n*Subject:* RE: Seats"},
        Header{"markdown_bold", "**From:** Ava Lin <ava@vendor.example>\n**Date:** 4 March 2025\n**To:** Bo\n**Subject:** Seats"},
        Header{
            "many_recipients",
            "From: Ava Lin\nSent: 4 March 2025 09:12\nTo: Bo <bo@buyer.example>;\nCy <cy@buyer.example>\nCc: Di\nSubject: Seats"},
        Header{"blank_lines_between",
               "From: Ava Lin <ava@vendor.example>\n\nSent: 4 March 2025 09:12\n\nTo: Bo\n\nSubject: Seats"},
        Header{"original_message", "-----Original Message-----\nFrom: Ava Lin\nSubject: Seats"},
        Header{"original_message_alone", "-----Original Message-----"},
        Header{"yahoo_original", "----- Original Message -----\nFrom: \"Ava Lin\"\nTo: \"Bo\"\nSent: Tuesday"},
        Header{"german",
               "Von: Ava Lin <ava@vendor.example>\nGesendet: Dienstag, 4. März 2025 09:12\nAn: Bo\nBetreff: AW: Plätze"},
        Header{"german_original",
               "-----Ursprüngliche Nachricht-----\nVon: Ava Lin\nGesendet: Dienstag, 4. März 2025\nAn: Bo\nBetreff: Plätze"},
        Header{"french", "De : Ava Lin <ava@vendor.example>\nEnvoyé : mardi 4 mars 2025 09:12\nÀ : Bo\nObjet : RE: Places"},
        Header{"french_original",
               "-----Message d'origine-----\nDe : Ava Lin\nEnvoyé : mardi 4 mars 2025\nÀ : Bo\nObjet : Places"},
        Header{"spanish",
               "De: Ava Lin <ava@vendor.example>\nEnviado el: martes, 4 de marzo de 2025 9:12\nPara: Bo\nAsunto: RE: Plazas"},
        Header{"portuguese",
               "De: Ava Lin <ava@vendor.example>\nEnviada em: terça-feira, 4 de março de 2025\nPara: Bo\nAssunto: Lugares"},
        Header{"italian", "Da: Ava Lin <ava@vendor.example>\nInviato: martedì 4 marzo 2025 09:12\nA: Bo\nOggetto: R: Posti"},
        Header{"dutch",
               "Van: Ava Lin <ava@vendor.example>\nVerzonden: dinsdag 4 maart 2025 09:12\nAan: Bo\nOnderwerp: RE: Plaatsen"},
        Header{"swedish", "Från: Ava Lin <ava@vendor.example>\nSkickat: den 4 mars 2025 09:12\nTill: Bo\nÄmne: SV: Platser"},
        Header{"danish", "Fra: Ava Lin <ava@vendor.example>\nSendt: 4. marts 2025 09:12\nTil: Bo\nEmne: SV: Pladser"},
        Header{"finnish",
               "Lähettäjä: Ava Lin <ava@vendor.example>\nLähetetty: tiistai 4. maaliskuuta 2025\nVastaanottaja: Bo\nAihe: VS: "
               "Paikat"},
        Header{"polish", "Od: Ava Lin <ava@vendor.example>\nWysłano: wtorek, 4 marca 2025 09:12\nDo: Bo\nTemat: Miejsca"},
        Header{"czech", "Od: Ava Lin <ava@vendor.example>\nOdesláno: úterý 4. března 2025 9:12\nKomu: Bo\nPředmět: Místa"},
        Header{"turkish", "Kimden: Ava Lin <ava@vendor.example>\nGönderildi: 4 Mart 2025 Salı 09:12\nKime: Bo\nKonu: Koltuk"},
        Header{"russian", "От: Ava Lin <ava@vendor.example>\nОтправлено: 4 марта 2025 г. 9:12\nКому: Bo\nТема: Места"},
        Header{"japanese", "差出人: Ava Lin <ava@vendor.example>\n送信日時: 2025年3月4日 9:12\n宛先: Bo\n件名: RE: 席"},
        Header{"chinese", "发件人: Ava Lin <ava@vendor.example>\n发送时间: 2025年3月4日 9:12\n收件人: Bo\n主题: 座位"},
        Header{"chinese_wide_colons", "发件人：Ava Lin\n发送时间：2025年3月4日 9:12\n收件人：Bo\n主题：座位"},
        Header{"korean", "보낸 사람: Ava Lin <ava@vendor.example>\n보낸 날짜: 2025년 3월 4일 화요일\n받는 사람: Bo\n제목: 좌석"},
        Header{"date_first",
               "Date: Tue, 4 Mar 2025 09:12:44 +0000\nFrom: ava@vendor.example\nTo: bo@buyer.example\nSubject: Seats"},
        Header{"groupwise", ">>> Ava Lin <ava@vendor.example> 04.03.2025 09:12 >>>"},
        Header{"android",
               "-------- Original message --------\nFrom: Ava Lin <ava@vendor.example>\nDate: 04/03/2025 09:12 (GMT+00:00)\nTo: "
               "Bo\nSubject: Seats"},
        Header{"reply_marker", "##- Please type your reply above this line -##"}),
    header_name);

INSTANTIATE_TEST_SUITE_P(
    Mail, Quote,
    testing::Values(
        Mail{"top_posting",
             "Yes please.\n\nOn Tue, 4 Mar 2025 at 9:12, Ava <ava@vendor.example> wrote:\n> Shall I book a demo?\n> Ava\n",
             "Yes please."},
        Mail{"bottom_posting",
             "On Tue, 4 Mar 2025 at 9:12, Ava <ava@vendor.example> wrote:\n> Shall I book a demo?\n\nYes please.\n",
             "Yes please."},
        Mail{"answers_between_the_questions",
             "See below.\n\n> Do you have a budget?\nAbout 20k.\n> Who decides?\nI do.\n> By when?\nMay.\n",
             "See below.\nAbout 20k.\nI do.\nMay."},
        Mail{"answers_between_with_an_attribution",
             "On Tue, Ava wrote:\n> Do you have a budget?\n\nAbout 20k.\n\n> Who decides?\n\nI do.\n", "About 20k.\nI do."},
        Mail{"nested_marks", "Fine.\n\n> Good.\n>> Is it good?\n>>> It is.\n", "Fine."},
        Mail{"marks_with_spaces", "Fine.\n\n > > Is it good?\n > It is.\n", "Fine."},
        Mail{"marks_stored_as_html", "Fine.\n\n&gt; Is it good?\n&gt;&gt; It is.\n", "Fine."},
        Mail{"a_quoted_line_that_was_wrapped",
             "On Tue, Ava wrote:\n> We can start on Monday if you send the purchase order with the billing\naddress by\n> Friday "
             "at noon.\n\nWill do.",
             "Will do."},
        Mail{"a_short_attribution_above_marks", "Noted.\n\nOn Mon, Ava wrote:\n> Would you like a demo?", "Noted."},
        Mail{"a_header_that_shares_the_line",
             "Sounds good. On Tue, Mar 4, 2025 at 9:12 AM Ava <ava@vendor.example> wrote:\n> Demo?", "Sounds good."},
        Mail{"a_thread_without_line_breaks",
             "Sounds good. On Tue, Mar 4, 2025 at 9:12 AM Ava <ava@vendor.example> wrote: Hi Bo, shall I send a contract?",
             "Sounds good."},
        Mail{"a_header_block_without_line_breaks",
             "Sounds good. From: Ava <ava@vendor.example> Sent: Tuesday, March 4, 2025 To: Bo Subject: RE: Seats Hi Bo, a "
             "contract?",
             "Sounds good."},
        Mail{"an_original_message_without_line_breaks", "Sounds good, thank you. -----Original Message----- Hi Bo, a contract?",
             "Sounds good, thank you."},
        Mail{"a_forward_with_own_words",
             "Can you price this?\n\n---------- Forwarded message ---------\nFrom: Cy <cy@buyer.example>\nDate: Tue, 4 Mar "
             "2025\nSubject: Seats\nTo: Bo\n\nWe need 400 seats.",
             "Can you price this?"},
        Mail{"an_apple_forward",
             "Can you price this?\n\nBegin forwarded message:\n\n> From: Cy <cy@buyer.example>\n> Subject: Seats\n>\n> We need "
             "400.",
             "Can you price this?"},
        Mail{"a_german_forward",
             "Bitte um ein Angebot.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Plätze\nVon: Cy "
             "<cy@buyer.example>\n\nWir brauchen 400.",
             "Bitte um ein Angebot."},
        Mail{"a_bare_forward",
             "---------- Forwarded message ---------\nFrom: Cy <cy@buyer.example>\nSubject: Seats\n\nWe need 400 seats.", ""},
        Mail{"a_reply_marker_on_top_is_no_end", "-- Please reply above this line --\n\nWe need 400 seats.", "We need 400 seats."},
        Mail{"headers_of_the_mail_itself",
             "From: Bo <bo@buyer.example>\nTo: sales@vendor.example\nSubject: Seats\n\nWe need 400 seats.",
             "We need 400 seats."}),
    test_name);

INSTANTIATE_TEST_SUITE_P(
    NoCut, Quote,
    testing::Values(
        Mail{"a_sentence_about_what_somebody_wrote", "On Monday she wrote: we want forty seats.\nI agree with her.",
             "On Monday she wrote: we want forty seats.\nI agree with her."},
        Mail{"a_sentence_with_a_date_and_a_verb", "On Tue, 4 March 2025 at 9:12 Ava wrote me that it's done. Is it?",
             "On Tue, 4 March 2025 at 9:12 Ava wrote me that it's done. Is it?"},
        Mail{"opening_hours", "We are open\nFrom: 9am\nTo: 5pm\nPlease call then.",
             "We are open\nFrom: 9am\nTo: 5pm\nPlease call then."},
        Mail{"opening_hours_in_a_line", "Call me. From: 9am To: 5pm, any day but Friday.",
             "Call me. From: 9am To: 5pm, any day but Friday."},
        Mail{"a_booking", "The trip:\nFrom: London\nTo: Paris\nDate: 5 May\nTwo people.",
             "The trip:\nFrom: London\nTo: Paris\nDate: 5 May\nTwo people."},
        Mail{"an_invitation", "The visit:\n\nDate: Friday 5 May\nTime: 9:00\nAddress: 1 High Street\n\nBring the contract.",
             "The visit:\n\nDate: Friday 5 May\nTime: 9:00\nAddress: 1 High Street\n\nBring the contract."},
        Mail{"a_list_with_dashes", "We need:\n- forty seats\n- a demo\n- a price",
             "We need:\n- forty seats\n- a demo\n- a price"},
        Mail{"arrows", "Our steps:\n--> buy\n--> roll out\nAgreed?", "Our steps:\n--> buy\n--> roll out\nAgreed?"},
        Mail{"a_number_with_a_mark", "How many?\n>50 users\nthat's all", "How many?\n>50 users\nthat's all"},
        Mail{"an_ornament", "Please read\n>>> our terms <<<\nbefore Friday.", "Please read\n>>> our terms <<<\nbefore Friday."},
        Mail{"a_divided_mail", "Our needs\n---------\nForty seats, and a demo for the board?\n---------\nA price for each.",
             "Our needs\n---------\nForty seats, and a demo for the board?\n---------\nA price for each."},
        Mail{"a_passage_set_off_by_hand", "The rule is\n> no calls after six\n\nCan you keep to it?",
             "The rule is\n> no calls after six\n\nCan you keep to it?"},
        Mail{"a_form", "Name: Bo\nCompany: Buyer\nSeats: 40\nMessage: a price please",
             "Name: Bo\nCompany: Buyer\nSeats: 40\nMessage: a price please"}),
    test_name);

TEST(Keep, signature_keeps_what_the_author_forwards) {
  const char* mail =
      "See below.\n\n---------- Forwarded message ---------\nFrom: Cy <cy@buyer.example>\nSubject: Seats\n\nWe need 400.";
  EXPECT_EQ(reply_text(mail, Keep::signature), mail);
  EXPECT_EQ(reply_text(mail, Keep::sign_off), "See below.");
}

}  // namespace
