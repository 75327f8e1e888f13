#include "core/brief/people.h"

#include <algorithm>

#include "core/brief/person.h"
#include "core/text/one_of.h"

namespace baton::briefing {
namespace {

using text::is_one_of;

struct Token {
  text::ByteRange where;
  std::string_view text;
};

/// Words apart at white space, with the punctuation at their end cut off; a title keeps its full stop.
std::vector<Token> tokens_of(std::string_view text, text::ByteRange own) {
  std::vector<Token> tokens;
  const auto is_gap = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
  for (std::uint32_t i = own.begin; i < own.end;) {
    while (i < own.end && is_gap(text[i])) ++i;
    std::uint32_t end = i;
    while (end < own.end && !is_gap(text[end])) ++end;
    if (end > i) tokens.push_back({{i, end}, text.substr(i, end - i)});
    i = end;
  }
  return tokens;
}

bool is_title(std::string_view word) {
  return is_one_of(word, {"Mr.", "Mr",     "Mrs.",     "Mrs", "Ms.",   "Ms",     "Dr.", "Dr",   "Herr",   "Herrn",  "Frau",
                          "Mme", "Madame", "Monsieur", "M.",  "Señor", "Señora", "Sr.", "Sra.", "Senhor", "Senhora"});
}

/// Behind one of these a name is that of somebody to speak to.
bool leads_to_a_person(std::string_view word) {
  return is_one_of(word,
                   {"try", "Try", "contact", "Contact", "ask", "Ask", "call", "Call", "with", "colleague", "manager", "rep"});
}

bool ends_sentence(std::string_view word) { return word.ends_with('.') || word.ends_with('!') || word.ends_with('?'); }

std::string_view bare(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:!?)\"").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  return word;
}

/// A capital and then small letters: `Tanaka`, `O'Brien`.
bool is_name(std::string_view word) {
  word = bare(word);
  if (word.size() < 2) return false;
  const bool capital = (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) == 0xC3;
  return capital && std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         word.find_first_of("0123456789@/_") == std::string_view::npos;
}

class Finder {
 public:
  Finder(const Said& said, const std::string& own_name) : said_(said), own_name_(own_name) {}

  void run(std::vector<NamedPerson>& people) {
    for (const text::ByteRange& own : said_.own) {
      tokens_ = tokens_of(said_.message->text, own);
      for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) look_at(i, people);
    }
  }

 private:
  void look_at(std::size_t i, std::vector<NamedPerson>& people) const {
    const bool title = is_title(tokens_[i].text);
    if (!title && (!leads_to_a_person(tokens_[i].text) || i + 2 >= tokens_.size())) return;
    const std::size_t first = title ? i : i + 1;
    std::size_t end = i + 1;
    while (end < tokens_.size() && end < i + 3 && is_name(tokens_[end].text)) {
      ++end;
      if (ends_sentence(tokens_[end - 1].text) || tokens_[end - 1].text.ends_with(',')) break;
    }
    if (end - i - 1 < (title ? 1u : 2u)) return;
    const text::ByteRange last = tokens_[end - 1].where;
    const text::ByteRange where{tokens_[first].where.begin,
                                last.begin + static_cast<std::uint32_t>(bare(tokens_[end - 1].text).size())};
    NamedPerson person{clean(where.of(said_.message->text)), is_ours(i), &said_, where};
    const std::string name = plain(person.name);
    const bool known = has_words(own_name_, plain(bare(tokens_[end - 1].text))) ||
                       std::any_of(people.begin(), people.end(), [&](const NamedPerson& one) { return plain(one.name) == name; });
    if (!known) people.push_back(std::move(person));
  }

  /// "your colleague Mr. Tanaka", "Ihr Kollege Herr Lang", "your Mr. Lang".
  bool is_ours(std::size_t i) const {
    for (std::size_t back = 1; back <= 2 && back <= i; ++back)
      if (is_one_of(tokens_[i - back].text, {"your", "Your", "colleague", "Ihr", "Ihre", "Ihrem", "Ihrer", "Ihren", "Kollege",
                                             "Kollegin", "Kollegen", "votre", "collègue", "su", "vuestro", "colega"}))
        return true;
    return false;
  }

  const Said& said_;
  const std::string& own_name_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<NamedPerson> people_named(const Conversation& conversation, std::string_view own_name) {
  std::vector<NamedPerson> people;
  const std::string own = plain(own_name);
  constexpr std::size_t most = 4;
  constexpr int most_read = 60;
  int read = 0;
  for (auto heard = conversation.heard.rbegin(); heard != conversation.heard.rend() && read < most_read; ++heard, ++read)
    if (heard->reading.instructions.empty() && people.size() < most) Finder(*heard->said, own).run(people);
  if (people.size() > most) people.resize(most);
  return people;
}

void add_people(std::vector<KeyFact>& facts, const Material& material) {
  for (const NamedPerson& person : people_named(material.given.conversation, material.given.lead.contact.name)) {
    const Excerpt sentence = sentence_around(*person.said, person.where, 120, Neighbour::never);
    facts.push_back({person.is_ours ? "colleague_named" : "person_named",
                     person.name + ": " + sentence.text(person.said->message->text),
                     {evidence_in(*person.said->message, person.where, "brief.person", 60)}});
  }
}

}  // namespace baton::briefing
