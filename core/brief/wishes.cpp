#include "core/brief/wishes.h"

#include <algorithm>

#include "core/text/one_of.h"
#include "core/text/words.h"

namespace baton::briefing {
namespace {

using text::is_one_of;
using text::WordKind;
using text::Words;

// Folded words. Who may be anybody says nothing yet; a kind of person says something as soon as it is chosen or turned down.
constexpr std::string_view anybody[] = {"someone",  "somebody",  "anyone",   "anybody", "person",  "human",  "jemand", "jemanden",
                                        "jemandem", "quelqu'un", "personne", "alguien", "persona", "alguem", "pessoa"};
constexpr std::string_view kinds[] = {"guy",
                                      "guys",
                                      "man",
                                      "woman",
                                      "lady",
                                      "gentleman",
                                      "bloke",
                                      "chap",
                                      "fella",
                                      "rep",
                                      "reps",
                                      "agent",
                                      "salesman",
                                      "saleswoman",
                                      "salesperson",
                                      "colleague",
                                      "engineer",
                                      "specialist",
                                      "expert",
                                      "technician",
                                      "consultant",
                                      "adviser",
                                      "advisor",
                                      "representative",
                                      "mann",
                                      "frau",
                                      "kollege",
                                      "kollegen",
                                      "kollegin",
                                      "mitarbeiter",
                                      "mitarbeiterin",
                                      "techniker",
                                      "ingenieur",
                                      "berater",
                                      "beraterin",
                                      "ansprechpartner",
                                      "ansprechpartnerin",
                                      "homme",
                                      "femme",
                                      "collegue",
                                      "conseiller",
                                      "conseillere",
                                      "technicien",
                                      "commercial",
                                      "hombre",
                                      "mujer",
                                      "asesor",
                                      "asesora",
                                      "companero",
                                      "companera",
                                      "tecnico",
                                      "ingeniero",
                                      "comercial",
                                      "homem",
                                      "mulher",
                                      "consultor",
                                      "consultora",
                                      "colega",
                                      "engenheiro"};
constexpr std::string_view sexes[] = {"man",  "woman", "lady",  "gentleman", "guy",   "bloke", "fella", "mann",
                                      "frau", "homme", "femme", "hombre",    "mujer", "homem", "mulher"};
constexpr std::string_view refusals[] = {"not", "never", "nicht", "pas", "nao", "no"};
constexpr std::string_view certain[] = {"the",   "that", "this", "same", "der", "die", "den",    "dem",    "le",     "la",
                                        "cette", "ce",   "el",   "ese",  "esa", "o",   "aquele", "aquela", "another"};
constexpr std::string_view uncertain[] = {"a",  "an",  "ein", "eine", "einen", "einem",  "einer",
                                          "un", "une", "una", "um",   "uma",   "another"};
constexpr std::string_view being[] = {"am",     "are", "is",  "was",  "were", "i'm", "we're", "he's", "she's", "it's", "you're",
                                      "that's", "bin", "ist", "sind", "suis", "est", "soy",   "es",   "sou",   "e"};
constexpr std::string_view theirs[] = {"my",    "our",     "his",     "her", "their", "mein",  "meine",
                                       "unser", "unsere",  "unserem", "mon", "ma",    "notre", "nos",
                                       "mi",    "nuestro", "nuestra", "meu", "minha", "nosso", "nossa"};
constexpr std::string_view comparing[] = {"same",     "different", "other",   "another", "else",   "selbe", "selben", "gleiche",
                                          "gleichen", "andere",    "anderer", "anderen", "anders", "meme",  "autre",  "mismo",
                                          "misma",    "otro",      "otra",    "mesmo",   "mesma",  "outro", "outra"};
constexpr std::string_view describing[] = {
    "technical",   "senior",       "local",       "experienced", "knowledgeable", "competent", "qualified",   "female",
    "male",        "bilingual",    "fluent",      "junior",      "native",        "older",     "younger",     "technisch",
    "technisches", "technischen",  "technischer", "erfahrenen",  "erfahrener",    "kompetent", "kompetenten", "technique",
    "experimente", "experimentee", "tecnico",     "tecnica",     "experto",       "experta",   "experiente"};
constexpr std::string_view leading[] = {"who", "that", "with", "from", "der", "die", "mit",
                                        "aus", "qui",  "avec", "que",  "con", "com"};
constexpr std::string_view relative[] = {"der", "die", "who"};
constexpr std::string_view preferring[] = {"preferably", "ideally",     "rather",  "prefer",     "possible",
                                           "lieber",     "liebsten",    "moglich", "preference", "preferiblemente",
                                           "posible",    "preferencia", "possivel"};
// What somebody is asked to do or be anyhow: it tells nobody from anybody.
constexpr std::string_view ordinary[] = {
    "can",       "could",   "will",   "would",  "is",      "are",     "to",    "be",    "able",     "really", "actually",
    "just",      "please",  "help",   "me",     "us",      "talk",    "speak", "call",  "ring",     "answer", "with",
    "and",       "or",      "not",    "for",    "my",      "our",     "your",  "the",   "a",        "an",     "this",
    "that",      "it",      "these",  "those",  "of",      "on",      "in",    "at",    "about",    "team",   "company",
    "side",      "staff",   "office", "sales",  "here",    "there",   "now",   "today", "tomorrow", "asap",   "question",
    "questions", "problem", "issue",  "regard", "regards", "respect", "you",   "kann",  "mir",      "uns",    "helfen",
    "ihrem",     "ihrer",   "team",   "peut",   "m'aider", "nous",    "aider", "votre", "equipe",   "pueda",  "puede",
    "ayudarme",  "su",      "equipo", "possa",  "ajudar",  "sua",     "equipa"};

bool is_person(std::string_view word) { return is_one_of(word, anybody) || is_one_of(word, kinds); }

/// One sentence of folded words.
class Sentence {
 public:
  Sentence(const Words& words, text::WordSpan span) : words_(words), first_(span.first), last_(span.last) {}

