/// Under what reserve each word stands: denied, past, about somebody else, only supposed, or our own words quoted back.
#pragma once
#include <cstdint>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton {

/// Bits of one word's scope; none set means that the writer says it of themselves, now and in earnest.
enum Scope : std::uint8_t {
  scope_negated = 1,       ///< "no need to …", "don't want …".
  scope_past = 2,          ///< "last year we wanted …", "used to".
  scope_others = 4,        ///< "our old vendor was …", "my friend wants …".
  scope_hypothetical = 8,  ///< "if we ever …", "imagine", "would have".
  scope_conditional = 16,  ///< "once the board agrees", "depends on".
  scope_quoted = 32,       ///< Our words back: "you said …", or between quotation marks.
  scope_question = 64,     ///< In a sentence that asks.
};
using ScopeBits = std::uint8_t;

/// What makes a statement no evidence about the writer.
inline constexpr ScopeBits scope_not_meant = scope_negated | scope_past | scope_others | scope_hypothetical | scope_quoted;

/// What part each word may play in a sentence; for the two readings below.
using WordRoles = std::vector<std::int64_t>;
WordRoles roles_of(const std::vector<text::WordKey>& keys);

/// Clauses of all sentences, in order, covering the list: they break at commas, semicolons, dashes, brackets and before
/// "but", "because", "so", "and" with a new subject, "which".
std::vector<text::WordSpan> split_clauses(const text::Words& words, const WordRoles& roles);

/// The scope of every word. Linear in the words.
std::vector<ScopeBits> scopes_of(const text::Words& words, const std::vector<text::WordKey>& keys, const WordRoles& roles,
                                 const std::vector<text::WordSpan>& clauses);

/// Bits that stand on at least half of the words [first, last).
ScopeBits scope_over(const std::vector<ScopeBits>& scopes, std::uint32_t first, std::uint32_t last);

}  // namespace baton
