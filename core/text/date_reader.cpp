#include "core/text/date_reader.h"

#include <algorithm>

namespace baton::text {
namespace {

/// The part of a period that "early", "mid", "late" or "end of" names.
Days edge_of(Days days, DateEdge edge) {
  const std::int64_t third = (days.last - days.first + 1) / 3;
  switch (edge) {
    case DateEdge::start:
      return {days.first, days.first};
    case DateEdge::early:
      return {days.first, std::max(days.first, days.first + third - 1)};
    case DateEdge::middle:
      return {days.first + third, std::max(days.first + third, days.last - third)};
    case DateEdge::late:
      return {std::min(days.last, days.last - third + 1), days.last};
    case DateEdge::end:
      return {days.last, days.last};
  }
  return days;
}

}  // namespace

std::uint32_t DateReader::skip_glue(std::uint32_t at) const {
  for (int times = 0; times < 3; ++times) {
    if (word(at).kind != DateWordKind::glue && key(at) != key_of("-")) break;
    ++at;
  }
  return at;
}

/// Months [first, last] of the year that follows, else of the first year in which they are not over.
Period DateReader::with_year(std::int64_t month_first, std::int64_t month_last, std::uint32_t last) const {
  Period period;
  period.last = last;
  std::int64_t year = year_at(last, period.last);
  if (year == 0) {
    year = civil_of(today_).year;
    period.floating = true;
    if (month_days(year, month_last).last < today_) ++year;
  }
  period.days = {month_days(year, month_first).first, month_days(year, month_last).last};
  return period;
}

Period DateReader::month_and_day(std::int64_t month, std::int64_t day, std::uint32_t last) const {
  Period period = with_year(month, month, last);
  const Days days = period.days;
  period.days.first = period.days.last = std::min(days.last, days.first + day - 1);
  if (period.floating && period.days.first < today_) {
    const Days later = month_days(civil_of(days.first).year + 1, month);
    period.days.first = period.days.last = std::min(later.last, later.first + day - 1);
  }
  return period;
}

/// "may" and "march" are months only where a date can stand.
bool DateReader::reads_as_may(std::uint32_t at) const {
  const std::int64_t number = digits_at(at + 1);
  if ((number >= 1 && number <= 31) || number >= 1990) return true;
  if (word(at + 1).kind == DateWordKind::ordinal) return true;
  if (at == 0) return keys_.size() == 1;
  if (digits_at(at - 1) > 0) return true;
  switch (word(at - 1).kind) {
    case DateWordKind::ahead:
    case DateWordKind::before:
    case DateWordKind::after:
    case DateWordKind::opening:
    case DateWordKind::which:
    case DateWordKind::edge:
    case DateWordKind::ordinal:
      return true;
    default:
      break;
  }
  const WordKey before = key(at - 1);
  return before == key_of("of") || before == key_of("en") || before == key_of("de") || before == key_of("to") ||
         before == key_of("-") || before == key_of("im") || before == key_of("for");
}

std::optional<Period> DateReader::read_month(std::uint32_t at) const {
  const std::int64_t month = word(at).value;
  const WordKey form = key(at);
  const bool doubtful = form == key_of("may") || form == key_of("march") || form == key_of("mars") || form == key_of("marco") ||
                        form == key_of("sep") || form == key_of("dez") || form == key_of("august");
  if (doubtful && !reads_as_may(at)) return std::nullopt;
  const std::uint32_t next = key(at + 1) == key_of("the") ? at + 2 : at + 1;
  const std::int64_t number = word(next).kind == DateWordKind::ordinal ? word(next).value : digits_at(next);
  const DateWordKind after = word(next + 1).kind;
  if (number >= 1 && number <= 31 && after != DateWordKind::unit && key(next + 1) != key_of("%") && key(next + 1) != key_of(":"))
    return month_and_day(month, number, next + 1);
  return with_year(month, month, at + 1);
}

/// `which`: 0 the last one, 1 the coming one with today counted in, 2 the one of next week, 3 the coming one.
std::optional<Period> DateReader::read_weekday(std::uint32_t at, std::int64_t which) const {
  const std::int64_t monday = today_ - weekday_of(today_);
  const std::int64_t day = word(at).value;
  const std::int64_t ahead = (day - weekday_of(today_) + 7) % 7;
  std::uint32_t last = at + 1;
  if (key(last) == key_of("-") && key(last + 1) == key_of("feira")) last += 2;
  if (which == 0) return Period::one_day(today_ - ((weekday_of(today_) - day + 6) % 7 + 1), last);
  if (which == 2) return Period::one_day(monday + 7 + day, last);
  if (which == 1) return Period::one_day(today_ + ahead, last);
  Period period = Period::one_day(today_ + (ahead == 0 ? 7 : ahead), last);
  period.floating = true;
  return period;
}

Period DateReader::unit_period(DateUnit unit, std::int64_t shift, std::uint32_t last) const {
  const CivilDay now = civil_of(today_);
  const std::int64_t monday = today_ - weekday_of(today_);
  Period period;
  period.last = last;
  switch (unit) {
    case DateUnit::minute:
    case DateUnit::hour:
      period.days = {today_, today_};
      break;
    case DateUnit::day:
      period.days = {today_ + shift, today_ + shift};
      break;
    case DateUnit::week:
      period.days = {monday + 7 * shift, monday + 7 * shift + 6};
      break;
    case DateUnit::fortnight:
      period.days = {monday + 14 * shift, monday + 14 * shift + 13};
      break;
    case DateUnit::month:
      period.days = month_days(now.year, now.month + shift);
      break;
    case DateUnit::quarter:
      period.days = quarter_days(now.year, (now.month + 2) / 3 + shift);
      break;
    case DateUnit::year:
      period.days = year_days(now.year + shift);
      break;
  }
  return period;
}

/// "this week", "next financial year", "last March", "the coming summer".
std::optional<Period> DateReader::read_which(std::uint32_t at) const {
  const std::int64_t which = word(at).value;
  std::uint32_t next = at + 1;
  const bool fiscal = key(next) == key_of("financial") || key(next) == key_of("fiscal") || key(next) == key_of("tax");
  if (fiscal || key(next) == key_of("calendar") || key(next) == key_of("school")) ++next;
  const DateWord what = word(next);
  if (what.kind == DateWordKind::unit && what.value <= static_cast<std::int64_t>(DateUnit::year)) {
    if (key(next + 1) == key_of("-") || key(at) == key_of("past")) return std::nullopt;
    Period period = unit_period(static_cast<DateUnit>(what.value), which - 1, next + 1);
    period.vague = fiscal;
    return period;
  }
  if (what.kind == DateWordKind::weekday || what.kind == DateWordKind::short_weekday) return read_weekday(next, which);
  if (what.kind == DateWordKind::relative_day || what.kind == DateWordKind::which) return std::nullopt;
  if (which == 2) {
    if (auto span = read_span(next)) {
      span->days.first = today_;
      return span;
    }
  }
  if (what.kind != DateWordKind::month && what.kind != DateWordKind::season && what.kind != DateWordKind::feast)
    return std::nullopt;
  auto period = what.kind == DateWordKind::month    ? std::optional(with_year(what.value, what.value, next + 1))
                : what.kind == DateWordKind::season ? std::optional(with_year(what.value * 3 + 3, what.value * 3 + 5, next + 1))
                                                    : read_feast(next);
  if (period && which == 0) {
    period->days.first -= 365;
    period->days.last -= 365;
  }
  return period;
}

std::optional<Period> DateReader::read_edge(std::uint32_t at) const {
  const auto edge = static_cast<DateEdge>(word(at).value);
  if (key(at + 1) == key_of("-") && edge == DateEdge::end) return std::nullopt;  // "final-year", "end-user"
  std::uint32_t next = skip_glue(at + 1);
  const bool fiscal = key(next) == key_of("financial") || key(next) == key_of("fiscal") || key(next) == key_of("tax");
  if (fiscal || key(next) == key_of("calendar") || key(next) == key_of("school")) ++next;
  const DateWord what = word(next);
  std::optional<Period> period;
  if (what.kind == DateWordKind::unit && next > at + 1 && what.value < static_cast<std::int64_t>(DateUnit::hour)) {
    period = unit_period(static_cast<DateUnit>(what.value), 0, next + 1);
  } else if (what.kind == DateWordKind::unit && edge == DateEdge::end && what.value != 0) {
    period = unit_period(static_cast<DateUnit>(what.value), 0, next + 1);  // "end week", "Ende Jahr"
  } else if (what.kind != DateWordKind::edge && what.kind != DateWordKind::vague) {
    period = read(next);
  }
  if (!period) {
    std::uint32_t last = next;
    const std::int64_t year = year_at(next, last);
    if (year == 0) return std::nullopt;
    period = Period{year_days(year), last};
  }
  period->days = edge_of(period->days, edge);
  period->vague = period->vague || fiscal;
  return period;
}

std::optional<Period> DateReader::read_feast(std::uint32_t at) const {
  return Period{next_feast(static_cast<Feast>(word(at).value), today_), at + 1, false, true};
}

/// A season counts only where a date can stand: "spring" is a word of hardware, too. The north's seasons are meant.
std::optional<Period> DateReader::read_season(std::uint32_t at) const {
  const DateWordKind lead = at > 0 ? word(at - 1).kind : DateWordKind::none;
  std::uint32_t last = at + 1;
  const bool article = lead == DateWordKind::glue && key(at - 1) != key_of("a");
  const bool led = lead == DateWordKind::ahead || lead == DateWordKind::before || lead == DateWordKind::after || article ||
                   lead == DateWordKind::edge || year_at(at + 1, last) != 0;
  if (!led) return std::nullopt;
  return with_year(word(at).value * 3 + 3, word(at).value * 3 + 5, at + 1);
}

std::optional<Period> DateReader::read_vague(std::uint32_t at) const {
  Period period;
  period.vague = true;
  period.last = at + 1;
  if (key(at) == key_of("soon") && key(at + 1) == key_of("as")) {
    if (key(at + 2) != key_of("possible") && key(at + 2) != key_of("you")) return std::nullopt;
    period.last = at + 3;
  }
  return period;
}

/// "tomorrow"; the German "morgen" of "guten Morgen" is no day.
std::optional<Period> DateReader::read_relative_day(std::uint32_t at) const {
  const bool greets = at > 0 && (key(at - 1) == key_of("guten") || key(at - 1) == key_of("goede"));
  if (greets && key(at) == key_of("morgen")) return std::nullopt;
  return Period::one_day(today_ + word(at).value - 10, at + 1);
}

/// "EOY", "Quartalsende".
std::optional<Period> DateReader::read_unit_end(std::uint32_t at) const {
  const Period period = unit_period(static_cast<DateUnit>(word(at).value), 0, at + 1);
  return Period::one_day(period.days.last, at + 1);
}

/// "Friday"; "sat" and "sun" are days only where a date can stand.
std::optional<Period> DateReader::read_lone_weekday(std::uint32_t at) const {
  const bool doubtful = word(at).kind == DateWordKind::short_weekday && key(at + 1) != key_of("-");
  return doubtful && !reads_as_may(at) ? std::nullopt : read_weekday(at, 3);
}

/// "Q3", "H2".
Period DateReader::read_part_of_year(std::uint32_t at) const {
  const DateWord part = word(at);
  const std::int64_t months = part.kind == DateWordKind::quarter ? 3 : 6;
  return with_year(part.value * months - months + 1, part.value * months, at + 1);
}

std::optional<Period> DateReader::read(std::uint32_t at) const {
  const DateWord what = word(at);
  switch (what.kind) {
    case DateWordKind::month:
      return read_month(at);
    case DateWordKind::weekday:
    case DateWordKind::short_weekday:
      return read_lone_weekday(at);
    case DateWordKind::relative_day:
      return read_relative_day(at);
    case DateWordKind::unit:
      return read_unit(at);
    case DateWordKind::which:
      return read_which(at);
    case DateWordKind::edge:
      return read_edge(at);
    case DateWordKind::feast:
      return read_feast(at);
    case DateWordKind::season:
      return read_season(at);
    case DateWordKind::vague:
      return read_vague(at);
    case DateWordKind::ordinal:
      return read_day_first(at, what.value);
    case DateWordKind::quarter:
    case DateWordKind::half:
      return read_part_of_year(at);
    case DateWordKind::unit_end:
      return read_unit_end(at);
    case DateWordKind::none:
      return at < keys_.size() && words_.list[at].kind == WordKind::number ? read_number(at) : std::nullopt;
    case DateWordKind::ahead:
    case DateWordKind::before:
    case DateWordKind::after:
    case DateWordKind::opening:
    case DateWordKind::glue:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace baton::text
