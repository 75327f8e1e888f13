/// SHA-256: names for ids that are not kept themselves.
#pragma once
#include <string>
#include <string_view>

namespace baton {

/// The 32 bytes of the digest (FIPS 180-4).
std::string sha256(std::string_view bytes);

}  // namespace baton
