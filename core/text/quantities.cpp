#include "core/text/quantities.h"

#include <algorithm>
#include <optional>

#include "core/text/money.h"
#include "core/text/numbers.h"
#include "core/text/quantity_words.h"

namespace baton::text {
namespace {

class Finder {
 public:
  Finder(const Words& words, const std::vector<WordKey>& keys) : words_(words), keys_(keys) {}

  std::vector<Quantity> run() {
    for (std::uint32_t at = 0; at < keys_.size();) {
      std::optional<Quantity> found;
      if (may_start(at)) found = read_at(at);
      if (!found) {
        ++at;
        continue;
      }
      at = std::max(found->last, at + 1);
      if (settle(*found)) found_.push_back(*found);
    }
    return std::move(found_);
  }

 private:
  WordKey key(std::uint32_t at) const { return at < keys_.size() ? keys_[at] : 0; }
  bool is_mark(std::uint32_t at) const { return at < keys_.size() && words_.list[at].kind == WordKind::mark; }
  bool touches(std::uint32_t at) const {
    return at > 0 && at < keys_.size() && words_.list[at - 1].where.end == words_.list[at].where.begin;
  }

  /// Cheap look before the costly one: a digit, a sign, or a word that can begin an amount.
  bool may_start(std::uint32_t at) const {
    if (words_.list[at].kind == WordKind::number || (words_[at].front() >= '0' && words_[at].front() <= '9')) return true;
    if (may_open_number(keys_, at) || currency_of(keys_[at]).known) return true;
    return heights.find(keys_[at]) != 0 || key(at + 1) == key_of("$");
  }

  std::optional<Quantity> read_at(std::uint32_t at) {
    Quantity quantity;
    quantity.first = at;
    if (read_figures(at, quantity)) return quantity;
    std::uint32_t next = read_currency_before(at, quantity);
    const auto number = read_number(words_, keys_, next);
    if (!number || is_part_of_something_else(next, number->last)) return std::nullopt;
    bare_ = *number;
    next = number->last;
    quantity.low = quantity.high = number->hundredths;
    quantity.about = number->about;
    if (number->grand) quantity.kind = QuantityKind::money;
    next = read_range(next, quantity);
    next = read_currency_after(next, quantity);
    next = read_percent(next, quantity);
    next = read_plus(next, quantity);
    next = read_unit(next, quantity);
    quantity.last = next;
    return quantity;
  }

  /// "low six figures", "a five-figure sum".
  bool read_figures(std::uint32_t at, Quantity& quantity) const {
    std::uint32_t next = at;
    const std::int64_t height = heights.find(key(at));
    if (height != 0) next += key(at + 1) == key_of("-") ? 2u : 1u;
    const std::int64_t base = next < keys_.size() ? figures.find(keys_[next]) * 100 : 0;
    std::uint32_t noun = next + 1;
    if (key(noun) == key_of("-")) ++noun;
    if (base == 0 || (key(noun) != key_of("figures") && key(noun) != key_of("figure"))) return false;
    quantity.kind = QuantityKind::money;
    quantity.about = true;
    quantity.low = height == high_end ? base * 7 : height == middle ? base * 4 : base;
    quantity.high = height == low_end ? base * 3 : height == middle ? base * 6 : base * 10 - 100;
    quantity.last = noun + 1;
    return true;
  }

  std::uint32_t read_currency_before(std::uint32_t at, Quantity& quantity) const {
    std::uint32_t next = at;
    if (key(at + 1) == key_of("$") && touches(at + 1)) {
      for (const auto& [name, currency] : dollars)
        if (words_[at] == name) return set_currency(at + 2, quantity, currency);
    }
    const CurrencyWord word = currency_of(key(next));
    if (!word.known || !word.before) return at;
    ++next;
    if (key(next) == key_of(".") && touches(next)) ++next;
    return set_currency(next, quantity, word.code);
  }

  static std::uint32_t set_currency(std::uint32_t next, Quantity& quantity, const Currency& currency) {
    quantity.kind = QuantityKind::money;
    quantity.currency = currency;
    return next;
  }

