#include "core/text/mail_attribution.h"

#include "core/text/mail_words.h"

namespace baton::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view folded, std::size_t at) {
  std::size_t count = 0;
  while (at + count < folded.size() && is_digit(folded[at + count])) ++count;
  return count;
}

// Chinese, Japanese and Korean put "year" behind the number.
bool is_year_word(std::string_view rest) { return rest.starts_with("年") || rest.starts_with("년"); }

std::string_view without_decoration(std::string_view folded) {
  while (!folded.empty() && (folded[0] == '-' || folded[0] == '_' || folded[0] == ' ' || folded[0] == '='))
    folded.remove_prefix(1);
  return folded;
}

// ">>> Ann <a@b.example> 4 May 2020 >>>"
bool is_between_marks(std::string_view folded) { return folded.starts_with(">>") && folded.ends_with(">>>"); }

bool starts_attribution(std::string_view folded) {
  if (is_between_marks(folded)) return true;
  std::string_view bare = without_decoration(folded);
  if (!bare.empty() && (bare[0] == '"' || bare[0] == '<' || bare[0] == '[' || bare[0] == '(')) bare.remove_prefix(1);
  if (bare.empty()) return false;
  if (is_digit(bare[0]) || attribution_starts().longest_at(bare, 0)) return true;
  PhraseMatch word = attribution_words().longest_at(bare, 0);
  return word && word.tag == static_cast<std::uint8_t>(AttributionWord::day);
}

}  // namespace

void Attribution::read_start(std::string_view folded) {
  is_decorated_ = folded.size() - without_decoration(folded).size() >= 3 || is_between_marks(folded);
  begins_ = starts_attribution(folded);
}

bool Attribution::may_begin(std::string_view folded) {
  return folded.ends_with(':') || folded.ends_with("--") || folded.find('@') != std::string_view::npos ||
         starts_attribution(folded);
}

// Reads from `at` on: a time, a date, a year or a plain number.
void Attribution::read_number(std::string_view folded, std::size_t& at) {
  std::size_t first = digits_at(folded, at), next = at + first;
  bool is_year = first == 4 && (folded.substr(at, 2) == "19" || folded.substr(at, 2) == "20");
  char separator = next < folded.size() ? folded[next] : '\0';
  std::size_t second = digits_at(folded, next + 1);
  if ((separator == ':' || separator == 'h') && first <= 2 && second == 2) {
    has_time_ = true;
    next += 1 + second;
  } else if ((separator == '/' || separator == '.' || separator == '-') && second >= 1 && second <= 2) {
    std::size_t third = digits_at(folded, next + 2 + second);
    if (is_year || third == 4 || third == 2) has_date_ = true;
    next += 1 + second + (third > 0 ? 1 + third : 0);
  } else if (is_year || is_year_word(folded.substr(next))) {
    has_date_ = true;
  }
  at = next;
}

void Attribution::read_end(std::string_view folded) {
  ends_with_mark_ = folded.ends_with("--") || folded.ends_with("__") || folded.ends_with(">>>");
  while (!folded.empty() && (folded.back() == '-' || folded.back() == '_' || folded.back() == ' ')) folded.remove_suffix(1);
  ends_with_colon_ = folded.ends_with(':');
  ends_with_address_ = folded.ends_with('>') || folded.ends_with(">:") || folded.ends_with(")") || folded.ends_with("):");
  bool has_verb = has_verb_ || has_weak_verb_;
  is_ended_sentence_ = !has_verb && (folded.ends_with('?') || folded.ends_with('!') || folded.ends_with('.'));
  ends_with_verb_ = (has_verb_ || has_weak_verb_) && words_after_verb_ == 0;
}

bool Attribution::is_tail(std::string_view folded) {
  if (folded.empty() || folded.size() > 24) return false;
  PhraseMatch word = attribution_words().longest_at(folded, 0);
  return word && static_cast<AttributionWord>(word.tag) == AttributionWord::verb && folded.substr(word.bytes).starts_with(":");
}

void Attribution::add(std::string_view folded) {
  if (bytes_ == 0) read_start(folded);
  bytes_ += folded.size() + 1;
  for (std::size_t at = 0; at < folded.size();) {
    if (is_digit(folded[at])) {
      read_number(folded, at);
      continue;
    }
    if (folded[at] == '@' && at > 0 && folded[at - 1] != ' ') has_address_ = true;
    if (folded[at] == '<') has_brackets_ = true;
    if (!is_word_start(folded, at)) {
      ++at;
      continue;
    }
    PhraseMatch word = attribution_words().longest_at(folded, at);
    bool is_word = word || (folded[at] >= 'a' && folded[at] <= 'z') || static_cast<unsigned char>(folded[at]) >= 0x80;
    words_ += is_word;
    auto kind = static_cast<AttributionWord>(word.tag);
    if (word && kind == AttributionWord::verb) has_verb_ = true;
    if (word && kind == AttributionWord::weak_verb) has_weak_verb_ = true;
    if (word && kind != AttributionWord::day)
      words_after_verb_ = 0;
    else if (has_verb_ || has_weak_verb_)
      words_after_verb_ += is_word;
    if (word && kind == AttributionWord::day) has_day_ = true;
    at += word ? word.bytes : 1;
  }
  read_end(folded);
}

bool Attribution::is_complete(bool quote_follows) const {
  bool has_full_verb = has_verb_ || (has_weak_verb_ && has_address_ && (has_time_ || has_date_));
  bool ends = ends_with_colon_ || ends_with_mark_ || ends_with_verb_ || (ends_with_address_ && has_address_);
  if (!ends) return false;
  bool is_dated = has_date_ && has_time_ && has_address_;
  if (!ends_with_colon_ && !ends_with_mark_ && has_full_verb && !is_dated) return false;
  int points = begins_ + has_day_ + 2 * has_date_ + 2 * has_time_ + (has_address_ ? 2 + has_brackets_ : 0) + ends_with_colon_ +
               3 * quote_follows + 2 * (is_decorated_ && ends_with_mark_);
  if (!has_full_verb) {
    if (words_ > 24 || !has_date_ || !has_address_) return false;
    if (is_decorated_ && ends_with_mark_) return true;
    // In a language whose verb isn't known a date, a time, an address in brackets and a colon are enough.
    if (has_time_ && has_brackets_ && ends_with_colon_) return true;
    return begins_ && (has_time_ || quote_follows) && ends_with_address_;
  }
  if (words_after_verb_ > 0 && !has_address_ && words_after_verb_ > 6) return false;
  // "On Monday she wrote:" alone may be the author's own sentence.
  bool is_plain_date = begins_ && has_date_ && ends_with_colon_ && words_after_verb_ == 0;
  if (!quote_follows && !has_time_ && !has_address_ && !is_decorated_ && !is_plain_date) return false;
  return points >= 4;
}

}  // namespace baton::text
