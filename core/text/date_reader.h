/// Reads the day or period that starts at one word, without what leads up to it ("by", "not before").
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/calendar.h"
#include "core/text/date_words.h"
#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton::text {

struct Period {
  Days days;
  std::uint32_t last = 0;  ///< One past its last word.
  bool vague = false;
  bool floating = false;           ///< No year was said: "March", "Friday"; it may be moved a year or a week.
  std::int64_t minutes_ahead = 0;  ///< "in two hours": not 0 when the span is shorter than a day.

  static Period one_day(std::int64_t day, std::uint32_t last) { return {{day, day}, last}; }
};

/// Looks at single places; holds no state between them.
class DateReader {
 public:
  DateReader(const Words& words, const std::vector<WordKey>& keys, std::int64_t today)
      : words_(words), keys_(keys), today_(today) {}

  /// The period whose first word is `at`.
  std::optional<Period> read(std::uint32_t at) const;
  /// A span of time from today, its count at `at`: "a fortnight", "two weeks", "the next few months".
  std::optional<Period> read_span(std::uint32_t at) const;
  /// A time of day: "10am", "at ten", "14:30", "noon". `bare` lets a number stand alone, as after "at".
  struct Clock {
    std::int64_t minute = 0;
    std::uint32_t last = 0;
  };
  std::optional<Clock> read_clock(std::uint32_t at, bool bare) const;
  /// Steps over "of", "the", "de" and a hyphen.
  std::uint32_t skip_glue(std::uint32_t at) const;
  DateWord word(std::uint32_t at) const { return at < keys_.size() ? date_word(keys_[at]) : DateWord{}; }
  WordKey key(std::uint32_t at) const { return at < keys_.size() ? keys_[at] : 0; }

 private:
  struct ClockFigures {
    std::int64_t hour = 0, minute = 0;
    std::uint32_t last = 0;
    bool sure = false;        ///< Can be nothing but a time.
    std::string_view suffix;  ///< What follows in the same word: "am" of "10am".
  };
  std::optional<ClockFigures> read_clock_figures(std::uint32_t at) const;
  static bool is_clock_word(std::string_view suffix);
  struct Count {
    std::int64_t units = 0;  ///< 0 when nothing counts.
    std::uint32_t last = 0;
  };
  Count read_count(std::uint32_t at) const;
  std::optional<Period> read_relative_day(std::uint32_t at) const;
  std::optional<Period> read_unit_end(std::uint32_t at) const;
  std::optional<Period> read_month(std::uint32_t at) const;
  std::optional<Period> read_lone_weekday(std::uint32_t at) const;
  Period read_part_of_year(std::uint32_t at) const;
  std::optional<Period> read_weekday(std::uint32_t at, std::int64_t which) const;
  std::optional<Period> read_which(std::uint32_t at) const;
  std::optional<Period> read_edge(std::uint32_t at) const;
  std::optional<Period> read_day_first(std::uint32_t at, std::int64_t day) const;
  std::optional<Period> read_number(std::uint32_t at) const;
  std::optional<Period> read_numeric_date(std::uint32_t at) const;
  std::optional<Period> read_unit(std::uint32_t at) const;
  std::optional<Period> read_feast(std::uint32_t at) const;
  std::optional<Period> read_vague(std::uint32_t at) const;
  std::optional<Period> read_season(std::uint32_t at) const;
  Period with_year(std::int64_t month_first, std::int64_t month_last, std::uint32_t last) const;
  Period month_and_day(std::int64_t month, std::int64_t day, std::uint32_t last) const;
  Period unit_period(DateUnit unit, std::int64_t shift, std::uint32_t last) const;
  bool follows_its_noun(std::uint32_t at) const;
  bool reads_as_may(std::uint32_t at) const;
  std::int64_t year_at(std::uint32_t at, std::uint32_t& last) const;
  /// The plain number of a word of digits, or -1.
  std::int64_t digits_at(std::uint32_t at) const;

  const Words& words_;
  const std::vector<WordKey>& keys_;
  std::int64_t today_;
};

}  // namespace baton::text
