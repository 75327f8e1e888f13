#include "core/detect/questions.h"

#include <algorithm>

#include "core/text/key_table.h"

namespace baton {
namespace {

using text::key_of;
using text::KeyTable;
using text::Twice;
using text::WordGroup;
using text::WordKey;
using text::WordKind;
using text::WordSpan;

enum Role : std::int64_t {
  asks = 1 << 0,       ///< Opens a question by itself: what, how, wie.
  auxiliary = 1 << 1,  ///< Opens one before a subject: can, do, is.
  subject = 1 << 2,
  wonders = 1 << 3,  ///< "wondering whether", "want to know if", "tell me".
  whether = 1 << 4,
  person = 1 << 8,   ///< Somebody: with `contact` it is a person that is asked for, not an answer.
  contact = 1 << 9,  ///< Call, ring, speak.
  sees = 1 << 10,    ///< "find out if", "not sure whether": only with `whether`.
  polite = 1 << 5,   ///< May stand before what opens the question: hi, ok, so, and, please.
  telling = 1 << 6,  ///< Send, advise, confirm: an answer is asked for as an order.
  matter = 1 << 7,   ///< What such an answer is about: price, details, cost.
};

constexpr WordGroup groups[] = {
    {asks,
     "what what's whats how how's hows when when's where where's wheres why which who who's whos whose que cual cuanto cuanta "
     "cuantos como cuando donde quien quel quelle quels quelles combien comment pourquoi quand qui was wie wann warum welche "
     "welcher welches wieviel qual quanto quantos onde quem"},
    {auxiliary,
     "can could will would do does did is are was has have had should may might must isn't aren't don't doesn't won't can't "
     "couldn't wouldn't didn't hasn't haven't shall isnt arent dont doesnt cant wont any anyone anybody got puede pueden "
     "podria podrian hay tienen pouvez pourriez peut peux avez est y konnen konnte konnt gibt gibts hat haben habt kann ist "
     "pode podem poderia tem fazem existe"},
    {subject,
     "i we you u he she it they there this that these those the our my your ye ya one two three anyone anybody people i'd i've "
     "we're we've "
     "we'd you'd you've they've i'll we'll "
     "yours y'all customers users staff my that's it's i'm sie ihr man ich wir es on je nous vous il tu usted ustedes voces"},
    {wonders, "wondering wonder wondered know ask asking tell confirm clarify check explain advise saber savoir wissen"},
    {sees, "see find out understand sure idea interested"},
    {whether, "if whether"},
    {polite,
     "hi hello hey ok okay so and but also or then please pls right yeah yes no well um uh er actually just quick question ah oh "
     "sorry morning anyway first second third secondly lastly btw eh y e et und a ya thanks cheers cool great fine alright hmm "
     "now plus besides finally one more thing thx"},
    {telling, "advise let provide give confirm tell explain clarify specify state indicate"},
    {matter,
     "price prices pricing cost costs rate rates quote quotation details info information list brochure tariff fee fees know "
     "availability options terms difference document documents copy spec specs sheet datasheet report"},
    {person,
     "someone somebody whoever human person rep colleague manager engineer specialist me us him her them team boss supervisor"},
    {contact, "call ring phone speak talk visit touch reach contact callback"},
};
const KeyTable<groups, Twice::combine> roles;

/// Reads one sentence at a time.
class QuestionFinder {
 public:
  explicit QuestionFinder(const Slots& slots) : slots_(slots), words_(*slots.words) {}

  std::vector<Finding> run() {
    std::size_t next = 0;
    for (const WordSpan& sentence : words_.sentences) {
      const std::size_t first = next;
      while (next < slots_.clauses.size() && slots_.clauses[next].first < sentence.last) ++next;
      read_sentence(sentence, first, next);
    }
    return std::move(found_);
  }

 private:
  std::int64_t role(std::uint32_t at) const { return at < slots_.keys.size() ? roles.find(slots_.keys[at]) : 0; }
  WordKey key(std::uint32_t at) const { return at < slots_.keys.size() ? slots_.keys[at] : 0; }
  bool is_mark(std::uint32_t at) const { return words_.list[at].kind == WordKind::mark; }

  bool ends_in_question_mark(const WordSpan& sentence) const {
    for (std::uint32_t at = sentence.last; at > sentence.first && is_mark(at - 1); --at)
      if (key(at - 1) == key_of("?")) return true;
    return false;
  }

