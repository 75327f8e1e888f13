#include "core/detect/feature_kinds.h"
#include "core/detect/stems.h"

namespace baton {

void FeatureReader::read_context(std::size_t index, Emit& emit) const {
  const Unit& unit = units_[index];
  if (!context_.any) return;
  const std::uint32_t answer = answer_ + (index == 0 ? 0u : 1000u);
  emit(mix(kind_answer, answer, context_.asked ? 1 : 0), unit.first, unit.last);
  if (index > 1) return;
  std::uint64_t classes = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) classes |= tokens_[i].classes;
  each_class(context_.classes, [&](int c) {
    const auto asked = static_cast<std::uint32_t>(c);
    emit(mix(kind_previous_class, asked, answer), unit.first, unit.last);
    emit(mix(kind_previous_class, asked, answer & ~7u, 1), unit.first, unit.last);
    each_class(classes,
               [&](int d) { emit(mix(kind_previous_both, asked, static_cast<std::uint32_t>(d)), unit.first, unit.last); });
    for (const text::Quantity& quantity : within(slots_.quantities, unit))
      emit(mix(kind_amount_previous, asked, tokens_[quantity.first].number), unit.first, unit.last);
    if (index == 0) emit(mix(kind_answer_word, asked, tokens_[unit.first].stem), unit.first, unit.last);
  });
  const std::uint32_t tone = answer / 8 % 4 + (index == 0 ? 0 : 4);
  for (const std::uint32_t pair : context_.pairs) emit(mix(kind_previous_pair, pair, tone), unit.first, unit.last);
  for (const std::uint32_t stem : context_.stems) {
    emit(mix(kind_previous_stem, stem, answer / 8 % 4 + (answer_ >= 96 ? 10 : 0) + (index == 0 ? 0 : 20)), unit.first, unit.last);
  }
}

Context read_context(const Lexicon& lexicon, const Slots& slots) {
  Context context;
  const text::Words& words = slots.our_words;
  if (words.list.empty()) return context;
  context.any = true;
  text::WordSpan chosen = words.sentences.back();
  for (const text::WordSpan& sentence : words.sentences) {
    if (words[sentence.last - 1] != "?") continue;
    chosen = sentence;
    context.asked = true;
  }
  const std::vector<text::WordKey>& all = slots.our_keys;
  std::uint32_t before = 0;
  for (std::uint32_t i = chosen.first; i < chosen.last; ++i) {
    const std::uint32_t key = short_key(all[i]);
    context.classes |= lexicon.classes(key);
    if (words.list[i].kind == text::WordKind::word) {
      const std::uint32_t stem = lexicon.meaning(short_key_of(stem_of(words[i])));
      context.stems.push_back(stem);
      if (before != 0) context.pairs.push_back(join_hashes(before, stem));
      before = stem;
    }
    if (i + 1 >= chosen.last) continue;
    const std::uint32_t two = join_hashes(key, short_key(all[i + 1]));
    context.classes |= lexicon.classes(two);
    if (i + 2 < chosen.last) context.classes |= lexicon.classes(join_hashes(two, short_key(all[i + 2])));
  }
  std::sort(context.stems.begin(), context.stems.end());
  context.stems.erase(std::unique(context.stems.begin(), context.stems.end()), context.stems.end());
  return context;
}

}  // namespace baton
