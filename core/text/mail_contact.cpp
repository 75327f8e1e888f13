#include "core/text/mail_contact.h"

#include "core/text/mail_closing_words.h"
#include "core/text/mail_fold.h"

namespace baton::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Marks that may stand behind a closing formula without adding anything to it.
bool is_punctuation(std::string_view rest) { return rest.find_first_not_of(" ,.!;:-~)(^*\"'/_") == std::string_view::npos; }

std::string_view without_marks(std::string_view line) {
  while (!line.empty() && (line.front() == '*' || line.front() == '_' || line.front() == ' ')) line.remove_prefix(1);
  while (!line.empty() &&
         (line.back() == '*' || line.back() == '_' || line.back() == ' ' || line.back() == ',' || line.back() == '.'))
    line.remove_suffix(1);
  return line;
}

bool is_name_particle(std::string_view word) {
  for (std::string_view particle :
       {"van", "von", "de", "den", "der", "da", "dos", "del", "di", "la", "le", "bin", "al", "of", "the", "zu", "y"})
    if (word == particle) return true;
  return false;
}

bool is_capital(std::string_view word) {
  Character first = character_at(word, 0);
  if (first.code < 0x80) return first.code >= 'A' && first.code <= 'Z';
  if (first.code >= 0xC0 && first.code < 0x250)
    return FoldedLine(word.substr(0, first.bytes)).view() != word.substr(0, first.bytes);
  return first.code != 0xFFFD && first.code < 0x1F000 && !(first.code >= 0x2000 && first.code < 0x2C00);
}

// Digits written as telephone numbers are: with spaces, dashes, dots and brackets, and no letters in between.
bool has_phone(std::string_view folded) {
  std::size_t digits = 0;
  for (char c : folded) {
    if (is_digit(c))
      ++digits;
    else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != '/' && c != '+')
      digits = 0;
    if (digits >= 7) return true;
  }
  return false;
}

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < line.size(); ++i) words += line[i] != ' ' && (i == 0 || line[i - 1] == ' ');
  return words;
}

}  // namespace

Closing closing_of(std::string_view line, std::string_view folded) {
  constexpr std::uint8_t formal = 1;
  if (folded.empty() || line.size() > 80) return Closing::none;
  bool is_formal = false;
  for (std::size_t at = 0;;) {
    PhraseMatch phrase = closings().longest_at(folded, at);
    if (!phrase) return Closing::none;
    is_formal = is_formal || phrase.tag == formal;
    std::string_view rest = folded.substr(at + phrase.bytes);
    if (is_punctuation(rest)) return is_formal ? Closing::formal : Closing::thanks;
    // "Thanks and regards", "Merci, cordialement".
    std::size_t skip = rest.find_first_not_of(" ,.!&/-+");
    if (skip == 0 || skip == std::string_view::npos) return Closing::none;
    for (std::string_view word : {"and ", "und ", "et ", "y ", "e ", "en ", "och ", "og ", "i ", "a "})
      if (rest.substr(skip).starts_with(word) && closings().longest_at(rest, skip + word.size())) skip += word.size();
    if (closings().longest_at(rest, skip)) {
      at += phrase.bytes + skip;
      continue;
    }
    if (is_formal && (rest.substr(skip).starts_with("from ") || rest.substr(skip).starts_with("aus ")) && count_words(rest) <= 4)
      return Closing::formal;
    // The name is read from the line as it was written: the fold has no capitals.
    std::size_t comma = line.find_last_of(",!-.");
    std::string_view name = comma == std::string_view::npos || is_punctuation(line.substr(comma)) ? line : line.substr(comma + 1);
    if (name.size() == line.size() && count_words(line) > count_words(rest)) {
      std::size_t words = count_words(rest), begin = line.size();
      while (begin > 0 && words > 0) words -= line[--begin] == ' ';
      name = line.substr(begin);
    }
    return count_words(rest) <= 4 && is_name(trimmed(name)) ? Closing::with_name : Closing::none;
  }
}

