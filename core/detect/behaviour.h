/// What the prospect did, read as intent: pricing pages, case studies, content.
#pragma once
#include <vector>

#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/model/policy_decide.h"

namespace baton {

/// What an event is worth looking at as.
enum class Deed {
  nothing,
  pricing,
  case_study,
  content,
  webinar,
  trial,
  asking_form,
  form,
  click,
  page,
  meeting_held,
  meeting_booked,
  call
};

/// Opening a mail, tasks and whatever did not take place are `nothing`.
Deed deed_of(const Event& event, const BehaviourPolicy& policy);

struct Behaviour {
  std::int64_t points = 0;         ///< Not capped; `fires_at` of the policy makes it intent.
  std::vector<Evidence> evidence;  ///< Strongest first.
  std::vector<Evidence> asked;     ///< Forms that ask for a demo or a price: intent as explicit as words.
};

/// Weighs the deeds in `done` (ordered by time) after `since`. Repeated views within one visit and the same file twice
/// count once; deeds fade as the policy says.
Behaviour behaviour_of(const std::vector<const Event*>& done, const BehaviourPolicy& policy, Time as_of,
                       std::optional<Time> since);

}  // namespace baton
