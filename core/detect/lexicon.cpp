#include "core/detect/lexicon.h"

#include <utility>

#include "core/detect/word_classes.h"

namespace baton {

Lexicon::Lexicon() : slots_(16384), mask_(16383) {
  for (const auto& [c, words] : class_words) add(c, words);
}

void Lexicon::add(WordClass c, std::string_view words) {
  std::size_t at = 0;
  while (at < words.size()) {
    std::size_t end = words.find(' ', at);
    if (end == std::string_view::npos) end = words.size();
    std::uint32_t hash = 0;
    for (std::size_t part = at; part < end;) {
      std::size_t stop = words.find('_', part);
      if (stop == std::string_view::npos || stop > end) stop = end;
      const std::uint32_t one = short_key(text::key_of(words.substr(part, stop - part)));
      hash = part == at ? one : join_hashes(hash, one);
      part = stop + 1;
    }
    if (end > at) insert(hash, bit(c));
    at = end + 1;
  }
}

void Lexicon::insert(std::uint32_t hash, std::uint64_t classes) {
  std::uint32_t slot = hash & mask_;
  while (slots_[slot].classes != 0 && slots_[slot].hash != hash) slot = (slot + 1) & mask_;
  slots_[slot].hash = hash;
  slots_[slot].classes |= classes;
  const std::uint32_t bit = hash & (filter_bits - 1);
  filter_[bit / 64] |= std::uint64_t{1} << bit % 64;
}

}  // namespace baton
