/// Reads what stands above quoted mail: a block of From, Sent, To and Subject, or a separator line.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/text/mail_lines.h"
#include "core/text/mail_words.h"

namespace baton::text {

/// A block of labelled lines that begins at line `at`: how many lines it has. 0 where none begins. `is_introduced`: a
/// separator stands above, so less is asked of it.
std::size_t header_block(const Mail& mail, std::size_t at, bool is_introduced);

/// "-----Original Message-----", "Begin forwarded message:", "Reply above this line", in any language of the tables.
std::optional<Separator> separator_line(std::string_view folded);

/// Nothing but dashes, underscores, equals signs: at least three of them.
bool is_rule(std::string_view line);

}  // namespace baton::text
