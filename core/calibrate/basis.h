/// Takes down what of a lead that was decided on goes into its score.
#pragma once
#include <optional>

#include "core/calibrate/weight.h"
#include "core/decide/decide.h"

namespace baton::calibrating {

/// Null when the lead had opted out: it has no score then.
std::optional<ScoreBasis> basis_of(const Case& lead_case, const Verdict& verdict);

}  // namespace baton::calibrating
