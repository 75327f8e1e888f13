/// One message by itself, as chat platforms, tuning and tests ask for it.
#pragma once
#include "core/detect/reader.h"
#include "core/model/bare_message.h"

namespace baton {

/// What this message shows, with evidence in UTF-16 positions. A message of our side, a note or an automatic reply shows nothing.
MessageReading read_bare(const BareMessage& message, const Reader& reader);

}  // namespace baton
