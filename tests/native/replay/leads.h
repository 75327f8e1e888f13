/// Leads of every kind for replays: built by hand, or made up.
#pragma once
#include <string>
#include <vector>

#include "core/model/lead.h"
#include "core/model/policy.h"
#include "core/model/time_units.h"
#include "core/policy/default_policy.h"
#include "tests/native/replay/dice.h"

namespace baton {

constexpr Time start{20'000 * ms_per_day};
constexpr Time at(std::int64_t minute) { return {start.ms + minute * ms_per_minute}; }
constexpr Time later{start.ms + 400 * ms_per_day};
constexpr std::int64_t day = 24 * 60;

struct Made {
  Lead lead;

  Made() { lead.id = "l1"; }
  Made& say(Speaker from, std::int64_t minute, std::string text, Channel channel = Channel::chat) {
    Message message;
    message.id = "m" + std::to_string(lead.messages.size() + 1);
    message.at = at(minute);
    message.from = from;
    message.channel = channel;
    message.text = std::move(text);
    lead.messages.push_back(std::move(message));
    return *this;
  }
  Made& see(EventKind kind, std::int64_t minute, std::string subject) {
    Event event;
    event.id = "e" + std::to_string(lead.events.size() + 1);
    event.at = at(minute);
    event.kind = kind;
    event.subject = std::move(subject);
    lead.events.push_back(std::move(event));
    return *this;
  }
};

inline const std::vector<std::string>& prospect_lines() {
  static const std::vector<std::string> lines = {
      "Thanks, got it.",
      "We schedule nine vans by hand and it eats every Monday morning.",
      "Could I talk to a real person about this please?",
      "Never mind the call, I don't need to talk to anyone after all.",
      "Can we get pricing for 40 seats?",
      "This is the third time you ask me the same thing, I am fed up.",
      "Does your API support SAML and SCIM with our own encryption keys?",
      "We have a budget of 14 thousand for it, and I sign these off.",
      "We need it running by the first of November.",
      "Please stop writing to me and take me off your list.",
      "Actually, please call me back about the demo.",
      "ok",
      "On Mon, 3 Nov 2025 at 10:00, Ava wrote:\n> Can I book a demo for you?\n\nNot yet, we compare three vendors first."};
  return lines;
}

inline Lead lead_of(std::uint64_t seed) {
  replaying::Dice dice(seed);
  Made made;
  std::int64_t minute = 0;
  const std::size_t count = 4 + dice.below(14);
  for (std::size_t i = 0; i < count; ++i) {
    minute += static_cast<std::int64_t>(dice.below(5) == 0 ? dice.below(20) * day : dice.below(200));
    const std::size_t what = dice.below(12);
    const Channel channel = dice.below(3) == 0 ? Channel::email : dice.below(12) == 0 ? Channel::note : Channel::chat;
    if (what < 5) made.say(Speaker::prospect, minute, prospect_lines()[dice.below(prospect_lines().size())], channel);
    if (what >= 5 && what < 8) made.say(Speaker::ai, minute, "Happy to help. What budget do you have in mind?", channel);
    if (what == 8) made.see(EventKind::page_view, minute, dice.below(2) ? "/pricing" : "/blog");
    if (what == 9) made.see(dice.below(2) ? EventKind::download : EventKind::email_open, minute, "case-study-acme.pdf");
    if (what == 10) {
      Signal signal;
      signal.kind = static_cast<TriggerKind>(dice.below(trigger_count));
      signal.strength = {50 + static_cast<std::int64_t>(dice.below(50))};
      signal.source = "host";
      if (dice.below(2) || made.lead.messages.empty())
        signal.at = at(minute);
      else
        signal.message_id = made.lead.messages[dice.below(made.lead.messages.size())].id;
      made.lead.signals.push_back(signal);
    }
    if (what == 11 && dice.below(3) == 0) {
      LedgerEntry entry;
      entry.id = "l" + std::to_string(i), entry.handoff_id = "h", entry.lead_id = "l1", entry.rep_id = "r1";
      entry.at = at(minute);
      entry.kind = dice.below(2) ? LedgerKind::first_response : LedgerKind::handed_back;
      made.lead.handoffs.push_back(entry);
    }
  }
  if (dice.below(4) == 0) made.lead.account.tier = Tier::enterprise;
  if (dice.below(4) == 0) made.lead.nurture.touches_done = Count{12};
  if (dice.below(8) == 0) made.lead.contact.opted_out = true;
  return made.lead;
}

inline Policy eager() {
  Policy out = default_policy();
  out.decide.gate.quality_interactions = {1};
  out.decide.gate.cold_days = {5};
  out.decide.thresholds.intent = {80};
  return out;
}

}  // namespace baton
