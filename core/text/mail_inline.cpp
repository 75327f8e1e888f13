#include "core/text/mail_inline.h"

#include <algorithm>

#include "core/text/mail_attribution.h"
#include "core/text/mail_fold.h"
#include "core/text/mail_words.h"

namespace baton::text {
namespace {

constexpr std::size_t shortest_line = 40, furthest_back = 220, longest_block = 500;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

// The last word before `end`, folded, is in the table and reaches up to `end`.
PhraseMatch word_before(PhraseTable table, std::string_view line, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < 24 && is_letter(line[begin - 1])) --begin;
  FoldedLine word(line.substr(begin, end - begin));
  if (word.view().empty()) return {};
  PhraseMatch match = table.longest_at(word.view(), 0);
  return match.bytes == word.view().size() ? match : PhraseMatch{};
}

// Words with which an attribution begins amid other words; they are capitalised there.
bool starts_attribution(std::string_view rest) {
  if (std::string_view("OLAEIDPW").find(rest[0]) == std::string_view::npos) return false;
  for (std::string_view word :
       {"On ", "Le ", "Am ", "El ", "Em ", "Il ", "Op ", "Den ", "På ", "W dniu ", "Dnia ", "Dne ", "Pe "})
    if (rest.starts_with(word)) return true;
  return false;
}

// Where the attribution begins whose verb stands before the colon at `colon`.
std::optional<std::size_t> attribution_begin(std::string_view line, std::size_t colon) {
  std::size_t earliest = colon > furthest_back ? colon - furthest_back : 0;
  for (std::size_t at = colon, tries = 0; at-- > earliest && tries < 8;) {
    if ((at > 0 && is_letter(line[at - 1])) || !starts_attribution(line.substr(at))) continue;
    ++tries;
    Attribution attribution;
    attribution.add(FoldedLine(line.substr(at, colon + 1 - at)).view());
    if (attribution.is_strong()) return at;
  }
  return std::nullopt;
}

// "… -----Original Message----- …"
std::optional<InlineHeader> separator_at(std::string_view line, std::size_t dashes) {
  std::size_t words = line.find_first_not_of("- ", dashes);
  if (words == std::string_view::npos || words - dashes < 3) return std::nullopt;
  std::size_t end = line.find("--", words);
  if (end == std::string_view::npos || end - words > 80) return std::nullopt;
  FoldedLine phrase(trimmed(line.substr(words, end - words)));
  if (phrase.view().empty() || separators().longest_at(phrase.view(), 0).bytes != phrase.view().size()) return std::nullopt;
  std::size_t after = line.find_first_not_of('-', end);
  return InlineHeader{dashes, after == std::string_view::npos ? line.size() : after};
}

// The fields of a header block, met one after the other in one line.
struct Fields {
  std::size_t from_at = 0;
  bool has_from = false, has_other = false;

  // True when the subject completes a block that begins amid the line.
  bool take(PhraseMatch label, std::size_t label_begin, std::size_t colon) {
    Field field = static_cast<Field>(label.tag);
    if (has_from && colon - from_at > longest_block) has_from = false;
    if (field == Field::from) {
      from_at = label_begin;
      has_from = true;
      has_other = false;
    }
    if (field == Field::sent || field == Field::date || field == Field::to) has_other = has_from;
    return field == Field::subject && has_from && has_other && from_at > 0;
  }
};

}  // namespace

std::optional<InlineHeader> inline_header(std::string_view line) {
  if (line.size() < shortest_line) return std::nullopt;
  Fields fields;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != ':' && line[at] != '-') continue;
    if (line[at] == '-') {
      if (!line.substr(at).starts_with("---")) continue;
      if (auto header = separator_at(line, at); header && at > 0) return header;
      at = std::min(line.find_first_not_of('-', at), line.size()) - 1;
      continue;
    }
    std::size_t word_end = at;
    while (word_end > 0 && (line[word_end - 1] == ' ' || line[word_end - 1] == '*')) --word_end;
    PhraseMatch verb = word_before(attribution_words(), line, word_end);
    if (verb && verb.tag == static_cast<std::uint8_t>(AttributionWord::verb)) {
      auto begin = attribution_begin(line, at);
      if (begin && (*begin > 0 || !trimmed(line.substr(at + 1)).empty())) return InlineHeader{*begin, at + 1};
    }
    PhraseMatch label = word_before(header_labels(), line, word_end);
    if (label && fields.take(label, word_end - std::min(label.bytes, word_end), at))
      return InlineHeader{fields.from_at, line.size()};
  }
  return std::nullopt;
}

}  // namespace baton::text