Device device_of(std::string_view folded) {
  constexpr std::uint8_t needs_app = 2, common_word = 2;
  std::size_t begin = folded.find_first_not_of("-_([<\" ");
  if (begin == std::string_view::npos) return Device::none;
  folded.remove_prefix(begin);
  PhraseMatch phrase = device_phrases().longest_at(folded, 0);
  if (!phrase) return Device::none;
  // What follows a link or an address is the mail program's business.
  std::string_view words = folded.substr(0, folded.find_first_of("<["));
  words = words.substr(0, words.find("http"));
  if (words.size() < phrase.bytes || count_words(words) > 14 || words.find('?') != std::string_view::npos) return Device::none;
  if (phrase.tag != needs_app) return Device::certain;
  Device found = Device::none;
  for (std::size_t at = phrase.bytes; at < words.size(); ++at) {
    PhraseMatch name = is_word_start(words, at) ? device_names().longest_at(words, at) : PhraseMatch{};
    if (name && name.tag != common_word) return Device::certain;
    if (name) found = Device::likely;
  }
  return found;
}

bool is_list_footer(std::string_view folded) {
  std::size_t begin = folded.find_first_not_of("-_([<\" ");
  return begin != std::string_view::npos && static_cast<bool>(list_footers().longest_at(folded, begin));
}

bool is_name(std::string_view line) {
  line = without_marks(line);
  if (line.empty() || line.size() > 48) return false;
  std::size_t words = 0, capitals = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = std::min(line.find(' ', at), line.size());
    std::string_view word = line.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (word.find_first_of("0123456789@:?!;/|<>=+%$#&*_\"") != std::string_view::npos) return false;
    ++words;
    if (is_capital(word))
      ++capitals;
    else if (!is_name_particle(word))
      return false;
  }
  return words <= 4 && capitals > 0;
}

bool is_dash_name(std::string_view line, bool can_be_list) {
  std::size_t dashes = 0, at = 0;
  while (at < line.size()) {
    Character character = character_at(line, at);
    if (character.code != '-' && !(character.code >= 0x2010 && character.code <= 0x2015) && character.code != '~') break;
    at += character.bytes;
    ++dashes;
  }
  if (dashes == 0 || dashes > 3) return false;
  std::string_view name = trimmed(line.substr(at));
  bool is_apart = line.size() > at && line[at] == ' ';
  if (name.empty() || count_words(name) > 3) return false;
  if (is_name(name)) return true;
  return (!is_apart || !can_be_list) && count_words(name) == 1 && name.size() <= 12 &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz.") == std::string_view::npos;
}

int contact_points(std::string_view line, std::string_view folded) {
  if (line.size() > 160 || line.ends_with('?')) return 0;
  if (folded.starts_with("[image") || folded.starts_with("[cid:") || folded.starts_with("<http")) return 2;
  bool is_short = count_words(folded) <= 9;
  if (is_short && has_phone(folded)) return 2;
  if (is_short && (folded.find("www.") != std::string_view::npos || folded.find("http") != std::string_view::npos)) return 2;
  if (count_words(folded) <= 4 && folded.find('@') != std::string_view::npos) return 2;
  PhraseMatch first = contact_words().longest_at(folded, 0);
  if (first && first.tag == 2) {
    std::string_view rest = folded.substr(first.bytes);
    if (rest.starts_with(":") || rest.starts_with(" :") || (rest.size() > 1 && is_digit(rest[1]))) return 2;
  }
  bool has_bar = folded.find(" | ") != std::string_view::npos || folded.find(" \xC2\xB7 ") != std::string_view::npos ||
                 folded.find(" \xE2\x80\xA2 ") != std::string_view::npos;
  if (has_bar) return 2;
  if (count_words(folded) > 12 || folded.ends_with('.')) return 0;
  for (std::size_t at = 0; at < folded.size(); ++at)
    if (is_word_start(folded, at))
      if (PhraseMatch word = contact_words().longest_at(folded, at); word && word.tag == 1) return 1;
  return 0;
}

int notice_points(std::string_view folded) {
  int points = 0;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (!is_word_start(folded, at)) continue;
    if (PhraseMatch notice = notice_words().longest_at(folded, at)) {
      points += notice.tag;
      at += notice.bytes - 1;
    }
  }
  return points;
}

bool is_postscript(std::string_view folded) {
  for (std::string_view mark : {"ps:", "ps.", "ps ", "p.s", "ps,", "ps-", "p.p.s", "pps", "n.b.", "nb:", "edit:"})
    if (folded.starts_with(mark)) return true;
  return false;
}

}  // namespace baton::text
