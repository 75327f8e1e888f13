/// Marks what stands below the author's words: closing formula, name, contact details, device lines, notices, list footers.
#pragma once
#include "core/text/mail_lines.h"

namespace baton::text {

/// Sets `part` to closing or signature in lines that are the author's own so far. Call after `mark_quotes`.
void mark_signatures(Mail& mail);

}  // namespace baton::text
