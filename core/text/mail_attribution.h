/// Reads the line with which a mail program introduces what it quotes: "On Mon, 3 May 2021 at 10:04, Ann <a@b.example> wrote:".
#pragma once
#include <cstddef>
#include <string_view>

namespace baton::text {

/// What speaks for an attribution, gathered over the lines it is wrapped over.
class Attribution {
 public:
  /// A quick look at a folded line, to pass over those with which no attribution can begin.
  static bool may_begin(std::string_view folded);

  /// Nothing but "wrote:".
  static bool is_tail(std::string_view folded);

  /// Takes the next line, folded.
  void add(std::string_view folded);

  /// Begins like one that may go on in the next line.
  bool begins() const { return begins_ || has_address_ || is_decorated_; }
  /// The bracket of an address is open.
  bool is_open() const { return has_brackets_; }
  /// The lines so far end like one and hold enough of date, time, address and verb. `quote_follows`: marked text comes next.
  bool is_complete(bool quote_follows) const;
  /// Complete beyond doubt: a verb, a date, and a time or an address.
  bool is_strong() const { return has_verb_ && has_date_ && (has_time_ || has_address_) && begins_; }
  /// Too long, or its sentence is over: another line won't complete it.
  bool is_over() const { return bytes_ > 420 || is_ended_sentence_ || words_after_verb_ > 12; }

 private:
  void read_start(std::string_view folded);
  void read_number(std::string_view folded, std::size_t& at);
  void read_end(std::string_view folded);

  std::size_t bytes_ = 0;
  std::size_t words_after_verb_ = 0, words_ = 0;
  bool begins_ = false;        // With "On", "Le", a weekday, a date …
  bool is_decorated_ = false;  // ---- Ann wrote ----
  bool has_day_ = false, has_date_ = false, has_time_ = false, has_address_ = false, has_brackets_ = false;
  bool has_verb_ = false, has_weak_verb_ = false;
  bool ends_with_colon_ = false, ends_with_mark_ = false, ends_with_verb_ = false, ends_with_address_ = false;
  bool is_ended_sentence_ = false;
};

}  // namespace baton::text
