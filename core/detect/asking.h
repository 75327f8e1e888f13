/// How the words of a message ask for something: whose wish it is, and whether a verb is asked for or only named.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/detect/request_words.h"
#include "core/detect/slots.h"

namespace baton::asking {

/// Below it are the parts of request_words.h.
inline constexpr int first_own_part = 34;

/// The parts that a message's words play, and what follows from their order. Points to what it was made of.
class Wording {
 public:
  Wording(const text::Words& words, const std::vector<text::WordKey>& keys);

  /// Gives the words further parts, those of a table of their own, whose bits begin at `first_own_part`; a number gets `number`.
  template <class Table>
  void add_parts(const Table& table, const std::vector<text::WordKey>& keys, std::int64_t number) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (words_.list[i].kind == text::WordKind::number) parts_[i] |= number;
      if (words_.list[i].kind == text::WordKind::word) parts_[i] |= table.find(keys[i]) << first_own_part;
    }
  }

  const std::vector<std::int64_t>& parts() const { return parts_; }
  bool is(std::uint32_t at, std::int64_t wanted) const { return (parts_[at] & wanted) != 0; }
  std::string_view word(std::uint32_t at) const { return words_[at]; }
  /// All parts that the words of the sentence play.
  std::int64_t parts_of(const text::WordSpan& sentence) const;

  /// Whether the steps follow each other somewhere in the sentence, without a mark between; `all` are the parts of its words.
  template <std::size_t Count>
  bool holds(const WordStep (&steps)[Count], const text::WordSpan& sentence, std::int64_t all) const {
    if (!may_hold(steps, all)) return false;
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
      if (is(at, steps[0].parts) && follow(steps, 1, parts_, at + 1, sentence.last, 0, mark) != 0) return true;
    return false;
  }

  /// Gives the words of "one of your senior engineers" the part of a person, but not those of "our engineer".
  void mark_persons(const text::WordSpan& sentence);
  /// One past the last word of the person that ends before `last`.
  std::uint32_t person_end(std::uint32_t last, const text::WordSpan& sentence) const;

  /// The word leaves the noun before it as it is: "a call about", not "a call button".
  bool goes_on(std::uint32_t at) const;
  /// Nothing but courtesy stands in the clause before the word, or from it on.
  bool courtesy_precedes(std::uint32_t at, const text::WordSpan& sentence) const;
  bool courtesy_follows(std::uint32_t at, const text::WordSpan& sentence) const;

  /// Whether a turn of speech over [first, last) stands as those flags of its Place say that any turn may have.
  bool stands(std::uint16_t place, std::uint32_t first, std::uint32_t last, const text::WordSpan& sentence) const;

  /// Whether the words before a verb ask for it; `as_command` when nothing before it is enough.
  bool is_asked(std::uint32_t at, const text::WordSpan& sentence, bool as_command) const;
  /// Whose wish a verb of wishing tells: "I", "we", "my boss", or nobody's that is named.
  bool is_own_wish(std::uint32_t at, const text::WordSpan& sentence) const;

  /// A word after "if you could": a condition in form alone.
  bool is_polite_condition(std::uint32_t at, const text::WordSpan& sentence) const;

  /// Somebody else stands before the word in its clause, and not the writer.
  bool is_of_others(std::uint32_t at, const text::WordSpan& sentence) const;

 private:
  bool begins(std::uint32_t at, const text::WordSpan& sentence) const;
  bool is_break(std::uint32_t at) const;
  std::uint32_t before_courtesy(std::uint32_t at, const text::WordSpan& sentence) const;
  std::uint32_t before_person(std::uint32_t at, const text::WordSpan& sentence) const;
  bool is_wished_of(std::uint32_t at, const text::WordSpan& sentence) const;
  bool needs_would(std::uint32_t at) const;
  void mark_person(std::uint32_t head, const text::WordSpan& sentence);

  const text::Words& words_;
  std::vector<std::int64_t> parts_;
};

}  // namespace baton::asking
