/// Tells an automatic reply: an out-of-office notice, a receipt, a delivery failure.
#pragma once
#include "core/text/mail_lines.h"

namespace baton::text {

/// Reads the lines that nobody is quoted in. A person who writes that they'll be away isn't automatic.
bool is_automatic_reply(const Mail& mail);

}  // namespace baton::text
