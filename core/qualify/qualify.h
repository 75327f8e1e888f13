/// BANT over the whole conversation: the later word wins over the earlier one, and the prospect over the CRM.
#pragma once
#include "core/detect/conversation.h"
#include "core/model/evidence.h"
#include "core/model/lead.h"

namespace baton {

/// Status and value of the four elements. Job titles, `deal.value` and `deal.close_date` confirm nothing.
Qualification qualify(const Lead& lead, const Conversation& conversation);

}  // namespace baton
