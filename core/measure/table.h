/// Measures as people read them in a terminal.
#pragma once
#include <optional>
#include <string>

#include "core/model/measures.h"

namespace baton {

/// Every line says how many handoffs it stands on. With `by`, a table of the groups of one breakdown follows.
std::string print_table(const Measures& measures, std::optional<Dimension> by);

}  // namespace baton
