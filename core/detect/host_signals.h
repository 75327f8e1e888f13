/// Triggers that the host found by itself, checked against the conversation before they count.
#pragma once
#include <optional>
#include <vector>

#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/normalise/transcript.h"

namespace baton {

struct HostSignal {
  const Signal* signal = nullptr;
  std::size_t index = 0;   ///< Its place in the document's `signals`.
  std::optional<Time> at;  ///< Of the words it was found in, else of the signal itself.
  bool in_words = false;   ///< It names a message or quotes words: intent found so is explicit.
};

struct HostSignals {
  std::vector<HostSignal> usable;  ///< Strongest first.
  std::vector<Warning> warnings;   ///< For those that point at words which are not the prospect's.
};

/// Drops what lies after `as_of`, and with a warning what was not found in the prospect's own words: in a message of our side,
/// a note, an automatic reply, quoted mail, a message that the lead lacks, or words that the message does not hold.
HostSignals host_signals(const Lead& lead, const Transcript& transcript, Time as_of);

/// `signal:N` with the host's source as what was recognised.
Evidence evidence_of_signal(const HostSignal& found);

}  // namespace baton
