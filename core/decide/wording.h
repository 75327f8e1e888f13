/// Words and numbers as the reasons write them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/model/evidence.h"

namespace baton {

/// `12,400`.
std::string grouped(std::int64_t number);
/// The same for a number that a text begins with: `12400 USD` becomes `12,400 USD`.
std::string grouped(const std::string& text);
/// `1 visit`, `3 visits`: an `s` unless there is one.
std::string counted(std::int64_t number, std::string_view noun);
/// `a`, `a and b`, `a, b and c`.
std::string listed(const std::vector<std::string>& items);
/// The words between quotation marks, on one line, cut at a space after about 140 bytes.
std::string quoted(std::string_view words);

}  // namespace baton
