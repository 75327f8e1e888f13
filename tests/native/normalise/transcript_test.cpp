#include "core/normalise/transcript.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/normalise/natural_order.h"

namespace baton {
namespace {

Message message(std::string id, std::int64_t at, Speaker from, std::string text, Channel channel = Channel::chat) {
  Message said;
  said.id = std::move(id);
  said.at = {at};
  said.from = from;
  said.channel = channel;
  said.text = std::move(text);
  return said;
}

std::vector<std::string> ids(const Transcript& transcript) {
  std::vector<std::string> all;
  for (const Said& said : transcript.said) all.push_back(said.message->id);
  return all;
}

TEST(NaturalOrder, reads_digits_as_numbers) {
  EXPECT_TRUE(natural_less("m2", "m10"));
  EXPECT_FALSE(natural_less("m10", "m2"));
  EXPECT_TRUE(natural_less("a", "b"));
  EXPECT_TRUE(natural_less("m", "m1"));
  EXPECT_TRUE(natural_less("m9x2", "m9x10"));
  EXPECT_TRUE(natural_less("99999999999999999999998", "99999999999999999999999"));
}

TEST(NaturalOrder, never_calls_two_different_ids_equal) {
  EXPECT_NE(natural_less("m02", "m2"), natural_less("m2", "m02"));
  EXPECT_FALSE(natural_less("m2", "m2"));
}

TEST(Normalise, orders_by_time_then_by_id_whatever_the_order_of_the_lines) {
  Lead lead;
  lead.messages = {message("m10", 5, Speaker::prospect, "c"), message("m2", 5, Speaker::ai, "b"),
                   message("z", 1, Speaker::ai, "a")};
  EXPECT_EQ(ids(normalise(lead, {10})), (std::vector<std::string>{"z", "m2", "m10"}));
  std::reverse(lead.messages.begin(), lead.messages.end());
  EXPECT_EQ(ids(normalise(lead, {10})), (std::vector<std::string>{"z", "m2", "m10"}));
}

TEST(Normalise, leaves_out_what_lies_in_the_future_and_keeps_planned_events_apart) {
  Lead lead;
  lead.messages = {message("m1", 5, Speaker::prospect, "now"), message("m2", 11, Speaker::prospect, "later")};
  Event held, planned;
  held.id = "e1", held.at = {3};
  planned.id = "e2", planned.at = {20};
  lead.events = {planned, held};
  const Transcript transcript = normalise(lead, {10});
  EXPECT_EQ(ids(transcript), (std::vector<std::string>{"m1"}));
  ASSERT_EQ(transcript.done.size(), 1u);
  EXPECT_EQ(transcript.done[0]->id, "e1");
  ASSERT_EQ(transcript.planned.size(), 1u);
  EXPECT_EQ(transcript.planned[0]->id, "e2");
}

TEST(Normalise, gives_each_message_what_our_side_said_last_and_passes_notes_over) {
  Lead lead;
  lead.messages = {message("m1", 1, Speaker::ai, "Who decides?"), message("m2", 2, Speaker::rep, "between us", Channel::note),
                   message("m3", 3, Speaker::system, "chat opened"), message("m4", 4, Speaker::prospect, "I do"),
                   message("m5", 5, Speaker::prospect, "and my brother")};
  const Transcript transcript = normalise(lead, {10});
  EXPECT_EQ(transcript.said[0].previous, nullptr);
  EXPECT_EQ(transcript.said[3].previous->id, "m1");
  EXPECT_EQ(transcript.said[4].previous->id, "m1");
}

TEST(Normalise, takes_a_chat_line_whole) {
  Lead lead;
  lead.messages = {message("m1", 1, Speaker::prospect, "Best regards to the wall I am talking to")};
  const Transcript transcript = normalise(lead, {10});
  ASSERT_EQ(transcript.said[0].own.size(), 1u);
  EXPECT_EQ(transcript.said[0].own[0].of(lead.messages[0].text), lead.messages[0].text);
}

TEST(Normalise, strips_quoted_mail_from_mail_and_from_a_chat_line_that_plainly_is_mail) {
  const std::string mail =
      "Thanks, will read it.\n\nOn Mon, 20 Jul 2026 at 10:00, Ada <ada@x.example> wrote:\n> Shall a person call?\n";
  for (const Channel channel : {Channel::email, Channel::chat}) {
    Lead lead;
    lead.messages = {message("m1", 1, Speaker::prospect, mail, channel)};
    const Transcript transcript = normalise(lead, {10});
    std::string own;
    for (const text::ByteRange range : transcript.said[0].own) own += range.of(lead.messages[0].text);
    EXPECT_NE(own.find("will read it"), std::string::npos);
    EXPECT_EQ(own.find("Shall a person"), std::string::npos);
  }
}

TEST(Normalise, marks_an_automatic_reply) {
  Lead lead;
  lead.messages = {message("m1", 1, Speaker::prospect,
                           "Automatic reply: I am out of office until 24 August. Please call my colleague.", Channel::email)};
  EXPECT_TRUE(normalise(lead, {10}).said[0].automatic_reply);
}

TEST(Normalise, takes_an_empty_message_and_an_empty_lead) {
  Lead lead;
  EXPECT_TRUE(normalise(lead, {10}).said.empty());
  lead.messages = {message("m1", 1, Speaker::prospect, "")};
  EXPECT_TRUE(normalise(lead, {10}).said[0].own.empty());
}

TEST(Evidence, counts_utf16_units) {
  const Message said = message("m1", 1, Speaker::prospect, "café 👋 let's talk pricing");
  const std::size_t at = said.text.find("let's");
  const Evidence found =
      evidence_in(said, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(said.text.size())}, "intent.price", 80);
  EXPECT_EQ(found.source, "message:m1");
  EXPECT_EQ(found.quote, "let's talk pricing");
  EXPECT_EQ(found.begin, 8);  // c a f é space 👋👋 space: the wave takes two units.
  EXPECT_EQ(found.end, 8 + 18);
}

TEST(Evidence, never_cuts_a_character_and_never_leaves_the_text) {
  const Evidence found = evidence_in("m1", CodeUnits("é"), {1, 99}, "x", 300);
  EXPECT_EQ(found.quote, "é");
  EXPECT_EQ(found.begin, 0);
  EXPECT_EQ(found.end, 1);
  EXPECT_EQ(found.weight, 100);
}

TEST(Evidence, finds_the_same_places_in_a_long_text_as_by_counting_from_its_start) {
  std::string text;
  while (text.size() < 5000) text += "naïve 👋 text ";
  const CodeUnits units(text);
  for (std::size_t at = 0, counted = 0; at <= text.size(); ++at) {
    EXPECT_EQ(units.before(at), static_cast<std::int64_t>(counted)) << at;
    if (at == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[at]);
    counted += (byte & 0xC0) != 0x80 ? (byte >= 0xF0 ? 2 : 1) : 0;
  }
}

TEST(Normalise, orders_events_without_an_id_by_all_else) {
  Event reached, missed;
  reached.kind = missed.kind = EventKind::call;
  reached.outcome = "reached", missed.outcome = "no_answer";
  EXPECT_TRUE(event_earlier(missed, reached));
  EXPECT_FALSE(event_earlier(reached, missed));
  missed.outcome = "reached", missed.duration_seconds = Count{5};
  EXPECT_TRUE(event_earlier(reached, missed));
}

TEST(Evidence, quotes_a_field_and_an_event_whole) {
  const Evidence field = evidence_of_field("/company/employees", "8800", "value.employees", 75);
  EXPECT_EQ(field.source, "field:/company/employees");
  EXPECT_EQ(field.end, 4);
  Event event;
  event.id = "e1";
  event.kind = EventKind::webinar;
  EXPECT_EQ(evidence_of_event(event, "behaviour.webinar", 25).quote, "webinar");
  event.subject = "Kilns";
  EXPECT_EQ(evidence_of_event(event, "behaviour.webinar", 25).quote, "Kilns");
  EXPECT_EQ(evidence_of_event(event, "behaviour.webinar", 25).source, "event:e1");
}

}  // namespace
}  // namespace baton
