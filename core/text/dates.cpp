#include "core/text/dates.h"

#include "core/text/date_reader.h"

namespace baton::text {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

/// Days since 1970 of an instant in UTC, rounded down also before 1970, within what a calendar can hold.
std::int64_t utc_day(std::int64_t at_ms) {
  const std::int64_t day = at_ms / day_ms - (at_ms % day_ms < 0 ? 1 : 0);
  constexpr std::int64_t limit = 3'000'000;
  return day < -limit ? -limit : day > limit ? limit : day;
}

class Finder {
 public:
  Finder(const Words& words, const std::vector<WordKey>& keys, std::int64_t at_ms)
      : words_(words),
        keys_(keys),
        today_(utc_day(at_ms)),
        minute_now_((at_ms - today_ * day_ms) / 60'000),
        reader_(words, keys, today_) {}

  std::vector<DateMention> run() {
    for (std::uint32_t at = 0; at < keys_.size();) {
      const std::uint32_t next = read_at(at);
      at = next > at ? next : at + 1;
    }
    return std::move(found_);
  }

 private:
  /// The end of the mention that starts here, or `at` when none does.
  std::uint32_t read_at(std::uint32_t at) {
    const bool is_number = words_.list[at].kind == WordKind::number;
    const DateWord what = date_word(keys_[at]);
    if (what.kind == DateWordKind::none && !is_number) {
      const char first = words_.folded[words_.list[at].folded_begin];
      return first >= '0' && first <= '9' ? read_timed(at, at, false) : at;
    }
    if (what.kind == DateWordKind::opening) return read_opening(at);
    if (what.kind == DateWordKind::before || what.kind == DateWordKind::after) return read_led(at, what.kind);
    if (what.kind == DateWordKind::ahead) return read_ahead(at);
    if (key(at) == key_of("at") || key(at) == key_of("um")) return read_timed(at, at + 1, true);
    if (is_number) {
      if (const std::uint32_t last = read_timed(at, at, false); last != at) return last;
    }
    if (what.kind == DateWordKind::glue) return at;
    if (key(at + 1) == key_of("than") && key(at) == key_of("later")) return read_compared(at);
    const auto period = reader_.read(at);
    return period ? add(at, *period, Direction::on) : at;
  }

  /// Words that begin no date elsewhere: "some day", "New Year", "Black Friday".
  std::uint32_t read_opening(std::uint32_t at) {
    if (key(at + 1) == key_of("than") && (key(at) == key_of("earlier") || key(at) == key_of("sooner"))) return read_compared(at);
    const WordKey next = key(at + 1);
    if (key(at) == key_of("some") && (next == key_of("point") || next == key_of("day") || next == key_of("stage")))
      return add(at, Period{{}, at + 2, true}, Direction::on);
    if (key(at) == key_of("right") && next == key_of("away")) return add(at, Period{{}, at + 2, true}, Direction::on);
    if (const auto feast = read_double_feast(at)) return add(at, *feast, Direction::on);
    return at;
  }

  /// "no later than Friday", "no earlier than March", "later than June".
  std::uint32_t read_compared(std::uint32_t at) {
    const auto period = read_after_preposition(at + 2);
    return period ? add(at, *period, key(at) == key_of("later") ? Direction::after : Direction::before) : at;
  }

  std::optional<Period> read_double_feast(std::uint32_t at) const {
    const auto period = [&](Feast feast, std::uint32_t words) {
      return Period{next_feast(feast, today_), at + words, false, true};
    };
    const WordKey first = key(at), second = key(at + 1);
    if (first == key_of("black") && second == key_of("friday")) return period(Feast::black_friday, 2);
    if (first == key_of("cyber") && second == key_of("monday")) return period(Feast::cyber_monday, 2);
    if ((first == key_of("chinese") || first == key_of("lunar")) && second == key_of("new"))
      return period(Feast::lunar_new_year, 3);
    if (first == key_of("new") && (second == key_of("year") || second == key_of("years") || second == key_of("year's")))
      return period(Feast::new_year, 2);
    if (first == key_of("semana") && second == key_of("santa")) return period(Feast::easter, 2);
    return std::nullopt;
  }

  /// What follows a preposition, the words that only join left out.
  std::optional<Period> read_after_preposition(std::uint32_t at) const {
    for (std::uint32_t next = at; next < at + 3 && next < keys_.size(); ++next) {
      if (const auto period = reader_.read(next)) return period;
      if (const auto feast = read_double_feast(next)) return feast;
      if (date_word(keys_[next]).kind == DateWordKind::unit_end) return std::nullopt;
      if (date_word(keys_[next]).kind != DateWordKind::glue) break;
    }
    return std::nullopt;
  }

  std::uint32_t read_led(std::uint32_t at, DateWordKind kind) {
    std::uint32_t next = at + 1;
    if (key(next) == key_of("than") || key(next) == key_of("a")) ++next;
    if (date_word(key(next)).kind == DateWordKind::before && key(next) != key(at)) ++next;  // "spätestens bis", "until before"
    auto period = read_after_preposition(next);
    if (!period) {
      const auto clock = reader_.read_clock(next, key(at) == key_of("by") || key(at) == key_of("before"));
      return clock && key(at) != key_of("from") ? read_timed(at, next, true) : at;
    }
    const bool since = key(at) == key_of("since") || key(at) == key_of("seit") || key(at) == key_of("depuis");
    if (since && period->floating && period->days.first > today_) {
      const std::int64_t back = period->days.last - period->days.first < 7 && period->days.first - today_ <= 7 ? 7 : 365;
      period->days = {period->days.first - back, period->days.last - back};
    }
    return add(at, *period, kind == DateWordKind::before ? Direction::before : Direction::after);
  }

  /// "in March", "in a fortnight", "within two weeks", "over the next few months".
  std::uint32_t read_ahead(std::uint32_t at) {
    std::uint32_t next = at + 1;
    if (key(next) == key_of("de") || key(next) == key_of("a")) {
      if (!reader_.read_span(next)) ++next;
    }
    if (auto span = reader_.read_span(next)) {
      const bool within =
          key(at) != key_of("in") && key(at) != key_of("dans") && key(at) != key_of("em") && key(at) != key_of("en");
      if (within) span->days.first = today_;
      if (span->minutes_ahead > 0) return add_minutes_ahead(at, *span, within ? Direction::before : Direction::on);
      if (key(span->last) == key_of("time") || key(span->last) == key_of("'")) ++span->last;
      return add(at, *span, within ? Direction::before : Direction::on);
    }
    const auto period = read_after_preposition(at + 1);
    return period && !period->vague ? add(at, *period, Direction::on) : at;
  }

  /// "in two hours", "within the next 30 minutes".
  std::uint32_t add_minutes_ahead(std::uint32_t at, const Period& span, Direction direction) {
    const std::int64_t then = minute_now_ + span.minutes_ahead;
    const std::int64_t day = today_ + then / 1440;
    const std::uint32_t last = add(at, Period{{day, day}, span.last}, direction);
    found_.back().minute = then % 1440;
    return last;
  }

  /// A time of day, and the day it belongs to if one follows: "10am Thursday", "at ten on Friday".
  std::uint32_t read_timed(std::uint32_t first, std::uint32_t at, bool bare) {
    const auto clock = reader_.read_clock(at, bare);
    if (!clock) return first;
    const std::uint32_t next = reader_.skip_glue(clock->last);
    Period period{{today_, today_}, clock->last};
    if (const auto day = reader_.read(next); day && day->days.first == day->days.last && !day->vague) {
      period = *day;
    } else if (clock->minute <= minute_now_) {
      period.days = {today_ + 1, today_ + 1};
    }
    if (bare && period.last == clock->last && clock->last < keys_.size()) {
      const auto kind = words_.list[clock->last].kind;
      const bool digits = words_.list[at].kind == WordKind::number;
      const bool ends = kind == WordKind::mark && key(clock->last) != key_of("%") && key(clock->last) != key_of("-");
      const bool unit = words_[clock->last - 1].find('m') != std::string_view::npos;
      if (!ends && !unit && clock->last == at + 1 && (digits || kind == WordKind::word)) return first;  // "at 40 sites"
    }
    const std::uint32_t last = add(first, period, Direction::on);
    found_.back().minute = clock->minute;
    return last;
  }

  std::uint32_t add(std::uint32_t first, Period period, Direction direction) {
    DateMention mention;
    mention.first = first;
    mention.last = period.last;
    mention.direction = direction;
    mention.vague = period.vague;
    if (!period.vague) {
      mention.first_day = period.days.first;
      mention.last_day = period.days.last;
      mention.past = period.days.last < today_;
    }
    read_denial(mention);
    if (!mention.minute) read_time_after(mention);
    mention.where = words_.where(mention.first, mention.last);
    found_.push_back(mention);
    return mention.last;
  }

  /// "not this year", "not before March", "no later than Friday", "not until Q3".
  void read_denial(DateMention& mention) const {
    const std::uint32_t at = mention.first;
    if (at <= (found_.empty() ? 0 : found_.back().last)) return;
    const WordKey before = key(at - 1);
    const bool denied = before == key_of("not") || before == key_of("no") || before == key_of("nicht") ||
                        before == key_of("pas") || before == key_of("nao") || before == key_of("never");
    if (!denied || (mention.vague && later_alone(mention))) return;
    mention.first = at - 1;
    // Not before is after, and not after is before.
    switch (mention.direction) {
      case Direction::before:
        mention.direction = Direction::after;
        break;
      case Direction::after:
        mention.direction = Direction::before;
        break;
      case Direction::on:
      case Direction::never:
        mention.direction = Direction::never;
        break;
    }
  }

  /// "no later" without a day is no date that is denied.
  bool later_alone(const DateMention& mention) const {
    return key(mention.first) == key_of("later") && mention.last == mention.first + 1;
  }

  void read_time_after(DateMention& mention) const {
    std::uint32_t at = mention.last;
    if (mention.first_day != mention.last_day || mention.vague) return;
    if (key(at) == key_of(",")) ++at;
    const bool led = key(at) == key_of("at") || key(at) == key_of("um") || key(at) == key_of("a") || key(at) == key_of("as") ||
                     key(at) == key_of("by") || key(at) == key_of("before");
    if (led) ++at;
    if (led && key(at) == key_of("las")) ++at;
    if (const auto clock = reader_.read_clock(at, led)) {
      mention.minute = clock->minute;
      mention.last = clock->last;
    }
  }

  WordKey key(std::uint32_t at) const { return at < keys_.size() ? keys_[at] : 0; }

  const Words& words_;
  const std::vector<WordKey>& keys_;
  std::int64_t today_, minute_now_;
  DateReader reader_;
  std::vector<DateMention> found_;
};

}  // namespace

std::vector<DateMention> find_dates(const Words& words, const std::vector<WordKey>& keys, std::int64_t at_ms) {
  return Finder(words, keys, at_ms).run();
}

}  // namespace baton::text
