/// An audit as people read it: one HTML page.
#pragma once
#include <string>

#include "core/model/audit.h"

namespace baton::native {

std::string audit_report(const Audit& audit);

}  // namespace baton::native
