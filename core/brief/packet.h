/// Makes the packet that a chat, a ticket or another CRM takes over.
#pragma once
#include "core/model/assessment.h"
#include "core/model/lead.h"
#include "core/model/packet.h"
#include "core/model/roster.h"

namespace baton {

/// What of the assessment the receiving side needs, with the names it cannot look up.
Packet packet_of(const Assessment& assessment, const Lead& lead, const Roster& roster);

}  // namespace baton
