#include "core/detect/scope.h"

#include <algorithm>
#include <array>

#include "core/detect/scope_words.h"

namespace baton {
namespace {

using namespace scope_roles;
using text::key_of;
using text::KeyTable;
using text::Twice;
using text::WordKey;
using text::WordKind;
using text::Words;
using text::WordSpan;

const KeyTable<scope_roles::words, Twice::combine> known_roles;

bool is_clause_mark(std::string_view mark, bool apart) {
  if (mark.size() != 1) return mark == "¿" || mark == "¡";
  switch (mark.front()) {
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
      return true;
    case '-':
    case '/':
      return apart;
    default:
      return false;
  }
}

/// Splits one sentence after another.
class ClauseSplitter {
 public:
  ClauseSplitter(const Words& words, const WordRoles& roles) : words_(words), roles_(roles) {}

  std::vector<WordSpan> run() {
    clauses_.reserve(words_.sentences.size() * 2);
    for (const WordSpan& sentence : words_.sentences) {
      first_ = sentence.first;
      for (std::uint32_t at = sentence.first; at < sentence.last; ++at) visit(at, sentence);
      close(sentence.last);
    }
    return std::move(clauses_);
  }

 private:
  void visit(std::uint32_t at, const WordSpan& sentence) {
    if (words_.list[at].kind == WordKind::mark) {
      const bool apart = at > 0 && words_.list[at - 1].where.end != words_.list[at].where.begin;
      if (is_clause_mark(words_[at], apart)) close(at + 1);
      return;
    }
    if (at == first_ || at + 1 >= sentence.last) return;
    const std::int64_t role = roles_[at], next = roles_[at + 1];
    const bool opens =
        (role & connector) != 0 || ((role & soft) != 0 && (next & (subject | auxiliary | asks | denied_verb)) != 0);
    if (opens && (roles_[at - 1] & (soft | connector)) == 0) close(at);
  }

  void close(std::uint32_t last) {
    if (last > first_) clauses_.push_back({first_, last});
    first_ = last;
  }

  const Words& words_;
  const WordRoles& roles_;
  std::vector<WordSpan> clauses_;
  std::uint32_t first_ = 0;
};

/// Marks one clause after another; what is supposed or quoted reaches to the end of its sentence.
class Marker {
 public:
  Marker(const Words& words, const std::vector<WordKey>& keys, const WordRoles& roles)
      : words_(words), keys_(keys), roles_(roles), bits_(keys.size()) {}

  std::vector<ScopeBits> run(const std::vector<WordSpan>& clauses) {
    std::size_t next = 0;
    for (const WordSpan& sentence : words_.sentences) {
      mark_question(sentence);
      if (may_quote(sentence)) mark_quotation(sentence);
      for (; next < clauses.size() && clauses[next].first < sentence.last; ++next) mark_clause(clauses[next], sentence);
    }
    return std::move(bits_);
  }

 private:
  std::int64_t role(std::uint32_t at) const { return at < roles_.size() ? roles_[at] : 0; }
  WordKey key(std::uint32_t at) const { return at < keys_.size() ? keys_[at] : 0; }

  /// Stretches that end at the same place lie in one another: where both ends have the bit, the rest has it too. Without this
  /// look a sentence of nothing but "if we ever" would be marked over and over.
  void set(std::uint32_t first, std::uint32_t last, ScopeBits bit) {
    last = std::min(last, static_cast<std::uint32_t>(bits_.size()));
    if (first >= last || ((bits_[first] & bit) != 0 && (bits_[last - 1] & bit) != 0)) return;
    for (std::uint32_t at = first; at < last; ++at) bits_[at] = static_cast<ScopeBits>(bits_[at] | bit);
  }

  std::int64_t all_roles(const WordSpan& span) const {
    std::int64_t all = 0;
    for (std::uint32_t at = span.first; at < span.last; ++at) all |= roles_[at];
    return all;
  }

  bool may_quote(const WordSpan& sentence) const { return quotes_ || (all_roles(sentence) & said) != 0; }

