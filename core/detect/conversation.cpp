#include "core/detect/conversation.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/detect/attention.h"
#include "core/detect/behaviour.h"
#include "core/detect/host_signals.h"
#include "core/detect/memory.h"
#include "core/detect/sightings.h"
#include "core/detect/standing.h"
#include "core/detect/taken_back.h"
#include "core/detect/worth.h"

namespace baton {

namespace {

constexpr std::size_t place(TriggerKind kind) { return static_cast<std::size_t>(kind); }

bool shows_something(const Reading& reading) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [](const TriggerReading& one) { return one.fired; });
}

/// More than an acknowledgement, and no mere "leave me alone".
bool of_substance(const Reading& reading) { return !reading.opt_out && (reading.substantial || shows_something(reading)); }

/// An exchange is one or more messages of the prospect, one of them of substance, and an answer of our side.
void count_exchanges(Conversation& conversation) {
  conversation.quality_interactions = conversation.messages_of_substance = 0;
  auto told = conversation.told.begin();
  bool waiting = false;
  for (const Heard& heard : conversation.heard) {
    bool answered = false;
    for (; told != conversation.told.end() && told->said < heard.said; ++told) answered = true;
    if (answered && std::exchange(waiting, false)) ++conversation.quality_interactions;
    if (!of_substance(heard.reading)) continue;
    waiting = true;
    ++conversation.messages_of_substance;
  }
  if (waiting && told != conversation.told.end()) ++conversation.quality_interactions;
}

/// When a person last answered a handoff that has not been given back since.
std::optional<Time> answered_by_rep(const std::vector<LedgerEntry>& handoffs, Time as_of) {
  std::optional<Time> answered, given_back;
  for (const LedgerEntry& entry : handoffs) {
    if (entry.at > as_of) continue;
    switch (entry.kind) {
      case LedgerKind::first_response:
      case LedgerKind::meeting_booked:
      case LedgerKind::meeting_held:
      case LedgerKind::won:
      case LedgerKind::lost:
        answered = std::max(answered, std::optional(entry.at));
        break;
      case LedgerKind::declined:
      case LedgerKind::failed:
      case LedgerKind::handed_back:
      case LedgerKind::dropped:
        given_back = std::max(given_back, std::optional(entry.at));
        break;
      case LedgerKind::proposed:
      case LedgerKind::accepted:
      case LedgerKind::reassigned:
      case LedgerKind::meeting_no_show:
      case LedgerKind::repeated_information:
      case LedgerKind::satisfaction:
      case LedgerKind::context_rating:
      case LedgerKind::quality_complaint:
        break;
    }
  }
  return answered && given_back && *given_back >= *answered ? std::nullopt : answered;
}

/// One trigger as the messages show it, before what was taken back or met is dropped.
struct Gathered {
  std::vector<Sighting> sightings;
  std::int64_t strongest = 0;
  std::int64_t fired = 0;  ///< Messages that show it by themselves.

  void add(const Heard& heard, TriggerKind kind, const ThresholdPolicy& policy) {
    const TriggerReading& reading = heard.reading.triggers[place(kind)];
    if (reading.findings.empty()) return;  // A strength without words to show is only the reader's doubt.
    for (const Finding& finding : reading.findings) sightings.push_back({heard.said, &finding});
    strongest = std::max(strongest, reading.strength);
    fired += reading.fired && reading.strength >= threshold(kind, policy);
  }

  static std::int64_t threshold(TriggerKind kind, const ThresholdPolicy& policy) {
    switch (kind) {
      case TriggerKind::request:
        return policy.request;
      case TriggerKind::emotional:
        return policy.emotional;
      case TriggerKind::intent:
        return policy.intent;
      case TriggerKind::complexity:
        return policy.complexity;
      case TriggerKind::qualification:
      case TriggerKind::value:
        return 0;
    }
    return 0;
  }
};

using AllGathered = std::array<Gathered, trigger_count>;

void drop(AllGathered& gathered, const std::vector<std::pair<TriggerKind, bool>>& which, const Reading& by) {
  for (const auto& [kind, applies] : which)
    if (applies && !by.triggers[place(kind)].fired) gathered[place(kind)] = {};
}

