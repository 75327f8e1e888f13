/// The two parts of a page that say who does what by when.
#pragma once
#include <string>
#include <vector>

#include "core/brief/page.h"

namespace baton::briefing {

/// The action and its deadline, such as `HAND OVER NOW: respond by 20 Nov 2026, 14:08 UTC (in 5 minutes)`.
std::string banner(const Assessment& assessment);

/// Who takes the lead and why, and who else could.
std::vector<PageLine> receiver_lines(const Assessment& assessment, const Roster& roster);

}  // namespace baton::briefing
