#include "core/json/words.h"

#include <algorithm>
#include <chrono>

#include "core/model/time_units.h"
#include "core/text/wording.h"

namespace baton::json {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Reads exactly `count` digits at `at`, moving past them; -1 when they are not there.
int digits(std::string_view text, std::size_t& at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i, ++at) {
    if (!digit(text[at])) return -1;
    value = value * 10 + (text[at] - '0');
  }
  return value;
}

bool take(std::string_view text, std::size_t& at, char wanted) {
  if (at >= text.size() || text[at] != wanted) return false;
  ++at;
  return true;
}

std::optional<Date> date_at(std::string_view text, std::size_t& at) {
  const int year = digits(text, at, 4);
  if (year < 1 || !take(text, at, '-')) return {};
  const int month = digits(text, at, 2);
  if (month < 1 || !take(text, at, '-')) return {};
  const int day = digits(text, at, 2);
  if (day < 1) return {};
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return {};
  return Date{std::chrono::sys_days{ymd}.time_since_epoch().count()};
}

/// `Z`, `+01:00`, `+0100` or `+01`, in minutes east.
std::optional<int> offset_at(std::string_view text, std::size_t& at) {
  if (take(text, at, 'Z') || take(text, at, 'z')) return 0;
  const bool west = at < text.size() && text[at] == '-';
  if (!west && (at >= text.size() || text[at] != '+')) return {};
  ++at;
  const int hours = digits(text, at, 2);
  if (hours < 0 || hours > 23) return {};
  if (at == text.size()) return (west ? -1 : 1) * hours * 60;
  take(text, at, ':');
  const int minutes = digits(text, at, 2);
  if (minutes < 0 || minutes > 59) return {};
  return (west ? -1 : 1) * (hours * 60 + minutes);
}

void append_padded(std::string& out, std::int64_t value, std::size_t width) {
  const std::string plain = std::to_string(value);
  if (plain.size() < width) out.append(width - plain.size(), '0');
  out += plain;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

template <class Code>
std::optional<Code> capitals(std::string_view text, std::size_t count) {
  text = trimmed(text);
  if (text.size() != count) return {};
  Code code;
  for (const char c : text) {
    if (!letter(c)) return {};
    code.value += upper(c);
  }
  return code;
}

}  // namespace

std::optional<Time> read_time(std::string_view text) {
  std::size_t at = 0;
  const auto date = date_at(text, at);
  if (!date || at >= text.size() || (text[at] != 'T' && text[at] != 't' && text[at] != ' ')) return {};
  ++at;
  const int hour = digits(text, at, 2);
  if (hour < 0 || hour > 23 || !take(text, at, ':')) return {};
  const int minute = digits(text, at, 2);
  if (minute < 0 || minute > 59 || !take(text, at, ':')) return {};
  const int second = digits(text, at, 2);
  if (second < 0 || second > 60) return {};
  std::int64_t fraction = 0;
  if (take(text, at, '.')) {
    const std::size_t first = at;
    for (; at < text.size() && digit(text[at]); ++at)
      if (at < first + 3) fraction = fraction * 10 + (text[at] - '0');
    if (at == first) return {};
    for (std::size_t seen = at - first; seen < 3; ++seen) fraction *= 10;
  }
  const auto offset = offset_at(text, at);
  if (!offset || at != text.size()) return {};
  const Time time{date->days * ms_per_day + (hour * 60 + minute - *offset) * ms_per_minute + second * 1000 + fraction};
  if (time < first_moment || time > last_moment) return {};
  return time;
}

std::string print_time(Time time) {
  time = std::clamp(time, first_moment, last_moment);
  std::int64_t day = time.ms / ms_per_day, rest = time.ms % ms_per_day;
  if (rest < 0) rest += ms_per_day, --day;
  std::string out = print_date({day}) + "T";
  append_padded(out, rest / ms_per_hour, 2);
  out += ':';
  append_padded(out, rest / ms_per_minute % 60, 2);
  out += ':';
  append_padded(out, rest / 1000 % 60, 2);
  if (rest % 1000) {
    out += '.';
    append_padded(out, rest % 1000, 3);
  }
  return out + "Z";
}