/// What is up at the end: a later message may take back what earlier ones showed, and a rep's answer meets it.
AllGathered gather(const Conversation& conversation, const ThresholdPolicy& policy, Memory* memory) {
  AllGathered gathered;
  for (const Heard& heard : conversation.heard) {
    const bool anything = std::any_of(gathered.begin(), gathered.end(), [](const Gathered& one) { return one.fired > 0; });
    if (anything) {
      const TakenBack back = memory ? memory->taken_back(*heard.said) : taken_back_in(*heard.said);
      const bool ask = back.ask || back.interest;
      drop(gathered,
           {{TriggerKind::request, ask},
            {TriggerKind::intent, ask},
            {TriggerKind::complexity, ask},
            {TriggerKind::emotional, back.upset}},
           heard.reading);
    }
    const bool met = conversation.answered_by_rep && heard.said->message->at <= *conversation.answered_by_rep;
    for (std::size_t kind = 0; kind < trigger_count; ++kind)
      if (!met || kind == place(TriggerKind::value)) gathered[kind].add(heard, static_cast<TriggerKind>(kind), policy);
  }
  return gathered;
}

/// Several messages that show it say it louder than one.
std::int64_t louder(std::int64_t strongest, std::int64_t times) {
  return std::min<std::int64_t>(100, strongest + 3 * std::min<std::int64_t>(5, std::max<std::int64_t>(0, times - 1)));
}

std::vector<Trigger> spoken_triggers(const Conversation& conversation, const DecidePolicy& policy, Memory* memory) {
  AllGathered gathered = gather(conversation, policy.thresholds, memory);
  std::vector<Trigger> spoken(trigger_count);
  for (std::size_t i = 0; i < trigger_count; ++i) {
    Gathered& one = gathered[i];
    const auto kind = static_cast<TriggerKind>(i);
    spoken[i] = {kind,
                 one.fired > 0,
                 {louder(one.strongest, one.fired)},
                 strongest(std::move(one.sightings), static_cast<std::size_t>(policy.evidence_most.value))};
  }
  spoken[place(TriggerKind::qualification)] = {TriggerKind::qualification, false, {}, {}};
  return spoken;
}

void add_evidence(Trigger& trigger, std::vector<Evidence> more, std::int64_t most) {
  trigger.evidence.insert(trigger.evidence.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::stable_sort(trigger.evidence.begin(), trigger.evidence.end(),
                   [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; });
  if (trigger.evidence.size() > static_cast<std::size_t>(most)) trigger.evidence.resize(static_cast<std::size_t>(most));
}

void strengthen(Trigger& trigger, std::int64_t strength) {
  trigger.strength = {std::clamp<std::int64_t>(std::max<std::int64_t>(trigger.strength, strength), 0, 100)};
}

/// A host's word for qualification is no confirmed element and a host's word for value is one fact more: neither fires by itself.
void add_host_signals(Conversation& conversation, const HostSignals& signals, const DecidePolicy& policy) {
  for (const HostSignal& found : signals.usable) {
    if (conversation.answered_by_rep && found.at && *found.at <= *conversation.answered_by_rep) continue;
    const TriggerKind kind = found.signal->kind;
    Trigger& trigger = conversation.spoken[place(kind)];
    const bool fires = found.signal->strength >= policy.thresholds.host_signal && kind != TriggerKind::qualification &&
                       (kind != TriggerKind::intent || found.in_words);
    trigger.fired = trigger.fired || fires;
    if (kind == TriggerKind::intent && !found.in_words)
      conversation.observed_intent = std::max<std::int64_t>(conversation.observed_intent, found.signal->strength);
    strengthen(trigger, found.signal->strength);
    add_evidence(trigger, {evidence_of_signal(found)}, policy.evidence_most);
  }
}

std::string language_of(const Conversation& conversation, const Contact& contact) {
  for (auto heard = conversation.heard.rbegin(); heard != conversation.heard.rend(); ++heard)
    if (!heard->reading.language.empty()) return heard->reading.language;
  const std::string& tag = contact.language.value;
  return tag.substr(0, tag.find('-'));
}

void add_behaviour(Conversation& conversation, const std::vector<const Event*>& done, const DecidePolicy& policy, Time as_of) {
  Behaviour behaviour = behaviour_of(done, policy.behaviour, as_of, conversation.answered_by_rep);
  Trigger& intent = conversation.triggers[place(TriggerKind::intent)];
  conversation.explicit_intent = intent.fired || !behaviour.asked.empty();
  const bool by_deeds = behaviour.points > 0 && behaviour.points >= policy.behaviour.fires_at;
  const bool by_host = conversation.observed_intent >= std::max<std::int64_t>(1, policy.thresholds.host_signal);
  intent.fired = conversation.explicit_intent || by_deeds || by_host;
  if (!behaviour.asked.empty()) strengthen(intent, 90);
  strengthen(intent, behaviour.points);
  add_evidence(intent, std::move(behaviour.asked), policy.evidence_most);
  add_evidence(intent, std::move(behaviour.evidence), policy.evidence_most);
}

void add_worth(Conversation& conversation, const Lead& lead, const DecidePolicy& policy) {
  Trigger& value = conversation.triggers[place(TriggerKind::value)];
  std::vector<Evidence> worth = worth_in_record(lead, policy.value);
  if (!worth.empty()) strengthen(value, louder(worth.front().weight, static_cast<std::int64_t>(worth.size())));
  const bool enough = value.fired || (!worth.empty() && value.strength >= policy.value.fires_at);
  value.fired = enough && conversation.engaged;
  add_evidence(value, std::move(worth), policy.evidence_most);
}

bool is_activity(const Event& event, const BehaviourPolicy& policy) { return deed_of(event, policy) != Deed::nothing; }

}  // namespace

