#include "core/detect/host_signals.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/normalise/transcript.h"

namespace baton {

namespace {

using ById = std::unordered_map<std::string_view, const Message*>;

bool prospects_own(const Message& message) { return message.from == Speaker::prospect && message.channel != Channel::note; }

Warning not_theirs(std::size_t index) {
  return {"signal_not_prospect", "/signals/" + std::to_string(index),
          "Was found in a message that is not the prospect's, so it does not count."};
}

bool stronger(const HostSignal& a, const HostSignal& b) {
  if (a.signal->strength != b.signal->strength) return a.signal->strength > b.signal->strength;
  const auto key = [](const HostSignal& found) {
    const Signal& signal = *found.signal;
    return std::tie(found.at, signal.kind, signal.source, signal.message_id, signal.quote, found.index);
  };
  return key(a) < key(b);
}

}  // namespace

HostSignals host_signals(const Lead& lead, Time as_of) {
  HostSignals found;
  if (lead.signals.empty()) return found;
  ById messages;
  for (const Message& message : lead.messages) messages.emplace(message.id, &message);
  for (std::size_t i = 0; i < lead.signals.size(); ++i) {
    const Signal& signal = lead.signals[i];
    HostSignal one{&signal, i, signal.at, !signal.message_id.empty() || !signal.quote.empty()};
    const auto named = messages.find(signal.message_id);
    if (named != messages.end() && !signal.message_id.empty()) {
      if (!prospects_own(*named->second)) {
        found.warnings.push_back(not_theirs(i));
        continue;
      }
      one.at = named->second->at;
    }
    if (!one.at || *one.at <= as_of) found.usable.push_back(one);
  }
  std::sort(found.usable.begin(), found.usable.end(), stronger);
  return found;
}

Evidence evidence_of_signal(const HostSignal& found) {
  const Signal& signal = *found.signal;
  Evidence evidence = evidence_of_field("", signal.quote, signal.source, signal.strength);
  evidence.source = "signal:" + std::to_string(found.index);
  return evidence;
}

}  // namespace baton
