/// What comes out: everything about one lead at one moment.
#pragma once
#include "core/model/brief.h"
#include "core/model/decision.h"
#include "core/model/evidence.h"
#include "core/model/routing.h"
#include "core/model/wire.h"

namespace baton {

struct Assessment {
  std::string decision_id, lead_id;
  Time as_of;
  std::string engine_version, policy_hash;
  Decision decision;
  std::vector<Trigger> triggers;
  Qualification qualification;
  Brief brief;
  Routing routing;
  std::vector<FollowUp> follow_ups;
  Compliance compliance;
  std::vector<Warning> warnings;
};
BOOST_DESCRIBE_STRUCT(Assessment, (),
                      (decision_id, lead_id, as_of, engine_version, policy_hash, decision, triggers, qualification, brief,
                       routing, follow_ups, compliance, warnings))
template <>
struct Notes<Assessment> {
  static constexpr Note of[] = {
      {"decision_id", "Hash of lead, roster, policy, engine version and `as_of`.", Presence::required},
      {"lead_id", "The lead's id.", Presence::required},
      {"as_of", "The moment this speaks of.", Presence::required},
      {"engine_version", "Version of the engine.", Presence::required},
      {"policy_hash", "Hash of the whole policy, defaults included.", Presence::required},
      {"decision", "What to do.", Presence::required},
      {"triggers", "All six, always in the same order.", Presence::required},
      {"qualification", "The BANT elements.", Presence::required},
      {"brief", "What the rep reads.", Presence::required},
      {"routing", "Who takes it.", Presence::required},
      {"follow_ups", "What the AI goes on doing.", Presence::required},
      {"compliance", "Whether the prospect may be called.", Presence::required},
      {"warnings", "What a person should know about the input.", Presence::required},
  };
};
static_assert(covers<Assessment>());

}  // namespace baton
