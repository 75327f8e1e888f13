/// What is odd about the phrases that a policy teaches: those that never match, say something twice, or contradict each other.
#pragma once
#include <string>
#include <vector>

#include "core/model/policy_detect.h"
#include "core/model/problem.h"

namespace baton {

/// One for each thing that its author would want to know, in the order of the phrases; `pointer` is the list's.
Problems doubts_about_phrases(const std::vector<Phrase>& phrases, const std::string& pointer);

}  // namespace baton
