/// What a document may hold, and how much is told of it.
#pragma once
#include <cstddef>
#include <cstdint>

namespace baton::json {

/// The longest text of a document, in bytes.
inline constexpr std::size_t longest_document = 32u << 20;

/// Number.MAX_SAFE_INTEGER: beyond it JavaScript tells neighbouring whole numbers no longer apart.
inline constexpr std::int64_t largest_exact = (std::int64_t{1} << 53) - 1;

/// More findings than this are not listed: a hostile document must not be answered with a larger one.
inline constexpr std::size_t most_findings = 500;

}  // namespace baton::json
