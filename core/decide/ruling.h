/// The bare decision: the contract's table and its gates, without score and words.
#pragma once
#include <cstdint>

#include "core/decide/decide.h"

namespace baton {

/// What the table says of one case, and what it found on the way.
struct Ruling {
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  bool behaviour = false;           ///< Intent has fired by deeds alone.
  bool qualified = false;           ///< Four elements are confirmed and the lead has been nurtured.
  bool worth_without_word = false;  ///< Value is there, engagement is not.
  bool rapport = false;             ///< Enough exchanges of substance.
  bool cold = false;                ///< Silent for the policy's days: the rapport gate no longer holds.
  bool nurtured = false;
  bool with_rep = false;         ///< A rep has answered; what the rapport gate could hold back waits for new words.
  std::int64_t confirmed = 0;    ///< BANT elements.
  std::int64_t silent_days = 0;  ///< Since the prospect's last word or deed; 0 without any.
};

Ruling rule(const Case& it);

/// Touches the lead's sequence has.
std::int64_t touches_planned(const Lead& lead, const NurturePolicy& policy);

inline bool has_fired(const Conversation& conversation, TriggerKind kind) {
  return conversation.triggers[static_cast<std::size_t>(kind)].fired;
}

}  // namespace baton