  std::uint32_t word_count(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t count = 0;
    for (std::uint32_t at = first; at < last; ++at) count += !is_mark(at);
    return count;
  }

  /// One finding a sentence: from the first clause that asks to its last.
  void read_sentence(const WordSpan& sentence, std::size_t first_clause, std::size_t last_clause) {
    if (key(sentence.first) == key_of(">") || key(sentence.first) == key_of("|")) return;
    const bool marked = ends_in_question_mark(sentence);
    std::uint32_t begin = sentence.last, end = sentence.last;
    for (std::size_t i = first_clause; i < last_clause; ++i) {
      const WordSpan& clause = slots_.clauses[i];
      const std::uint32_t opening = opening_of(clause, marked);
      if (opening == clause.last) continue;
      if (begin == sentence.last) begin = opening;
      end = clause.last;
      // "… wondering | whether you …": the clause after it says what.
      if (i + 1 < last_clause && (role(clause.last) & whether) != 0) end = slots_.clauses[i + 1].last;
    }
    if (marked) {
      if (begin == sentence.last) begin = last_long_clause(sentence, first_clause, last_clause);
      end = sentence.last;
    }
    if (begin >= end) return;
    while (end > begin && is_mark(end - 1) && key(end - 1) != key_of("?")) --end;
    if (end > begin && wants_an_answer(begin, end, marked)) add(begin, end, marked);
  }

  /// A question mark with nothing that opens: the last clause of three words or more asks, else the whole sentence.
  std::uint32_t last_long_clause(const WordSpan& sentence, std::size_t first_clause, std::size_t last_clause) const {
    for (std::size_t i = last_clause; i > first_clause; --i)
      if (word_count(slots_.clauses[i - 1].first, slots_.clauses[i - 1].last) >= 3) return slots_.clauses[i - 1].first;
    return sentence.first;
  }

  /// Where in the clause a question opens, or its end.
  std::uint32_t opening_of(const WordSpan& clause, bool marked) const {
    std::uint32_t at = clause.first;
    for (int skipped = 0; at < clause.last && skipped < 4 && ((role(at) & polite) != 0 || is_mark(at)); ++skipped) ++at;
    if (opens_at(at, clause, marked)) return at;
    for (std::uint32_t next = clause.first; next < clause.last; ++next)
      if (wonders_at(next, clause)) return next;
    return clause.last;
  }

  bool opens_at(std::uint32_t at, const WordSpan& clause, bool marked) const {
    if (at >= clause.last) return false;
    const std::int64_t own = role(at), next = role(at + 1);
    if ((own & asks) != 0) return marked || opens_with_ask(at, clause);
    if ((own & auxiliary) == 0 || at + 1 >= clause.last) return false;
    const WordKey form = key(at), second = key(at + 1);
    const bool you = second == key_of("you") || second == key_of("u") || second == key_of("ye");
    if (form == key_of("any")) return word_count(at, clause.last) >= 3 && second != key_of("time");
    if (form == key_of("anyone") || form == key_of("anybody")) return word_count(at, clause.last) >= 3;
    if (form == key_of("got") || form == key_of("had")) return you && form == key_of("got");
    if (form == key_of("have") || form == key_of("has")) return you || second == key_of("anyone") || second == key_of("it");
    if (form == key_of("does") && second == key_of("the")) return word_count(at, clause.last) >= 4;
    if (form == key_of("was")) return marked && (next & subject) != 0;
    if (form == key_of("shall") || form == key_of("should")) return marked && (next & subject) != 0;
    return (next & subject) != 0;
  }

  /// "what happened is", "when we start", "which is fine", "who knows" open no question without a mark; "why" mostly complains.
  bool opens_with_ask(std::uint32_t at, const WordSpan& clause) const {
    const WordKey form = key(at);
    const bool inverts = (role(at + 1) & auxiliary) != 0;
    if (form == key_of("why")) return false;
    if (form == key_of("when") || form == key_of("where")) return inverts && (role(at + 2) & subject) != 0;
    if (form == key_of("which")) {
      if (inverts || (at > 0 && !is_mark(at - 1) && at != clause.first)) return false;
      return !follows_comma(at) && (role(at + 2) & (auxiliary | subject)) != 0 && key(at + 1) != key_of("i") &&
             key(at + 1) != key_of("we");
    }
    if (form == key_of("who") || form == key_of("whose") || form == key_of("qui") || form == key_of("que"))
      return at == clause.first && starts_sentence(at) && inverts && word_count(at, clause.last) >= 3;
    if (form == key_of("what") && (role(at + 1) & subject) != 0) return false;
    if (form == key_of("how")) return key(at + 1) == key_of("to") || (role(at + 1) & subject) == 0;
    return word_count(at, clause.last) >= 2;
  }

