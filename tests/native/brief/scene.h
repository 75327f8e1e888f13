/// Builds what the stages before the brief would give, by hand: messages, what is found in them, and the verdict.
#pragma once
#include <string>

#include "core/brief/brief.h"
#include "core/policy/default_policy.h"

namespace baton::testing {

inline constexpr std::int64_t start_ms = 1'763'640'000'000;  // 20 Nov 2025, 12:00 UTC.

/// A conversation under construction. Keep it where it is: everything points into it.
class Scene {
 public:
  Scene() { lead.id = "crm-1"; }
  Scene(const Scene&) = delete;

  /// Adds a message; the ids are m1, m2 … and a minute lies between two.
  Message& say(Speaker from, const std::string& text, Channel channel = Channel::email) {
    Message message;
    message.id = "m" + std::to_string(lead.messages.size() + 1);
    message.at = {start_ms + static_cast<std::int64_t>(lead.messages.size()) * 60'000};
    message.channel = channel;
    message.from = from;
    message.text = text;
    lead.messages.push_back(message);
    return lead.messages.back();
  }

  /// What the reader would find in message `id`.
  void find(const std::string& id, std::vector<Finding> Reading::*where, const std::string& words, const std::string& signal,
            std::int64_t weight = 70) {
    found.push_back({id, where, words, signal, weight});
  }
  /// What fires, with the words of message `id` that show it; no id: evidence from nothing but a field.
  void fire(TriggerKind kind, const std::string& id, const std::string& words, const std::string& signal) {
    fired.push_back({kind, id, words, signal});
  }
  void settle(Element element, ElementStatus status, const std::string& id, const std::string& words) {
    settled.push_back({element, status, id, words});
  }
  void promise(const std::string& id, const std::string& words, std::optional<Time> due = {}) {
    promised.push_back({id, words, due});
  }
  void announce(const std::string& id, const std::string& words) { announced.push_back({id, words, {}}); }

  /// Lays the conversation out; call it after everything was said.
  void build() {
    for (const Message& message : lead.messages) {
      Said said;
      said.message = &message;
      said.own = {{0, static_cast<std::uint32_t>(message.text.size())}};
      transcript.said.push_back(said);
    }
    conversation.transcript = &transcript;
    for (const Event& event : lead.events) (event.at.ms <= as_of.ms ? transcript.done : transcript.planned).push_back(&event);
    for (const Said& said : transcript.said) hear(said);
    conversation.triggers = triggers();
    verdict.triggers = conversation.triggers;
    for (const Settled& it : settled) element(it.element) = {it.status, it.words, {evidence(it.id, it.words, "bant")}};
  }

  Case given() const { return {lead, conversation, qualification, policy, as_of}; }
  Brief brief(const Rep* rep = nullptr) const { return write_brief(given(), verdict, rep, calling); }
  std::vector<FollowUp> steps(const Rep* rep = nullptr) const { return follow_ups(given(), verdict, brief(rep), rep); }

  static Rep tamsin() {
    Rep rep;
    rep.id = "rep-1";
    rep.name = "Tamsin Okoro";
    return rep;
  }

  Lead lead;
  Transcript transcript;
  Conversation conversation;
  Qualification qualification;
  Policy policy = default_policy();
  Verdict verdict;
  Compliance calling{true, "", {}};
  Time as_of{start_ms + 30 * 86'400'000LL};

 private:
  struct Found {
    std::string id;
    std::vector<Finding> Reading::*where;
    std::string words, signal;
    std::int64_t weight;
  };
  struct Fired {
    TriggerKind kind;
    std::string id, words, signal;
  };
  struct Settled {
    Element element;
    ElementStatus status;
    std::string id, words;
  };
  struct Promised {
    std::string id, words;
    std::optional<Time> due;
  };

  static text::ByteRange range_of(const Message& message, const std::string& words) {
    const auto at = static_cast<std::uint32_t>(message.text.find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
  }

  const Message& message(const std::string& id) const {
    for (const Message& message : lead.messages)
      if (message.id == id) return message;
    return lead.messages.front();
  }

  Evidence evidence(const std::string& id, const std::string& words, const std::string& signal) const {
    return evidence_in(message(id), range_of(message(id), words), signal, 80);
  }

  void hear(const Said& said) {
    const Message& message = *said.message;
    if (message.channel == Channel::note) return;
    if (message.from == Speaker::prospect) {
      Heard heard{&said, {}};
      heard.reading.substantial = message.text.find(' ') != std::string::npos;
      for (const Found& it : found)
        if (it.id == message.id) (heard.reading.*it.where).push_back({it.signal, range_of(message, it.words), it.weight});
      conversation.heard.push_back(heard);
    } else if (message.from != Speaker::system) {
      Told told{&said, {}};
      for (const Promised& it : promised)
        if (it.id == message.id) told.reading.commitments.push_back({{"ours.promise", range_of(message, it.words), 50}, it.due});
      for (const Promised& it : announced)
        if (it.id == message.id) told.reading.transfer.push_back({"ours.transfer", range_of(message, it.words), 50});
      conversation.told.push_back(told);
    }
  }

  std::vector<Trigger> triggers() const {
    std::vector<Trigger> all(trigger_count);
    for (std::size_t i = 0; i < trigger_count; ++i) all[i].kind = static_cast<TriggerKind>(i);
    for (const Fired& it : fired) {
      Trigger& trigger = all[static_cast<std::size_t>(it.kind)];
      trigger.fired = true;
      trigger.strength = {80};
      trigger.evidence.push_back(it.id.empty() ? evidence_of_field("/company/employees", it.words, it.signal, 80)
                                               : evidence(it.id, it.words, it.signal));
    }
    return all;
  }

  QualifiedElement& element(Element element) {
    QualifiedElement* const all[] = {&qualification.budget, &qualification.authority, &qualification.need,
                                     &qualification.timeline};
    return *all[static_cast<std::size_t>(element)];
  }

  std::vector<Found> found;
  std::vector<Fired> fired;
  std::vector<Settled> settled;
  std::vector<Promised> promised, announced;
};

/// Every piece of evidence of a brief, line by line.
inline std::vector<std::vector<Evidence>> lines_of(const Brief& brief) {
  std::vector<std::vector<Evidence>> lines = {brief.headline.evidence, brief.summary.evidence};
  for (const KeyFact& it : brief.key_facts) lines.push_back(it.evidence);
  for (const auto* part : {&brief.pain_points, &brief.buying_signals, &brief.topics})
    for (const BriefLine& it : *part) lines.push_back(it.evidence);
  for (const auto* part : {&brief.objections, &brief.questions})
    for (const OpenPoint& it : *part) lines.push_back(it.evidence);
  for (const Commitment& it : brief.commitments) lines.push_back(it.evidence);
  if (brief.expectation) lines.push_back(brief.expectation->evidence);
  if (!brief.introduction.text.empty()) lines.push_back(brief.introduction.evidence);
  return lines;
}

}  // namespace baton::testing
