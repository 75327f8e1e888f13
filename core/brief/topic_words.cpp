#include "core/brief/topic_words.h"

#include <algorithm>

#include "core/brief/wording.h"

namespace baton::briefing {

std::vector<std::string> topic_words(std::string_view text) {
  static constexpr std::string_view idle[] = {
      "what", "when", "where", "which", "with",   "your",  "have",   "that", "this", "there", "could", "would", "should", "about",
      "from", "into", "they",  "them",  "will",   "much",  "many",   "does", "also", "some",  "then",  "than",  "just",   "only",
      "need", "want", "know",  "like",  "please", "thank", "thanks", "were", "been", "more",  "very",  "and",   "the",    "you",
      "for",  "are",  "can",   "how",   "our",    "not",   "but",    "who",  "why",  "get",   "all",   "any"};
  std::vector<std::string> words;
  const std::string line = plain(text);
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view word = std::string_view(line).substr(begin, end - begin);
    const bool counts = word.size() >= 3 && std::find(std::begin(idle), std::end(idle), word) == std::end(idle);
    if (counts) words.emplace_back(word.substr(0, 5));
    begin = end + 1;
  }
  return words;
}

bool share_a_word(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

}  // namespace baton::briefing
