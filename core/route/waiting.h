/// Where a lead waits that nobody can take, why, and who frees up first.
#pragma once
#include <string>

#include "core/route/ranking.h"

namespace baton {

/// The first queue in which a rep watches who speaks the prospect's language, else the first with members, else the first.
Nullable<std::string> queue_for(const Team& team, const std::vector<Fit>& excluded);

/// For a lead whose reps are all excluded. The time is found by asking again at the end of each absence.
Waiting waiting(const std::vector<Fit>& excluded, const Setting& setting);

}  // namespace baton
