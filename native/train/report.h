/// Puts a measurement into words: tables for people, and the worst mistakes with their texts.
#pragma once
#include <string>

#include "native/train/evaluate.h"

namespace baton::train {

/// Markdown: every measured thing overall, the triggers by file and by difficulty.
std::string tables(const std::string& title, const Measurement& measurement);

/// The surest false alarms and the farthest misses of each trigger, `most` of each.
std::string worst_mistakes(const Gold& gold, const Measurement& measurement, std::size_t most);

}  // namespace baton::train
