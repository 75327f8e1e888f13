#include "core/detect/host_signals.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace baton {

namespace {

using ById = std::unordered_map<std::string_view, const Said*>;

/// The strongest so many are looked at: each is looked for in a whole message.
constexpr std::size_t most_signals = 1000;

Warning warning_of(std::string_view code, std::size_t index, std::string_view text) {
  return {std::string(code), "/signals/" + std::to_string(index), std::string(text)};
}

bool prospects_own(const Said& said) {
  return said.message->from == Speaker::prospect && said.message->channel != Channel::note && !said.automatic_reply;
}

/// Linear in the text, unlike std::string_view::find.
bool holds(std::string_view text, std::string_view quote) {
  return memmem(text.data(), text.size(), quote.data(), quote.size()) != nullptr;
}

/// Why the signal does not count; nothing when it does. Only the prospect's own words do: no automatic reply, no quoted mail.
std::optional<Warning> fault_of(const HostSignal& found, const Said& said) {
  const std::string_view text = said.message->text, quote = found.signal->quote;
  if (!prospects_own(said))
    return warning_of("signal_not_prospect", found.index,
                      "Was found in a message that is not the prospect's, so it does not count.");
  const auto in_range = [&](const text::ByteRange& range) { return holds(range.of(text), quote); };
  if (quote.empty() || std::any_of(said.own.begin(), said.own.end(), in_range)) return {};
  if (holds(text, quote))
    return warning_of("signal_not_prospect", found.index,
                      "Quotes words that the message itself only quotes, so it does not count.");
  return warning_of("signal_quote_unknown", found.index,
                    "Quotes words that the message it names does not hold, so it does not count.");
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

HostSignals host_signals(const Lead& lead, const Transcript& transcript, Time as_of) {
  HostSignals found;
  if (lead.signals.empty()) return found;
  ById said, later;
  for (const Said& one : transcript.said) said.emplace(one.message->id, &one);
  for (const Message& message : lead.messages)
    if (message.at > as_of) later.emplace(message.id, nullptr);
  std::vector<HostSignal> given;
  for (std::size_t i = 0; i < lead.signals.size(); ++i) {
    const Signal& signal = lead.signals[i];
    given.push_back({&signal, i, signal.at, !signal.message_id.empty() || !signal.quote.empty()});
  }
  std::sort(given.begin(), given.end(), stronger);
  if (given.size() > most_signals) {
    found.warnings.push_back({"too_many_signals", "/signals", "Only the strongest 1000 signals count."});
    given.resize(most_signals);
  }
  for (HostSignal& one : given) {
    if (const std::string& id = one.signal->message_id; !id.empty()) {
      if (later.contains(id)) continue;
      const auto named = said.find(id);
      std::optional<Warning> fault = named == said.end()
                                         ? warning_of("signal_message_unknown", one.index,
                                                      "Names a message that the lead does not hold, so it does not count.")
                                         : fault_of(one, *named->second);
      if (fault) {
        found.warnings.push_back(std::move(*fault));
        continue;
      }
      one.at = named->second->message->at;
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
