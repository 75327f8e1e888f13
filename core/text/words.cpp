#include "core/text/words.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace baton::text {
namespace {

struct Next {
  char32_t code = 0;
  std::uint32_t bytes = 0;
  CharacterKind kind = CharacterKind::space;
};

constexpr std::array<std::string_view, 22> abbreviations = {"mr",  "mrs", "ms",  "dr",  "prof", "st", "vs", "approx",
                                                            "eg",  "ie",  "etc", "inc", "ltd",  "no", "nr", "tel",
                                                            "ext", "min", "max", "sr",  "jr",   "ca"};

/// Most of most texts.
constexpr std::array<CharacterKind, 128> ascii_kinds = [] {
  std::array<CharacterKind, 128> kinds{};
  for (int code = 0; code < 128; ++code) {
    const bool digit = code >= '0' && code <= '9', letter = (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
    const bool line_break = code == '\n' || code == '\r', space = code <= ' ' || code == 0x7F;
    kinds[static_cast<std::size_t>(code)] = digit        ? CharacterKind::digit
                                            : letter     ? CharacterKind::letter
                                            : line_break ? CharacterKind::line_break
                                            : space      ? CharacterKind::space
                                                         : CharacterKind::mark;
  }
  return kinds;
}();

bool is_apostrophe(char32_t code) { return code == '\'' || code == 0x2018 || code == 0x2019 || code == 0x02BC || code == '`'; }

bool is_letter_like(CharacterKind kind) { return kind == CharacterKind::letter || kind == CharacterKind::digit; }

/// Walks one range of the text and appends its words and sentences.
class Splitter {
 public:
  Splitter(std::string_view text, ByteRange range, Words& words)
      : text_(text.substr(0, range.end)), at_(range.begin), words_(words) {
    sentence_first_ = static_cast<std::uint32_t>(words.list.size());
  }

  void run() {
    while (at_ < text_.size()) {
      const Next next = peek(at_);
      if (next.kind == CharacterKind::line_break) {
        read_line_break(next);
      } else if (next.kind == CharacterKind::space || next.kind == CharacterKind::joiner) {
        at_ += next.bytes;  // A joiner has nothing to join here.
      } else {
        read_word(next);
      }
    }
    close_sentence();
  }

 private:
  Next peek(std::size_t at) const {
    if (at >= text_.size()) return {};
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) return {byte, 1, ascii_kinds[byte]};
    const Character character = character_at(text_, at);
    return {character.code, character.bytes, character.valid ? kind_of(character.code) : CharacterKind::mark};
  }

  void read_line_break(const Next& next) {
    at_ += next.bytes;
    if (next.code == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    if (line_is_new_) close_sentence();
    line_is_new_ = true;
  }

  void read_word(const Next& first) {
    if (line_is_new_ && starts_list_item(first)) close_sentence();
    Word word;
    word.where.begin = static_cast<std::uint32_t>(at_);
    word.line_start = line_is_new_;
    line_is_new_ = false;
    if (!words_.folded.empty()) words_.folded += ' ';
    word.folded_begin = static_cast<std::uint32_t>(words_.folded.size());
    if (first.kind == CharacterKind::mark) {
      word.kind = WordKind::mark;
      take(first);
      take_joiners();
    } else if (first.kind == CharacterKind::ideograph) {
      take(first);
      take_joiners();
    } else {
      word.kind = take_letters_and_digits();
    }
    word.where.end = static_cast<std::uint32_t>(at_);
    word.folded_end = static_cast<std::uint32_t>(words_.folded.size());
    words_.list.push_back(word);
    if (word.kind == WordKind::mark && ends_sentence(first.code)) take_closing_and_close();
  }

  void take(const Next& next) {
    if (next.code < 0x80 && next.kind != CharacterKind::mark)
      words_.folded += static_cast<char>(next.kind == CharacterKind::letter ? next.code | 0x20 : next.code);
    else
      append_folded(words_.folded, next.code);
    at_ += next.bytes;
  }

  /// Emoji written as several characters count as one.
  void take_joiners() {
    for (Next next = peek(at_); at_ < text_.size() && next.kind == CharacterKind::joiner; next = peek(at_)) {
      at_ += next.bytes;
      if (next.code != 0x200D) continue;
      const Next joined = peek(at_);
      if (at_ < text_.size() && joined.kind == CharacterKind::mark && joined.code > 0x2000) take(joined);
    }
  }

  WordKind take_letters_and_digits() {
    bool letters = false;
    while (at_ < text_.size()) {
      if (take_plain_letters()) letters = true;
      if (at_ >= text_.size()) break;
      const Next next = peek(at_);
      if (next.kind == CharacterKind::letter) {
        letters = true;
        take(next);
      } else if (next.kind == CharacterKind::digit) {
        take(next);
      } else if (next.kind == CharacterKind::joiner) {
        at_ += next.bytes;
      } else if (joins_a_word(next, letters)) {
        take(next);
      } else {
        break;
      }
    }
    return letters ? WordKind::word : WordKind::number;
  }

  /// Most of most words, all at once.
  bool take_plain_letters() {
    const auto is_plain = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    const char* const begin = text_.data() + at_;
    const char* const end = std::find_if_not(begin, text_.data() + text_.size(), is_plain);
    if (end == begin) return false;
    const auto count = static_cast<std::size_t>(end - begin);
    words_.folded.append(begin, count);
    std::for_each(words_.folded.end() - static_cast<std::ptrdiff_t>(count), words_.folded.end(), [](char& c) { c |= 0x20; });
    at_ += count;
    return true;
  }

  /// An apostrophe between letters, or a separator between digits of a number.
  bool joins_a_word(const Next& next, bool letters) const {
    const Next after = peek(at_ + next.bytes);
    if (at_ + next.bytes >= text_.size()) return false;
    if (letters) return is_apostrophe(next.code) && after.kind == CharacterKind::letter;
    return (next.code == '.' || next.code == ',' || is_apostrophe(next.code)) && after.kind == CharacterKind::digit;
  }

  bool starts_list_item(const Next& first) const {
    const Next after = peek(at_ + first.bytes);
    if (first.code == '-' || first.code == '*' || first.code == '+' || first.code == 0x2022 || first.code == 0x2013)
      return after.kind == CharacterKind::space;
    if (first.kind == CharacterKind::mark) return first.code == 0x00B7 || first.code == 0x25CF || first.code == 0x25AA;
    if (first.kind != CharacterKind::digit) return false;
    std::size_t at = at_;
    for (int digits = 0; digits < 3 && peek(at).kind == CharacterKind::digit && at < text_.size(); ++digits) at += peek(at).bytes;
    const Next mark = peek(at);
    return at < text_.size() && (mark.code == '.' || mark.code == ')') && peek(at + mark.bytes).kind == CharacterKind::space;
  }

  /// True for the mark just read when a sentence ends with it.
  bool ends_sentence(char32_t mark) const {
    if (mark == '!' || mark == '?' || mark == 0x2026 || mark == 0x3002 || mark == 0x0964 || mark == 0x061F || mark == 0xFF01 ||
        mark == 0xFF1F)
      return true;
    if (mark != '.') return false;
    const Next next = peek(at_);
    if (at_ < text_.size() && is_letter_like(next.kind)) return false;  // acme.example
    return !after_abbreviation();
  }

  /// "Mr." and "J." do not end a sentence; a list number before its dot does not either.
  bool after_abbreviation() const {
    const std::size_t count = words_.list.size();
    if (count < 2 || count - 2 < sentence_first_) return false;
    const Word& before = words_.list[count - 2];
    if (before.where.end != words_.list[count - 1].where.begin || at_ >= text_.size()) return false;
    const std::string_view form = words_[count - 2];
    if (before.kind == WordKind::number) return before.line_start && form.size() < 4;
    if (form.size() == 1 && before.kind == WordKind::word) return form != "i" && form != "u";
    return std::find(abbreviations.begin(), abbreviations.end(), form) != abbreviations.end();
  }

  /// Further marks and a closing quote or bracket stay with the sentence they end.
  void take_closing_and_close() {
    while (at_ < text_.size()) {
      const Next next = peek(at_);
      const bool closes = next.code == '.' || next.code == '!' || next.code == '?' || next.code == ')' || next.code == ']' ||
                          next.code == '"' || next.code == 0x201D || next.code == 0x00BB || next.code == 0x2026 ||
                          (is_apostrophe(next.code) && !is_letter_like(peek(at_ + next.bytes).kind));
      if (!closes) break;
      append_mark(next);
    }
    close_sentence();
  }

  void append_mark(const Next& next) {
    Word word;
    word.kind = WordKind::mark;
    word.where.begin = static_cast<std::uint32_t>(at_);
    words_.folded += ' ';
    word.folded_begin = static_cast<std::uint32_t>(words_.folded.size());
    take(next);
    word.where.end = static_cast<std::uint32_t>(at_);
    word.folded_end = static_cast<std::uint32_t>(words_.folded.size());
    words_.list.push_back(word);
  }

  void close_sentence() {
    const auto last = static_cast<std::uint32_t>(words_.list.size());
    if (last > sentence_first_) words_.sentences.push_back({sentence_first_, last});
    sentence_first_ = last;
  }

  std::string_view text_;
  std::size_t at_;
  Words& words_;
  std::uint32_t sentence_first_ = 0;
  bool line_is_new_ = true;
};

}  // namespace

Words split_words(std::string_view text, const std::vector<ByteRange>& within) {
  Words words;
  std::size_t bytes = 0;
  for (const ByteRange& range : within) bytes += range.end - range.begin;
  words.folded.reserve(bytes + bytes / 4);
  words.list.reserve(bytes / 4);
  words.sentences.reserve(bytes / 32 + 1);
  for (const ByteRange& range : within) Splitter(text, range, words).run();
  return words;
}

Words split_words(std::string_view text) { return split_words(text, {{0, static_cast<std::uint32_t>(text.size())}}); }

}  // namespace baton::text
