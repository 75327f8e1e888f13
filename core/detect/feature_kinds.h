/// The kinds of facts that the model sees, and how each becomes a key. For the files that read them out of a message.
#pragma once
#include <algorithm>
#include <bit>
#include <span>
#include <string_view>
#include <vector>

#include "core/detect/features.h"

namespace baton {

/// Kinds of facts; the number keeps the same words of different kinds apart.
enum Kind : std::uint32_t {
  kind_word = 0x1001,
  kind_stem,
  kind_pair,
  kind_skip,
  kind_start,
  kind_scoped_word,
  kind_scoped_class,
  kind_class,
  kind_class_pair,
  kind_class_word,
  kind_word_class,
  kind_class_triple,
  kind_class_far,
  kind_ngram,
  kind_amount,
  kind_amount_word,
  kind_amount_scope,
  kind_date,
  kind_date_word,
  kind_shape,
  kind_end,
  kind_previous_class,
  kind_previous_stem,
  kind_previous_both,
  kind_answer,
  kind_answer_word,
  kind_class_set,
  kind_message_class,
  kind_amount_previous,
  kind_amount_class,
  kind_date_class,
  kind_start_class,
  kind_previous_pair,
  kind_lacks,
  kind_lacks_class,
  kind_lacks_length,
};

// Called for every fact of every message: worth its place wherever it stands.
[[gnu::always_inline]] constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a) {
  return join_hashes(kind * 0x9E3779B1u, a);
}
[[gnu::always_inline]] constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a, std::uint32_t b) {
  return join_hashes(mix(kind, a), b);
}
[[gnu::always_inline]] constexpr std::uint32_t mix(std::uint32_t kind, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  return join_hashes(mix(kind, a, b), c);
}

inline std::uint32_t short_key_of(std::string_view word) { return short_key(text::key_of(word)); }

template <class Visit>
void each_class(std::uint64_t classes, Visit visit) {
  for (; classes != 0; classes &= classes - 1) visit(std::countr_zero(classes));
}

/// Those of a list in the order of the text that lie inside the unit whole.
template <class T>
std::span<const T> within(const std::vector<T>& list, const Unit& unit) {
  const auto begin = std::partition_point(list.begin(), list.end(), [&](const T& one) { return one.first < unit.first; });
  auto end = begin;
  while (end != list.end() && end->last <= unit.last) ++end;
  return {list.data() + (begin - list.begin()), static_cast<std::size_t>(end - begin)};
}

/// Where the facts go: into room that is kept from unit to unit and not cleared.
class FeatureReader::Emit {
 public:
  explicit Emit(Room& room) : room_(room) {}

  [[gnu::always_inline]] void operator()(std::uint32_t key, std::uint32_t first, std::uint32_t last) {
    if (count_ == room_.size) grow();
    room_.features[count_++] = {key, first, last};
  }
  std::span<const Feature> all() const { return {room_.features.get(), count_}; }

 private:
  [[gnu::noinline]] void grow() {
    Room larger{std::unique_ptr<Feature[]>(new Feature[2 * count_ + 512]), 2 * count_ + 512};
    std::copy_n(room_.features.get(), count_, larger.features.get());
    room_ = std::move(larger);
  }

  Room& room_;
  std::size_t count_ = 0;
};

}  // namespace baton
