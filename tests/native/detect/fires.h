/// What the tests of reading ask of a reading.
#pragma once
#include "core/detect/reader.h"

namespace baton {

inline bool fires(const Reading& reading, TriggerKind kind) { return reading.triggers[static_cast<std::size_t>(kind)].fired; }

}  // namespace baton
