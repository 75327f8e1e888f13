/// Looks for many phrases at once, over words.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/keys.h"
#include "core/text/words.h"

namespace baton {

/// Phrases to look for together. `*` stands for up to three words, none included; several in a row are one. Marks inside a text
/// are stepped over; no match spans two sentences.
class PhraseBook {
 public:
  struct Hit {
    std::uint32_t id = 0;
    std::uint32_t first = 0, last = 0;  ///< [first, last) of the words.
  };

  /// Folds the text like any other. A phrase without a word in it is ignored.
  void add(std::string_view text, std::uint32_t id);
  /// The same with alternatives: `(speak|talk) (to|with) (someone|a person)`; an empty one makes its place optional.
  /// Brackets that do not pair up are marks like others.
  void add_pattern(std::string_view pattern, std::uint32_t id);
  /// To be called once, after the last phrase.
  void seal();
  /// Every phrase at every place where it ends, with its latest start there, ordered by end, then id. Linear in the words.
  std::vector<Hit> find(const text::Words& words, const std::vector<text::WordKey>& keys) const;

 private:
  struct Edge {
    std::uint32_t from = 0, to = 0;
    text::WordKey key = 0;
  };
  struct Node {
    std::uint32_t gap = 0;  ///< Not 0 when up to three words may pass before the next: the how manieth such node it is.
    std::uint32_t end_of = no_phrase;  ///< Id of the phrase that ends here.
    std::uint32_t first_way = 0;       ///< Of those that lead on from here; they end where the next node's begin.
    std::uint64_t ways = 0;            ///< A bit set for each word that leads on, several words sharing one.
  };
  /// Where a word leads to.
  struct Way {
    std::uint32_t word = 0, to = 0;
  };
  struct Word {
    text::WordKey key = 0;
    std::uint32_t number = 0;  ///< The how manieth of the phrases' words, from 1; 0 for an empty place.
  };
  static constexpr std::uint32_t no_phrase = 0xffffffffu;
  class Search;

  std::uint32_t add_node();
  std::uint32_t waiting_at(std::uint32_t node, bool shared);
  std::vector<std::uint32_t> add_words(std::string_view words, std::vector<std::uint32_t> from, std::uint32_t join);
  void finish(const std::vector<std::uint32_t>& nodes, std::uint32_t id);
  std::size_t place_of(text::WordKey key) const;

  std::vector<Node> nodes_{Node{}};  ///< Sealed with one more, where the ways of the last end.
  std::vector<Edge> edges_;          ///< While phrases are added.
  std::ptrdiff_t first_edge_ = 0;    ///< Of the phrase that is being added.
  std::uint32_t gaps_ = 0;
  std::vector<Word> words_;  ///< Open addressing over the words of the phrases: most words of a text are none of them.
  std::vector<Way> ways_;    ///< Node by node, by word. The first node's are found by the word's number.
  struct Opening {
    std::uint32_t first_way = 0;  ///< Of the first node's ways by this word; they end where the next word's begin.
    std::uint64_t next = 0;       ///< As `Node::ways`: all that may come next; all bits when a phrase may end or wait here.
  };
  std::vector<Opening> openings_;  ///< By word, and one more.
};

}  // namespace baton
