/// Marks the lines of a mail that somebody else wrote: the thread below, forwarded mail, passages quoted in between.
#pragma once
#include "core/text/mail_lines.h"

namespace baton::text {

/// Sets `part` to quote or forward where that is so, and leaves the author's own lines alone.
void mark_quotes(Mail& mail);

}  // namespace baton::text
