#include "core/brief/terms.h"

#include <algorithm>
#include <unordered_map>

#include "core/brief/figures.h"
#include "core/model/order.h"

namespace baton::briefing {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Two capitals at least and hardly a small letter (`DNP3`, `GDPR`, `IDs` is not), two to eight characters.
bool is_term(std::string_view word) {
  if (word.size() < 2 || word.size() > 8) return false;
  const auto capitals = std::count_if(word.begin(), word.end(), is_capital),
             small = std::count_if(word.begin(), word.end(), is_small);
  if (capitals < 2 || small > 0) return false;
  static constexpr std::string_view common[] = {
      "OK",     "AM",     "PM",     "CEO",    "CFO",   "CTO",    "COO",   "CIO",   "VP",     "HR",    "IT",    "USA",   "US",
      "UK",     "EU",     "UTC",    "CET",    "EST",   "PST",    "GMT",   "ASAP",  "FYI",    "PS",    "RE",    "FW",    "FWD",
      "NB",     "TBD",    "ETA",    "FAQ",    "LOL",   "OMG",    "NO",    "YES",   "STOP",   "NOT",   "EUR",   "USD",   "GBP",
      "CHF",    "AND",    "THE",    "BTW",    "IMO",   "TV",     "ID",    "PDF",   "CC",     "DM",    "Q1",    "Q2",    "Q3",
      "Q4",     "HELP",   "ALL",    "END",    "NOW",   "ONE",    "TWO",   "SIX",   "TEN",    "TWICE", "ONCE",  "NEVER", "EVERY",
      "ONLY",   "VERY",   "STILL",  "AGAIN",  "MUST",  "NEED",   "WANT",  "THREE", "FOUR",   "FIVE",  "SEVEN", "EIGHT", "NINE",
      "ELEVEN", "TWELVE", "HOURS",  "DAYS",   "WEEKS", "ANY",    "ARE",   "WAS",   "HAVE",   "HAS",   "HAD",   "DO",    "DID",
      "DOES",   "DONT",   "CANT",   "WONT",   "IS",    "IN",     "ON",    "AT",    "TO",     "OF",    "OR",    "IF",    "IT",
      "WE",     "ME",     "MY",     "HE",     "SHE",   "YOU",    "YOUR",  "OUR",   "THIS",   "THAT",  "WHAT",  "WHY",   "WHO",
      "WHEN",   "HOW",    "REALLY", "PLEASE", "SORRY", "THANKS", "HELLO", "HI",    "ALWAYS", "MORE",  "LESS",  "MOST",  "BEST",
      "BAD",    "GOOD",   "BIG",    "ALSO",   "BUT",   "SO",     "FREE",  "FULL",  "LAST",   "NEXT",  "TODAY", "SAME",  "BOTH",
      "EACH",   "OUT",    "UP",     "OFF",    "OVER",  "JA",     "NEIN",  "NICHT", "SEHR",   "NUR",   "OUI",   "NON",   "PAS"};
  return std::find(std::begin(common), std::end(common), word) == std::end(common);
}

/// `DW` under a mail of Darnell Whitaker.
bool are_initials(std::string_view word, std::string_view name) {
  std::string initials;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (is_capital(name[i]) && (i == 0 || !is_capital(name[i - 1]))) initials += name[i];
  return word == initials;
}

bool is_shouted(std::string_view text) {
  const auto capitals = std::count_if(text.begin(), text.end(), is_capital),
             small = std::count_if(text.begin(), text.end(), is_small);
  return capitals * 2 > small;
}

struct Use {
  std::string_view word;
  const Said* said;
  text::ByteRange where;
  int count;
};

void add_terms(const Said& said, std::string_view own_name, std::vector<Use>& uses,
               std::unordered_map<std::string_view, std::size_t>& places) {
  const std::string_view text = said.message->text;
  constexpr std::size_t most_kept = 200;
  for (const text::ByteRange& own : said.own) {
    if (is_shouted(own.of(text))) continue;
    for (std::uint32_t i = own.begin; i < own.end;) {
      const std::uint32_t begin = i;
      while (i < own.end && (is_capital(text[i]) || is_small(text[i]) || is_digit(text[i]) || (text[i] & 0x80) != 0)) ++i;
      const text::ByteRange where{begin, i};
      if (i == begin) ++i;
      const std::string_view word = where.of(text);
      if (!is_term(word) || are_initials(word, own_name)) continue;
      const auto [place, is_new] = places.try_emplace(word, uses.size());
      if (!is_new)
        ++uses[place->second].count;
      else if (uses.size() < most_kept)
        uses.push_back({word, &said, where, 1});
      else
        places.erase(place);
    }
  }
}

}  // namespace

std::vector<KeyFact> terms_used(const Material& material) {
  std::vector<Use> uses;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const Heard& heard : material.given.conversation.heard)
    if (heard.reading.instructions.empty()) add_terms(*heard.said, material.given.lead.contact.name, uses, places);
  sort_items(uses, [](const Use& a, const Use& b) { return a.count > b.count; });
  const auto most = static_cast<std::size_t>(material.limits().terms.value);
  if (uses.size() > most) uses.resize(most);
  if (uses.empty()) return {};
  KeyFact fact{"their_terms", "", {}};
  std::vector<std::string> words;
  for (const Use& use : uses) {
    words.emplace_back(use.word);
    fact.evidence.push_back(evidence_in(*use.said->message, use.where, "brief.term", 0));
  }
  fact.text = listed(words);
  return {std::move(fact)};
}

}  // namespace baton::briefing
