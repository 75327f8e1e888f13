#include "core/decide/reasons.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/decide/wording.h"

namespace baton {

namespace {

const Trigger& of(const Conversation& conversation, TriggerKind kind) {
  return conversation.triggers[static_cast<std::size_t>(kind)];
}

bool in_words(const Evidence& evidence) {
  return !evidence.quote.empty() && (evidence.source.starts_with("message:") || evidence.source.starts_with("signal:"));
}

/// `: “the strongest words”.`, or a full stop where there are none.
std::string with_words(const Trigger& trigger) {
  const auto words = std::find_if(trigger.evidence.begin(), trigger.evidence.end(), in_words);
  if (words != trigger.evidence.end()) return ": " + quoted_shortly(words->quote) + '.';
  if (trigger.evidence.empty()) return ".";
  const Evidence& first = trigger.evidence.front();
  if (first.source.starts_with("signal:")) return ", as " + first.signal + " found.";
  return first.quote.empty() ? "." : ": " + quoted_shortly(first.quote) + '.';
}

std::string_view first_signal(const Trigger& trigger) {
  return trigger.evidence.empty() ? std::string_view() : std::string_view(trigger.evidence.front().signal);
}

std::string request_text(const Trigger& trigger) {
  const std::string_view signal = first_signal(trigger);
  if (signal == "request.call") return "Asks to be called";
  if (signal == "request.meeting") return "Asks to meet a person";
  return "Asks for a person";
}

std::string emotional_text(const Trigger& trigger) {
  const std::string_view signal = first_signal(trigger);
  if (signal == "emotional.anger") return "Is angry with our side";
  if (signal == "emotional.confusion") return "Is confused by our side";
  if (signal == "emotional.disappointment") return "Is disappointed with our side";
  if (signal == "emotional.frustration") return "Is frustrated with our side";
  return "Is upset with our side";
}

std::string intent_text(const Trigger& trigger) {
  const std::string_view signal = first_signal(trigger);
  if (signal == "intent.demo") return "Asks for a demo";
  if (signal == "intent.trial") return "Asks for a trial";
  if (signal == "intent.price") return "Asks for a price";
  if (signal == "intent.contract") return "Asks for a contract";
  if (signal == "intent.order") return "Wants to start";
  if (signal == "intent.form") return "Has sent a form that asks for it";
  return "Shows clear interest in buying";
}

std::string complexity_text(const Trigger& trigger) {
  const std::string_view signal = first_signal(trigger);
  if (signal.starts_with("complexity.technical")) return "Asks a technical question that needs an expert";
  if (signal.starts_with("complexity.commercial")) return "Asks for terms that no price list answers";
  if (signal.starts_with("complexity.legal")) return "Raises a legal or compliance point";
  if (signal.starts_with("complexity.approval")) return "Needs help with an approval on their side";
  return "Asks for more than routine answers";
}

std::string deeds_text(const Trigger& intent) {
  struct Kind {
    std::string_view signal, noun;
    std::int64_t count = 0;
  };
  std::array<Kind, 6> kinds = {{{"behaviour.pricing", "visit to the pricing page"},
                                {"behaviour.case_study", "case study"},
                                {"behaviour.content", "other piece of content"},
                                {"behaviour.webinar", "webinar"},
                                {"behaviour.trial", "trial begun"},
                                {"behaviour.form", "form sent"}}};
  for (const Evidence& evidence : intent.evidence)
    for (Kind& kind : kinds) kind.count += evidence.signal == kind.signal;
  std::vector<std::string> parts;
  for (const Kind& kind : kinds) {
    if (kind.count == 0) continue;
    if (kind.count == 1)
      parts.push_back("1 " + std::string(kind.noun));
    else if (kind.signal == "behaviour.pricing")
      parts.push_back(grouped(kind.count) + " visits to the pricing page");
    else if (kind.signal == "behaviour.case_study")
      parts.push_back(grouped(kind.count) + " case studies");
    else if (kind.signal == "behaviour.content")
      parts.push_back(grouped(kind.count) + " other pieces of content");
    else if (kind.signal == "behaviour.trial")
      parts.push_back(grouped(kind.count) + " trials begun");
    else if (kind.signal == "behaviour.form")
      parts.push_back(grouped(kind.count) + " forms sent");
    else
      parts.push_back(counted(kind.count, kind.noun));
  }
  if (parts.empty()) return "Shows intent by what they do" + with_words(intent);
  return "Shows intent by what they do: " + listed(parts) + '.';
}

std::string worth_part(const Evidence& evidence) {
  if (evidence.source.starts_with("message:")) return "they say " + quoted_shortly(evidence.quote);
  if (evidence.signal == "value.strategic") return "a strategic account";
  if (evidence.signal == "value.tier") return "the " + evidence.quote + " tier";
  if (evidence.signal == "value.deal") return "a deal of " + grouped_front(evidence.quote);
  if (evidence.signal == "value.employees") return grouped_front(evidence.quote) + " employees";
  if (evidence.signal == "value.seats") return grouped_front(evidence.quote) + " seats";
  if (evidence.signal == "value.revenue") return "a revenue of " + grouped_front(evidence.quote);
  if (evidence.quote.empty()) return "what " + evidence.signal + " found";
  return quoted_shortly(evidence.quote);
}

/// Mere words promise less than what the record holds.
bool is_said(const Trigger& value) { return std::all_of(value.evidence.begin(), value.evidence.end(), in_words); }

std::string worth_text(const Trigger& value) {
  std::vector<std::string> parts;
  for (const Evidence& evidence : value.evidence)
    if (parts.size() < 3) parts.push_back(worth_part(evidence));
  return parts.empty() ? std::string("what is known of them") : listed(parts);
}

std::string touches_text(const Case& it) {
  return grouped(it.lead.nurture.touches_done) + " of " + grouped(touches_planned(it.lead, it.policy.decide.nurture)) +
         " touches";
}

std::vector<std::string> missing_elements(const Qualification& known) {
  std::vector<std::string> missing;
  const auto look = [&](const QualifiedElement& element, const char* name) {
    if (element.status != ElementStatus::confirmed) missing.push_back(name);
  };
  look(known.budget, "the budget");
  look(known.authority, "who decides");
  look(known.need, "the need");
  look(known.timeline, "the date");
  return missing;
}

void add_urgent(const Case& it, std::vector<Reason>& reasons) {
  const Conversation& heard = it.conversation;
  if (const Trigger& request = of(heard, TriggerKind::request); request.fired)
    reasons.push_back({"request", request_text(request) + with_words(request)});
  if (const Trigger& emotional = of(heard, TriggerKind::emotional); emotional.fired)
    reasons.push_back({"emotional", emotional_text(emotional) + with_words(emotional)});
  if (const Trigger& intent = of(heard, TriggerKind::intent); intent.fired && heard.explicit_intent)
    reasons.push_back({"explicit_intent", intent_text(intent) + with_words(intent)});
  if (const Trigger& complexity = of(heard, TriggerKind::complexity); complexity.fired)
    reasons.push_back({"complexity", complexity_text(complexity) + with_words(complexity)});
}

void add_gated(const Case& it, const Ruling& ruling, std::vector<Reason>& reasons) {
  if (ruling.qualified) {
    const bool customer = it.policy.decide.nurture.customers_are_nurtured && it.lead.account.existing_customer;
    reasons.push_back({"qualified", "Budget, authority, need and timeline are confirmed, and " +
                                        (customer ? "they buy from us already." : touches_text(it) + " are done.")});
  }
  if (ruling.behaviour) reasons.push_back({"behavioural_intent", deeds_text(of(it.conversation, TriggerKind::intent))});
  if (const Trigger& value = of(it.conversation, TriggerKind::value); value.fired)
    reasons.push_back(
        {"value", (is_said(value) ? "Could become a large account: " : "Is worth a senior rep: ") + worth_text(value) + '.'});
}

void add_handoff(const Case& it, const Ruling& ruling, std::vector<Reason>& reasons) {
  add_urgent(it, reasons);
  add_gated(it, ruling, reasons);
  const bool gated_only = ruling.urgency == Urgency::normal;
  if (gated_only && !ruling.rapport && ruling.cold)
    reasons.push_back({"cold", "Nothing has come for " + counted(ruling.silent_days, "day") +
                                   ": the lead is going cold, so it does not wait for more exchanges."});
  if (it.conversation.do_not_call)
    reasons.push_back({"no_calls", "Wants no calls: " + (it.conversation.do_not_call->source.starts_with("field:")
                                                             ? std::string("the CRM says so.")
                                                             : quoted_shortly(it.conversation.do_not_call->quote) + '.')});
}

void add_first_steps(const Case& it, const Ruling& ruling, std::vector<Reason>& reasons) {
  if (ruling.worth_without_word)
    reasons.push_back({"not_engaged", "Would be worth a senior rep (" + worth_text(of(it.conversation, TriggerKind::value)) +
                                          "), but has not engaged yet: win a first answer of substance."});
  const std::vector<std::string> missing = missing_elements(it.qualification);
  if (missing.size() == 1)
    reasons.push_back(
        {"element_missing", "Three of the four BANT elements are confirmed: find out " + missing.front() + " first."});
  if (missing.empty() && !ruling.nurtured)
    reasons.push_back({"not_nurtured", "Budget, authority, need and timeline are confirmed, but only " + touches_text(it) +
                                           " are done: go on with the sequence first."});
  const bool held = ruling.behaviour || ruling.qualified || has_fired(it.conversation, TriggerKind::value);
  if (held) {
    const std::int64_t wanted = it.policy.decide.gate.quality_interactions, had = it.conversation.quality_interactions;
    reasons.push_back({"rapport", "Too early for a person: the AI has had " +
                                      (had == 0 ? "no exchange" : counted(had, "exchange")) + " of substance with them, and " +
                                      grouped(wanted) + " come first."});
  }
}

void add_nurture(const Ruling& ruling, std::vector<Reason>& reasons) {
  if (ruling.with_rep)
    reasons.push_back(
        {"with_rep", "A rep has answered already and the prospect has asked for nothing since: it stays with the rep."});
  else
    reasons.push_back({"nothing_up", "Nothing asks for a person yet: the AI carries on."});
}

}  // namespace

std::vector<Reason> reasons_for(const Case& it, const Ruling& ruling) {
  std::vector<Reason> reasons;
  switch (ruling.action) {
    case Action::suppress: {
      const Evidence& said = *it.conversation.opted_out;
      reasons.push_back(
          {"opted_out", said.source.starts_with("field:")
                            ? std::string("Has opted out, says the CRM: nobody contacts them.")
                            : "Wants no further contact: " + quoted_shortly(said.quote) + ". Nobody contacts them."});
      break;
    }
    case Action::handoff:
      add_handoff(it, ruling, reasons);
      break;
    case Action::prepare:
      add_gated(it, ruling, reasons);
      add_first_steps(it, ruling, reasons);
      break;
    case Action::nurture:
      add_nurture(ruling, reasons);
      break;
  }
  return reasons;
}

}  // namespace baton
