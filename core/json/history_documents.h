/// The documents that go with histories: how a table is to be read, and what an audit found.
#pragma once
#include <string>
#include <string_view>

#include "core/model/audit.h"
#include "core/model/history_mapping.h"
#include "core/model/problem.h"

namespace baton::json {

struct GivenMapping {
  HistoryMapping mapping;
  Problems problems, warnings;
};

/// Reads a mapping and all that is wrong with it: columns that no row reaches, a missing `lead_id`, a column without a heading.
GivenMapping read_history_mapping(std::string_view text);

std::string encode(const Audit& value);

}  // namespace baton::json
