/// Finds a quotation header that shares its line with other words, as in mails that lost their line breaks.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace baton::text {

/// [begin, end) in bytes of the line.
struct InlineHeader {
  std::size_t begin = 0, end = 0;
};

/// The first header in the line that begins or ends amid other words. Looks for much more evidence than a line of its own needs.
std::optional<InlineHeader> inline_header(std::string_view line);

}  // namespace baton::text
