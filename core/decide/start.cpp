#include "core/decide/start.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "core/detect/fading.h"
#include "core/model/order.h"

namespace baton {

namespace {

/// The index in a source such as `signal:3`; null for another source.
std::optional<std::size_t> signal_index(std::string_view source) {
  constexpr std::string_view prefix = "signal:";
  if (!source.starts_with(prefix) || source.size() == prefix.size() || source.size() > prefix.size() + 9) return std::nullopt;
  std::size_t index = 0;
  for (const char c : source.substr(prefix.size())) {
    if (c < '0' || c > '9') return std::nullopt;
    index = index * 10 + static_cast<std::size_t>(c - '0');
  }
  return index;
}

std::optional<Time> time_of_message(const Lead& lead, std::string_view id) {
  const auto found = std::find_if(lead.messages.begin(), lead.messages.end(), [&](const Message& one) { return one.id == id; });
  return found == lead.messages.end() ? std::nullopt : std::optional(found->at);
}

/// When the evidence came about; null for fields, which have no date, and for words that do not fire by themselves.
std::optional<Time> time_of(const Case& it, TriggerKind kind, const Evidence& evidence) {
  constexpr std::string_view message = "message:", event = "event:";
  const std::string_view source = evidence.source;
  if (source.starts_with(message)) {
    for (const Heard& heard : it.conversation.heard)
      if (heard.said->message->id == source.substr(message.size()))
        return heard.reading.triggers[static_cast<std::size_t>(kind)].fired ? std::optional(heard.said->message->at)
                                                                            : std::nullopt;
    return std::nullopt;
  }
  if (source.starts_with(event)) {
    if (kind == TriggerKind::intent && evidence.signal != "intent.form") return std::nullopt;  // A visit asks for nothing.
    const auto found = std::find_if(it.lead.events.begin(), it.lead.events.end(),
                                    [&](const Event& one) { return one.id == source.substr(event.size()); });
    return found == it.lead.events.end() || found->id.empty() ? std::nullopt : std::optional(found->at);
  }
  const auto index = signal_index(source);
  if (!index || *index >= it.lead.signals.size()) return std::nullopt;
  const Signal& signal = it.lead.signals[*index];
  return signal.at ? signal.at : time_of_message(it.lead, signal.message_id);
}

/// The moments of these triggers, the oldest first.
std::vector<Time> moments(const Case& it, std::initializer_list<TriggerKind> kinds) {
  std::vector<Time> all;
  for (const TriggerKind kind : kinds) {
    const Trigger& trigger = it.conversation.triggers[static_cast<std::size_t>(kind)];
    if (!trigger.fired || (kind == TriggerKind::intent && !it.conversation.explicit_intent)) continue;
    for (const Evidence& evidence : trigger.evidence)
      if (const auto at = time_of(it, kind, evidence); at && *at <= it.as_of) all.push_back(*at);
  }
  sort_items(all);
  return all;
}

Time first_unanswered(const Case& it, const std::vector<Time>& moments) {
  const auto& told = it.conversation.told;
  const Time answered = told.empty() ? Time{moments.front().ms - 1} : told.back().said->message->at;
  const auto open = std::upper_bound(moments.begin(), moments.end(), answered);
  return open == moments.end() ? moments.back() : *open;
}

/// For what has no message that gave rise to it.
Time last_sign(const Case& it, const Ruling& ruling) {
  const auto& last = it.conversation.last_activity;
  if (!last) return it.as_of;
  const bool by_cold = ruling.urgency == Urgency::normal && !ruling.rapport && ruling.cold;
  const std::int64_t opened = by_cold ? last->ms + it.policy.decide.gate.cold_days * ms_per_day : last->ms;
  return {std::min(opened, it.as_of.ms)};
}

}  // namespace

Time waiting_since(const Case& it, const Ruling& ruling) {
  if (ruling.urgency == Urgency::immediate) {
    const std::vector<Time> asked = moments(it, {TriggerKind::request, TriggerKind::emotional});
    if (!asked.empty()) return asked.front();
  }
  if (ruling.urgency == Urgency::high) {
    const std::vector<Time> asked = moments(it, {TriggerKind::intent, TriggerKind::complexity});
    if (!asked.empty()) return first_unanswered(it, asked);
  }
  return last_sign(it, ruling);
}

}  // namespace baton
