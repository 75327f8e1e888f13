/// The stages in order: a lead in, an assessment out. The only place that knows more than one stage.
#pragma once
#include <string>
#include <string_view>

#include "core/brief/render.h"
#include "core/detect/reader.h"
#include "core/model/assessment.h"
#include "core/model/bare_message.h"
#include "core/model/lead.h"
#include "core/model/policy.h"
#include "core/model/roster.h"

namespace baton {

/// `0.1.0`; part of every decision's identity.
std::string_view engine_version();

/// A policy and a roster, made ready once for many leads. Immutable: many threads may use one.
class Engine {
 public:
  /// Both must have passed `check`.
  Engine(Policy policy, Roster roster);

  /// Everything about one lead at one moment. What lies after `as_of` is not seen, except planned events.
  Assessment assess(Lead lead, Time as_of) const;
  /// One message by itself.
  MessageReading detect(const BareMessage& message) const;
  /// The assessment and the lead as people read them.
  std::string brief(const Assessment& assessment, const Lead& lead, BriefForm form) const;

  const Policy& policy() const { return policy_; }
  const Roster& roster() const { return roster_; }
  const std::string& policy_hash() const { return policy_hash_; }

 private:
  std::string decision_id(const Lead& lead, Time as_of) const;

  Policy policy_;
  Roster roster_;
  std::string policy_hash_, roster_hash_;
  Reader reader_;
};

}  // namespace baton
