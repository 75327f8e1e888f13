/// Finds days and periods in a text and works out which ones are meant, seen from the moment of writing.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton::text {

/// How what is spoken of lies to the days named.
enum class Direction : std::uint8_t {
  on,      ///< "in March", "on Friday".
  before,  ///< "by Friday", "before Diwali", "until June".
  after,   ///< "after Easter", "not before Q3", "from March".
  never,   ///< "not this year", "not in Q1".
};

struct DateMention {
  ByteRange where;                           ///< The words that name it, with "by", "end of" and the like.
  std::uint32_t first = 0, last = 0;         ///< The same as [first, last) of the words.
  std::int64_t first_day = 0, last_day = 0;  ///< Inclusive, counted from 1970-01-01. Both zero when `vague`.
  std::optional<std::int64_t> minute;        ///< Of the day, when a time of day was said.
  Direction direction = Direction::on;
  bool vague = false;  ///< "soon", "asap", "later", "at some point": no day follows from it.
  bool past = false;   ///< Lies before the moment of writing: "last year", "in 2019".
};

/// In the order of the text, apart from one another. `at_ms` is when it was written, in milliseconds since 1970 UTC. Reads
/// English, German, French, Spanish and Portuguese. Linear in the words.
std::vector<DateMention> find_dates(const Words& words, const std::vector<WordKey>& keys, std::int64_t at_ms);

}  // namespace baton::text
