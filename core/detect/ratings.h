/// What an author answers when our side asks how it has done: "Did that help?" "Not in the slightest".
#pragma once
#include <cstdint>

#include "core/detect/slots.h"

namespace baton {

enum class Rating : std::uint8_t { none, bad, good };

struct RatingAnswer {
  Rating rating = Rating::none;
  std::uint32_t first = 0, last = 0;  ///< [first, last) of the words: the sentence that says so.
};

/// None unless our words just before ask for it and the first words of plain English answer.
RatingAnswer find_rating(const Slots& slots);

}  // namespace baton
