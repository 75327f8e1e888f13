#include "core/detect/phrases.h"

#include <algorithm>
#include <bit>
#include <string>
#include <tuple>

#include "core/text/brackets.h"

namespace baton {
namespace {

using text::key_of;
using text::WordKey;
using text::WordKind;

/// How many words `*` lets pass.
constexpr std::uint32_t widest_gap = 3;

/// One way to go on: the node that has been reached and where the match began.
struct Active {
  std::uint32_t node = 0, start = 0, gap_left = 0;
};

/// Of a word among `Node::ways`.
constexpr std::uint64_t bit_of(std::uint32_t word) { return std::uint64_t{1} << word % 64; }

/// Splits `(a|b c|)` into its alternatives; a text without brackets is its own only one.
std::vector<std::string_view> alternatives_of(std::string_view part) {
  if (part.empty() || part.front() != '(') return {part};
  part = part.substr(1, part.size() - 2);
  std::vector<std::string_view> found;
  while (true) {
    const std::size_t bar = part.find('|');
    found.push_back(part.substr(0, bar));
    if (bar == std::string_view::npos) return found;
    part = part.substr(bar + 1);
  }
}

/// The next bracket or the text up to it; `rest` moves on.
std::string_view next_part(std::string_view& rest) {
  std::size_t end = rest.front() == '(' ? rest.find(')') : rest.find('(');
  if (end == std::string_view::npos)
    end = rest.size();
  else if (rest.front() == '(')
    ++end;
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(end);
  return part;
}

}  // namespace

std::uint32_t PhraseBook::add_node() {
  nodes_.push_back(Node{});
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

/// A node that is reached as `node` is and lets words pass. Not the node itself where another way leads on from it, which must
/// not wait: one that has been laid already, or that of another alternative. The root needs no gap: a match may start anywhere.
std::uint32_t PhraseBook::waiting_at(std::uint32_t node, bool shared) {
  if (node == 0 || nodes_[node].gap != 0) return node;
  const auto leads_on = [&](const Edge& edge) { return edge.from == node; };
  if (shared || std::any_of(edges_.begin() + first_edge_, edges_.end(), leads_on)) {
    const std::uint32_t twin = add_node();
    for (std::size_t i = static_cast<std::size_t>(first_edge_), count = edges_.size(); i < count; ++i)
      if (edges_[i].to == node) edges_.push_back({edges_[i].from, twin, edges_[i].key});
    node = twin;
  }
  nodes_[node].gap = ++gaps_;
  return node;
}

/// Leads from every node of `from` through the words to `join`, or to a node of their own where `join` is 0 or a gap follows the
/// last word. Gives the nodes reached; those of `from` themselves when there is no word.
std::vector<std::uint32_t> PhraseBook::add_words(std::string_view words, std::vector<std::uint32_t> from, std::uint32_t join) {
  const text::Words split = text::split_words(words);
  std::size_t last = split.list.size();
  while (last > 0 && split.list[last - 1].kind == WordKind::mark && split[last - 1] != "*") --last;
  for (std::size_t i = 0; i < last; ++i) {
    if (split[i] == "*") {
      for (std::uint32_t& node : from) node = waiting_at(node, join != 0);
      continue;
    }
    if (split.list[i].kind == WordKind::mark) continue;
    const std::uint32_t to = i + 1 == last && join != 0 ? join : add_node();
    for (const std::uint32_t node : from) edges_.push_back({node, to, key_of(split[i])});
    from = {to};
  }
  return from;
}

void PhraseBook::add(std::string_view text, std::uint32_t id) {
  first_edge_ = static_cast<std::ptrdiff_t>(edges_.size());
  finish(add_words(text, {0}, 0), id);
}

void PhraseBook::add_pattern(std::string_view pattern, std::uint32_t id) {
  if (!text::brackets_pair_up(pattern)) return add(pattern, id);
  first_edge_ = static_cast<std::ptrdiff_t>(edges_.size());
  std::vector<std::uint32_t> frontier = {0};
  while (!pattern.empty()) {
    const std::string_view part = next_part(pattern);
    // All alternatives meet in one node, or every word of the next part would need an edge from each of them.
    const std::uint32_t join = part.front() == '(' ? add_node() : 0;
    std::vector<std::uint32_t> reached;
    for (const std::string_view alternative : alternatives_of(part))
      for (const std::uint32_t node : add_words(alternative, frontier, join)) reached.push_back(node);
    std::sort(reached.begin(), reached.end());
    reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
    frontier = std::move(reached);
  }
  finish(frontier, id);
}

void PhraseBook::finish(const std::vector<std::uint32_t>& nodes, std::uint32_t id) {
  for (const std::uint32_t node : nodes)
    if (node != 0) nodes_[node].end_of = id;
}

/// The place of a word, or the empty one where it would be.
std::size_t PhraseBook::place_of(WordKey key) const {
  std::size_t at = static_cast<std::size_t>(key ^ key >> 29) & (words_.size() - 1);
  while (words_[at].number != 0 && words_[at].key != key) at = (at + 1) & (words_.size() - 1);
  return at;
}

void PhraseBook::seal() {
  std::vector<WordKey> keys;
  for (const Edge& edge : edges_) keys.push_back(edge.key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  words_.assign(std::bit_ceil(2 * keys.size() + 2), Word{});
  std::uint32_t count = 0;
  for (const Edge& edge : edges_) {
    Word& word = words_[place_of(edge.key)];
    if (word.number == 0) word = {edge.key, ++count};
    nodes_[edge.from].ways |= bit_of(word.number);
  }
  const auto number = [&](const Edge& edge) { return words_[place_of(edge.key)].number; };
  std::stable_sort(edges_.begin(), edges_.end(),
                   [&](const Edge& a, const Edge& b) { return a.from != b.from ? a.from < b.from : number(a) < number(b); });
  openings_.assign(count + 2, {});
  nodes_.push_back(Node{});
  for (const Edge& edge : edges_) {
    ++nodes_[edge.from + 1].first_way;
    if (edge.from == 0) {
      const Node& to = nodes_[edge.to];
      openings_[number(edge)].next |= to.gap != 0 || to.end_of != no_phrase ? ~std::uint64_t{0} : to.ways;
      ++openings_[number(edge) + 1].first_way;
    }
    ways_.push_back({number(edge), edge.to});
  }
  for (std::size_t i = 1; i < nodes_.size(); ++i) nodes_[i].first_way += nodes_[i - 1].first_way;
  for (std::size_t i = 1; i < openings_.size(); ++i) openings_[i].first_way += openings_[i - 1].first_way;
  edges_ = {};
}

/// The state of one search: where matches have got to, and which of two at the same node came last.
class PhraseBook::Search {
 public:
  Search(const PhraseBook& book, std::vector<Hit>& hits) : book_(book), hits_(hits), reached_(book.gaps_ + 1) {
    active_.reserve(most_at_once);
    next_.reserve(most_at_once);
  }

  void start_sentence() { active_.clear(); }

  /// Takes one more word, by its number among the phrases' words, as the one after it.
  void read(std::uint32_t word, std::uint32_t after, std::uint32_t at) {
    if (word == 0 && active_.empty()) return;
    next_.clear();
    after_ = after == 0 ? 0 : bit_of(after);
    const std::size_t hits_before = hits_.size();
    if (word != 0) {
      const Opening& opening = book_.openings_[word];
      if (opening.next == ~std::uint64_t{0} || (opening.next & after_) != 0)
        for (std::uint32_t way = opening.first_way; way < book_.openings_[word + 1].first_way; ++way)
          go({0, at, 0}, book_.ways_[way].to, at);
      for (const Active& one : active_) step(one, word, at);
    }
    // A match that has just come to a node may wait longer than one that waits there, and began later as a rule: where
    // there are alternatives it may have come the longer way.
    for (const Active& one : active_)
      if (one.gap_left > 0 && !is_overtaken(one, at + 1)) next_.push_back({one.node, one.start, one.gap_left - 1});
    if (hits_.size() > hits_before + 1) tidy(hits_before);
    if (next_.size() > most_at_once) keep_latest();
    active_.swap(next_);
  }

 private:
  /// Follows all ways from where one has got to that carry this word.
  void step(const Active& from, std::uint32_t word, std::uint32_t at) {
    const Node& node = book_.nodes_[from.node];
    if ((node.ways & bit_of(word)) == 0) return;
    const Way* const end = book_.ways_.data() + book_.nodes_[from.node + 1].first_way;
    const Way* way = book_.ways_.data() + node.first_way;
    // Takes no branch but the loop's own: on which side a word lies is hard to guess.
    for (std::size_t count = static_cast<std::size_t>(end - way); count > 0; count /= 2)
      way += way[count / 2].word < word ? count - count / 2 : 0;
    for (; way != end && way->word == word; ++way) go(from, way->to, at);
  }

  void go(const Active& from, std::uint32_t to, std::uint32_t at) {
    const Node& node = book_.nodes_[to];
    if (node.end_of != no_phrase) hits_.push_back({node.end_of, from.start, at + 1});
    if (node.gap != 0) {
      if (node.ways != 0) next_.push_back({to, from.start, widest_gap});
      reach(reached_[node.gap], at + 1, from.start);
    } else if ((node.ways & after_) != 0) {
      next_.push_back({to, from.start, 0});
    }
  }

  /// The last coming to a node with a gap: one past its word, and the latest start of those that came then.
  struct Reached {
    std::uint32_t at = 0, start = 0;
  };

  static void reach(Reached& reached, std::uint32_t at, std::uint32_t start) {
    reached = {at, reached.at == at ? std::max(reached.start, start) : start};
  }
  bool is_overtaken(const Active& waiting, std::uint32_t at) const {
    const Reached& reached = reached_[book_.nodes_[waiting.node].gap];
    return reached.at == at && reached.start >= waiting.start;
  }

  /// Of one phrase that ends here in several ways the shortest stays.
  void tidy(std::size_t from) {
    const auto begin = hits_.begin() + static_cast<std::ptrdiff_t>(from);
    std::sort(begin, hits_.end(), [](const Hit& a, const Hit& b) { return a.id != b.id ? a.id < b.id : a.first > b.first; });
    hits_.erase(std::unique(begin, hits_.end(), [](const Hit& a, const Hit& b) { return a.id == b.id; }), hits_.end());
  }

  /// Of two matches at one node one goes when the other began no earlier and may wait as long: places that may be empty
  /// would double them word by word.
  void keep_latest() {
    std::sort(next_.begin(), next_.end(), [](const Active& a, const Active& b) {
      return std::tie(a.node, b.gap_left, b.start) < std::tie(b.node, a.gap_left, a.start);
    });
    std::size_t kept = 0;
    for (const Active& one : next_)
      if (kept == 0 || next_[kept - 1].node != one.node || next_[kept - 1].start < one.start) next_[kept++] = one;
    next_.resize(kept);
  }

  /// So many are quicker followed than sorted.
  static constexpr std::size_t most_at_once = 64;

  const PhraseBook& book_;
  std::vector<Hit>& hits_;
  std::uint64_t after_ = 0;  ///< The bit of the word after the one that is read; none when no phrase has it.
  std::vector<Active> active_, next_;
  std::vector<Reached> reached_;  ///< By gap.
};

std::vector<PhraseBook::Hit> PhraseBook::find(const text::Words& words, const std::vector<WordKey>& keys) const {
  std::vector<Hit> hits;
  if (ways_.empty()) return hits;
  Search search(*this, hits);
  // All words are looked up first: none of them has to wait for another's place in memory.
  struct Looked {
    std::uint32_t at, word;
  };
  std::vector<Looked> sentence(words.list.size() + 1);
  for (const text::WordSpan& span : words.sentences) {
    std::size_t count = 0;
    for (std::uint32_t at = span.first; at < span.last; ++at)
      if (words.list[at].kind != WordKind::mark) sentence[count++] = {at, words_[place_of(keys[at])].number};
    sentence[count].word = 0;
    search.start_sentence();
    for (std::size_t i = 0; i < count; ++i) search.read(sentence[i].word, sentence[i + 1].word, sentence[i].at);
  }
  return hits;
}

}  // namespace baton
