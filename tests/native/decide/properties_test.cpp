#include <gtest/gtest.h>

#include <functional>

#include "tests/native/decide/cases.h"

namespace baton {
namespace {

using testing_cases::Built;
using testing_cases::day;
using testing_cases::Dice;
using testing_cases::now;
using testing_cases::roll;

constexpr std::uint64_t rounds = 1200;

TEST(Properties, a_request_is_always_handed_over_unless_opted_out) {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    Built it = roll(seed);
    it.say(TriggerKind::request, 30 + static_cast<std::int64_t>(seed % 71));
    const Decision decision = it.decide().decision;
    ASSERT_EQ(decision.action, it.conversation.opted_out ? Action::suppress : Action::handoff) << seed;
    ASSERT_EQ(decision.urgency, it.conversation.opted_out ? Urgency::none : Urgency::immediate) << seed;
  }
}

TEST(Properties, an_opt_out_always_suppresses) {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    Built it = roll(seed);
    it.conversation.opted_out = Evidence{"field:/contact/opted_out", "opt_out.record", "true", 0, 4, {100}};
    ASSERT_EQ(it.action(), Action::suppress) << seed;
  }
}

TEST(Properties, urgency_deadline_and_action_agree) {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    const Decision decision = roll(seed).decide().decision;
    const bool handoff = decision.action == Action::handoff;
    ASSERT_EQ(handoff, decision.urgency != Urgency::none) << seed;
    ASSERT_EQ(handoff, decision.respond_by.has_value()) << seed;
    ASSERT_FALSE(decision.reasons.empty()) << seed;
  }
}

/// One more thing that speaks for a person.
void add_positive(Dice& dice, Built& it) {
  switch (dice.below(9)) {
    case 0:
    case 1:
    case 2: {
      const TriggerKind kinds[] = {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::complexity,
                                   TriggerKind::value};
      Trigger& spoken = it.spoken(kinds[dice.below(5)]);
      spoken.fired = true;
      spoken.strength = {std::max<std::int64_t>(spoken.strength, 30 + dice.below(71))};
      break;
    }
    case 3:
      it.event(EventKind::page_view, "/pricing", dice.below(5));
      break;
    case 4:
      it.event(EventKind::download, "case-study-" + std::to_string(dice.below(9)) + ".pdf", dice.below(5));
      break;
    case 5:
      it.qualification.budget.status = ElementStatus::confirmed;
      break;
    case 6:
      it.qualification.timeline.status = ElementStatus::confirmed;
      break;
    case 7:
      it.lead.account.strategic = true;
      break;
    case 8:
      it.exchanges(it.conversation.quality_interactions + 1);
      break;
  }
}

TEST(Properties, positive_evidence_never_lowers_the_score) {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    Built it = roll(seed);
    if (it.conversation.opted_out) continue;
    Dice dice{seed};
    std::int64_t before = it.decide().decision.score;
    for (int step = 0; step < 6; ++step) {
      add_positive(dice, it);
      const std::int64_t after = it.decide().decision.score;
      ASSERT_GE(after, before) << seed << " step " << step;
      before = after;
    }
  }
}

TEST(Properties, engagement_is_half_after_the_half_life_whatever_the_deeds) {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    Built it;
    Dice dice{seed};
    const std::int64_t deeds = 1 + dice.below(4), half_life = 1 + dice.below(40);
    it.policy.decide.engagement.half_life_days = {half_life};
    for (std::int64_t i = 0; i < deeds; ++i) it.event(EventKind::webinar, "kilns", dice.below(half_life));
    const std::int64_t fresh = it.decide().decision.engagement;
    it.as_of.ms += half_life * day;
    const std::int64_t later = it.decide().decision.engagement;
    // Points are whole: a half that is cut off is no fault.
    ASSERT_GT(fresh, 0) << seed;
    ASSERT_LE(std::abs(fresh - 2 * later), 2) << seed << ": " << fresh << " and then " << later;
  }
}

TEST(Properties, the_order_of_events_never_matters) {
  for (std::uint64_t seed = 0; seed < rounds / 3; ++seed) {
    Built it = roll(seed), other = it;
    Dice dice{seed};
    for (std::size_t i = other.lead.events.size(); i > 1; --i)
      std::swap(other.lead.events[i - 1], other.lead.events[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(i)))]);
    const Verdict one = it.decide(), two = other.decide();
    ASSERT_EQ(one.decision.action, two.decision.action) << seed;
    ASSERT_EQ(one.decision.score, two.decision.score) << seed;
    for (std::size_t kind = 0; kind < trigger_count; ++kind) {
      ASSERT_EQ(one.triggers[kind].evidence.size(), two.triggers[kind].evidence.size()) << seed;
      for (std::size_t i = 0; i < one.triggers[kind].evidence.size(); ++i)
        ASSERT_EQ(one.triggers[kind].evidence[i].source, two.triggers[kind].evidence[i].source) << seed;
    }
  }
}

