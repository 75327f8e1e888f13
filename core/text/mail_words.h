/// The words mail programs write into headers, in the languages they speak. Folded as FoldedLine folds.
#pragma once
#include <cstdint>

#include "core/text/mail_phrases.h"

namespace baton::text {

/// Words of an attribution ("wrote:"), wherever they stand.
enum class AttributionWord : std::uint8_t { day, verb, weak_verb };
PhraseTable attribution_words();

/// What an attribution begins with: "on", "le", "am".
PhraseTable attribution_starts();

/// The labels of a header block; the tag is the field.
enum class Field : std::uint8_t { from, sent, date, to, copy, subject, other };
PhraseTable header_labels();

/// "original message", "forwarded message": the whole of a separator without its dashes.
enum class Separator : std::uint8_t { original, forward, reply_marker };
PhraseTable separators();

/// "Please reply above this line".
PhraseTable reply_markers();

}  // namespace baton::text
