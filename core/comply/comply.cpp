#include "core/comply/comply.h"

#include <algorithm>

#include "core/comply/hours.h"
#include "core/comply/place.h"
#include "core/zone/say.h"

namespace baton {
namespace {

constexpr std::string_view advice = " This is advice, not law.";

Compliance never(std::string reason) { return {false, std::move(reason), {}}; }

/// Why nobody may call at any hour, or empty.
std::string standing_ban(const Lead& lead, const Conversation& conversation) {
  if (conversation.opted_out) return "The prospect opted out of all contact.";
  if (conversation.do_not_call) {
    const Evidence& evidence = *conversation.do_not_call;
    if (evidence.source.starts_with("message:")) return "The prospect wants no calls: \u201c" + evidence.quote + "\u201d.";
    return "The record says do not call.";
  }
  if (lead.contact.call_consent == CallConsent::revoked) return "The prospect took back consent to calls.";
  return {};
}

bool asked_for_a_person(const Conversation& conversation) {
  return std::any_of(conversation.triggers.begin(), conversation.triggers.end(),
                     [](const Trigger& trigger) { return trigger.kind == TriggerKind::request && trigger.fired; });
}

/// What the rules say about consent that is not on record.
struct ConsentGap {
  const CallingRule* forbids = nullptr;  ///< The rule that forbids this call without consent.
  bool only_person = false;              ///< A machine may not call, a person may.
  bool by_request = false;               ///< Every call needs consent, and the prospect's request is taken for it.
};

ConsentGap consent_gap(const Lead& lead, const Conversation& conversation, const std::vector<HoursThere>& hours,
                       const CallingPolicy& policy) {
  ConsentGap gap;
  if (lead.contact.call_consent == CallConsent::granted) return gap;
  const bool by_person = policy.caller == Caller::person;
  const bool request_counts = by_person && policy.request_is_consent && asked_for_a_person(conversation);
  for (const HoursThere& one : hours) {
    switch (one.rule->consent) {
      case ConsentNeed::none:
        break;
      case ConsentNeed::automated:
        gap.only_person = by_person;
        if (!by_person && gap.forbids == nullptr) gap.forbids = one.rule;
        break;
      case ConsentNeed::every:
        gap.by_request = request_counts;
        gap.only_person = by_person;
        if (!request_counts && gap.forbids == nullptr) gap.forbids = one.rule;
        break;
    }
  }
  return gap;
}

std::string place_names(const std::vector<PossiblePlace>& places) {
  constexpr std::size_t most = 3;
  std::string out;
  for (std::size_t i = 0; i < places.size() && i < most; ++i) out += (i == 0 ? "" : ", ") + places[i].code;
  if (places.size() > most) out += " and " + std::to_string(places.size() - most) + " more";
  return out;
}

/// The clock the reason speaks of: the prospect's when there is only one, else UTC.
zone::Zone speaking_clock(const std::vector<HoursThere>& hours) {
  const zone::Zone first = hours.front().zone;
  const bool one = std::all_of(hours.begin(), hours.end(), [&](const HoursThere& other) { return other.zone == first; });
  return one ? first : zone::Zone::utc();
}

std::string window_text(const std::optional<zone::Stretch>& window, zone::Zone clock, Time as_of) {
  const std::string now = zone::say_moment(clock, as_of) + " " + std::string(clock.name());
  if (!window) return "It is " + now + "; no calling hours come in the days ahead.";
  if (window->from <= as_of)
    return "It is " + now + "; calls are allowed until " + zone::say_soon(clock, window->until, as_of) + ".";
  return "It is " + now + "; calls are allowed from " + zone::say_soon(clock, window->from, as_of) + " to " +
         zone::say_soon(clock, window->until, window->from) + ".";
}

std::string sources(const std::vector<HoursThere>& hours) {
  std::vector<std::string_view> named;
  for (const HoursThere& one : hours) {
    if (std::find(named.begin(), named.end(), one.rule->source) == named.end()) named.push_back(one.rule->source);
  }
  if (named.size() > 3) return " The strictest of " + std::to_string(named.size()) + " rules holds.";
  std::string out = " Rule: ";
  for (std::size_t i = 0; i < named.size(); ++i) out.append(i == 0 ? "" : "; ").append(named[i]);
  return out + ".";
}

}  // namespace

Compliance comply(const Lead& lead, const Conversation& conversation, const Policy& policy, Time as_of) {
  if (std::string ban = standing_ban(lead, conversation); !ban.empty()) return never(std::move(ban));
  const std::vector<PossiblePlace> places = possible_places(lead, policy.calling);
  if (places.empty())
    return never("Nothing tells where the prospect is: no time zone, region, country or telephone number that does.");
  const std::vector<HoursThere> hours = hours_in(places, policy.calling, as_of);
  if (hours.empty()) return never("The policy has no calling rule for " + place_names(places) + ".");

  const ConsentGap gap = consent_gap(lead, conversation, hours, policy.calling);
  if (gap.forbids != nullptr) {
    return never("Calls to " + gap.forbids->place + " need the prospect's consent first, and none is on record. Rule: " +
                 gap.forbids->source + "." + std::string(advice));
  }
  const auto window = open_in_all(hours, as_of, policy.calling.look_ahead_days);
  std::string reason = window_text(window, speaking_clock(hours), as_of);
  if (places.size() > 1) reason += " The place is not certain: " + place_names(places) + ".";
  if (gap.by_request) reason += " The prospect asked for a person, which is taken for consent to that call.";
  if (gap.only_person) reason += " A person has to dial: consent to automated calls is not on record.";
  if (lead.contact.phone.value.empty()) reason += " No telephone number is on record.";
  reason += sources(hours) + std::string(advice);
  Compliance out{window && window->from <= as_of, std::move(reason), {}};
  if (window) out.next_window = CallWindow{window->from, window->until};
  return out;
}

}  // namespace baton
