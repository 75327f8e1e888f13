/// The parts of a page that say who does what by when, and of which lead it speaks.
#pragma once
#include <string>
#include <vector>

#include "core/brief/page.h"

namespace baton::briefing {

/// The rep's name in the roster; the id where the roster does not know it.
std::string rep_name(const Roster& roster, const std::string& id);

/// The action and its deadline, such as `HAND OVER NOW: respond by 20 Nov 2026, 14:08 UTC (in 5 minutes)`; when it has passed, by
/// how much, and when the rep comes in only after it, that.
std::string banner(const Assessment& assessment, const Roster& roster);

/// Which lead at which moment, and its figures with what they mean.
std::string footer(const Assessment& assessment);

/// Who takes the lead and why, and who else could.
std::vector<PageLine> receiver_lines(const Assessment& assessment, const Roster& roster);

}  // namespace baton::briefing
