/// What the tests of the door ask of a reply.
#pragma once
#include <string>
#include <string_view>

namespace baton {

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace baton
