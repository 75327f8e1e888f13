#include "core/brief/person.h"

#include <algorithm>
#include <vector>

#include "core/brief/wording.h"
#include "core/text/one_of.h"
#include "core/text/utf8.h"

namespace baton::briefing {
namespace {

using text::is_one_of;

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    if (end > begin) parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::size_t from = 0) {
  std::string text;
  for (std::size_t i = from; i < parts.size(); ++i) text += (i > from ? " " : "") + parts[i];
  return text;
}

/// The word without its full stops, in small ASCII letters.
std::string bare(std::string_view word) {
  std::string out;
  for (const char c : word)
    if (c != '.') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_title(std::string_view word) {
  return is_one_of(bare(word), {"dr",   "prof", "professor", "doctor", "mr",   "mrs",    "ms",       "miss",     "mx",
                                "sir",  "herr", "frau",      "mme",    "mlle", "madame", "monsieur", "sr",       "sra",
                                "srta", "don",  "doña",      "dra",    "drª",  "sig",    "ing",      "dipl-ing", "rev"});
}

bool is_suffix(std::string_view word) {
  return is_one_of(bare(word),
                   {"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "cpa", "pmp", "msc", "bsc", "ma", "rn"});
}

bool is_particle(std::string_view word) {
  return is_one_of(word, {"van", "der", "den", "de", "von", "zu",  "da",  "do",  "dos", "das", "di", "la",
                          "le",  "du",  "del", "el", "al",  "bin", "ibn", "ter", "ten", "y",   "e"});
}

// Simple pairs only: Latin-1 and Latin Extended-A, Greek and Cyrillic in their main ranges. Other letters stay.
char32_t small(char32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  if (((c >= 0x100 && c <= 0x12F) || (c >= 0x14A && c <= 0x177)) && c % 2 == 0) return c + 1;
  if (((c >= 0x139 && c <= 0x147) || (c >= 0x179 && c <= 0x17D)) && c % 2 == 1) return c + 1;
  if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 32;
  return c;
}

char32_t capital(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7)) return c - 32;
  if (((c >= 0x100 && c <= 0x12F) || (c >= 0x14A && c <= 0x177)) && c % 2 == 1) return c - 1;
  if (((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) && c % 2 == 0) return c - 1;
  if ((c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) || (c >= 0x430 && c <= 0x44F)) return c - 32;
  return c;
}

template <class Change>
std::string mapped(std::string_view word, Change change) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const text::Character character = text::character_at(word, i);
    text::append_utf8(out, change(character.code));
    i += character.bytes;
  }
  return out;
}

std::string capitalised(std::string_view word) {
  bool first = true;
  return mapped(word, [&](char32_t c) {
    const char32_t changed = first ? capital(c) : small(c);
    first = c == '-' || c == '\'' || c == 0x2019 || c == '.';
    return changed;
  });
}

/// `JOHN SMITH` and `john smith` become `John Smith`; a name with both kinds of letters is left as its owner writes it.
void settle_case(std::vector<std::string>& words) {
  const std::string all = joined(words);
  const bool small_only = mapped(all, small) == all, capitals_only = mapped(all, capital) == all;
  if (small_only == capitals_only) return;                            // Mixed, or a script without cases.
  if (capitals_only && words.size() == 1 && all.size() <= 3) return;  // `TJ` is how some people are called.
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string lower = mapped(words[i], small);
    words[i] = i > 0 && i + 1 < words.size() && is_particle(lower) ? lower : capitalised(lower);
  }
}

bool is_no_name(std::string_view name) {
  if (name.empty() || characters(name) > 70 || name.find_first_of("@<>{}[]()/\\|=_*#`$%&;:\"!?0123456789") != name.npos)
    return true;
  const std::string line = plain(name);
  if (is_one_of(line, {"n a", "no name", "first name", "not provided", "test test"})) return true;
  const std::vector<std::string> words = split(line, ' ');
  return std::all_of(words.begin(), words.end(), [](const std::string& word) {
    return is_one_of(word, {"undefined", "null", "none", "na", "nan", "unknown", "anonymous", "test", "noname", "visitor",
                            "guest", "lead", "contact", "firstname", "lastname", "name", "tbd"});
  });
}

bool is_initial(std::string_view word) { return characters(bare(word)) < 2; }

}  // namespace

PersonName read_name(std::string_view as_written) {
  std::string name = clean(as_written);
  if (is_no_name(name)) return {};
  const std::vector<std::string> around_comma = split(name, ',');
  if (around_comma.size() == 2) {
    const std::string behind = clean(around_comma[1]);
    name = is_suffix(behind) ? around_comma[0] : behind + " " + around_comma[0];
  } else if (around_comma.size() > 2) {
    name = around_comma[0];
  }
  PersonName person;
  std::vector<std::string> words = split(clean(name), ' ');
  while (words.size() > 1 && is_title(words.front())) {
    person.title += (person.title.empty() ? "" : " ") + words.front();
    words.erase(words.begin());
  }
  while (words.size() > 1 && is_suffix(words.back())) words.pop_back();
  if (words.empty() || is_title(words.front())) return {};
  settle_case(words);
  person.full = joined(words);
  person.first = is_initial(words.front()) ? person.full : words.front();
  std::size_t last = words.size() - 1;
  while (last > 1 && is_particle(words[last - 1])) --last;
  if (words.size() > 1) person.last = joined(words, last);
  return person;
}

}  // namespace baton::briefing