/// Does to a case, with its own means, what one word of a counterfactual says.
void do_as_said(const std::string& change, Built& it) {
  const auto is = [&](const char* start) { return change.rfind(start, 0) == 0; };
  const auto number = [&](char after) { return std::stoll(change.substr(change.rfind(after) + 1)); };
  const auto unsay = [&](TriggerKind kind) { it.spoken(kind) = {kind, false, {}, {}}; };
  if (is("qualification.")) {
    const ElementStatus status =
        change.find("=confirmed") != std::string::npos ? ElementStatus::confirmed : ElementStatus::unknown;
    if (is("qualification.budget")) it.qualification.budget.status = status;
    if (is("qualification.authority")) it.qualification.authority.status = status;
    if (is("qualification.need")) it.qualification.need.status = status;
    if (is("qualification.timeline")) it.qualification.timeline.status = status;
  } else if (is("nurture.touches_done="))
    it.lead.nurture.touches_done = {number('=')};
  else if (is("account.tier=enterprise"))
    it.lead.account.tier = Tier::enterprise;
  else if (is("account.tier=unknown"))
    it.lead.account.tier = Tier::unknown;
  else if (is("account.strategic="))
    it.lead.account.strategic = change == "account.strategic=true";
  else if (change == "messages+opt_out")
    it.conversation.opted_out = Evidence{};
  else if (is("contact.opted_out=false") || is("messages-opt_out"))
    it.conversation.opted_out.reset();
  else if (is("conversation.quality_interactions-"))
    it.conversation.quality_interactions -= number('-');
  else if (is("conversation.quality_interactions+"))
    it.exchanges(it.conversation.quality_interactions + number('+'));
  else if (is("messages+")) {
    it.conversation.opted_out.reset();
    it.say(change == "messages+request" ? TriggerKind::request : TriggerKind::intent);
  } else if (is("messages-request"))
    unsay(TriggerKind::request);
  else if (is("messages-emotional"))
    unsay(TriggerKind::emotional);
  else if (is("messages-explicit_intent"))
    unsay(TriggerKind::intent);
  else if (is("messages-complexity"))
    unsay(TriggerKind::complexity);
  else if (is("events+activity"))
    it.conversation.last_activity = now;
  else if (is("events+pricing_visit")) {
    const std::int64_t visits = change.find('*') == std::string::npos ? 1 : number('*');
    for (std::int64_t i = 1; i <= visits; ++i) it.event(EventKind::page_view, "/pricing", -i);
  } else if (is("events-latest")) {
    const Event* latest = nullptr;
    for (const Event* event : normalise(it.lead, now).done)
      if (event->kind == EventKind::webinar ||
          ((event->kind == EventKind::page_view || event->kind == EventKind::download) &&
           (event->subject == "/pricing" || event->subject[0] == 'c' || event->kind == EventKind::download ||
            event->subject == "guide.pdf" || event->subject == "guide")))
        latest = event;
    ASSERT_NE(latest, nullptr) << change;
    it.lead.events.erase(it.lead.events.begin() + (latest - it.lead.events.data()));
  } else
    FAIL() << "an unknown change: " << change;
}

TEST(Properties, every_counterfactual_does_what_it_says) {
  std::size_t verified = 0;
  for (std::uint64_t seed = 0; seed < rounds / 2; ++seed) {
    Built it = roll(seed);
    const Case original = it.weigh();
    const Verdict verdict = decide(original);
    const std::vector<Counterfactual> found = counterfactuals(original, verdict);
    ASSERT_LE(found.size(), 5u);
    ASSERT_FALSE(found.empty()) << seed;
    for (const Counterfactual& one : found) {
      ASSERT_NE(one.action, verdict.decision.action) << seed << ' ' << one.change;
      Built then = it;
      std::size_t from = 0;
      for (std::size_t space; (space = one.change.find(' ', from)) != std::string::npos; from = space + 1)
        do_as_said(one.change.substr(from, space - from), then);
      do_as_said(one.change.substr(from), then);
      ASSERT_EQ(then.action(), one.action) << seed << ' ' << one.change;
      ++verified;
    }
  }
  RecordProperty("verified", static_cast<int>(verified));
  EXPECT_GT(verified, 1000u);
}

}  // namespace
}  // namespace baton
