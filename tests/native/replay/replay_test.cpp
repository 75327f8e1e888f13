#include "core/replay/replay.h"

#include <gtest/gtest.h>

#include <deque>

#include "core/engine.h"
#include "tests/native/replay/leads.h"
#include "tests/native/slow_host.h"

namespace baton {
namespace {

/// The lead as it was then: what came later is not in it.
Lead cut_off(const Lead& whole, Time as_of) {
  Lead out = whole;
  std::erase_if(out.messages, [&](const Message& one) { return one.at > as_of; });
  std::erase_if(out.events, [&](const Event& one) { return one.at > as_of; });
  std::erase_if(out.handoffs, [&](const LedgerEntry& one) { return one.at > as_of; });
  std::erase_if(out.signals, [&](const Signal& one) {
    if (one.message_id.empty()) return one.at && *one.at > as_of;
    return std::none_of(out.messages.begin(), out.messages.end(), [&](const Message& it) { return it.id == one.message_id; });
  });
  return out;
}

std::vector<std::string> codes_in(const ReasonSet& set) {
  std::vector<std::string> out;
  for (int i = 0; i < 32; ++i)
    if (set & (ReasonSet{1} << i)) out.push_back(boost::describe::enum_to_string(static_cast<ReasonCode>(i), "?"));
  return out;
}

/// Everything that one row says, as text.
std::string said(const Moment& it) {
  std::string out = boost::describe::enum_to_string(it.ruling.action, "");
  out += std::string(" ") + boost::describe::enum_to_string(it.ruling.urgency, "") + " " + std::to_string(it.score) + " " +
         std::to_string(it.fit) + " " + std::to_string(it.engagement) + " ";
  for (std::size_t i = 0; i < trigger_count; ++i) out += (it.fired[i] ? "!" : "") + std::to_string(it.strength[i]) + " ";
  for (const std::string& code : codes_in(it.reasons)) out += code + " ";
  return out + (it.respond_by ? std::to_string(it.respond_by->ms) : "-");
}

/// The same of an assessment.
std::string said(const Assessment& it) {
  Moment out;
  out.ruling.action = it.decision.action, out.ruling.urgency = it.decision.urgency;
  out.score = it.decision.score, out.fit = it.decision.fit, out.engagement = it.decision.engagement;
  for (std::size_t i = 0; i < trigger_count; ++i)
    out.fired[i] = it.triggers[i].fired, out.strength[i] = it.triggers[i].strength.value;
  out.respond_by = it.decision.respond_by;
  for (const Reason& reason : it.decision.reasons) {
    ReasonCode code = ReasonCode::nothing_up;
    EXPECT_TRUE(boost::describe::enum_from_string(reason.code.c_str(), code)) << reason.code;
    out.reasons |= bit_of(code);
  }
  return said(out);
}

Policy with_a_phrase() {
  Policy out = default_policy();
  Phrase phrase;
  phrase.text = "nine vans";
  phrase.meaning = PhraseMeaning::request;
  phrase.weight = {90};
  out.detect.phrases.push_back(phrase);
  return out;
}

TEST(Replay, every_row_is_what_the_engine_says_of_the_lead_cut_off_there) {
  const std::vector<Policy> policies = {default_policy(), eager(), with_a_phrase()};
  const Replayer replayer(policies, Roster());
  EXPECT_EQ(replayer.readers(), 2u);
  std::size_t rows = 0, silences = 0, handoffs = 0;
  std::deque<Engine> engines;
  for (const Policy& policy : policies) engines.emplace_back(policy, Roster());
  constexpr std::size_t leads = slow_host ? 25 : 250;
  for (std::uint64_t seed = 1; seed <= leads; ++seed) {
    const Lead lead = lead_of(seed);
    const LeadReplay got = replayer.replay(lead, later, Extent::whole);
    ASSERT_EQ(got.by_policy.size(), policies.size());
    for (std::size_t i = 0; i < policies.size(); ++i) {
      for (const Moment& row : got.by_policy[i].moments) {
        ASSERT_EQ(said(row), said(engines[i].assess(cut_off(lead, row.at), row.at)))
            << "seed " << seed << ", policy " << i << ", minute " << (row.at.ms - start.ms) / ms_per_minute;
        ++rows, silences += row.kind == MomentKind::silence;
      }
      handoffs += got.by_policy[i].handoff.has_value();
    }
  }
  EXPECT_TRUE(rows > 12 * leads && silences > leads / 13 && handoffs > leads * 4 / 5)
      << rows << ' ' << silences << ' ' << handoffs;
}

/// Asks the engine at every hour and at every message, which a replay must not have to.
TEST(Replay, finds_the_first_handoff_that_asking_all_the_time_finds) {
  const Policy policy = eager();
  const Replayer replayer({policy}, Roster());
  const Engine engine(policy, Roster());
  for (std::uint64_t seed = 300; seed < (slow_host ? 304 : 340); ++seed) {
    const Lead lead = lead_of(seed);
    const LeadReplay got = replayer.replay(lead, at(60 * day), Extent::first_handoff);
    std::vector<Time> moments;
    for (std::int64_t hour = 0; hour <= 60 * 24; ++hour) moments.push_back(at(hour * 60));
    for (const Message& one : lead.messages) moments.push_back(one.at);
    for (const Event& one : lead.events) moments.push_back(one.at);
    for (const Signal& one : lead.signals)
      if (one.at) moments.push_back(*one.at);
    for (const LedgerEntry& one : lead.handoffs) moments.push_back(one.at);
    std::sort(moments.begin(), moments.end());
    std::optional<Time> first;
    for (const Time moment : moments)
      if (!first && moment <= at(60 * day) && engine.assess(lead, moment).decision.action == Action::handoff) first = moment;
    const Replay& replay = got.by_policy.front();
    ASSERT_EQ(replay.handoff.has_value(), first.has_value()) << "seed " << seed;
    if (!first) continue;
    const Moment& row = replay.moments[*replay.handoff];
    EXPECT_LE(row.at, *first) << "seed " << seed;
    EXPECT_LT(first->ms - row.at.ms, row.kind == MomentKind::silence ? ms_per_hour : 1) << "seed " << seed;
    EXPECT_EQ(*replay.handoff + 1, replay.moments.size());
    ASSERT_TRUE(replay.candidate);
    EXPECT_EQ(replay.candidate->as_of, row.at);
  }
}

TEST(Replay, the_answer_that_makes_an_exchange_whole_opens_the_gate) {
  Made made;
  made.lead.account.tier = Tier::enterprise;
  made.say(Speaker::prospect, 0, "We schedule nine vans by hand and it eats every Monday morning.")
      .say(Speaker::ai, 5, "Understood. How many people plan the routes?")
      .say(Speaker::prospect, 10, "Three planners share one spreadsheet, and two of them are off in August.")
      .say(Speaker::ai, 15, "That sounds painful.")
      .say(Speaker::ai, 20, "Shall I send an example?");
  const LeadReplay got = Replayer({default_policy()}, Roster()).replay(made.lead, later, Extent::first_handoff);
  const Replay& replay = got.by_policy.front();
  ASSERT_TRUE(replay.handoff);
  const Moment& row = replay.moments[*replay.handoff];
  EXPECT_EQ(row.kind, MomentKind::answer);
  EXPECT_EQ(row.at, at(15));
  EXPECT_EQ(row.messages, 4);
  EXPECT_EQ(got.messages, 5);
  EXPECT_EQ(replay.prepare, 0u);
}

TEST(Replay, silence_hands_over_on_the_day_it_is_long_enough) {
  Made made;
  made.see(EventKind::page_view, 0, "/pricing").see(EventKind::page_view, day, "/pricing");
  Policy policy = default_policy();
  policy.decide.gate.cold_days = {2};
  const LeadReplay got = Replayer({policy}, Roster()).replay(made.lead, later, Extent::first_handoff);
  const Replay& replay = got.by_policy.front();
  ASSERT_TRUE(replay.handoff);
  EXPECT_EQ(replay.moments[*replay.handoff].at, at(3 * day));
  EXPECT_EQ(replay.moments[*replay.handoff].kind, MomentKind::silence);
  EXPECT_FALSE(Replayer({policy}, Roster()).replay(made.lead, at(3 * day - 1), Extent::whole).by_policy.front().handoff);
}

TEST(Replay, says_when_a_person_had_the_lead_in_fact) {
  Made made;
  made.say(Speaker::prospect, 0, "Could I talk to a real person?").say(Speaker::rep, 3, "For the file only.", Channel::note);
  EXPECT_FALSE(Replayer({default_policy()}, Roster()).replay(made.lead, later, Extent::whole).takeover);
  made.say(Speaker::rep, 30, "Hello, Ava here.");
  const auto takeover = Replayer({default_policy()}, Roster()).replay(made.lead, later, Extent::whole).takeover;
  ASSERT_TRUE(takeover);
  EXPECT_EQ(takeover->at, at(30));
  EXPECT_EQ(takeover->messages, 1);
  LedgerEntry answered;
  answered.kind = LedgerKind::first_response, answered.at = at(20);
  made.lead.handoffs.push_back(answered);
  EXPECT_EQ(Replayer({default_policy()}, Roster()).replay(made.lead, later, Extent::whole).takeover->at, at(20));
}

TEST(Replay, the_order_of_lines_makes_no_difference) {
  for (std::uint64_t seed = 400; seed < 430; ++seed) {
    Lead lead = lead_of(seed);
    lead.signals.clear();  // Told apart by their place.
    const Replayer replayer({default_policy()}, Roster());
    const LeadReplay one = replayer.replay(lead, later, Extent::whole);
    std::reverse(lead.messages.begin(), lead.messages.end());
    std::reverse(lead.events.begin(), lead.events.end());
    std::reverse(lead.handoffs.begin(), lead.handoffs.end());
    const LeadReplay other = replayer.replay(lead, later, Extent::whole);
    ASSERT_EQ(one.by_policy[0].moments.size(), other.by_policy[0].moments.size());
    for (std::size_t i = 0; i < one.by_policy[0].moments.size(); ++i)
      EXPECT_EQ(said(one.by_policy[0].moments[i]), said(other.by_policy[0].moments[i])) << "seed " << seed;
  }
}

TEST(Replay, a_lead_without_anything_has_no_rows) {
  const LeadReplay got = Replayer({default_policy(), default_policy()}, Roster()).replay(Made().lead, later, Extent::whole);
  EXPECT_FALSE(got.first);
  ASSERT_EQ(got.by_policy.size(), 2u);
  EXPECT_TRUE(got.by_policy[0].moments.empty());
}

}  // namespace
}  // namespace baton