  /// Most clauses have no word that could mark anything: one look at all its words' roles tells.
  void mark_clause(const WordSpan& clause, const WordSpan& sentence) {
    const std::int64_t all = all_roles(clause);
    if ((all & (negator | denied_verb)) != 0) mark_denial(clause);
    if ((all & (long_ago | former | other_person | used)) != 0) mark_time_and_person(clause);
    if ((all & (supposes | waits_for | would)) != 0) mark_supposition(clause, sentence);
  }

  void mark_question(const WordSpan& sentence) {
    bool mark = false;
    for (std::uint32_t at = sentence.last; at > sentence.first && words_.list[at - 1].kind == WordKind::mark; --at)
      mark = mark || key(at - 1) == key_of("?");
    const std::int64_t lead = role(sentence.first);
    const bool inverted =
        ((lead & (auxiliary | denied_verb)) != 0 && (role(sentence.first + 1) & subject) != 0) || (lead & asks) != 0;
    if (mark || inverted) set(sentence.first, sentence.last, scope_question);
  }

  /// Between quotation marks, and after "you said".
  void mark_quotation(const WordSpan& sentence) {
    std::uint32_t open = sentence.last;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
      if (words_.list[at].kind == WordKind::mark && key(at) == key_of("\"")) {
        if (open != sentence.last && at - open > 2) set(open + 1, at, scope_quoted);
        open = open == sentence.last ? at : sentence.last;
      }
      const bool ours = (role(at) & pronoun_you) != 0 && ((role(at + 1) | role(at + 2)) & said) != 0;
      const bool asked = at > sentence.first && (role(at - 1) & (auxiliary | asks)) != 0;
      if (ours && !asked) set(at + 2, sentence.last, scope_quoted);
    }
  }

  bool denies(std::uint32_t at, const WordSpan& clause) const {
    const std::int64_t own = role(at);
    if ((own & denied_verb) != 0) {
      const bool asks_back = (role(at + 1) & (subject | pronoun_you)) != 0;
      const bool knows = key(at + 1) == key_of("wait") || key(at + 1) == key_of("hesitate") || key(at + 1) == key_of("know") ||
                         key(at + 1) == key_of("mind") || key(at + 1) == key_of("forget");
      return !asks_back && !knows;
    }
    if ((own & negator) == 0) return false;
    const WordKey next = key(at + 1);
    if (key(at) == key_of("no") &&
        (at + 1 == clause.last || next == key_of(",") || next == key_of("problem") || next == key_of("worries") ||
         next == key_of("esto") || next == key_of("eso") || next == key_of("idea") || next == key_of("matter")))
      return false;
    return !(key(at) == key_of("not") && (next == key_of("only") || next == key_of("sure") || next == key_of("yet") ||
                                          (at > 0 && key(at - 1) == key_of("why")) || (at > 0 && key(at - 1) == key_of("or"))));
  }

  /// German denies at the end: "das brauchen wir nicht".
  bool ends_in_nicht(const WordSpan& clause) const {
    std::uint32_t last = clause.last;
    while (last > clause.first && words_.list[last - 1].kind == WordKind::mark) --last;
    return last > clause.first && key(last - 1) == key_of("nicht");
  }

  void mark_denial(const WordSpan& clause) {
    if (ends_in_nicht(clause)) set(clause.first, clause.last, scope_negated);
    bool denied = false;
    for (std::uint32_t at = clause.first; at < clause.last; ++at) {
      if ((role(at) & breaks) != 0) denied = false;
      if (denied) set(at, at + 1, scope_negated);
      if (denies(at, clause)) denied = true;
    }
  }

