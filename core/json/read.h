/// Text to JSON value, strictly: bad UTF-8, keys given twice, deep nesting and numbers JavaScript cannot hold are errors.
#pragma once
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/json/limits.h"
#include "core/model/problem.h"

namespace baton::json {

using Value = nlohmann::json;

/// What a document may cost. Beyond it the answer is a problem, not a slow or a large process.
struct Limits {
  std::size_t most_bytes = longest_document;
  std::size_t most_values = 1'000'000;
  std::size_t deepest = 64;
};

/// Appends one problem, with pointer and byte offset, and returns null when the text is not acceptable JSON.
Value read(std::string_view text, Problems& problems, const Limits& limits = {});

}  // namespace baton::json
