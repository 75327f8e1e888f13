/// Splits a mail into its lines, each with its quotation marks counted.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/range.h"

namespace baton::text {

/// Whose words a line holds.
enum class Part : std::uint8_t { own, quote, forward, closing, signature };

struct MailLine {
  ByteRange where;                 ///< Trimmed, with its quotation marks.
  std::uint32_t words = 0;         ///< Where the words begin, behind the quotation marks; `where.end` in a line without.
  std::uint32_t folded_begin = 0;  ///< In `Mail::folds`.
  std::uint16_t folded_size = 0;
  std::uint16_t depth = 0;  ///< How many `>` stand in front.
  Part part = Part::own;

  bool is_empty() const { return words == where.end; }
  bool is_blank() const { return is_empty() && depth == 0; }
};

struct Mail {
  std::string_view text;
  std::vector<MailLine> lines;
  std::string folds;  ///< Of the lines without quotation marks, as FoldedLine folds.

  std::string_view words(std::size_t line) const {
    return text.substr(lines[line].words, lines[line].where.end - lines[line].words);
  }
  /// Empty for a line with quotation marks.
  std::string_view folded(std::size_t line) const {
    return std::string_view(folds).substr(lines[line].folded_begin, lines[line].folded_size);
  }
  /// The first line from `line` on, and before `end`, that isn't blank; `end` when there is none.
  std::size_t next_filled(std::size_t line, std::size_t end) const {
    while (line < end && lines[line].is_blank()) ++line;
    return line;
  }
};

/// A line ends at LF, CR LF or a lone CR. A quotation header that shares a line with other words begins a line of its own.
Mail split_mail(std::string_view text);

}  // namespace baton::text