  /// Times (10:30), dates (3/4), fractions of a longer figure and telephone numbers.
  bool is_part_of_something_else(std::uint32_t first, std::uint32_t last) const {
    const auto joins = [&](std::uint32_t mark) {
      return key(mark) == key_of(":") || key(mark) == key_of("/") || key(mark) == key_of("#") || key(mark) == key_of("@");
    };
    const auto digits = [&](std::uint32_t at) { return at < keys_.size() && words_.list[at].kind == WordKind::number; };
    if (first > 0 && joins(first - 1) && touches(first)) return true;
    if (first > 0 && digits(first - 1) && digits(first)) return true;
    if (last + 1 < keys_.size() && joins(last) && touches(last) && digits(last + 1)) return true;
    if (last < keys_.size() && touches(last) && words_.list[last].kind == WordKind::word && digits(first)) return true;
    if (key(last) == key_of("am") || key(last) == key_of("pm") || key(last) == key_of("o'clock")) return true;
    return digits(first) && (words_[first].size() > 9 || (words_[first].front() == '0' && words_[first].size() > 4) ||
                             (digits(last) && digits(last + 1)));
  }

  /// "80-100k", "between 40 and 50k", "3 to 5 thousand", "40k or 50k".
  std::uint32_t read_range(std::uint32_t next, Quantity& quantity) {
    const bool dash = key(next) == key_of("-"), to = key(next) == key_of("to") || key(next) == key_of("or");
    const bool between = key(next) == key_of("and") && quantity.first > 0 && key(quantity.first - 1) == key_of("between");
    if (!dash && !to && !between) return next;
    Quantity second;
    const std::uint32_t begin = read_currency_before(next + 1, second);
    const auto number = read_number(words_, keys_, begin);
    if (!number || number->small_word || is_part_of_something_else(begin, number->last)) return next;
    std::int64_t low = quantity.low;
    if (number->scaled && !bare_.scaled && low < 100'000) low *= scale_of(*number);
    if (low >= number->hundredths || low <= 0) return next;
    quantity.low = low;
    quantity.high = number->hundredths;
    if (second.kind == QuantityKind::money || number->grand) quantity.kind = QuantityKind::money;
    if (quantity.currency[0] == 0) quantity.currency = second.currency;
    bare_.scaled = bare_.scaled || number->scaled;
    bare_.last = number->last;
    return number->last;
  }

  /// The scale that a short first half of a range borrows from the second: 80-100k.
  static std::int64_t scale_of(const NumberRead& number) {
    if (number.hundredths >= 100'000'000'000) return 1'000'000'000;
    if (number.hundredths >= 100'000'000) return 1'000'000;
    return 1'000;
  }

  std::uint32_t read_currency_after(std::uint32_t next, Quantity& quantity) const {
    std::uint32_t at = next;
    if (key(at) == key_of("us") || key(at) == key_of("australian") || key(at) == key_of("canadian") || key(at) == key_of("swiss"))
      ++at;
    const CurrencyWord word = currency_of(key(at));
    if (!word.known || (is_mark(at) && quantity.kind == QuantityKind::money && quantity.currency[0])) return next;
    if (key(at) == key_of("$") && at + 1 < keys_.size() && words_.list[at + 1].kind == WordKind::number && touches(at + 1))
      return next;
    quantity.kind = QuantityKind::money;
    if (word.code[0] && quantity.currency[0] == 0) quantity.currency = word.code;
    return at + 1;
  }

  std::uint32_t read_percent(std::uint32_t next, Quantity& quantity) const {
    std::uint32_t last = next;
    if (key(next) == key_of("%") || key(next) == key_of("percent") || key(next) == key_of("pct") ||
        key(next) == key_of("prozent"))
      last = next + 1;
    if (key(next) == key_of("per") && key(next + 1) == key_of("cent")) last = next + 2;
    if (last != next) quantity.kind = QuantityKind::percent;
    return last;
  }

  std::uint32_t read_plus(std::uint32_t next, Quantity& quantity) const {
    if (key(next) != key_of("+") && !(key(next) == key_of("plus") && !touches(next))) return next;
    if (key(next) == key_of("plus") && next + 1 < keys_.size() && words_.list[next + 1].kind == WordKind::number) return next;
    quantity.at_least = true;
    return next + 1;
  }

  /// "300 users", "300 active field users", "40 of us"; then "per seat", "a month", "/yr".
  std::uint32_t read_unit(std::uint32_t next, Quantity& quantity) const {
    if (quantity.kind == QuantityKind::number) next = read_counted(next, quantity);
    for (int times = 0; times < 2; ++times) next = read_per(next, quantity);
    return next;
  }

  std::uint32_t read_counted(std::uint32_t next, Quantity& quantity) const {
    if (key(next) == key_of("of") && (key(next + 1) == key_of("us") || key(next + 1) == key_of("them"))) {
      quantity.kind = QuantityKind::people;
      return next + 2;
    }
    for (std::uint32_t at = next; at < next + 4 && at < keys_.size(); ++at) {
      if (is_mark(at) && key(at) != key_of("-")) break;
      const std::int64_t unit = units.find(keys_[at]);
      if (unit != 0) {
        if (unit == unit_people) quantity.kind = QuantityKind::people;
        if (unit == unit_seats) quantity.kind = QuantityKind::seats;
        if (unit == unit_sites) quantity.kind = QuantityKind::sites;
        return at + 1;
      }
      if (barriers.find(keys_[at]) != 0 || words_.list[at].kind == WordKind::number) break;
    }
    return next;
  }

  std::uint32_t read_per(std::uint32_t next, Quantity& quantity) const {
    const WordKey first = key(next);
    if (const std::int64_t per = rates.find(first)) return set_per(next + 1, quantity, static_cast<Per>(per));
    if (first != key_of("per") && first != key_of("a") && first != key_of("each") && first != key_of("every") &&
        first != key_of("/"))
      return next;
    const std::uint32_t at = next + 1;
    const WordKey noun = key(at);
    if (const std::int64_t per = rate_nouns.find(noun)) return set_per(at + 1, quantity, static_cast<Per>(per));
    const std::int64_t unit = at < keys_.size() ? units.find(noun) : 0;
    const bool one = (unit >= unit_people && unit <= unit_sites) || noun == key_of("head") || noun == key_of("person");
    if (!one || quantity.kind != QuantityKind::money) return next;
    quantity.each = true;
    return at + 1;
  }

  static std::uint32_t set_per(std::uint32_t next, Quantity& quantity, Per per) {
    quantity.per = per;
    return next;
  }

  /// Takes in what leads up to the number, decides between number and money, and turns counts whole. False when it is nothing.
  bool settle(Quantity& quantity) {
    if (quantity.kind == QuantityKind::number) {
      if (bare_.small_word && quantity.last <= quantity.first + 1) return false;
      if (looks_like_year(quantity)) return false;
      if (near_money_word(quantity))
        quantity.kind = QuantityKind::money;
      else if (after_group_noun(quantity))
        quantity.kind = QuantityKind::people;
    }
    read_lead(quantity);
    if (quantity.kind != QuantityKind::money && quantity.kind != QuantityKind::percent) {
      quantity.low /= 100;
      quantity.high /= 100;
    }
    quantity.where = words_.where(quantity.first, quantity.last);
    return true;
  }

  bool looks_like_year(const Quantity& quantity) const {
    return quantity.last == quantity.first + 1 && words_.list[quantity.first].kind == WordKind::number &&
           words_[quantity.first].size() == 4 && quantity.low >= 190'000 && quantity.low < 210'000;
  }

  /// "a team of 40", "headcount is 900".
  bool after_group_noun(const Quantity& quantity) const {
    const auto noun = [&](std::uint32_t at) {
      const WordKey word = keys_[at];
      return word == key_of("team") || word == key_of("staff") || word == key_of("headcount") || word == key_of("workforce") ||
             word == key_of("crew") || word == key_of("employees");
    };
    const std::uint32_t first = quantity.first;
    return (first >= 2 && noun(first - 2)) || (first >= 1 && noun(first - 1)) || (first >= 3 && noun(first - 3));
  }

  /// A bare number of a hundred or more is money when its clause speaks of money: "we've budgeted 14 thousand".
  bool near_money_word(const Quantity& quantity) const {
    if (quantity.last > bare_.last || (!bare_.scaled && quantity.high < 20'000)) return false;
    for (std::uint32_t at = quantity.first, steps = 0; at > 0 && steps < 8; --at, ++steps) {
      if (is_mark(at - 1) && key(at - 1) != key_of(":") && key(at - 1) != key_of("'")) break;
      if (speaks_of_money(keys_[at - 1])) return true;
    }
    for (std::uint32_t at = quantity.last, steps = 0; at < keys_.size() && steps < 6; ++at, ++steps) {
      if (is_mark(at)) break;
      if (speaks_of_money(keys_[at])) return true;
    }
    return false;
  }

  void read_lead(Quantity& quantity) const {
    for (int times = 0; times < 2 && quantity.first > 0; ++times) {
      const std::int64_t lead = leads.find(keys_[quantity.first - 1]);
      if (lead == 0) return;
      quantity.about = quantity.about || lead == before_about;
      quantity.at_least = quantity.at_least || lead == before_more;
      --quantity.first;
    }
  }

  const Words& words_;
  const std::vector<WordKey>& keys_;
  std::vector<Quantity> found_;
  NumberRead bare_;
};

}  // namespace

std::vector<Quantity> find_quantities(const Words& words, const std::vector<WordKey>& keys) { return Finder(words, keys).run(); }

}  // namespace baton::text
