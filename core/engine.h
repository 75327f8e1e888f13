/// The stages in order: a lead in, an assessment out. The only place that knows more than one stage.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/brief/render.h"
#include "core/detect/reader.h"
#include "core/measure/record.h"
#include "core/model/assessment.h"
#include "core/model/assignment.h"
#include "core/model/bare_message.h"
#include "core/model/lead.h"
#include "core/model/policy.h"
#include "core/model/roster.h"
#include "core/model/score_basis.h"

namespace baton {

/// `0.1.0`; part of every decision's identity.
std::string_view engine_version();

class Memory;
class Replayer;
struct Team;
namespace auditing {
struct Record;
}

/// A policy and a roster, made ready once for many leads. Immutable: many threads may use one.
class Engine {
 public:
  /// Both must have passed `check`.
  Engine(Policy policy, Roster roster);

  /// Everything about one lead at one moment. What lies after `as_of` is not seen, except planned events.
  /// `memory`, if any, holds what was read of this lead before; each belongs to one lead and one engine.
  Assessment assess(Lead lead, Time as_of, Memory* memory = nullptr) const;
  /// Who is next for a handoff that was proposed. One of the two may be missing: the assessment as it was, the lead as it is now.
  Reroute reroute(const Proposal* proposal, std::optional<Lead> lead, Time as_of) const;
  /// What is known when the lead is handed over. A handoff that nothing names gets the name that `Batch` would give it.
  HandoffRecord record(Lead lead, Time as_of, const HandoffName& name) const;
  /// What of the lead goes into its score; null when it had opted out.
  std::optional<ScoreBasis> score_basis(Lead lead, Time as_of) const;
  /// What the conversation shows of how the lead was handed over. `outcome` is won or lost, where it is known. `replayer` has the
  /// engine's policy as its first.
  auditing::Record audit(Lead lead, Time as_of, std::optional<LedgerKind> outcome, const Replayer& replayer) const;
  /// One message by itself.
  MessageReading detect(const BareMessage& message) const;
  /// The assessment and the lead as people read them.
  std::string brief(const Assessment& assessment, const Lead& lead, BriefForm form) const;

  const Policy& policy() const { return policy_; }
  const Roster& roster() const { return roster_; }
  const std::string& policy_hash() const { return policy_hash_; }

 private:
  friend class Batch;
  std::string decision_id(const Lead& lead, Time as_of) const;

  Policy policy_;
  Roster roster_;
  std::string policy_hash_, roster_hash_;
  Reader reader_;
  std::shared_ptr<const Team> team_;
};

/// Leads that are assigned together: each assignment counts for the next, and the order in which they are added does not
/// matter. The engine must outlive it.
class Batch {
 public:
  explicit Batch(const Engine& engine);
  ~Batch();
  Batch(Batch&&) noexcept;

  /// Decides on the lead and keeps what assigning needs of it.
  void add(Lead lead, Time as_of);
  /// One answer for each lead, in the order in which they were added; to be called once.
  std::vector<Assignment> assign();
  /// The roster as it stands after `assign`: open handoffs, last leads, accounts with the turn.
  Roster roster() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace baton
