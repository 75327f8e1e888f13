/// Ledger entries, wherever they are kept.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "core/call.h"

namespace baton::native {

/// Gives every entry to `take` as a line, with its place for errors: of a file that `baton ledger` keeps, or of one entry a line.
/// Says what was refused on standard error. The exit code: all done, or some refused.
int take_entries(const std::string& path, const std::function<Answer(std::string_view line, std::string_view place)>& take);

}  // namespace baton::native
