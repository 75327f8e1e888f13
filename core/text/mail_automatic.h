/// Tells an automatic reply: an out-of-office notice, a receipt, a delivery failure.
#pragma once
#include <string_view>
#include <vector>

#include "core/text/mail_lines.h"

namespace baton::text {

/// Reads the lines that nobody is quoted in. A person who writes that they'll be away isn't automatic.
bool is_automatic_reply(std::string_view text, const std::vector<MailLine>& lines);

}  // namespace baton::text