void weigh(Conversation& conversation, const Lead& lead, const std::vector<const Event*>& done, const Policy& policy,
           Time as_of) {
  const ValuePolicy& value = policy.decide.value;
  const auto engaging = [&](const Event* event) {
    return std::find(value.engaging_events.begin(), value.engaging_events.end(), event->kind) != value.engaging_events.end();
  };
  conversation.engaged =
      conversation.messages_of_substance >= value.engaged_messages || std::any_of(done.begin(), done.end(), engaging);
  // From the latest on, so that hardly any has to be read.
  for (auto event = done.rbegin(); event != done.rend(); ++event)
    if ((!conversation.last_activity || (*event)->at > *conversation.last_activity) &&
        is_activity(**event, policy.decide.behaviour))
      conversation.last_activity = (*event)->at;
  conversation.triggers = conversation.spoken;
  add_behaviour(conversation, done, policy.decide, as_of);
  add_worth(conversation, lead, policy.decide);
}

void hear(Conversation& conversation, std::size_t first, const Reader& reader, Memory* memory) {
  const std::vector<Said>& all = conversation.transcript->said;
  for (std::size_t i = first; i < all.size(); ++i) {
    const Said& said = all[i];
    if (said.message->channel == Channel::note || said.automatic_reply) continue;
    switch (said.message->from) {
      case Speaker::prospect:
        conversation.heard.push_back({&said, memory ? memory->read(said, reader) : reader.read(utterance_of(said))});
        break;
      case Speaker::ai:
      case Speaker::rep:
        conversation.told.push_back({&said, memory ? memory->read_ours(said, reader) : reader.read_ours(utterance_of(said))});
        break;
      case Speaker::system:
        break;
    }
  }
}

void settle(Conversation& conversation, const Lead& lead, const Policy& policy, Time as_of, Memory* memory) {
  conversation.answered_by_rep = answered_by_rep(lead.handoffs, as_of);
  conversation.observed_intent = 0;
  count_exchanges(conversation);
  conversation.language = language_of(conversation, lead.contact);
  conversation.last_activity.reset();
  if (!conversation.heard.empty()) conversation.last_activity = conversation.heard.back().said->message->at;

  Standing standing = standing_of(conversation.heard, lead.contact, policy.decide.gate, as_of);
  conversation.opted_out = std::move(standing.opted_out);
  conversation.do_not_call = std::move(standing.do_not_call);
  conversation.flag_lifted = standing.flag_lifted;

  HostSignals signals = host_signals(lead, *conversation.transcript, as_of);
  conversation.spoken = spoken_triggers(conversation, policy.decide, memory);
  add_host_signals(conversation, signals, policy.decide);
  weigh(conversation, lead, conversation.transcript->done, policy, as_of);
  conversation.warnings = std::move(signals.warnings);
}

Conversation listen(const Lead& lead, const Transcript& transcript, const Reader& reader, const Policy& policy, Time as_of,
                    Memory* memory) {
  Conversation conversation;
  conversation.transcript = &transcript;
  hear(conversation, 0, reader, memory);
  settle(conversation, lead, policy, as_of, memory);
  std::vector<Warning> about = warnings_about(lead, conversation, conversation.flag_lifted, as_of);
  conversation.warnings.insert(conversation.warnings.begin(), std::make_move_iterator(about.begin()),
                               std::make_move_iterator(about.end()));
  return conversation;
}

}  // namespace baton
