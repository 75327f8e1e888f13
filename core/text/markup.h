/// Text as it may stand in HTML and SVG.
#pragma once
#include <string>
#include <string_view>

namespace baton::text {

/// With everything escaped that means something there, in elements and in quoted attributes.
std::string escaped_markup(std::string_view text);

}  // namespace baton::text
