/// What the model sees of a message: small facts, each with the words it stands on. Training and reading use the same.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/detect/lexicon.h"
#include "core/detect/slots.h"

namespace baton {

/// Not filled in when made: there are many.
struct Feature {
  std::uint32_t key;
  std::uint32_t first, last;  ///< [first, last) of the message's words.
};

/// A stretch of the message that is judged by itself: a sentence, or a part of a long one.
struct Unit {
  std::uint32_t first = 0, last = 0;
};

/// What our side wrote just before, boiled down.
struct Context {
  bool any = false;                  ///< There was something.
  bool asked = false;                ///< It ended in a question.
  std::uint64_t classes = 0;         ///< Of its last question, else of its last sentence.
  std::vector<std::uint32_t> stems;  ///< Of the same words, each once.
  std::vector<std::uint32_t> pairs;  ///< Of two of its stems in a row.
};

/// One message, prepared for the model.
class FeatureReader {
 public:
  FeatureReader(const Lexicon& lexicon, const Slots& slots, Channel channel, const Context& context);

  const std::vector<Unit>& units() const { return units_; }
  /// Where facts are put: kept from unit to unit, never cleared.
  struct Room {
    std::unique_ptr<Feature[]> features;
    std::size_t size = 0;
  };
  /// The facts of one unit, in the order of the text. They stand in `room`, which grows as they need it, until it is used again.
  std::span<const Feature> read(std::size_t unit, Room& room) const;
  /// The facts that every unit has beside its own, since they are the message's. They stand in `room` as well.
  std::span<const Feature> read_shared(Room& room) const;

 private:
  struct Token {
    std::uint32_t key = 0, stem = 0;
    std::uint64_t classes = 0;
    ScopeBits scope = 0;
    bool plain = false;       ///< Part of a set phrase in which it does not mean what it means elsewhere.
    std::uint8_t number = 0;  ///< 0 for none, else the bucket of the amount and its kind.
  };
  class Emit;

  void find_tokens();
  void mark(std::uint32_t first, std::uint32_t count, std::uint64_t classes);
  void find_units();
  void find_answer();
  bool lacks(std::size_t anchor) const;
  void read_words(const Unit& unit, Emit& emit) const;
  void read_classes(const Unit& unit, Emit& emit) const;
  void read_letters(const Unit& unit, Emit& emit) const;
  void read_amounts(const Unit& unit, Emit& emit) const;
  void read_shape(std::size_t index, Emit& emit) const;
  void read_lacks(std::size_t index, Emit& emit) const;
  void read_context(std::size_t index, Emit& emit) const;

  const Lexicon& lexicon_;
  const Slots& slots_;
  Channel channel_;
  const Context& context_;
  std::vector<Token> tokens_;  ///< One a word.
  std::vector<Unit> units_;
  std::uint32_t answer_ = 0;  ///< What kind of answer the message is, by its first words and length.
  std::uint64_t message_classes_ = 0;
};

/// What our side wrote last, as context for the answer.
Context read_context(const Lexicon& lexicon, const Slots& slots);

}  // namespace baton
