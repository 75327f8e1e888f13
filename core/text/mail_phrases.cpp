#include "core/text/mail_phrases.h"

namespace baton::text {
namespace {

bool ends_word(std::string_view folded, std::size_t end) {
  if (end >= folded.size()) return true;
  char next = folded[end], last = folded[end - 1];
  if (is_word_byte(next)) return !is_word_byte(last);
  return !(is_spaced_script(next) && static_cast<unsigned char>(last) >= 0x80);
}

// Phrases are short: comparing them byte by byte beats a call.
bool starts_with(std::string_view rest, std::string_view phrase) {
  if (rest.size() < phrase.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i)
    if (rest[i] != phrase[i]) return false;
  return true;
}

}  // namespace

void PhraseTable::take_longest(std::string_view folded, std::size_t at, std::size_t probe, PhraseMatch& best) const {
  std::string_view rest = folded.substr(at);
  for (std::size_t i = first_[probe]; i < first_[probe + 1]; ++i) {
    std::string_view phrase = phrases_[i].text;
    bool is_stem = phrase.back() == '~';
    if (is_stem) phrase.remove_suffix(1);
    if (phrase.size() <= best.bytes || !starts_with(rest, phrase)) continue;
    if (is_stem || ends_word(folded, at + phrase.size())) best = {phrase.size(), phrases_[i].tag};
  }
}

}  // namespace baton::text
