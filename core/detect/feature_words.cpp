#include "core/detect/feature_kinds.h"

namespace baton {

void FeatureReader::read_words(const Unit& unit, Emit& emit) const {
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const Token& a = tokens_[i];
    const bool denied = (a.scope & scope_negated) != 0;
    if (!denied) {
      emit(mix(kind_word, a.key), i, i + 1);
      if (a.stem != a.key) emit(mix(kind_stem, a.stem), i, i + 1);
    }
    if (const auto scope = a.scope & scope_not_meant; scope != 0) {
      emit(mix(kind_scoped_word, a.stem, scope), i, i + 1);
      each_class(a.classes, [&](int c) { emit(mix(kind_scoped_class, static_cast<std::uint32_t>(c), scope), i, i + 1); });
    }
    if (i + 1 >= unit.last) continue;
    const Token& b = tokens_[i + 1];
    emit(mix(kind_pair, a.stem, b.stem), i, i + 2);
    if (i + 2 < unit.last) emit(mix(kind_skip, a.stem, tokens_[i + 2].stem), i, i + 3);
  }
  const Token& first = tokens_[unit.first];
  emit(mix(kind_start, first.key), unit.first, unit.first + 1);
  if (unit.first + 1 < unit.last) emit(mix(kind_start, first.key, tokens_[unit.first + 1].key), unit.first, unit.first + 2);
  each_class(first.classes,
             [&](int c) { emit(mix(kind_start_class, static_cast<std::uint32_t>(c)), unit.first, unit.first + 1); });
  const Token& last = tokens_[unit.last - 1];
  emit(mix(kind_end, last.key), unit.last - 1, unit.last);
}

namespace {

std::uint64_t pair_of_classes(int a, int b) { return static_cast<std::uint64_t>(a) * 64 + static_cast<std::uint64_t>(b); }

}  // namespace

void FeatureReader::read_classes(const Unit& unit, Emit& emit) const {
  constexpr std::uint32_t window = 7;
  std::uint64_t seen = 0;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const Token& a = tokens_[i];
    each_class(a.classes, [&](int c) {
      const auto class_a = static_cast<std::uint32_t>(c);
      if ((seen & (std::uint64_t{1} << c)) == 0)
        emit(mix(kind_class, class_a + ((a.scope & scope_negated) ? 64u : 0u)), i, i + 1);
      if (i > unit.first) emit(mix(kind_word_class, tokens_[i - 1].stem, class_a), i - 1, i + 1);
      if (i + 1 < unit.last) emit(mix(kind_class_word, class_a, tokens_[i + 1].stem), i, i + 2);
      for (std::uint32_t j = i + 1; j < std::min(unit.last, i + window); ++j) {
        each_class(tokens_[j].classes, [&](int d) {
          const auto pair = static_cast<std::uint32_t>(pair_of_classes(c, d)) + ((a.scope & scope_negated) ? 8192u : 0u) +
                            ((tokens_[j].scope & scope_negated) ? 16384u : 0u);
          emit(mix(j == i + 1 ? kind_class_pair : kind_class_far, pair), i, j + 1);
          if (j != i + 1 || j + 1 >= unit.last) return;
          each_class(tokens_[j + 1].classes,
                     [&](int e) { emit(mix(kind_class_triple, pair, static_cast<std::uint32_t>(e)), i, j + 2); });
        });
      }
    });
    seen |= a.classes;
  }
}

/// Beginnings and endings of words, for what the words of the examples do not cover.
void FeatureReader::read_letters(const Unit& unit, Emit& emit) const {
  const text::Words& words = *slots_.words;
  for (std::uint32_t i = unit.first; i < unit.last; ++i) {
    const std::string_view form = words[i];
    if (words.list[i].kind != text::WordKind::word || form.size() < 5) continue;
    emit(mix(kind_ngram, short_key_of(form.substr(0, 4)), 1), i, i + 1);
    emit(mix(kind_ngram, short_key_of(form.substr(form.size() - 4)), 2), i, i + 1);
  }
}

}  // namespace baton
