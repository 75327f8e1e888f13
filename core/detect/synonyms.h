/// Words that say the same: what is learnt of one holds for all of them.
#pragma once
#include <cstdint>
#include <vector>

namespace baton {

/// Groups of words by their stems. Built once; immutable.
class Synonyms {
 public:
  Synonyms();

  /// The stem that stands for all words like this one; the stem itself when there are none.
  std::uint32_t meaning(std::uint32_t stem) const {
    for (std::uint32_t slot = stem & (slot_count - 1); slots_[slot].meaning != 0; slot = (slot + 1) & (slot_count - 1))
      if (slots_[slot].stem == stem) return slots_[slot].meaning;
    return stem;
  }

 private:
  static constexpr std::uint32_t slot_count = 8192;
  struct Slot {
    std::uint32_t stem = 0, meaning = 0;
  };
  void insert(std::uint32_t stem, std::uint32_t meaning);

  std::vector<Slot> slots_;
};

}  // namespace baton
