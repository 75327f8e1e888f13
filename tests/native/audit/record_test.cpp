// One conversation, and what the audit reads of how it was handed over.
#include "core/audit/record.h"

#include <gtest/gtest.h>

#include "core/audit/tally.h"
#include "core/engine.h"
#include "core/json/history_documents.h"
#include "core/model/time_units.h"
#include "core/policy/default_policy.h"

namespace baton::auditing {
namespace {

const Engine& engine() {
  static const Engine out(default_policy(), {});
  return out;
}

const Replayer& replayer() {
  static const Replayer out({default_policy()}, {});
  return out;
}

constexpr Time start{1'780'000'000'000};
Time minutes(std::int64_t count) { return {start.ms + count * ms_per_minute}; }
const Time later{start.ms + 30 * ms_per_day};

/// Words in a chat, a minute after the words before unless said otherwise.
struct Chat {
  Lead lead;
  std::int64_t minute = 0;

  Chat() { lead.id = "lead"; }
  Chat& say(Speaker from, const char* text, std::int64_t after = 1, Channel channel = Channel::chat) {
    minute += after;
    Message message;
    message.id = "m" + std::to_string(lead.messages.size() + 1);
    message.at = minutes(minute), message.channel = channel, message.from = from, message.text = text;
    if (from == Speaker::rep) message.name = "Ana";
    lead.messages.push_back(message);
    return *this;
  }
  Record read(Time as_of = later) const { return engine().audit(lead, as_of, {}, replayer()); }
};

constexpr auto ai = Speaker::ai, prospect = Speaker::prospect, rep = Speaker::rep;
constexpr const char* asks_for_person = "Can I talk to a real person about this, please?";

State of(const Record& record, AuditShareKind kind) { return record.state[index(kind)]; }

TEST(AuditRecord, a_person_takes_over_with_the_first_message_of_a_rep_after_the_ai) {
  const Record record = Chat().say(rep, "Welcome.").say(ai, "Hello.").say(prospect, "Hi.").say(rep, "Ana here.").read();
  ASSERT_TRUE(record.taken_over);
  EXPECT_EQ(*record.taken_over, minutes(4));
  EXPECT_EQ(record.rep, "Ana");
  EXPECT_EQ(of(record, AuditShareKind::early), State::hit);
}

TEST(AuditRecord, without_an_ai_nobody_takes_over) {
  const Record record = Chat().say(prospect, "Hi.").say(rep, "Ana here.").read();
  EXPECT_FALSE(record.has_ai);
  EXPECT_EQ(of(record, AuditShareKind::taken_over), State::silent);
}

TEST(AuditRecord, a_handoff_is_due_with_the_first_word_that_asks_for_it) {
  const Record record = Chat()
                            .say(ai, "Hello.")
                            .say(prospect, "Thanks.")
                            .say(prospect, asks_for_person)
                            .say(prospect, "Hello?", 3)
                            .say(rep, "Hi.", 4)
                            .read();
  EXPECT_EQ(record.due_for, std::vector{TriggerKind::request});
  EXPECT_EQ(record.took_ms[index(AuditTimeKind::due_to_taken_over)], 7 * ms_per_minute);
  EXPECT_EQ(of(record, AuditShareKind::in_time), State::miss);
  EXPECT_EQ(of(record, AuditShareKind::early), State::miss);
}

TEST(AuditRecord, a_request_that_no_person_answers_is_missed_once_there_was_time_for_it) {
  const Chat chat = Chat().say(ai, "Hello.").say(prospect, asks_for_person).say(ai, "How many are you?");
  EXPECT_EQ(of(chat.read(), AuditShareKind::request_unanswered), State::hit);
  EXPECT_EQ(of(chat.read(minutes(10)), AuditShareKind::request_unanswered), State::waiting);
  ASSERT_FALSE(chat.read().cases.empty());
}

TEST(AuditRecord, high_intent_is_late_after_the_policys_minutes_and_not_at_them) {
  const auto after = [](std::int64_t count) {
    return of(Chat().say(ai, "Hello.").say(prospect, "Can we get a demo this week?").say(rep, "Sure.", count).read(),
              AuditShareKind::intent_late);
  };
  EXPECT_EQ(after(5), State::miss);
  EXPECT_EQ(after(6), State::hit);
}

TEST(AuditRecord, what_was_said_and_is_asked_again_is_told_with_both_places) {
  const Record record = Chat()
                            .say(ai, "Hello.")
                            .say(prospect, "Our budget is $14,000 for this year. Can we get a demo?")
                            .say(rep, "Hi, Ana here. What is your budget for this?")
                            .read();
  EXPECT_EQ(of(record, AuditShareKind::asked_again), State::hit);
  EXPECT_TRUE(record.asked_again[static_cast<std::size_t>(AskedTopic::budget)]);
  const auto found = std::find_if(record.cases.begin(), record.cases.end(),
                                  [](const AuditCase& each) { return each.kind == AuditShareKind::asked_again; });
  ASSERT_NE(found, record.cases.end());
  ASSERT_EQ(found->evidence.size(), 2u);
  EXPECT_EQ(found->evidence[0].source, "message:m3");
  EXPECT_EQ(found->evidence[1].source, "message:m2");
}

TEST(AuditRecord, what_was_not_said_and_what_is_only_checked_is_not_asked_again) {
  const auto asked = [](const char* said, const char* question) {
    return of(Chat().say(ai, "Hello.").say(prospect, said).say(rep, question).read(), AuditShareKind::asked_again);
  };
  EXPECT_EQ(asked("Can we get a demo?", "What is your budget for this?"), State::miss);
  EXPECT_EQ(asked("Our budget is $14,000.", "You mentioned a budget of $14,000, is that for one year?"), State::miss);
  EXPECT_EQ(asked("We are 40 employees.", "How many employees do you have?"), State::hit);
}

TEST(AuditRecord, a_number_on_record_is_known) {
  Chat chat = Chat().say(ai, "Hello.").say(prospect, "Call me.").say(rep, "What is the best number to reach you at?");
  EXPECT_EQ(of(chat.read(), AuditShareKind::asked_again), State::miss);
  chat.lead.contact.phone.value = "+14155550177";
  EXPECT_EQ(of(chat.read(), AuditShareKind::asked_again), State::hit);
}

TEST(AuditRecord, a_transfer_that_is_announced_is_kept_by_a_person) {
  const auto promised = [] {
    return Chat().say(ai, "Hello.").say(prospect, asks_for_person).say(ai, "Of course, Ana from our team will take over.");
  };
  EXPECT_EQ(of(promised().read(), AuditShareKind::promise_broken), State::hit);
  const Record kept = promised().say(rep, "Ana here.").read();
  EXPECT_EQ(of(kept, AuditShareKind::promise_broken), State::miss);
  EXPECT_EQ(of(kept, AuditShareKind::not_announced), State::miss);
}

TEST(AuditRecord, silence_after_the_takeover_counts_once_there_was_time_to_write) {
  Chat chat = Chat().say(ai, "Hello.").say(prospect, asks_for_person).say(rep, "Ana here.");
  EXPECT_EQ(of(chat.read(), AuditShareKind::dropped_off), State::hit);
  EXPECT_EQ(of(chat.read(minutes(60)), AuditShareKind::dropped_off), State::waiting);
  EXPECT_EQ(of(chat.say(prospect, "Hi Ana.").read(), AuditShareKind::dropped_off), State::miss);
}

TEST(AuditRecord, after_an_opt_out_a_confirmation_is_allowed_and_a_letter_is_not) {
  const auto out = [] { return Chat().say(ai, "Hello.").say(prospect, "Please unsubscribe me and stop writing."); };
  EXPECT_EQ(of(out().say(ai, "You are off the list.").read(), AuditShareKind::opt_out_ignored), State::miss);
  EXPECT_EQ(of(out().say(ai, "Just following up.", 3000).read(), AuditShareKind::opt_out_ignored), State::hit);
  EXPECT_EQ(of(out().say(prospect, asks_for_person, 60).say(rep, "Ana here.", 3000).read(), AuditShareKind::opt_out_ignored),
            State::miss);
}

TEST(AuditRecord, mail_right_after_an_opt_out_counts_and_only_one_confirmation_is_excused) {
  const auto out = [] { return Chat().say(ai, "Hello.").say(prospect, "Please stop emailing me. Unsubscribe."); };
  const auto ignored = [](const Chat& chat) { return of(chat.read(), AuditShareKind::opt_out_ignored); };
  EXPECT_EQ(ignored(out().say(ai, "Have you seen our spring offer?", 3)), State::hit);
  EXPECT_EQ(ignored(out().say(ai, "You have been unsubscribed.", 59)), State::miss);
  EXPECT_EQ(ignored(out().say(ai, "You have been unsubscribed.", 61)), State::hit);
  EXPECT_EQ(ignored(out().say(ai, "You have been unsubscribed.").say(ai, "You have been unsubscribed.")), State::hit);
  EXPECT_EQ(ignored(out().say(ai, "You have been unsubscribed.").say(ai, "One more thing: prices go up.")), State::hit);
}

TEST(AuditRecord, a_rep_who_says_that_they_take_over_from_the_assistant_has_announced_it) {
  const auto taken = [](const char* words) {
    return of(Chat().say(ai, "Hello.").say(prospect, asks_for_person).say(rep, words).read(), AuditShareKind::not_announced);
  };
  EXPECT_EQ(taken("Hi, I am taking over from our assistant."), State::miss);
  EXPECT_EQ(taken("What is your budget?"), State::hit);
}

TEST(AuditRecord, calls_are_held_against_the_hours_at_the_prospects_place) {
  const auto called = [](std::int64_t hour) {
    Chat chat;
    chat.lead.contact.timezone.value = "America/Chicago", chat.lead.contact.country.value = "US";
    chat.lead.contact.region.value = "US-TX";
    const std::int64_t midnight = (start.ms / ms_per_day + 1) * ms_per_day / ms_per_minute - start.ms / ms_per_minute;
    chat.say(rep, "Hello, Ana here.", midnight + hour * 60, Channel::call);
    return of(chat.read(), AuditShareKind::call_outside_hours);
  };
  EXPECT_EQ(called(17), State::miss);  // Noon in Chicago.
  EXPECT_EQ(called(8), State::hit);    // Three at night.
}

TEST(AuditRecord, what_the_record_says_today_is_not_put_into_the_past) {
  Chat chat = Chat().say(ai, "Hello.").say(prospect, asks_for_person).say(rep, "Ana here.");
  chat.lead.contact.opted_out = true;
  EXPECT_EQ(chat.read().due_for, std::vector{TriggerKind::request});
}

TEST(AuditRecord, a_lead_without_a_word_is_read) {
  const Record record = Chat().read();
  EXPECT_EQ(record.messages, 0);
  EXPECT_TRUE(record.cases.empty());
}

std::string written(Tally tally) { return json::encode(tally.finish(default_policy().measure)); }

TEST(AuditTally, gives_the_same_in_any_order_and_however_it_is_split) {
  std::vector<Record> records;
  for (int i = 0; i < 40; ++i) {
    Chat chat;
    chat.lead.id = "lead-" + std::to_string(i);
    chat.say(ai, "Hello.", 1 + i * 700).say(prospect, i % 3 ? asks_for_person : "Can we get a demo?");
    if (i % 4) chat.say(rep, "Ana here.", i + 1);
    records.push_back(chat.read(Time{later.ms + 60 * ms_per_day}));
  }
  Tally whole, left, right;
  for (const Record& each : records) whole.add(each);
  for (std::size_t i = records.size(); i-- > 0;) (i % 5 ? left : right).add(records[i]);
  right.merge(std::move(left));
  EXPECT_EQ(written(std::move(right)), written(std::move(whole)));
}

TEST(AuditTally, lists_the_worst_of_each_kind_and_no_more) {
  Tally tally;
  for (int i = 1; i <= 9; ++i) {
    Record record;
    record.lead_id = std::to_string(i);
    record.cases.push_back(
        {AuditShareKind::intent_late, record.lead_id, "", start, Nullable<std::int64_t>(std::int64_t{i}), "", {}, {}});
    tally.add(std::move(record));
  }
  const Audit out = tally.finish(default_policy().measure);
  ASSERT_EQ(out.cases.size(), most_cases);
  EXPECT_EQ(out.cases.front().lead_id, "9");
}

TEST(AuditTally, of_nothing_has_no_figure) {
  const Audit out = Tally().finish(default_policy().measure);
  EXPECT_EQ(out.leads, 0);
  for (const AuditShare& each : out.all.shares) EXPECT_TRUE(each.too_few && !each.share);
}

}  // namespace
}  // namespace baton::auditing
