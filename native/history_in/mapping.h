/// A mapping with every word of it looked at.
#pragma once
#include <string>
#include <string_view>

#include "core/json/history_documents.h"

namespace baton::native {

/// Reads a mapping and all that is wrong with it, also with what its values and otherwise mean.
json::GivenMapping read_mapping(std::string_view text);

/// Whether a document looks like a mapping: no lead, roster or policy has columns.
bool is_mapping(std::string_view text);

}  // namespace baton::native
