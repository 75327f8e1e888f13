#include "core/brief/wording.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace baton::briefing {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v'; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The author's stretch that holds byte `at`; the whole text when none does.
text::ByteRange stretch_of(const Said& said, std::uint32_t at) {
  for (const auto& range : said.own)
    if (at >= range.begin && at < range.end) return range;
  return {0, static_cast<std::uint32_t>(said.message->text.size())};
}

bool starts_item(std::string_view text, std::size_t i) {
  while (i < text.size() && (text[i] == ' ' || text[i] == '\t')) ++i;
  if (i + 1 >= text.size()) return false;
  if ((text[i] == '-' || text[i] == '*') && text[i + 1] == ' ') return true;
  return text[i] >= '0' && text[i] <= '9' && (text[i + 1] == '.' || text[i + 1] == ')');
}

/// A sentence ends before byte `i`: after . ! ? and a space, at a blank line, or where a list item starts.
bool ends_before(std::string_view text, std::size_t i) {
  const char before = text[i - 1];
  if (before == '\n') return (i > 1 && (text[i - 2] == '\n' || text[i - 2] == '\r')) || text[i] == '\n' || starts_item(text, i);
  if (!is_space(text[i])) return false;
  if (before == '!' || before == '?') return true;
  // "No. 4" and "J. Smith" go on: one letter or a capitalised word of two before the full stop is an abbreviation.
  if (before != '.') return false;
  std::size_t start = i - 1;
  while (start > 0 && !is_space(text[start - 1])) --start;
  if (i - 1 - start < 2) return false;
  std::size_t next = i;
  while (next < text.size() && is_space(text[next])) ++next;
  const bool number_follows = next < text.size() && text[next] >= '0' && text[next] <= '9';
  return !number_follows || i - 1 - start > 4;
}

text::ByteRange trimmed(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && is_space(text[begin])) ++begin;
  while (end > begin && is_space(text[end - 1])) --end;
  return {begin, end};
}

/// The last place up to `limit` characters after `begin` that stands between two words, or between two characters.
std::uint32_t cut_after(std::string_view text, std::uint32_t begin, std::uint32_t end, std::int64_t limit) {
  std::uint32_t i = begin, last_space = begin;
  for (std::int64_t n = 0; i < end && n < limit; ++n) {
    i += text::character_at(text, i).bytes;
    if (i < end && is_space(text[i])) last_space = i;
  }
  if (i >= end) return end;
  return last_space > begin ? last_space : i;
}

/// Byte `i` is the first of a clause: a comma, a colon, a semicolon or a dash stands before the space before it.
bool starts_clause(std::string_view text, std::size_t i) {
  if (i < 2 || !is_space(text[i - 1]) || is_space(text[i])) return false;
  const char before = text[i - 2];
  if (before == ',' || before == ':' || before == ';') return true;
  return (before == '-' && i >= 3 && is_space(text[i - 3])) || (i >= 4 && text.substr(i - 4, 3) == "–");
}

/// The first place at most `limit` characters before `at` that stands between two words.
std::uint32_t cut_before(std::string_view text, std::uint32_t begin, std::uint32_t at, std::int64_t limit) {
  std::uint32_t i = at, first_word = at;
  for (std::int64_t n = 0; i > begin && n < limit; ++n) {
    do --i;
    while (i > begin && is_continuation(text[i]));
    if (i > begin && is_space(text[i - 1])) first_word = i;
  }
  return i <= begin ? begin : first_word;
}

}  // namespace

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (text.substr(i).starts_with(
            "\xE2\x80")) {  // Typographic quotes, dashes and dots; the apostrophe is dropped like a plain one.
      gap = gap || !text.substr(i).starts_with("’");
      i += 2;
      continue;
    }
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (!letter) {
      if (c != '\'') gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += c;
  }
  return out;
}

bool has_words(std::string_view text, std::string_view words) {
  if (words.empty()) return false;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
  }
  return false;
}

std::int64_t characters(std::string_view text) {
  std::int64_t count = 0;
  for (char c : text) count += !is_continuation(c);
  return count;
}