  void mark_time_and_person(const WordSpan& clause) {
    for (std::uint32_t at = clause.first; at < clause.last; ++at) {
      const bool used_to = (role(at) & used) != 0 && key(at + 1) == key_of("to") && (at == 0 || (role(at - 1) & subject) != 0);
      const bool last_time = key(at) == key_of("last") && (key(at + 1) == key_of("year") || key(at + 1) == key_of("time") ||
                                                           key(at + 1) == key_of("summer") || key(at + 1) == key_of("winter"));
      const bool went = (role(at) & long_ago) != 0 &&
                        (key(at) != key_of("back") || key(at + 1) == key_of("then") || key(at + 1) == key_of("in"));
      if (used_to || last_time || went) set(clause.first, clause.last, scope_past);
      const bool theirs = (role(at) & former) != 0 && ((role(at + 1) | role(at + 2)) & firm) != 0 && at + 1 < clause.last;
      const bool somebody = (role(at) & other_person) != 0 && at > clause.first && at < clause.first + 4;
      if (theirs || somebody) set(clause.first, clause.last, scope_others);
    }
  }

  /// "if you could send …" is a way to ask, "if we ever …" supposes; "once the board agrees" is a condition.
  void mark_supposition(const WordSpan& clause, const WordSpan& sentence) {
    for (std::uint32_t at = clause.first; at < clause.last; ++at) {
      if ((role(at) & waits_for) != 0 && at == clause.first) set(clause.first, clause.last, scope_conditional);
      if ((role(at) & would) != 0 && key(at + 1) == key_of("have") &&
          (key(at) == key_of("would") || key(at) == key_of("could") || key(at) == key_of("might")))
        set(clause.first, clause.last, scope_hypothetical);
      if ((role(at) & supposes) == 0) continue;
      if (key(at) == key_of("if") || key(at) == key_of("whether")) {
        const bool ever = key(at + 2) == key_of("ever") || key(at + 2) == key_of("were") || key(at + 2) == key_of("had");
        const bool polite = (role(at + 1) & pronoun_you) != 0 && (role(at + 2) & (auxiliary | would)) != 0;
        if (ever) set(clause.first, sentence.last, scope_hypothetical);
        if (!polite) set(clause.first, clause.last, scope_conditional);
      } else if (key(at) == key_of("suppose") || key(at) == key_of("supposing") ||
                 key(at) == key_of("imagine") || key(at) == key_of("hypothetically") || key(at) == key_of("theoretically") ||
                 key(at) == key_of("theory")) {
        set(clause.first, sentence.last, scope_hypothetical);
      } else if (key(at) == key_of("unless") || key(at) == key_of("provided") || key(at) == key_of("assuming")) {
        set(clause.first, clause.last, scope_conditional);
      } else if (key(at) == key_of("someday")) {
        set(clause.first, clause.last, scope_hypothetical);
      }
    }
  }

  const Words& words_;
  const std::vector<WordKey>& keys_;
  const WordRoles& roles_;
  std::vector<ScopeBits> bits_;
  const bool quotes_ = words_.folded.find('"') != std::string::npos;  ///< A quotation mark stands somewhere in the message.
};

}  // namespace

WordRoles roles_of(const std::vector<WordKey>& keys) {
  WordRoles roles(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) roles[i] = known_roles.find(keys[i]);
  return roles;
}

std::vector<WordSpan> split_clauses(const Words& words, const WordRoles& roles) { return ClauseSplitter(words, roles).run(); }

std::vector<ScopeBits> scopes_of(const Words& words, const std::vector<WordKey>& keys, const WordRoles& roles,
                                 const std::vector<WordSpan>& clauses) {
  return Marker(words, keys, roles).run(clauses);
}

ScopeBits scope_over(const std::vector<ScopeBits>& scopes, std::uint32_t first, std::uint32_t last) {
  std::array<std::uint32_t, 8> counts{};
  for (std::uint32_t at = first; at < last; ++at)
    for (std::size_t bit = 0; bit < counts.size(); ++bit) counts[bit] += scopes[at] >> bit & 1u;
  unsigned bits = 0;
  for (std::size_t bit = 0; bit < counts.size(); ++bit)
    if (counts[bit] * 2 >= last - first && last > first) bits |= 1u << bit;
  return static_cast<ScopeBits>(bits);
}

}  // namespace baton
