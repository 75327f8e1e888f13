/// Brings what phrases found into a reading made by the model.
#pragma once
#include <vector>

#include "core/detect/phrase_findings.h"
#include "core/detect/reader.h"

namespace baton {

/// Drops from the reading whatever was found inside the words of a phrase that stands for nothing; a trigger left without
/// findings has not fired.
void drop_plain_words(const std::vector<PhraseFinding>& phrases, Reading& reading);

/// Adds the findings; a trigger fires by a phrase of at least middling weight.
void add_phrases(const std::vector<PhraseFinding>& phrases, Reading& reading);

}  // namespace baton
