/// What figures, flags and causes are called when people read them.
#pragma once
#include <string>
#include <string_view>

#include "core/model/measures.h"

namespace baton::measuring {

/// `accepted`, `won`, `asked again`: heads a line of figures.
std::string_view label(ShareKind kind);
std::string_view label(TimeKind kind);
std::string_view label(MeanKind kind);
/// `rep ana`, `completeness below 60`, `answered late`.
std::string label(Dimension by, std::string_view key);

}  // namespace baton::measuring
