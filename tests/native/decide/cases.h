/// Cases built by hand and by a seeded generator, for the tests of the decision.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/decide/decide.h"
#include "core/policy/default_policy.h"

namespace baton::testing_cases {

inline constexpr std::int64_t minute = 60'000, day = 86'400'000;
inline constexpr Time now{20'000 * day};

constexpr std::size_t place(TriggerKind kind) { return static_cast<std::size_t>(kind); }

/// Everything a `Case` refers to, owned. Alter, then `weigh`.
struct Built {
  Lead lead;
  Transcript transcript;
  Conversation conversation;
  Qualification qualification;
  Policy policy = default_policy();
  Time as_of = now;

  Built() {
    conversation.spoken.resize(trigger_count);
    for (std::size_t i = 0; i < trigger_count; ++i) conversation.spoken[i].kind = static_cast<TriggerKind>(i);
  }
  Built(const Built& other) { *this = other; }
  Built& operator=(const Built& other) {
    lead = other.lead;
    conversation = other.conversation;
    qualification = other.qualification;
    policy = other.policy;
    as_of = other.as_of;
    return *this;
  }

  Trigger& spoken(TriggerKind kind) { return conversation.spoken[place(kind)]; }
  void say(TriggerKind kind, std::int64_t strength = 80, std::string quote = "words") {
    spoken(kind) = {kind, true, {strength}, {{"message:m1", "test", std::move(quote), 0, 5, {strength}}}};
    conversation.last_activity = std::max(conversation.last_activity, std::optional(as_of));
  }
  void exchanges(std::int64_t count) {
    conversation.quality_interactions = conversation.messages_of_substance = count;
    if (count > 0) conversation.last_activity = std::max(conversation.last_activity, std::optional(as_of));
  }
  void event(EventKind kind, std::string subject, std::int64_t days_ago) {
    Event done;
    done.id = "e" + std::to_string(lead.events.size());
    done.at = {as_of.ms - days_ago * day};
    done.kind = kind;
    done.subject = std::move(subject);
    lead.events.push_back(std::move(done));
  }
  void confirm_all() {
    for (QualifiedElement* element :
         {&qualification.budget, &qualification.authority, &qualification.need, &qualification.timeline})
      *element = {ElementStatus::confirmed, {}, {{"message:m1", "bant", "x", 0, 1, {70}}}};
  }

  Case weigh() {
    transcript = normalise(lead, as_of);
    // Events that a test puts after `as_of` are deeds still to come.
    transcript.done.insert(transcript.done.end(), transcript.planned.begin(), transcript.planned.end());
    conversation.transcript = &transcript;
    baton::weigh(conversation, lead, transcript.done, policy, as_of);
    return {lead, conversation, qualification, policy, as_of};
  }
  Verdict decide() { return baton::decide(weigh()); }
  Action action() { return decide().decision.action; }
};

/// A small generator of its own: the same cases everywhere.
struct Dice {
  std::uint64_t state;
  std::int64_t below(std::int64_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(limit));
  }
  bool once_in(std::int64_t times) { return below(times) == 0; }
};

inline void roll_record(Dice& dice, Built& it) {
  it.lead.account.tier = static_cast<Tier>(dice.below(4));
  it.lead.account.strategic = dice.once_in(8);
  it.lead.account.existing_customer = dice.once_in(8);
  if (dice.once_in(2)) it.lead.company.employees = Count{dice.below(3000)};
  if (dice.once_in(4)) it.lead.deal.seats = Count{dice.below(400)};
  if (dice.once_in(4)) it.lead.deal.value = Money{{dice.below(30'000'000)}, {"EUR"}};
  it.lead.nurture.touches_done = {dice.below(14)};
  const EventKind kinds[] = {EventKind::page_view, EventKind::download,    EventKind::email_open,
                             EventKind::webinar,   EventKind::form_submit, EventKind::meeting_held};
  const char* subjects[] = {"/pricing", "case-study-a.pdf", "/blog", "guide.pdf", "/request-demo", ""};
  for (std::int64_t i = dice.below(5); i > 0; --i) it.event(kinds[dice.below(6)], subjects[dice.below(6)], dice.below(40));
}

inline Built roll(std::uint64_t seed) {
  Dice dice{seed * 2654435761u + 1};
  for (int i = 0; i < 4; ++i) dice.below(2);
  Built it;
  roll_record(dice, it);
  for (std::size_t kind = 0; kind < trigger_count; ++kind)
    if (static_cast<TriggerKind>(kind) != TriggerKind::qualification && dice.once_in(5))
      it.say(static_cast<TriggerKind>(kind), 30 + dice.below(71));
  it.exchanges(dice.below(4));
  if (dice.once_in(4)) it.conversation.last_activity = Time{now.ms - dice.below(60) * day};
  for (QualifiedElement* element :
       {&it.qualification.budget, &it.qualification.authority, &it.qualification.need, &it.qualification.timeline})
    element->status = dice.once_in(2) ? ElementStatus::confirmed : static_cast<ElementStatus>(dice.below(4));
  if (dice.once_in(12)) it.conversation.opted_out = Evidence{"message:m1", "opt_out", "STOP", 0, 4, {100}};
  if (dice.once_in(12)) it.conversation.answered_by_rep = Time{now.ms - dice.below(10) * day};
  return it;
}

}  // namespace baton::testing_cases
