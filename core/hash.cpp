#include "core/hash.h"

// Header-only use of the reference implementation: the same result on every platform, and nothing to link.
#define XXH_INLINE_ALL
#define XXH_VECTOR 0  // scalar: the inputs are small, and one code path serves native and wasm
#include <xxhash.h>

namespace baton {

std::string content_hash(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  constexpr char hex[] = "0123456789abcdef";
  std::string out;
  for (const unsigned char byte : canonical.digest) out += hex[byte >> 4], out += hex[byte & 15];
  return out;
}

}  // namespace baton