  /// After a comma "which" tells more about what was said.
  bool follows_comma(std::uint32_t at) const { return at > 0 && key(at - 1) == key_of(","); }

  bool starts_sentence(std::uint32_t at) const {
    const auto after = [](std::uint32_t word, const WordSpan& sentence) { return word < sentence.last; };
    const auto sentence = std::upper_bound(words_.sentences.begin(), words_.sentences.end(), at, after);
    return sentence != words_.sentences.end() && sentence->first == at;
  }

  /// "wondering whether …", "want to know how much …", "please advise your best price", "let me know the cost".
  bool wonders_at(std::uint32_t at, const WordSpan& clause) const {
    const std::int64_t own = role(at);
    if ((own & (wonders | telling | sees)) == 0 || at + 1 >= slots_.keys.size()) return false;
    if ((slots_.scopes[at] & scope_not_meant) != 0 || !is_our_wish(at, clause)) return false;
    if (key(at) == key_of("let") && key(at + 2) != key_of("know")) return false;
    const bool weak = (key(at) == key_of("know") && (at == 0 || key(at - 1) != key_of("to"))) || (own & sees) != 0;
    for (std::uint32_t next = at + 1; next < std::min(at + 4, clause.last); ++next) {
      if ((role(next) & whether) != 0) return true;
      if ((role(next) & asks) != 0) return !weak && key(next) != key_of("who") && key(next) != key_of("when");
    }
    if (clause.last - at <= 3 && (role(clause.last) & (whether | asks)) != 0) return true;
    if ((own & telling) == 0) return false;
    for (std::uint32_t next = at + 1; next < std::min(at + 7, clause.last); ++next)
      if ((role(next) & matter) != 0 && key(next) != key_of("know")) return true;
    return false;
  }

  /// "I know what …" and "you tell me how …" state; "to know", "please confirm", "wondering" and an order wish.
  bool is_our_wish(std::uint32_t at, const WordSpan& clause) const {
    const WordKey form = key(at);
    if (form == key_of("wondering") || form == key_of("wonder") || form == key_of("asking")) return true;
    if (at == clause.first) return form != key_of("know") && form != key_of("ask");
    const WordKey before = key(at - 1);
    if (before == key_of("to")) return at < 2 || (key(at - 2) != key_of("going") && key(at - 2) != key_of("have"));
    return before == key_of("please") || before == key_of("pls") || before == key_of("kindly") || before == key_of("me") ||
           before == key_of("and") || before == key_of("you") || before == key_of("just");
  }

  /// Courtesy, tags, echoes and the line itself want no answer of substance.
  bool wants_an_answer(std::uint32_t begin, std::uint32_t end, bool marked) const {
    const std::uint32_t count = word_count(begin, end);
    if (count < (marked ? 2u : 3u)) return false;
    std::int64_t seen = 0;
    for (std::uint32_t at = begin; at < end; ++at) seen |= role(at) & (person | contact);
    if (seen == (person | contact)) return false;
    const WordKey first = key(begin), second = key(begin + 1), third = key(begin + 2);
    if (first == key_of("how") && (second == key_of("are") || second == key_of("do")) && third == key_of("you") && count <= 5)
      return false;
    if (first == key_of("how") && second == key_of("about")) return count > 5;
    if (first == key_of("can") && second == key_of("you") && third == key_of("hear")) return false;
    if ((first == key_of("are") && second == key_of("you") && third == key_of("there"))) return false;
    if (first == key_of("you") && second == key_of("know") && count <= 3) return false;
    if (first == key_of("what") && second == key_of("a")) return false;
    if (first == key_of("who") && second == key_of("knows")) return false;
    if (first == key_of("is") && second == key_of("this") && (third == key_of("a") || third == key_of("some")) && count <= 5)
      return false;
    return (slots_.scopes[begin] & scope_quoted) == 0;
  }

  void add(std::uint32_t begin, std::uint32_t end, bool marked) {
    found_.push_back({"question", words_.where(begin, end), marked ? 80 : 60});
  }

  const Slots& slots_;
  const text::Words& words_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> find_questions(const Slots& slots) { return QuestionFinder(slots).run(); }

}  // namespace baton
