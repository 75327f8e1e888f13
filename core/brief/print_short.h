/// Prints a handoff in a few lines, for a chat or a text message to the rep.
#pragma once
#include <string>

#include "core/model/assessment.h"
#include "core/model/lead.h"
#include "core/model/roster.h"

namespace baton::briefing {

/// Most characters of a short form.
inline constexpr std::int64_t most_short = 600;

/// Lines for a Slack message: what to do, who, why, when they want to be called. `<`, `>` and `&` are entities, and nothing
/// becomes a link or a mention.
std::string print_slack(const Assessment& assessment, const Lead& lead, const Roster& roster);

/// The same for a text message: one line after the other, with plain quotation marks.
std::string print_sms(const Assessment& assessment, const Lead& lead, const Roster& roster);

}  // namespace baton::briefing
