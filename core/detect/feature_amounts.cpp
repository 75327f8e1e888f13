#include "core/detect/feature_kinds.h"

namespace baton {

void FeatureReader::read_amounts(const Unit& unit, Emit& emit) const {
  for (const text::Quantity& quantity : within(slots_.quantities, unit)) {
    const std::uint32_t first = quantity.first, last = quantity.last;
    const std::uint32_t number = tokens_[first].number + (quantity.each ? 256u : 0u);
    const auto kind = static_cast<std::uint32_t>(quantity.kind);
    emit(mix(kind_amount, number), first, last);
    emit(mix(kind_amount, 512 + kind, static_cast<std::uint32_t>(quantity.per)), first, last);
    if (last < unit.last) {
      emit(mix(kind_amount_word, tokens_[last].stem, number), first, last + 1);
      emit(mix(kind_amount_word, tokens_[last].stem, kind, 1), first, last + 1);
    }
    if (first > unit.first) {
      emit(mix(kind_amount_word, tokens_[first - 1].stem, number, 2), first - 1, last);
      emit(mix(kind_amount_word, tokens_[first - 1].stem, kind, 3), first - 1, last);
    }
    if (const auto scope = tokens_[first].scope & scope_not_meant; scope != 0)
      emit(mix(kind_amount_scope, number, scope), first, last);
    for (std::uint32_t i = unit.first; i < unit.last; ++i) {
      if (i >= first && i < last) continue;
      if (i + 8 < first || i > last + 6) continue;
      each_class(tokens_[i].classes, [&](int c) {
        emit(mix(kind_amount_class, static_cast<std::uint32_t>(c), kind, i < first ? 1 : 2), std::min(i, first),
             std::max(i + 1, last));
        emit(mix(kind_amount_class, static_cast<std::uint32_t>(c), number, 3), std::min(i, first), std::max(i + 1, last));
      });
    }
  }
  for (const text::DateMention& date : within(slots_.dates, unit)) {
    const std::uint32_t shape =
        static_cast<std::uint32_t>(date.direction) * 8 + (date.vague ? 4u : 0u) + (date.past ? 2u : 0u) + (date.minute ? 1u : 0u);
    emit(mix(kind_date, shape), date.first, date.last);
    if (date.first > unit.first) emit(mix(kind_date_word, tokens_[date.first - 1].stem, shape), date.first - 1, date.last);
    for (std::uint32_t i = unit.first; i < unit.last; ++i)
      each_class(tokens_[i].classes, [&](int c) {
        emit(mix(kind_date_class, static_cast<std::uint32_t>(c), shape), std::min(i, date.first), std::max(i + 1, date.last));
      });
  }
}

}  // namespace baton
