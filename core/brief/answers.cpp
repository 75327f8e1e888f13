#include "core/brief/answers.h"

#include <algorithm>
#include <unordered_map>

#include "core/brief/topic_words.h"

namespace baton::briefing {
namespace {

/// What our side said in one message that could answer something.
struct Reply {
  const Told* told = nullptr;
  Excerpt answer;                   ///< Its first sentence of substance.
  std::vector<std::string> topics;  ///< Of all its sentences of substance.
};

class Replies {
 public:
  explicit Replies(const Material& material) : material_(material), upset_(material.fired(TriggerKind::emotional)) {
    if (material.given.conversation.told.empty()) return;
    for (const std::string& phrase : material.given.policy.brief.stalls) stalls_.push_back(plain(phrase));
    for (const std::string& phrase : material.given.policy.brief.pleasantries) pleasantries_.push_back(plain(phrase));
  }

  /// The reply that meets the piece, or nothing. `alone`: nothing else was asked in the same message.
  std::optional<Evidence> to(const Piece& piece, bool alone) {
    const auto& told = material_.given.conversation.told;
    auto next = std::upper_bound(told.begin(), told.end(), piece.said,
                                 [](const Said* said, const Told& ours) { return said < ours.said; });
    const std::vector<std::string> asked = topic_words(piece.where.of(piece.said->message->text));
    constexpr int looked_at = 24;
    bool first = true;
    for (int n = 0; next != told.end() && n < looked_at; ++next, ++n) {
      if (next->said->automatic_reply) continue;
      const std::optional<Reply>& reply = read(*next);
      if (reply && ((first && alone && !upset_) || share_a_word(asked, reply->topics)))
        return evidence_in(*next->said->message, reply->answer.where, "brief.answer", 50);
      first = false;
    }
    return std::nullopt;
  }

 private:
  const std::optional<Reply>& read(const Told& told) {
    const auto [at, is_new] = read_.try_emplace(&told);
    if (is_new) at->second = reply_in(told);
    return at->second;
  }

  std::optional<Reply> reply_in(const Told& told) const {
    const Said& said = *told.said;
    const std::string_view text = said.message->text;
    const std::int64_t most = material_.limits().quote_characters;
    std::optional<Reply> reply;
    constexpr int sentences = 40;
    int n = 0;
    for (const text::ByteRange& own : said.own) {
      for (std::uint32_t at = own.begin; at < own.end && n < sentences; ++n) {
        const Excerpt sentence = sentence_around(said, {at, at + 1}, most, Neighbour::never);
        const std::uint32_t end = std::max(sentence.where.end, at + 1);
        if (answers(told, sentence.where)) {
          if (!reply) reply = Reply{&told, sentence, {}};
          for (std::string& word : topic_words(sentence.where.of(text))) reply->topics.push_back(std::move(word));
        }
        at = end;
        while (at < own.end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) ++at;
      }
    }
    return reply;
  }

  bool answers(const Told& told, text::ByteRange sentence) const {
    const std::string_view words = sentence.of(told.said->message->text);
    if (words.empty() || words.back() == '?') return false;
    for (const Finding& finding : told.reading.transfer)
      if (finding.where.begin < sentence.end && sentence.begin < finding.where.end) return false;
    const std::string line = plain(words);
    const auto in_line = [&](const std::string& phrase) { return has_words(line, phrase); };
    if (std::any_of(stalls_.begin(), stalls_.end(), in_line)) return false;
    const auto spaces = std::count(line.begin(), line.end(), ' ');
    if (spaces <= 6 && std::any_of(pleasantries_.begin(), pleasantries_.end(), in_line)) return false;
    if (spaces >= 2) return true;
    static constexpr std::string_view short_answers[] = {"yes", "no", "ja", "nein", "oui", "non", "si", "sí", "sim", "não"};
    return std::any_of(std::begin(short_answers), std::end(short_answers),
                       [&](std::string_view word) { return has_words(line, word); });
  }

  const Material& material_;
  bool upset_;  ///< Then a reply is only believed when it speaks of what was asked.
  std::vector<std::string> stalls_, pleasantries_;
  std::unordered_map<const Told*, std::optional<Reply>> read_;
};

}  // namespace

std::vector<OpenPoint> open_points(const Material& material, const Pieces& pieces, std::int64_t most) {
  if (pieces.empty()) return {};
  Replies replies(material);
  std::unordered_map<const Said*, int> asked_together;
  for (const Piece& piece : pieces) ++asked_together[piece.said];
  std::vector<OpenPoint> open, met;
  for (const Piece& piece : pieces) {
    OpenPoint point{piece.text, false, {piece.evidence}};
    if (auto answer = replies.to(piece, asked_together[piece.said] == 1)) {
      point.answered = true;
      point.evidence.push_back(*std::move(answer));
    }
    (point.answered ? met : open).push_back(std::move(point));
  }
  open.insert(open.end(), std::make_move_iterator(met.begin()), std::make_move_iterator(met.end()));
  if (open.size() > static_cast<std::size_t>(most)) open.resize(static_cast<std::size_t>(most));
  return open;
}

}  // namespace baton::briefing