  bool tells_a_wish() const {
    for (std::uint32_t i = first_; i < last_; ++i)
      if (is_person(words_[i]) && !is_theirs(i) && (is_refused(i) || is_compared(i) || is_described(i) || is_preferred(i)))
        return true;
    return false;
  }

 private:
  std::string_view at(std::uint32_t i) const { return i >= first_ && i < last_ ? words_[i] : std::string_view(); }

  template <std::size_t count>
  bool before(std::uint32_t i, std::uint32_t most, const std::string_view (&words)[count]) const {
    for (std::uint32_t back = 1; back <= most && back <= i - first_; ++back)
      if (is_one_of(at(i - back), words)) return true;
    return false;
  }

  bool is_theirs(std::uint32_t i) const { return before(i, 2, theirs) || (at(i + 1) == "of" && at(i + 2) == "mine"); }

  /// "not the guy from last year"; "I'm not an engineer" turns nobody down.
  bool is_refused(std::uint32_t i) const {
    for (std::uint32_t back = 2; back <= 4 && back <= i - first_; ++back) {
      const std::uint32_t no = i - back;
      if (!is_one_of(at(no), refusals)) continue;
      const bool chosen = is_one_of(at(no + 1), certain) || (is_one_of(words_[i], kinds) && is_one_of(at(no + 1), uncertain));
      return chosen && !(no > first_ && is_one_of(at(no - 1), being));
    }
    return false;
  }

  bool is_compared(std::uint32_t i) const { return before(i, 2, comparing) || is_one_of(at(i + 1), comparing); }

  /// "someone technical", "a senior rep", "a Spanish speaking colleague", "somebody who knows DNP3".
  bool is_described(std::uint32_t i) const {
    const std::string_view previous = i > first_ ? at(i - 1) : std::string_view();
    if (is_one_of(at(i + 1), describing) || is_one_of(previous, describing) || previous == "speaking" ||
        previous.ends_with("sprachige") || previous.ends_with("sprachigen"))
      return true;
    if (!is_one_of(words_[i], anybody)) return false;
    // German puts the verb between: "mit jemandem sprechen, der …".
    const std::uint32_t lead = at(i + 1) == "," ? i + 2 : at(i + 2) == "," && is_one_of(at(i + 3), relative) ? i + 3 : i + 1;
    return is_one_of(at(lead), leading) && says_more(lead + 1);
  }

  bool says_more(std::uint32_t from) const {
    constexpr std::uint32_t most = 8;
    for (std::uint32_t i = from; i < last_ && i < from + most; ++i) {
      if (words_.list[i].kind == WordKind::mark) return false;
      if (words_.list[i].kind == WordKind::word && !is_one_of(at(i), ordinary)) return true;
    }
    return false;
  }

  /// "a woman if possible"
  bool is_preferred(std::uint32_t i) const {
    constexpr std::uint32_t near = 6;
    if (!is_one_of(words_[i], sexes)) return false;
    for (std::uint32_t j = i > first_ + near ? i - near : first_; j < last_ && j <= i + near; ++j)
      if (is_one_of(at(j), preferring)) return true;
    return false;
  }

  const Words& words_;
  std::uint32_t first_, last_;
};

bool asks_for_a_person(const Heard& heard) {
  return heard.reading.triggers[static_cast<std::size_t>(TriggerKind::request)].fired;
}

void find_wishes(const Said& said, std::size_t most, std::vector<PersonWish>& wishes) {
  const Words words = text::split_words(said.message->text, said.own);
  for (const text::WordSpan& span : words.sentences)
    if (wishes.size() < most && Sentence(words, span).tells_a_wish())
      wishes.push_back({&said, words.where(span.first, span.last)});
}

}  // namespace

std::vector<PersonWish> wishes_of(const Conversation& conversation) {
  constexpr std::size_t most = 2, most_read = 40;
  std::vector<PersonWish> wishes;
  const std::vector<Heard>& heard = conversation.heard;
  std::size_t read = 0;
  for (std::size_t i = heard.size(); i-- > 0 && read < most_read && wishes.size() < most;) {
    const bool near = asks_for_a_person(heard[i]) || (i > 0 && asks_for_a_person(heard[i - 1]));
    if (!near || !heard[i].reading.instructions.empty()) continue;
    find_wishes(*heard[i].said, most, wishes);
    ++read;
  }
  return wishes;
}

void add_wishes(std::vector<KeyFact>& facts, const Material& material) {
  if (material.suppressed()) return;
  for (const PersonWish& wish : wishes_of(material.given.conversation)) {
    const Excerpt sentence = sentence_around(*wish.said, wish.where, material.limits().quote_characters, Neighbour::never);
    facts.push_back({"person_wanted",
                     sentence.text(wish.said->message->text),
                     {evidence_in(*wish.said->message, sentence.where, "brief.wish", 70)}});
  }
}

}  // namespace baton::briefing