std::optional<Date> read_date(std::string_view text) {
  std::size_t at = 0;
  const auto date = date_at(text, at);
  if (at != text.size()) return {};
  return date;
}

std::string print_date(Date date) {
  date = std::clamp(date, Date{first_moment.ms / ms_per_day}, Date{last_moment.ms / ms_per_day});
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{date.days}}};
  std::string out;
  append_padded(out, static_cast<int>(ymd.year()), 4);
  out += '-';
  append_padded(out, static_cast<unsigned>(ymd.month()), 2);
  out += '-';
  append_padded(out, static_cast<unsigned>(ymd.day()), 2);
  return out;
}

std::optional<ClockTime> read_clock_time(std::string_view text) {
  std::size_t at = 0;
  const int hour = digits(text, at, 2);
  if (hour < 0 || !take(text, at, ':')) return {};
  const int minute = digits(text, at, 2);
  if (minute < 0 || minute > 59 || at != text.size() || hour * 60 + minute > 1440) return {};
  return ClockTime{hour * 60 + minute};
}

std::string print_clock_time(ClockTime time) {
  std::string out;
  append_padded(out, time.minutes / 60, 2);
  out += ':';
  append_padded(out, time.minutes % 60, 2);
  return out;
}

std::string print_hundredths(Hundredths amount) { return text::amount(amount.value, text::AmountForm::number); }

std::optional<CountryCode> read_country(std::string_view text) { return capitals<CountryCode>(text, 2); }

std::optional<CurrencyCode> read_currency(std::string_view text) { return capitals<CurrencyCode>(text, 3); }

std::optional<RegionCode> read_region(std::string_view text) {
  text = trimmed(text);
  if (text.size() < 4 || text.size() > 6 || text[2] != '-' || !letter(text[0]) || !letter(text[1])) return {};
  RegionCode code;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 2 && !letter(text[i]) && !digit(text[i])) return {};
    code.value += upper(text[i]);
  }
  return code;
}

std::optional<LanguageTag> read_language(std::string_view text) {
  text = trimmed(text);
  LanguageTag tag;
  std::size_t part = 0, in_part = 0;
  for (char c : text) {
    if (c == '_') c = '-';
    if (c == '-') {
      if (in_part == 0 || (part == 0 && in_part < 2)) return {};
      ++part, in_part = 0;
    } else if (!(letter(c) || (part > 0 && digit(c))) || ++in_part > 8) {
      return {};
    }
    tag.value += part == 0 ? lower(c) : c;
  }
  if (in_part == 0 || (part == 0 && (in_part < 2 || in_part > 3))) return {};
  // A region is written in capitals: pt-BR.
  if (const auto dash = tag.value.rfind('-'); dash != tag.value.npos && tag.value.size() - dash == 3)
    tag.value[dash + 1] = upper(tag.value[dash + 1]), tag.value[dash + 2] = upper(tag.value[dash + 2]);
  return tag;
}

std::optional<PhoneNumber> read_phone(std::string_view text) {
  text = trimmed(text);
  std::size_t count = 0;
  for (const char c : text) {
    if (digit(c))
      ++count;
    else if (letter(c) && count < 5)
      return {};  // an extension may follow, a word may not lead
  }
  if (count < 5 || count > 20) return {};
  return PhoneNumber{std::string(text)};
}

std::optional<ZoneName> read_zone(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.size() > 64) return {};
  for (const char c : text)
    if (!letter(c) && !digit(c) && c != '/' && c != '_' && c != '-' && c != '+') return {};
  return ZoneName{std::string(text)};
}

}  // namespace baton::json
