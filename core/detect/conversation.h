/// Reads a whole lead: every message, what was done, what the record says, as the six triggers.
#pragma once
#include <optional>
#include <vector>

#include "core/detect/reader.h"
#include "core/model/policy.h"
#include "core/normalise/transcript.h"

namespace baton {

/// One message of the prospect and what it shows.
struct Heard {
  const Said* said = nullptr;
  Reading reading;
};

/// One message of our side and what it promises.
struct Told {
  const Said* said = nullptr;
  OurReading reading;
};

/// What the lead as a whole shows. Points into the transcript, which must outlive it.
struct Conversation {
  const Transcript* transcript = nullptr;
  std::vector<Heard> heard;              ///< Oldest first; no notes, no automatic replies.
  std::vector<Told> told;                ///< Oldest first; ai and rep, no notes.
  std::vector<Trigger> triggers;         ///< All six. `fired` before any gate; qualification is settled by `qualify`.
  bool explicit_intent = false;          ///< The prospect asked in words; else intent is behaviour.
  bool engaged = false;                  ///< The prospect has engaged, as the policy counts it (value waits for it).
  std::int64_t quality_interactions = 0; ///< Exchanges in which the prospect wrote something of substance and was answered.
  std::optional<Time> last_activity;     ///< Last thing the prospect said or did.
  std::optional<Evidence> opted_out;     ///< Stands at the end: by a message or by the CRM's flag.
  std::optional<Evidence> do_not_call;   ///< Stands at the end: by a message or by the CRM's flag.
  std::vector<Warning> warnings;         ///< For people: instructions to a model, a transfer announced and not made.
  std::string language;                  ///< What the prospect writes, else what the contact record says; may be empty.
};

/// Reads everything up to the transcript's moment.
Conversation listen(const Lead& lead, const Transcript& transcript, const Reader& reader, const Policy& policy, Time as_of);

}  // namespace baton
