// The parts of reading a date that stand on figures: 20/11/2026, "2 weeks ago", "week 9", "in 3 months", "10:30".
#include <algorithm>
#include <utility>

#include "core/text/date_reader.h"
#include "core/text/numbers.h"

namespace baton::text {

std::int64_t DateReader::digits_at(std::uint32_t at) const {
  if (at >= keys_.size() || words_.list[at].kind != WordKind::number || words_[at].size() > 4) return -1;
  std::int64_t value = 0;
  for (const char c : words_[at]) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::int64_t DateReader::year_at(std::uint32_t at, std::uint32_t& last) const {
  std::uint32_t next = at;
  if (key(next) == key_of(",") || key(next) == key_of("of") || key(next) == key_of("de")) ++next;
  const std::int64_t year = digits_at(next);
  if (year < 1990 || year > 2100) return 0;
  last = next + 1;
  return year;
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
  Period period = Period::one_day(named, at + 1);
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
  return Period::one_day(std::min(month.last, month.first + part[0] - 1), last);
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

/// How many units: "two", "2-3", "a", "a couple of", "few".
DateReader::Count DateReader::read_count(std::uint32_t at) const {
  if (const auto number = text::read_number(words_, keys_, at)) {
    const Count first{number->hundredths / 100, number->last};
    const WordKey joint = key(first.last);
    if (joint != key_of("-") && joint != key_of("to") && joint != key_of("or")) return first;
    const auto second = text::read_number(words_, keys_, first.last + 1);
    if (!second || second->hundredths / 100 <= first.units) return first;
    return {second->hundredths / 100, second->last};
  }
  const bool article = key(at) == key_of("a") || key(at) == key_of("an") || key(at) == key_of("einem");
  const std::uint32_t next = article ? at + 1 : at;
  if (key(next) == key_of("couple")) return {2, next + (key(next + 1) == key_of("of") ? 2u : 1u)};
  if (key(next) == key_of("few")) return {4, next + 1};
  return {article ? 1 : 0, next};
}

std::optional<Period> DateReader::read_span(std::uint32_t at) const {
  static constexpr std::int64_t days_in[] = {1, 7, 14, 30, 91, 365, 0, 0};
  std::uint32_t next = key(at) == key_of("the") ? at + 1 : at;
  if (word(next).kind == DateWordKind::which && word(next).value == 2) ++next;
  const auto [count, after_count] = read_count(next);
  next = after_count;
  if (key(next) == key_of("working") || key(next) == key_of("business") || key(next) == key_of("more")) ++next;
  const DateWord unit_word = word(next);
  if (count <= 0 || count > 10'000 || unit_word.kind != DateWordKind::unit) return std::nullopt;
  const auto unit = static_cast<DateUnit>(unit_word.value);
  Period period = Period::one_day(today_ + count * days_in[unit_word.value], next + 1);
  if (unit == DateUnit::hour) period.minutes_ahead = count * 60;
  if (unit == DateUnit::minute) period.minutes_ahead = count;
  if (unit == DateUnit::month || unit == DateUnit::year) {
    const CivilDay now = civil_of(today_);
    const Days month = month_days(now.year, now.month + count * (unit == DateUnit::year ? 12 : 1));
    period.days.first = period.days.last = std::min(month.last, month.first + now.day - 1);
  }
  return period;
}

bool DateReader::is_clock_word(std::string_view suffix) {
  return suffix == "am" || suffix == "pm" || suffix == "h" || suffix == "uhr" || suffix == "o'clock" || suffix == "heures" ||
         suffix == "horas";
}

/// "10", "10.30", "14h30", "ten", "10:30": the figures, and what is written to the last of them.
std::optional<DateReader::ClockFigures> DateReader::read_clock_figures(std::uint32_t at) const {
  ClockFigures read;
  read.last = at + 1;
  const std::string_view form = words_[at];
  const auto digit = [&](std::size_t i) { return i < form.size() && form[i] >= '0' && form[i] <= '9'; };
  std::size_t i = 0;
  if (digit(0)) {
    for (; i < 2 && digit(i); ++i) read.hour = read.hour * 10 + (form[i] - '0');
    if (i < form.size() && (form[i] == '.' || form[i] == 'h') && digit(i + 1) && digit(i + 2)) {
      read.minute = (form[i + 1] - '0') * 10 + (form[i + 2] - '0');
      read.sure = form[i] == 'h';
      i += 3;
    }
  } else {
    const auto number = text::read_number(words_, keys_, at);
    if (!number || number->scaled) return std::nullopt;
    read.hour = number->hundredths / 100;
    read.last = number->last;
    i = form.size();
  }
  if (i == form.size() && key(read.last) == key_of(":") && digits_at(read.last + 1) >= 0) {
    read.minute = digits_at(read.last + 1);
    read.last += 2;
    read.sure = true;
  }
  read.suffix = form.substr(std::min(i, form.size()));
  if (read.hour > 24 || read.minute > 59) return std::nullopt;
  return read;
}

std::optional<DateReader::Clock> DateReader::read_clock(std::uint32_t at, bool bare) const {
  if (at >= keys_.size()) return std::nullopt;
  if (key(at) == key_of("noon") || key(at) == key_of("midday")) return Clock{720, at + 1};
  auto read = read_clock_figures(at);
  if (!read) return std::nullopt;
  if (read->suffix.empty() && read->last < keys_.size() && is_clock_word(words_[read->last])) read->suffix = words_[read->last++];
  if (!read->suffix.empty() && !is_clock_word(read->suffix)) return std::nullopt;
  if (!read->sure && read->suffix.empty() && !bare) return std::nullopt;
  if (read->suffix == "pm" && read->hour < 12) read->hour += 12;
  if (read->suffix == "am" && read->hour == 12) read->hour = 0;
  if (read->suffix.empty() && read->hour >= 1 && read->hour <= 6) read->hour += 12;  // Nobody calls at three in the morning.
  return Clock{std::min<std::int64_t>(read->hour * 60 + read->minute, 1440), read->last};
}

}  // namespace baton::text
