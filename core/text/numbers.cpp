#include "core/text/numbers.h"

#include <algorithm>

#include "core/text/number_words.h"

namespace baton::text {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::int64_t scaled(std::int64_t hundredths, std::int64_t by) {
  return hundredths > largest_number / by ? largest_number : hundredths * by;
}

/// A scale as a word of its own after a number: "14 thousand", "90 k". A lone "m" is more often metres.
std::int64_t scale_word(const std::vector<WordKey>& keys, std::uint32_t at) {
  if (at >= keys.size() || keys[at] == key_of("m")) return 0;
  return scales.find(keys[at]);
}

void apply_scales(NumberRead& number, const std::vector<WordKey>& keys) {
  for (int times = 0; times < 2; ++times) {
    const std::int64_t scale = scale_word(keys, number.last);
    if (scale == 0) return;
    number.scaled = true;
    number.grand = number.grand || is_money_scale(keys[number.last]);
    number.hundredths = scaled(number.hundredths, scale);
    ++number.last;
  }
}

/// "90k", "1.2m": digits and a suffix in one word. A fraction before the suffix comes as "1.2" only with the letters attached.
std::optional<NumberRead> read_suffixed(std::string_view form, std::uint32_t at) {
  const auto end = static_cast<std::size_t>(
      std::find_if(form.begin(), form.end(), [](char c) { return !is_digit(c) && c != '.' && c != ','; }) - form.begin());
  const std::int64_t scale = suffixes.find(key_of(form.substr(end)));
  const auto digits = read_digits(form.substr(0, end), true);
  if (scale == 0 || !digits) return std::nullopt;
  NumberRead number;
  number.hundredths = scaled(*digits, scale);
  number.last = at + 1;
  number.scaled = true;
  number.grand = scale == 100'000 || scale == 10'000'000;
  return number;
}

std::optional<NumberRead> read_in_digits(const Words& words, const std::vector<WordKey>& keys, std::uint32_t at) {
  const std::string_view form = words[at];
  if (words.list[at].kind == WordKind::word) {
    auto suffixed = read_suffixed(form, at);
    if (suffixed) apply_scales(*suffixed, keys);
    return suffixed;
  }
  const bool scale_follows = scale_word(keys, at + 1) >= 1'000;
  const auto digits = read_digits(form, scale_follows);
  if (!digits) return std::nullopt;
  NumberRead number;
  number.hundredths = *digits;
  number.last = at + 1;
  apply_scales(number, keys);
  return number;
}

/// "a", "half a", "a couple of", "a few", "several" before a scale. Sets how many hundredths of the scale they stand for.
struct Article {
  std::int64_t hundredths = 0;
  std::uint32_t last = 0;
  bool about = false;
};

Article read_article(const std::vector<WordKey>& keys, std::uint32_t at) {
  const auto key = [&](std::uint32_t i) { return i < keys.size() ? keys[i] : 0; };
  const bool leads = key(at) == key_of("a") || key(at) == key_of("an");
  const std::uint32_t next = leads ? at + 1 : at;
  if (key(at) == key_of("half") && (key(at + 1) == key_of("a") || key(at + 1) == key_of("of"))) return {50, at + 2, false};
  if (key(at) == key_of("half")) return {50, at + 1, false};
  if (key(next) == key_of("couple")) return {200, next + (key(next + 1) == key_of("of") ? 2u : 1u), true};
  if (key(next) == key_of("few")) return {300, next + 1, true};
  if (key(at) == key_of("several")) return {500, at + 1, true};
  return {0, at, false};
}

std::optional<NumberRead> read_article_number(const std::vector<WordKey>& keys, std::uint32_t at) {
  const Article article = read_article(keys, at);
  if (article.hundredths == 0) return std::nullopt;
  const bool dozen = article.last < keys.size() && keys[article.last] == key_of("dozen");
  const std::int64_t scale = dozen ? 12 : scale_word(keys, article.last);
  if (scale == 0 || keys[article.last] == key_of("k")) return std::nullopt;
  NumberRead number;
  number.in_words = true;
  number.scaled = !dozen;
  number.about = article.about;
  number.grand = is_money_scale(keys[article.last]);
  number.hundredths = article.hundredths * scale;
  number.last = article.last + 1;
  apply_scales(number, keys);
  return number;
}

/// Adds number words up: "two hundred and forty thousand", "twenty-five", "one point five million".
class WordNumber {
 public:
  WordNumber(const Words& words, const std::vector<WordKey>& keys, std::uint32_t at) : words_(words), keys_(keys), at_(at) {}

  /// "a hundred and fifty": the article has been passed, a scale comes first.
  std::optional<NumberRead> read_from_scale() {
    const std::int64_t scale = scale_word(keys_, at_);
    if (scale == 0) return std::nullopt;
    take_scale(scale);
    count_ = 1;
    return read();
  }

  std::optional<NumberRead> read() {
    const std::uint32_t first = at_;
    while (at_ < keys_.size() && count_ < 12 && step()) ++count_;
    if (count_ == 0) return std::nullopt;
    NumberRead number;
    number.hundredths = std::min(largest_number, total_ + group_);
    number.last = at_;
    number.in_words = true;
    number.scaled = scaled_;
    number.grand = grand_;
    number.small_word = at_ == first + 1 && number.hundredths == 100;
    return number;
  }

