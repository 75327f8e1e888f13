/// The numbers beside the action: score, fit, engagement, grade. Whole numbers only.
#pragma once
#include <vector>

#include "core/decide/ruling.h"

namespace baton {

/// Who they are, from the record alone.
Points fit_of(const Lead& lead, const DecidePolicy& policy);
/// What they do: messages and deeds, each fading with its age.
Points engagement_of(const Conversation& conversation, const DecidePolicy& policy, Time as_of);
Grade grade_of(Points fit, Points engagement, const GradePolicy& policy);

/// How strongly the lead asks for a human. Every trigger takes its share of what the others leave of 100, so more evidence
/// never lowers it.
Points score_of(const std::vector<Trigger>& triggers, bool explicit_intent, Points fit, Points engagement,
                const ScorePolicy& policy);

}  // namespace baton
