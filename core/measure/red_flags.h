/// Red flags: what goes wrong more often than the policy tolerates, than it used to, or in one group, and not by chance.
#pragma once
#include <vector>

#include "core/measure/columns.h"

namespace baton::measuring {

/// One for each kind, always in the same order. Each flag looks at three grounds, and all flags are looked at together: both
/// are paid for (Bonferroni within a flag, Holm between flags), so that a ledger without faults raises any flag at most as
/// often as the policy's significance says.
std::vector<RedFlag> red_flags(const Seen& seen, const MeasurePolicy& policy);

}  // namespace baton::measuring
