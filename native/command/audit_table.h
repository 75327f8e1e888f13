/// An audit as a terminal shows it, and what is said of the whole there and on the page.
#pragma once
#include <string>
#include <vector>

#include "core/model/audit.h"

namespace baton::native {

std::string audit_table(const Audit& audit);
/// What was read, from when to when, and in which zone times are told.
std::string audit_scope(const Audit& audit);
/// What has to be known before any figure.
std::vector<std::string> audit_warnings(const Audit& audit);

}  // namespace baton::native
