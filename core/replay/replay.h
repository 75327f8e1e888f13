/// Decides on a lead again as of each moment of its history, with nothing in sight that came later.
///
/// A row (`Moment`) is one decision under one policy: what the engine's `decide` says with `as_of` at the moment, of the
/// messages, events, host signals and ledger entries up to it. There is a row
///   - for each message of the prospect;
///   - for the first message of our side after one of theirs: an exchange is whole then, which can open the rapport gate;
///   - for each event, each host signal with a date of its own (one that names a message counts with that message) and each entry
///     of the lead's ledger;
///   - for the moment at which the policy's `cold_days` of silence are over, where nothing else comes before it.
/// What happens in one millisecond is one row, of the kind that stands first in `MomentKind`. Rows are in the order of time.
/// A row's action, urgency, score, triggers and reasons are those that `Engine::assess` gives for the lead cut off there; no lead
/// can be handed over at another moment, as time alone only takes weight away, silence apart.
/// Of a lead the first `most_moments` of those are decided on, as each costs what all before it do; `LeadReplay::cut` tells of
/// more. The record itself (size, deal, touches, the CRM's opt-out mark) has no history: every row sees it as it was exported.
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/decide/ruling.h"
#include "core/detect/reader.h"
#include "core/measure/ends.h"
#include "core/model/lead.h"
#include "core/model/moment.h"
#include "core/model/policy.h"
#include "core/model/roster.h"
#include "core/route/assign.h"

namespace baton {

class Memory;

/// Two thousand page views are no prospect's; a lead with so many moments was written by a program.
inline constexpr std::size_t most_moments = 2'000;

/// Some reasons, a bit each.
using ReasonSet = std::uint32_t;
constexpr ReasonSet bit_of(ReasonCode code) { return ReasonSet{1} << static_cast<unsigned>(code); }

struct Moment {
  Time at;
  MomentKind kind = MomentKind::message;
  std::int64_t messages = 0;  ///< Of prospect and our side up to now: its number in the conversation, from 1. Neither notes nor
                              ///< automatic replies count.
  Ruling ruling;              ///< Action, urgency, and what the table found: rapport, qualified, confirmed elements, silence.
  std::int64_t score = 0, fit = 0, engagement = 0;     ///< 0 to 100.
  std::array<bool, trigger_count> fired{};             ///< By TriggerKind.
  std::array<std::int64_t, trigger_count> strength{};  ///< By TriggerKind, 0 to 100.
  bool explicit_intent = false, engaged = false;       ///< As in `Conversation`.
  std::int64_t quality_interactions = 0, messages_of_substance = 0;
  std::optional<Time> respond_by;  ///< In plain minutes; null when no handoff.
  ReasonSet reasons = 0;
};

/// One lead under one policy.
struct Replay {
  std::vector<Moment> moments;
  std::optional<std::size_t> handoff, prepare, suppress;  ///< The first row with that action.
  std::optional<Candidate> candidate;                     ///< The first handoff as assigning takes it.
};

/// The moment at which a person had the lead in fact: their first message to the prospect, or their first response by the ledger.
struct Takeover {
  Time at;
  std::int64_t messages = 0;  ///< Of prospect and AI before it.
};

/// One lead under all policies.
struct LeadReplay {
  std::string lead_id;
  std::optional<Time> first, last;  ///< Of messages and events up to the end of the history.
  std::int64_t messages = 0;        ///< As in `Moment`, up to the end of the history.
  std::optional<Takeover> takeover;
  measuring::LeadEnd end;         ///< As its own record has it.
  bool cut = false;               ///< There are moments beyond `most_moments`, and not every policy was done by then.
  bool stopped = false;           ///< Not gone through to its end, as was asked: what is here is a part.
  bool undated_opt_out = false;   ///< The record is marked as opted out; when that was, nobody knows.
  std::vector<Replay> by_policy;  ///< In the order of the policies.
};

/// How far a replay goes.
enum class Extent {
  first_handoff,  ///< Each policy to its first handoff: what comes after it is another story.
  whole,          ///< Every row.
};

/// Policies made ready once for many leads. Immutable: many threads may use one. Policies that read text alike share the reading
/// of each message, which is done once, however many rows there are.
class Replayer {
 public:
  /// Policies and roster must have passed `check`. The roster says which skills are asked for; none of its load counts here.
  Replayer(std::vector<Policy> policies, const Roster& roster);

  /// Messages and events after `until` have not happened yet. The lead must have passed `check`. `stop`, if any, is asked at each
  /// moment whether to give up.
  LeadReplay replay(const Lead& lead, Time until, Extent extent, const std::function<bool()>& stop = {}) const;

  /// The first of these moments, which stand in the order of time, as of which the first policy hands the lead over; for policies
  /// that read alike. `memory` is of this lead, read as they read.
  std::optional<Time> first_handoff(const Lead& lead, const std::vector<Time>& moments, Memory& memory) const;

  const std::vector<Policy>& policies() const { return policies_; }
  /// How many different ways of reading there are.
  std::size_t readers() const { return readers_.size(); }

 private:
  friend class Walk;
  std::vector<Policy> policies_;
  std::vector<Reader> readers_;
  std::vector<std::size_t> reader_of_;  ///< By policy.
  std::vector<Team> teams_;             ///< By policy.
};

}  // namespace baton
