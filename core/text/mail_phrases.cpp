#include "core/text/mail_phrases.h"

namespace baton::text {
namespace {

bool is_letter_or_digit(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); }

// Greek and Cyrillic words are written with spaces between; other scripts above ASCII that stay unfolded are not.
bool is_spaced_script(unsigned char lead) { return lead >= 0xCC && lead <= 0xD4; }

bool ends_word(std::string_view folded, std::size_t end) {
  if (end >= folded.size()) return true;
  unsigned char next = static_cast<unsigned char>(folded[end]), last = static_cast<unsigned char>(folded[end - 1]);
  if (is_letter_or_digit(next)) return !is_letter_or_digit(last);
  return !(is_spaced_script(next) && last >= 0x80);
}

}  // namespace

bool is_word_start(std::string_view folded, std::size_t at) {
  unsigned char here = static_cast<unsigned char>(folded[at]);
  if ((here & 0xC0) == 0x80) return false;
  if (at == 0) return true;
  unsigned char before = static_cast<unsigned char>(folded[at - 1]);
  if (is_letter_or_digit(here)) return !is_letter_or_digit(before);
  return !(is_spaced_script(here) && before >= 0x80);
}

PhraseMatch PhraseTable::longest_at(std::string_view folded, std::size_t at) const {
  PhraseMatch best;
  unsigned char lead = static_cast<unsigned char>(folded[at]);
  std::string_view rest = folded.substr(at);
  for (std::size_t i = first[lead]; i < first[lead + 1]; ++i) {
    std::string_view phrase = phrases[i].text;
    bool is_stem = phrase.back() == '~';
    if (is_stem) phrase.remove_suffix(1);
    if (phrase.size() <= best.bytes || !rest.starts_with(phrase)) continue;
    if (is_stem || ends_word(folded, at + phrase.size())) best = {phrase.size(), phrases[i].tag};
  }
  return best;
}

}  // namespace baton::text
