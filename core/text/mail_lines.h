/// Splits a mail into its lines, each with its quotation marks counted.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/range.h"

namespace baton::text {

/// Whose words a line holds.
enum class Part : std::uint8_t { own, quote, forward, closing, signature };

struct MailLine {
  ByteRange where;          ///< Trimmed, with its quotation marks.
  std::uint32_t words = 0;  ///< Where the words begin, behind the quotation marks; `where.end` in a line without.
  std::uint16_t depth = 0;  ///< How many `>` stand in front.
  Part part = Part::own;

  bool is_empty() const { return words == where.end; }
  bool is_blank() const { return is_empty() && depth == 0; }
  std::string_view of(std::string_view text) const { return text.substr(words, where.end - words); }
};

/// A line ends at LF, CR LF or a lone CR. A quotation header that shares a line with other words begins a line of its own.
std::vector<MailLine> split_mail(std::string_view text);

}  // namespace baton::text
