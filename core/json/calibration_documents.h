/// The documents that go with calibrating: what it found, and a policy with numbers set anew.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/calibration.h"

namespace baton::json {

std::string encode(const Calibration& value);

/// A number and the members that lead to it from the top of a document.
struct NumberAt {
  std::vector<std::string> path;
  std::int64_t value = 0;
};
/// The document with these numbers set, members on the way to them made where there are none, and all else as it was, indented.
/// It must be an object, read before without problems; empty text is an empty one.
std::string with_numbers(std::string_view document, const std::vector<NumberAt>& numbers);

}  // namespace baton::json