 private:
  bool step() {
    const std::int64_t small = small_numbers.find(keys_[at_]);
    if (small != 0 && fits(small)) {
      group_ += small * 100;
      smallest_ = small >= 20 ? 10 : 1;
      ++at_;
      read_point();
      return true;
    }
    if (count_ == 0) return false;
    const std::int64_t scale = scale_word(keys_, at_);
    if (scale != 0) return take_scale(scale);
    return skip_joint();
  }

  /// "twenty five" adds up, "five twenty" does not.
  bool fits(std::int64_t small) const { return count_ == 0 || small < smallest_; }

  bool take_scale(std::int64_t scale) {
    scaled_ = scaled_ || scale >= 1'000;
    grand_ = grand_ || is_money_scale(keys_[at_]);
    group_ = scaled(group_ == 0 ? 100 : group_, scale);
    if (scale >= 1'000) {
      total_ = std::min(largest_number, total_ + group_);
      group_ = 0;
    }
    smallest_ = 100;
    ++at_;
    return true;
  }

  /// "and" after a scale, and the hyphen of "twenty-five", when a number word goes on.
  bool skip_joint() {
    const bool hyphen = words_[at_] == "-" && words_.list[at_].where.begin == words_.list[at_ - 1].where.end;
    if (!hyphen && !(keys_[at_] == key_of("and") && smallest_ == 100)) return false;
    if (at_ + 1 >= keys_.size()) return false;
    const std::int64_t next = small_numbers.find(keys_[at_ + 1]);
    const bool goes_on = (next != 0 && fits(next)) || (hyphen && scale_word(keys_, at_ + 1) != 0);
    if (goes_on) ++at_;
    return goes_on;
  }

  void read_point() {
    if (at_ + 1 >= keys_.size() || keys_[at_] != key_of("point")) return;
    const std::int64_t tenths = small_numbers.find(keys_[at_ + 1]);
    if (tenths == 0 || tenths > 9) return;
    group_ += tenths * 10;
    at_ += 2;
  }

  const Words& words_;
  const std::vector<WordKey>& keys_;
  std::uint32_t at_;
  int count_ = 0;
  std::int64_t total_ = 0, group_ = 0;
  std::int64_t smallest_ = 1'000'000;  ///< What follows must be smaller than the last part's unit.
  bool scaled_ = false, grand_ = false;
};

/// Where the fraction starts, or npos: the last separator, unless it can only part thousands.
std::size_t fraction_at(std::string_view digits, bool short_scale) {
  const std::size_t last = digits.find_last_of(".,");
  if (last == std::string_view::npos) return last;
  const bool other_before = digits.substr(0, last).find_first_of(digits[last] == '.' ? ",'" : ".'") != std::string_view::npos;
  const bool same_before = digits.substr(0, last).find(digits[last]) != std::string_view::npos;
  const std::size_t after = digits.size() - last - 1;
  if (same_before) return std::string_view::npos;
  if (after == 3 && !other_before && !(short_scale && last <= 3)) return std::string_view::npos;
  if (after == 3 && other_before && digits[last] == ',') return std::string_view::npos;
  return last;
}

}  // namespace

bool may_open_number(const std::vector<WordKey>& keys, std::uint32_t at) {
  const std::int64_t opener = openers.find(keys[at]);
  if (opener == 0) return small_numbers.find(keys[at]) != 0;
  if (opener != opens_before_count) return true;
  const WordKey next = at + 1 < keys.size() ? keys[at + 1] : 0;
  return scales.find(next) != 0 || next == key_of("couple") || next == key_of("few") || next == key_of("dozen");
}

std::optional<std::int64_t> read_digits(std::string_view digits, bool short_scale) {
  if (digits.empty() || !is_digit(digits.front())) return std::nullopt;
  const std::size_t fraction = fraction_at(digits, short_scale);
  std::int64_t whole = 0, part = 0, unit = 10;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (!is_digit(digits[i])) {
      if (digits[i] != '.' && digits[i] != ',' && digits[i] != '\'') return std::nullopt;
      continue;
    }
    if (i > fraction) {
      part += (digits[i] - '0') * unit;
      unit /= 10;
    } else {
      whole = std::min(largest_number, whole * 10 + (digits[i] - '0'));
    }
  }
  return std::min(largest_number, whole * 100 + part);
}

std::optional<NumberRead> read_number(const Words& words, const std::vector<WordKey>& keys, std::uint32_t at) {
  if (at >= keys.size() || words.list[at].kind == WordKind::mark) return std::nullopt;
  const std::string_view form = words[at];
  if (is_digit(form.front())) return read_in_digits(words, keys, at);
  if (auto number = read_article_number(keys, at)) return number;
  const std::int64_t opener = openers.find(keys[at]);
  if (opener == opens_as_scale) return WordNumber(words, keys, at).read_from_scale();
  if (opener == opens_before_count) return WordNumber(words, keys, at + 1).read_from_scale();
  return WordNumber(words, keys, at).read();
}

}  // namespace baton::text
