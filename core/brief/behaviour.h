/// What the prospect did rather than said: visits, downloads, meetings, counted.
#pragma once
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// `Viewed /pricing 4 times, last on 12 May 2026`: one line a page, file or title that shows interest, most frequent first. Mail
/// opens and tasks are no interest.
std::vector<BriefLine> behaviour(const Material& material);

}  // namespace baton::briefing