std::string shortened(std::string_view text, std::int64_t most) {
  const std::string whole = clean(text);
  const auto end = static_cast<std::uint32_t>(whole.size());
  const std::uint32_t cut = cut_after(whole, 0, end, most);
  return cut == end ? whole : whole.substr(0, cut) + " …";
}

std::string Excerpt::text(std::string_view message_text) const { return quoted(where.of(message_text), cut_before, cut_after); }

namespace {

/// Where the sentence around [where.begin, where.end) begins and ends; looks no further than `reach` bytes either way.
text::ByteRange sentence_bounds(std::string_view text, text::ByteRange own, text::ByteRange where, std::uint32_t reach) {
  std::uint32_t begin = where.begin, end = std::min(std::max(where.end, where.begin), own.end);
  while (begin > own.begin && where.begin - begin < reach && !ends_before(text, begin)) --begin;
  while (end < own.end && end - where.begin < reach && (end == begin || !ends_before(text, end))) ++end;
  while (begin < where.begin && is_continuation(text[begin])) ++begin;
  while (end < own.end && is_continuation(text[end])) ++end;
  return {begin, end};
}

/// Where a sentence that is too long begins to be shown: with the first clause from which all of it fits, else with the clause
/// that holds `found`, else a few words before it. Of a long question the part behind its last colon asks.
std::uint32_t clause_begin(std::string_view text, text::ByteRange sentence, std::uint32_t found, std::int64_t most) {
  std::uint32_t nearest = sentence.begin;
  for (std::uint32_t i = sentence.begin + 1; i <= found && i < sentence.end; ++i) {
    if (!starts_clause(text, i)) continue;
    nearest = i;
    if (characters(text.substr(i, sentence.end - i)) <= most) return i;
  }
  if (text[sentence.end - 1] == '?')
    for (std::uint32_t i = sentence.end - 1; i > found + 1; --i)
      if (text[i - 2] == ':' && starts_clause(text, i) && characters(text.substr(i, sentence.end - i)) <= most) return i;
  if (found <= nearest || characters(text.substr(nearest, found - nearest)) <= most / 3) return nearest;
  return cut_before(text, sentence.begin, found, most / 3);
}

/// Where it ends: behind the last clause that fits and holds what was found, else between two words.
std::uint32_t clause_end(std::string_view text, text::ByteRange shown, std::uint32_t found_end, std::int64_t most) {
  const std::uint32_t limit = cut_after(text, shown.begin, shown.end, most);
  if (limit >= shown.end) return shown.end;
  for (std::uint32_t i = limit; i > shown.begin + (limit - shown.begin) / 2 && i >= std::min(found_end, limit); --i) {
    if (!starts_clause(text, i)) continue;
    std::uint32_t end = i;
    while (end > shown.begin && (is_space(text[end - 1]) || text[end - 1] == ',' || text[end - 1] == ':' || text[end - 1] == ';'))
      --end;
    return end;
  }
  return limit;
}

/// "Hi, we have three sites": the greeting says nothing.
std::uint32_t behind_greeting(std::string_view text, text::ByteRange sentence, std::uint32_t found) {
  static constexpr std::string_view greetings[] = {"hi",        "hello",        "hey",   "good morning", "good afternoon",
                                                   "guten tag", "guten morgen", "hallo", "moin",         "bonjour",
                                                   "hola",      "buenos días",  "olá",   "bom dia",      "dear all"};
  const std::string_view start = sentence.of(text).substr(0, 24);
  const std::size_t comma = start.find_first_of(",!");
  if (comma == std::string_view::npos) return sentence.begin;
  const std::string said = plain(start.substr(0, comma));
  std::uint32_t begin = sentence.begin + static_cast<std::uint32_t>(comma) + 1;
  while (begin < sentence.end && is_space(text[begin])) ++begin;
  const bool greets = std::find(std::begin(greetings), std::end(greetings), said) != std::end(greetings);
  return greets && begin <= found && begin < sentence.end ? begin : sentence.begin;
}

/// A sentence of a word or two says nothing alone: it takes the one before along, or the one after.
text::ByteRange with_neighbour(std::string_view text, text::ByteRange own, text::ByteRange found, std::uint32_t reach) {
  const text::ByteRange sentence = trimmed(text, found.begin, found.end);
  constexpr std::int64_t telling = 18;
  if (characters(sentence.of(text)) >= telling) return found;
  std::uint32_t before = sentence.begin;
  while (before > own.begin && is_space(text[before - 1])) --before;
  if (before > own.begin) return {sentence_bounds(text, own, {before - 1, before}, reach).begin, found.end};
  std::uint32_t after = sentence.end;
  while (after < own.end && is_space(text[after])) ++after;
  if (after < own.end) return {found.begin, sentence_bounds(text, own, {after, after + 1}, reach).end};
  return found;
}

}  // namespace

