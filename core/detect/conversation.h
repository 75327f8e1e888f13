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
  std::vector<Heard> heard;          ///< Oldest first; no notes, no automatic replies.
  std::vector<Told> told;            ///< Oldest first; ai and rep, no notes.
  std::vector<Trigger> spoken;       ///< All six by words and host signals alone: what `weigh` starts from.
  std::vector<Trigger> triggers;     ///< All six. `fired` before any gate; qualification is settled by `decide`.
  std::int64_t observed_intent = 0;  ///< Strength of the intent that a host saw without naming words.
  bool explicit_intent = false;      ///< The prospect asked in words or by a form; else intent is behaviour.
  bool engaged = false;              ///< The prospect has engaged, as the policy counts it (value waits for it).
  std::int64_t messages_of_substance = 0;
  std::int64_t quality_interactions = 0;  ///< Exchanges in which the prospect wrote something of substance and was answered.
  std::optional<Time> last_activity;      ///< Last thing the prospect said or did; opening a mail is nothing.
  std::optional<Time> answered_by_rep;    ///< When a rep last answered a handoff that still stands. Older words are met.
  std::optional<Evidence> opted_out;      ///< Stands at the end: by a message or by the CRM's flag.
  std::optional<Evidence> do_not_call;    ///< Stands at the end: by a message or by the CRM's flag.
  bool flag_lifted = false;               ///< The CRM's opt-out mark is set, but a message has asked for contact since.
  std::vector<Warning> warnings;          ///< For people: instructions to a model, a transfer announced and not made.
  std::string language;                   ///< What the prospect writes, else what the contact record says; may be empty.
};

class Memory;

/// Reads everything up to the transcript's moment. A later word overrides an earlier one: a request taken back, intent
/// given up or anger settled is no longer up, and what a rep has answered since is met. What `memory`, if any, holds of these
/// messages is not read again.
Conversation listen(const Lead& lead, const Transcript& transcript, const Reader& reader, const Policy& policy, Time as_of,
                    Memory* memory = nullptr);

/// The first half of `listen`: reads the transcript's messages from the number `first` on into `heard` and `told`. A transcript
/// that grows at its end, its messages staying where they are, is read on with it, each message once.
void hear(Conversation& conversation, std::size_t first, const Reader& reader, Memory* memory = nullptr);

/// The second half, warnings about our side apart: what was heard so far comes to this at the moment. Nothing remains of an
/// earlier settling, so one hearing serves many moments and policies that read alike; nothing heard may lie after `as_of`.
void settle(Conversation& conversation, const Lead& lead, const Policy& policy, Time as_of, Memory* memory = nullptr);

/// Adds what the record and the deeds `done` show to what was spoken: fills `triggers`, `explicit_intent`, `engaged` and
/// `last_activity` anew. `listen` does it last; a counterfactual does it again on an altered record.
void weigh(Conversation& conversation, const Lead& lead, const std::vector<const Event*>& done, const Policy& policy, Time as_of);

}  // namespace baton
