/// Whether a test runs where everything takes ten to thirty times as long: in wasm, or under the sanitizers without optimising.
/// There a part of a long series shows the same faults.
#pragma once

namespace baton {

#if defined(__EMSCRIPTEN__) || defined(__SANITIZE_ADDRESS__)
inline constexpr bool slow_host = true;
#else
inline constexpr bool slow_host = false;
#endif

}  // namespace baton
