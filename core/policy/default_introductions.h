/// How a rep writes first, in the languages of the default policy.
#pragma once
#include <vector>

#include "core/model/policy_brief.h"

namespace baton {

/// English first: it serves everybody who writes a language that is not among them.
std::vector<IntroductionText> default_introductions();

}  // namespace baton
