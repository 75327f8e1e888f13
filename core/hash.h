/// Names for contents: the same bytes always have the same name, on every platform.
#pragma once
#include <string>
#include <string_view>

namespace baton {

/// 128 bits of XXH3 as 32 hex digits. Tells contents apart; keeps no secret.
std::string content_hash(std::string_view bytes);

}  // namespace baton
