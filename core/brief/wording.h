/// Turns words of a message into words of a line: cleaned, cut between words, and always with the place they come from.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "core/normalise/transcript.h"
#include "core/text/wording.h"

namespace baton::briefing {

using text::clean;
using text::quoted;

/// Lower-case ASCII letters and digits in words one space apart: to compare two lines, never to show.
std::string plain(std::string_view text);

/// `word` or `word word` stands in `text` as whole words; both are `plain`.
bool has_words(std::string_view text, std::string_view words);

/// How many characters a text has; a combining mark counts as one.
std::int64_t characters(std::string_view text);

/// The text up to `most` characters, cut between words when possible, with an ellipsis when cut.
std::string shortened(std::string_view text, std::int64_t most);

/// The text with a full stop, unless it or the quote it ends in has an end of its own.
std::string stopped(std::string text);

/// The first words of a quote, enough to know it again: `“Can we get a demo …”`.
std::string recalled(std::string_view quote);

/// How many words a text has.
std::int64_t words_in(std::string_view text);

/// A stretch of a message, ready to be quoted.
struct Excerpt {
  text::ByteRange where;
  bool cut_before = false, cut_after = false;
  bool is_whole() const { return !cut_before && !cut_after; }
  std::string text(std::string_view message_text) const;
};

/// Whether a sentence of a word or two takes a neighbour along.
enum class Neighbour { never, when_short };

/// The sentence around `where`, within the author's own words, of at most `most` characters. A longer one is cut between two of
/// its clauses where that is possible, else between words. What was found stays in it, from its beginning.
Excerpt sentence_around(const Said& said, text::ByteRange where, std::int64_t most, Neighbour neighbour = Neighbour::when_short);

/// The author's words from the start, of at most `most` characters.
Excerpt beginning(const Said& said, std::int64_t most);

/// The byte at which the given UTF-16 position stands; the text's length when it lies behind the end.
std::uint32_t byte_at_utf16(std::string_view text, std::int64_t units);

}  // namespace baton::briefing