Excerpt sentence_around(const Said& said, text::ByteRange where, std::int64_t most, Neighbour neighbour) {
  const std::string_view text = said.message->text;
  const text::ByteRange own = stretch_of(said, where.begin);
  // Looking further than a quote can be long is of no use, and keeps hostile texts without an end linear.
  const auto reach = static_cast<std::uint32_t>(std::min<std::int64_t>(most * 4 + 8, 1 << 20));
  text::ByteRange bounds = sentence_bounds(text, own, where, reach);
  if (neighbour == Neighbour::when_short) bounds = with_neighbour(text, own, bounds, reach);
  Excerpt excerpt{trimmed(text, bounds.begin, bounds.end), bounds.begin > own.begin && where.begin - bounds.begin >= reach,
                  bounds.end < own.end && bounds.end - where.begin >= reach};
  excerpt.where.begin = behind_greeting(text, excerpt.where, where.begin);
  if (characters(excerpt.where.of(text)) <= most) return excerpt;
  const std::uint32_t sentence_begin = excerpt.where.begin;
  excerpt.where.begin = clause_begin(text, excerpt.where, where.begin, most);
  excerpt.cut_before = excerpt.cut_before || excerpt.where.begin > sentence_begin;
  const std::uint32_t cut = clause_end(text, excerpt.where, where.end, most);
  excerpt.cut_after = excerpt.cut_after || cut < excerpt.where.end;
  excerpt.where = trimmed(text, excerpt.where.begin, cut);
  return excerpt;
}

std::string recalled(std::string_view quote) {
  constexpr int words = 5;
  std::size_t end = 0;
  for (int n = 0; n < words && end < quote.size(); ++n) end = std::min(quote.find(' ', end + 1), quote.size());
  if (end >= quote.size()) return std::string(quote);
  std::string text(quote.substr(0, end));
  while (!text.empty() && (text.back() == ',' || text.back() == ':' || text.back() == ';')) text.pop_back();
  return text + " …”";
}

std::string stopped(std::string text) {
  std::string_view bare = text;
  if (bare.ends_with("”")) bare.remove_suffix(std::string_view("”").size());
  const bool ends = bare.ends_with(".") || bare.ends_with("!") || bare.ends_with("?") || bare.ends_with("…");
  return ends ? text : text + ".";
}

std::int64_t words_in(std::string_view text) {
  const std::string line = plain(text);
  return line.empty() ? 0 : 1 + std::count(line.begin(), line.end(), ' ');
}

Excerpt beginning(const Said& said, std::int64_t most) {
  const std::string_view text = said.message->text;
  const text::ByteRange own = said.own.empty() ? text::ByteRange{0, static_cast<std::uint32_t>(text.size())} : said.own.front();
  text::ByteRange whole = trimmed(text, own.begin, own.end);
  whole.begin = behind_greeting(text, whole, whole.end);
  const std::uint32_t cut = cut_after(text, whole.begin, whole.end, most);
  return {trimmed(text, whole.begin, cut), false, cut < whole.end};
}

std::uint32_t byte_at_utf16(std::string_view text, std::int64_t units) {
  std::size_t i = 0;
  for (std::int64_t n = 0; i < text.size() && n < units;) {
    const text::Character character = text::character_at(text, i);
    n += character.code > 0xFFFF ? 2 : 1;
    i += character.bytes;
  }
  return static_cast<std::uint32_t>(i);
}

}  // namespace baton::briefing
