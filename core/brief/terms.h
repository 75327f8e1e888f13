/// The technical words the prospect uses: what a rep must not stumble over.
#pragma once
#include <vector>

#include "core/brief/material.h"

namespace baton::briefing {

/// One fact that lists names and abbreviations such as `DNP3`, `HSM`, `SAP`, as written, most used first; none when there are
/// none. Words of a message written all in capitals don't count.
std::vector<KeyFact> terms_used(const Material& material);

}  // namespace baton::briefing
