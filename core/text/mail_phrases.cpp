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

std::size_t bucket_of(std::string_view phrase) {
  if (phrase.back() == '~') phrase.remove_suffix(1);
  auto byte = [&](std::size_t i) { return i < phrase.size() ? static_cast<unsigned char>(phrase[i]) : '\0'; };
  return PhraseTable::bucket(byte(0), byte(1), byte(2));
}

/// Takes the first phrase off.
Phrase next_of(std::string_view& packed) {
  const Phrase phrase{packed.substr(2, static_cast<unsigned char>(packed[0])), static_cast<std::uint8_t>(packed[1])};
  packed.remove_prefix(2 + phrase.text.size());
  return phrase;
}

}  // namespace

void PhraseTable::lay_out(std::string_view packed, Phrase* phrases, std::uint16_t* first) {
  for (std::string_view rest = packed; !rest.empty();) ++first[bucket_of(next_of(rest).text) + 1];
  for (std::size_t b = 0; b < buckets; ++b) first[b + 1] = static_cast<std::uint16_t>(first[b + 1] + first[b]);
  std::array<std::uint16_t, buckets> filled{};
  for (std::string_view rest = packed; !rest.empty();) {
    const Phrase phrase = next_of(rest);
    const std::size_t b = bucket_of(phrase.text);
    phrases[first[b] + filled[b]++] = phrase;
  }
}

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
