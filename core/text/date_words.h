/// The words that dates are made of, in five languages.
#pragma once
#include <cstdint>

#include "core/text/keys.h"

namespace baton::text {

enum class DateWordKind : std::uint8_t {
  none,
  month,          ///< 1 to 12.
  weekday,        ///< 0 to 6, Monday first.
  short_weekday,  ///< The same, in a form that is another word too: "sat", "mon".
  relative_day,   ///< Days from today, plus 10.
  unit,           ///< See DateUnit.
  which,          ///< 0 last, 1 this, 2 next.
  edge,           ///< See DateEdge.
  ahead,          ///< "in", "within": a span of time may follow.
  before,
  after,
  feast,   ///< A Feast.
  season,  ///< 0 spring to 3 winter.
  vague,
  ordinal,   ///< 1 to 31.
  quarter,   ///< "q1": 1 to 4.
  half,      ///< "h1": 1 to 2.
  unit_end,  ///< "eoy": a DateUnit.
  opening,   ///< Begins no date by itself, but does with the word after it: "some", "new", "black".
  glue,      ///< "of", "the", "de": may stand between the parts of a date.
};

enum class DateUnit : std::uint8_t { day, week, fortnight, month, quarter, year, hour, minute };
enum class DateEdge : std::uint8_t { start, early, middle, late, end };

struct DateWord {
  DateWordKind kind = DateWordKind::none;
  std::int64_t value = 0;
};

DateWord date_word(WordKey key);

}  // namespace baton::text
