#include "core/text/date_reader.h"

#include <algorithm>

#include "core/text/numbers.h"

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

Period one_day(std::int64_t day, std::uint32_t last) { return {{day, day}, last}; }

}  // namespace

std::int64_t DateReader::digits_at(std::uint32_t at) const {
  if (at >= keys_.size() || words_.list[at].kind != WordKind::number || words_[at].size() > 4) return -1;
  std::int64_t value = 0;
  for (const char c : words_[at]) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::uint32_t DateReader::skip_glue(std::uint32_t at) const {
  for (int times = 0; times < 3; ++times) {
    if (word(at).kind != DateWordKind::glue && key(at) != key_of("-")) break;
    ++at;
  }
  return at;
}

std::int64_t DateReader::year_at(std::uint32_t at, std::uint32_t& last) const {
  std::uint32_t next = at;
  if (key(next) == key_of(",") || key(next) == key_of("of") || key(next) == key_of("de")) ++next;
  const std::int64_t year = digits_at(next);
  if (year < 1990 || year > 2100) return 0;
  last = next + 1;
  return year;
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
  if (which == 0) return one_day(today_ - ((weekday_of(today_) - day + 6) % 7 + 1), last);
  if (which == 2) return one_day(monday + 7 + day, last);
  if (which == 1) return one_day(today_ + ahead, last);
  Period period = one_day(today_ + (ahead == 0 ? 7 : ahead), last);
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

/// "1 November", "first of November", "3 de marzo", "second quarter", "the 15th".
std::optional<Period> DateReader::read_day_first(std::uint32_t at, std::int64_t day) const {
  std::uint32_t next = at + 1;
  if (key(next) == key_of(".")) ++next;
  next = skip_glue(next);
  const DateWord what = word(next);
  if (what.kind == DateWordKind::month && day >= 1 && day <= 31) return month_and_day(what.value, day, next + 1);
  if (word(at).kind != DateWordKind::ordinal) return std::nullopt;
  if (next == at + 1 && what.kind == DateWordKind::unit && what.value == static_cast<std::int64_t>(DateUnit::quarter) && day <= 4)
    return with_year(day * 3 - 2, day * 3, next + 1);
  if (next == at + 1 && key(next) == key_of("half") && day <= 2) return with_year(day * 6 - 5, day * 6, next + 1);
  const bool digits = words_[at].front() >= '0' && words_[at].front() <= '9';
  const DateWordKind lead = at > 0 ? word(at - 1).kind : DateWordKind::none;
  const bool led = lead == DateWordKind::glue || lead == DateWordKind::before || lead == DateWordKind::after;
  if (!digits || !led || words_.list[std::min<std::size_t>(next, keys_.size() - 1)].kind == WordKind::number) return std::nullopt;
  if (next < keys_.size() && next == at + 1 && words_.list[next].kind == WordKind::word && what.kind == DateWordKind::none &&
      key(next) != key_of("and") && key(next) != key_of("if") && key(next) != key_of("so") && key(next) != key_of("or"))
    return std::nullopt;  // "the 3rd vendor"
  const Days month = month_days(civil_of(today_).year, civil_of(today_).month);
  std::int64_t named = month.first + day - 1;
  if (named < today_) named = month.last + day;
  Period period = one_day(named, at + 1);
  period.floating = true;
  return period;
}

/// 2026-11-20, 20/11/2026, 20.11.2026. Day before month unless that cannot be.
std::optional<Period> DateReader::read_numeric_date(std::uint32_t at) const {
  std::int64_t part[3] = {0, 0, 0};
  int count = 0;
  std::uint32_t last = at + 1;
  const std::string_view form = words_[at];
  if (form.find('.') != std::string_view::npos) {
    for (const char c : form) {
      if (c == '.' && ++count > 2) return std::nullopt;
      if (c != '.' && (c < '0' || c > '9' || part[count] > 999)) return std::nullopt;
      if (c != '.') part[count] = part[count] * 10 + (c - '0');
    }
    if (count != 2) return std::nullopt;
  } else {
    const WordKey joint = key(at + 1);
    if (joint != key_of("/") && joint != key_of("-")) return std::nullopt;
    for (count = 0; count < 3; ++count) {
      part[count] = digits_at(at + 2 * static_cast<std::uint32_t>(count));
      if (part[count] < 0) return std::nullopt;
      last = at + 2 * static_cast<std::uint32_t>(count) + 1;
      if (count < 2 && key(last) != joint) return std::nullopt;
    }
  }
  if (part[0] > 31) std::swap(part[0], part[2]);
  if (part[1] > 12) std::swap(part[0], part[1]);
  if (part[2] < 100) part[2] += 2000;
  if (part[0] < 1 || part[0] > 31 || part[1] < 1 || part[1] > 12 || part[2] < 1990 || part[2] > 2100) return std::nullopt;
  const Days month = month_days(part[2], part[1]);
  return one_day(std::min(month.last, month.first + part[0] - 1), last);
}

std::optional<Period> DateReader::read_number(std::uint32_t at) const {
  if (auto date = read_numeric_date(at)) return date;
  const std::int64_t number = digits_at(at);
  if (number < 0) return std::nullopt;
  if (auto date = read_day_first(at, number)) return date;
  const DateWord next = word(at + 1);
  if (next.kind == DateWordKind::unit &&
      (key(at + 2) == key_of("ago") || key(at + 2) == key_of("from") || key(at + 2) == key_of("time"))) {
    auto span = read_span(at);
    if (!span) return std::nullopt;
    const bool ago = key(at + 2) == key_of("ago");
    if (ago) span->days = {2 * today_ - span->days.last, 2 * today_ - span->days.last};
    span->last = ago || key(at + 2) == key_of("time") ? at + 3 : at + 4;
    span->last = std::min<std::uint32_t>(span->last, static_cast<std::uint32_t>(keys_.size()));
    return span;
  }
  std::uint32_t last = at + 1;
  if (number >= 1990 && number <= 2100 && at > 0) {
    const DateWordKind lead = word(at - 1).kind;
    const bool led = lead == DateWordKind::ahead || lead == DateWordKind::before || lead == DateWordKind::after ||
                     lead == DateWordKind::edge || lead == DateWordKind::unit || key(at - 1) == key_of("of") ||
                     key(at - 1) == key_of("during") || key(at - 1) == key_of("for") || key(at - 1) == key_of("en");
    if (led) return Period{year_days(number), last};
  }
  return std::nullopt;
}

/// "prochaine", "pasado" and their like stand after what they tell more about.
bool DateReader::follows_its_noun(std::uint32_t at) const {
  switch (key(at)) {
    case key_of("prochain"):
    case key_of("prochaine"):
    case key_of("proximo"):
    case key_of("proxima"):
    case key_of("pasado"):
    case key_of("pasada"):
    case key_of("passado"):
    case key_of("passada"):
    case key_of("dernier"):
    case key_of("derniere"):
      return true;
    default:
      return false;
  }
}

/// "week 9", "KW 12", "year end", "month-end", "la semaine prochaine".
std::optional<Period> DateReader::read_unit(std::uint32_t at) const {
  const auto unit = static_cast<DateUnit>(word(at).value);
  const std::int64_t number = digits_at(at + 1);
  if (unit == DateUnit::week && words_[at].back() != 's' && number >= 1 && number <= 53) {
    const std::int64_t year = civil_of(today_).year;
    Period period{iso_week_days(year, number), at + 2, false, true};
    if (period.days.last < today_) period.days = iso_week_days(year + 1, number);
    return period;
  }
  if (word(at + 1).kind == DateWordKind::which && follows_its_noun(at + 1))
    return unit_period(unit, word(at + 1).value - 1, at + 2);
  if (key(at + 1) == key_of("que") && (key(at + 2) == key_of("viene") || key(at + 2) == key_of("vem")))
    return unit_period(unit, 1, at + 3);
  const std::uint32_t next = key(at + 1) == key_of("-") ? at + 2 : at + 1;
  const bool end = key(next) == key_of("end");
  if (!end || (unit != DateUnit::year && unit != DateUnit::month && unit != DateUnit::quarter)) return std::nullopt;
  Period period = unit_period(unit, 0, next + 1);
  period.days.first = period.days.last;
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

std::optional<Period> DateReader::read_span(std::uint32_t at) const {
  std::uint32_t next = key(at) == key_of("the") ? at + 1 : at;
  if (word(next).kind == DateWordKind::which && word(next).value == 2) ++next;
  std::int64_t count = 0;
  if (const auto number = text::read_number(words_, keys_, next)) {
    count = number->hundredths / 100;
    next = number->last;
    if (key(next) == key_of("-") || key(next) == key_of("to") || key(next) == key_of("or")) {
      const auto second = text::read_number(words_, keys_, next + 1);
      if (second && second->hundredths / 100 > count) count = second->hundredths / 100, next = second->last;
    }
  } else if (key(next) == key_of("a") || key(next) == key_of("an") || key(next) == key_of("einem")) {
    count = 1, ++next;
    if (key(next) == key_of("couple"))
      count = 2, next += key(next + 1) == key_of("of") ? 2u : 1u;
    else if (key(next) == key_of("few"))
      count = 4, ++next;
  } else if (key(next) == key_of("few")) {
    count = 4, ++next;
  } else if (key(next) == key_of("couple")) {
    count = 2, next += key(next + 1) == key_of("of") ? 2u : 1u;
  }
  if (key(next) == key_of("working") || key(next) == key_of("business") || key(next) == key_of("more")) ++next;
  const DateWord unit = word(next);
  if (count <= 0 || count > 10'000 || unit.kind != DateWordKind::unit) return std::nullopt;
  static constexpr std::int64_t days_in[] = {1, 7, 14, 30, 91, 365, 0, 0};
  Period period;
  period.last = next + 1;
  period.days.first = period.days.last = today_ + count * days_in[unit.value];
  if (static_cast<DateUnit>(unit.value) == DateUnit::hour) period.minutes_ahead = count * 60;
  if (static_cast<DateUnit>(unit.value) == DateUnit::minute) period.minutes_ahead = count;
  if (static_cast<DateUnit>(unit.value) == DateUnit::month || static_cast<DateUnit>(unit.value) == DateUnit::year) {
    const CivilDay now = civil_of(today_);
    const Days month = month_days(now.year, now.month + count * (static_cast<DateUnit>(unit.value) == DateUnit::year ? 12 : 1));
    period.days.first = period.days.last = std::min(month.last, month.first + now.day - 1);
  }
  return period;
}

std::optional<DateReader::Clock> DateReader::read_clock(std::uint32_t at, bool bare) const {
  if (at >= keys_.size()) return std::nullopt;
  if (key(at) == key_of("noon") || key(at) == key_of("midday")) return Clock{720, at + 1};
  std::int64_t hour = -1, minute = 0;
  std::uint32_t last = at + 1;
  bool sure = false;
  const std::string_view form = words_[at];
  std::size_t i = 0;
  if (form.front() >= '0' && form.front() <= '9') {
    for (hour = 0; i < form.size() && i < 2 && form[i] >= '0' && form[i] <= '9'; ++i) hour = hour * 10 + (form[i] - '0');
    if (i < form.size() && (form[i] == '.' || form[i] == 'h') && form.size() >= i + 3) {
      minute = (form[i + 1] - '0') * 10 + (form[i + 2] - '0');
      sure = form[i] == 'h';
      i += 3;
    }
  } else if (const auto number = text::read_number(words_, keys_, at); number && !number->scaled) {
    hour = number->hundredths / 100;
    last = number->last;
    i = form.size();
  }
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return std::nullopt;
  if (i == form.size() && key(last) == key_of(":") && digits_at(last + 1) >= 0 && digits_at(last + 1) < 60) {
    minute = digits_at(last + 1);
    last += 2;
    sure = true;
  }
  std::string_view suffix = form.substr(std::min(i, form.size()));
  if (suffix.empty() && last < keys_.size()) {
    const WordKey next = key(last);
    if (next == key_of("am") || next == key_of("pm") || next == key_of("uhr") || next == key_of("h") ||
        next == key_of("o'clock") || next == key_of("heures") || next == key_of("horas"))
      suffix = words_[last++];
  }
  if (suffix == "pm" && hour < 12) hour += 12;
  if (suffix == "am" && hour == 12) hour = 0;
  if (!suffix.empty() && suffix != "am" && suffix != "pm" && suffix != "h" && suffix != "uhr" && suffix != "o'clock" &&
      suffix != "heures" && suffix != "horas")
    return std::nullopt;
  sure = sure || !suffix.empty();
  if (!sure && !bare) return std::nullopt;
  if (suffix.empty() && hour >= 1 && hour <= 6) hour += 12;  // Nobody calls at three in the morning.
  return Clock{std::min<std::int64_t>(hour * 60 + minute, 1440), last};
}

std::optional<Period> DateReader::read(std::uint32_t at) const {
  const DateWord what = word(at);
  switch (what.kind) {
    case DateWordKind::month:
      return read_month(at);
    case DateWordKind::weekday:
      return read_weekday(at, 3);
    case DateWordKind::short_weekday:
      return reads_as_may(at) || key(at + 1) == key_of("-") ? read_weekday(at, 3) : std::nullopt;
    case DateWordKind::relative_day:
      return one_day(today_ + what.value - 10, at + 1);
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
      return with_year(what.value * 3 - 2, what.value * 3, at + 1);
    case DateWordKind::half:
      return with_year(what.value * 6 - 5, what.value * 6, at + 1);
    case DateWordKind::unit_end: {
      Period period = unit_period(static_cast<DateUnit>(what.value), 0, at + 1);
      period.days.first = period.days.last;
      return period;
    }
    case DateWordKind::none:
      return at < keys_.size() && words_.list[at].kind == WordKind::number ? read_number(at) : std::nullopt;
    case DateWordKind::ahead:
    case DateWordKind::before:
    case DateWordKind::after:
    case DateWordKind::glue:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace baton::text
