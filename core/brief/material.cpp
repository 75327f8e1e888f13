#include "core/brief/material.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/brief/facts.h"
#include "core/brief/situation.h"
#include "core/model/order.h"

namespace baton::briefing {
namespace {

// More than any brief shows, and few enough that a hostile lead costs no more than a long one.
constexpr std::size_t most_considered = 48, most_quoted = 8;

/// Turns what was found into pieces. Knows the messages by id and their place in the transcript.
class Gatherer {
 public:
  explicit Gatherer(const Case& given) : given_(given) {
    if (!given.conversation.transcript) return;
    for (const Said& said : given.conversation.transcript->said) by_id_.emplace(said.message->id, &said);
    for (const Heard& heard : given.conversation.heard)
      if (!heard.reading.instructions.empty()) distrusted_.insert(heard.said);
  }

  Piece from_finding(const Heard& heard, const Finding& finding) const {
    Piece piece = from_words(*heard.said, finding.where, finding.signal, finding.weight);
    piece.rank = rank(heard, finding);
    return piece;
  }

  /// Weight, recency, and whether the message fires a trigger.
  std::int64_t rank(const Heard& heard, const Finding& finding) const {
    const bool fires = std::any_of(heard.reading.triggers.begin(), heard.reading.triggers.end(),
                                   [](const TriggerReading& trigger) { return trigger.fired; });
    return finding.weight + recency(*heard.said) + (fires ? given_.policy.brief.limits.fired.value : 0);
  }

  /// Evidence of other stages: a quote is widened to its sentence.
  Piece from_evidence(const Evidence& evidence) const {
    constexpr std::string_view prefix = "message:";
    if (evidence.source.starts_with(prefix)) {
      const auto found = by_id_.find(std::string_view(evidence.source).substr(prefix.size()));
      if (found != by_id_.end()) {
        const std::string_view text = found->second->message->text;
        const text::ByteRange where{byte_at_utf16(text, evidence.begin), byte_at_utf16(text, evidence.end)};
        return from_words(*found->second, where, evidence.signal, evidence.weight);
      }
    }
    Piece piece;
    const bool shown = evidence.source.starts_with("field:") || evidence.source.starts_with("event:");
    piece.text = shown ? shortened(evidence.quote, given_.policy.brief.limits.quote_characters)
                       : quoted(shortened(evidence.quote, given_.policy.brief.limits.quote_characters));
    piece.evidence = evidence;
    piece.rank = evidence.weight;
    return piece;
  }

  Piece whole(const Heard& heard) const {
    const Excerpt excerpt = beginning(*heard.said, given_.policy.brief.limits.quote_characters);
    return from_excerpt(*heard.said, excerpt, "brief.said", 40);
  }

  /// The longest sentence of the message that none of the others quotes; empty text when there is none of six words or more.
  Piece remainder(const Heard& heard, const std::vector<const Piece*>& others) const {
    const Said& said = *heard.said;
    Piece longest;
    int looked_at = 0;
    for (const text::ByteRange& own : said.own)
      for (std::uint32_t at = own.begin; at < own.end && looked_at < 12; ++looked_at) {
        const Excerpt sentence =
            sentence_around(said, {at, at + 1}, given_.policy.brief.limits.quote_characters, Neighbour::never);
        const std::int64_t words = words_in(sentence.where.of(said.message->text));
        const bool is_new = std::none_of(others.begin(), others.end(), [&](const Piece* other) {
          return other->said == &said && other->where.begin < sentence.where.end && sentence.where.begin < other->where.end;
        });
        if (is_new && words >= 6 && words > words_in(longest.text)) longest = from_excerpt(said, sentence, "brief.said", 40);
        at = std::max(sentence.where.end, at) + 1;
      }
    return longest;
  }

  /// Adds what our side asked just before: without it an answer of three words says nothing.
  Piece with_question(Piece piece) const {
    const Message* before = piece.said->previous;
    const auto found = before ? by_id_.find(before->id) : by_id_.end();
    if (found == by_id_.end() || found->second->message != before) return piece;
    const std::size_t mark = before->text.rfind('?');
    if (mark == std::string::npos || !answers_at_once(piece, before->text, mark)) return piece;
    const auto at = static_cast<std::uint32_t>(mark);
    const Excerpt question = sentence_around(*found->second, {at, at + 1}, 120);
    piece.asked_text = question.text(before->text);
    piece.asked = evidence_in(*before, question.where, "brief.asked", 0);
    return piece;
  }

  /// The question ends our message, and the piece begins theirs: what comes later speaks of something else.
  static bool answers_at_once(const Piece& piece, std::string_view ours, std::size_t mark) {
    constexpr std::size_t tail = 24;
    const std::uint32_t begin = piece.said->own.empty() ? 0 : piece.said->own.front().begin;
    return ours.size() - mark <= tail && piece.where.begin <= begin + tail;
  }

  /// Words aimed at a language model are not worth a rep's time unless they fire something.
  bool distrusts(const Heard& heard) const { return distrusted_.contains(heard.said); }

 private:
  Piece from_words(const Said& said, text::ByteRange where, std::string_view signal, std::int64_t weight) const {
    return from_excerpt(said, sentence_around(said, where, given_.policy.brief.limits.quote_characters), signal, weight);
  }

  Piece from_excerpt(const Said& said, const Excerpt& excerpt, std::string_view signal, std::int64_t weight) const {
    Piece piece;
    piece.text = excerpt.text(said.message->text);
    piece.evidence = evidence_in(*said.message, excerpt.where, signal, weight);
    piece.said = &said;
    piece.where = excerpt.where;
    piece.is_whole = excerpt.is_whole();
    piece.order = order(said);
    piece.rank = weight + recency(said);
    return piece;
  }

  std::size_t order(const Said& said) const {
    return static_cast<std::size_t>(&said - given_.conversation.transcript->said.data());
  }

  std::int64_t recency(const Said& said) const {
    const auto count = static_cast<std::int64_t>(given_.conversation.transcript->said.size());
    return given_.policy.brief.limits.recency * (static_cast<std::int64_t>(order(said)) + 1) / count;
  }

  const Case& given_;
  std::unordered_map<std::string_view, const Said*> by_id_;
  std::unordered_set<const Said*> distrusted_;
};

void sort_best_first(Pieces& pieces) {
  sort_items(pieces, [](const Piece& a, const Piece& b) {
    if (a.rank != b.rank) return a.rank > b.rank;
    if (a.order != b.order) return a.order > b.order;
    return a.where.begin < b.where.begin;
  });
}

/// Drops what says the same again: the same words of the same message, or the same sentence said twice.
Pieces without_repeats(Pieces pieces) {
  std::unordered_set<std::string> texts;
  std::unordered_map<const Said*, std::vector<text::ByteRange>> seen;
  Pieces kept;
  for (Piece& piece : pieces) {
    if (piece.said) {
      auto& ranges = seen[piece.said];
      const bool again = std::any_of(ranges.begin(), ranges.end(),
                                     [&](text::ByteRange r) { return r.begin < piece.where.end && piece.where.begin < r.end; });
      if (again) continue;
      ranges.push_back(piece.where);
    }
    if (texts.insert(plain(piece.text)).second) kept.push_back(std::move(piece));
  }
  return kept;
}

/// A finding before it is quoted: quoting costs, and only the best are.
struct Candidate {
  const Heard* heard;
  const Finding* finding;
  std::int64_t rank;
};

Pieces found(const Gatherer& gatherer, const Conversation& conversation, std::vector<Finding> Reading::*findings) {
  std::vector<Candidate> candidates;
  for (const Heard& heard : conversation.heard) {
    if (gatherer.distrusts(heard)) continue;
    for (const Finding& finding : heard.reading.*findings)
      candidates.push_back({&heard, &finding, gatherer.rank(heard, finding)});
  }
  sort_items(candidates, [](const Candidate& a, const Candidate& b) {
    return a.rank != b.rank ? a.rank > b.rank : a.heard != b.heard && a.heard > b.heard;
  });
  if (candidates.size() > most_considered) candidates.resize(most_considered);
  Pieces pieces;
  for (const Candidate& candidate : candidates) pieces.push_back(gatherer.from_finding(*candidate.heard, *candidate.finding));
  return without_repeats(std::move(pieces));
}

Pieces from_evidence(const Gatherer& gatherer, const std::vector<Evidence>& evidence) {
  Pieces pieces;
  for (std::size_t i = 0; i < evidence.size() && i < most_quoted; ++i) pieces.push_back(gatherer.from_evidence(evidence[i]));
  return without_repeats(std::move(pieces));
}

/// What the other parts of the brief really quote, caps considered.
std::vector<const Piece*> everything(const Material& material) {
  std::vector<const Piece*> all;
  const auto add = [&](const Pieces& pieces, std::int64_t most) {
    for (std::size_t i = 0; i < pieces.size() && static_cast<std::int64_t>(i) < most; ++i) all.push_back(&pieces[i]);
  };
  add(material.pains, material.limits().pain_points);
  add(material.objections, material.limits().objections);
  add(material.questions, material.limits().questions);
  add(material.buying_signals, material.limits().buying_signals);
  for (const TriggerKind kind : {TriggerKind::request, TriggerKind::emotional, TriggerKind::complexity, TriggerKind::value})
    add(material.of(kind), 1);
  for (std::size_t i = 0; i < element_count; ++i) {
    const bool is_told = element_of(material.given.qualification, static_cast<Element>(i)).status != ElementStatus::unknown;
    if (is_told) add(material.elements[i], 1);
  }
  return all;
}

/// "Yes, go ahead, I've got, um, about ten minutes."
bool is_small_talk(const std::string& text) {
  const std::string line = plain(text);
  constexpr std::int64_t telling = 12;
  for (const char* filler : {"um", "uh", "em", "erm", "äh", "ähm", "euh", "go ahead", "good time", "can hear you"})
    if (has_words(line, filler)) return words_in(text) < telling;
  return false;
}

/// What substantial messages say beyond what the other parts quote: mostly answers to what our side asked.
Pieces rest(const Gatherer& gatherer, const Material& material) {
  const std::vector<const Piece*> others = everything(material);
  Pieces pieces;
  for (const Heard& heard : material.given.conversation.heard) {
    if (!heard.reading.substantial || gatherer.distrusts(heard)) continue;
    Piece piece = gatherer.whole(heard);
    if (std::any_of(others.begin(), others.end(), [&](const Piece* other) { return overlaps(*other, piece); }))
      piece = gatherer.remainder(heard, others);
    if (!piece.said || is_small_talk(piece.text)) continue;
    if (heard.said->previous && heard.said->previous->text.find('?') != std::string::npos) piece.rank += 20;
    piece.rank += std::min<std::int64_t>(characters(piece.text) / 8, 10);
    pieces.push_back(std::move(piece));
  }
  sort_best_first(pieces);
  pieces = best(without_repeats(std::move(pieces)), most_considered);
  for (Piece& piece : pieces) piece = gatherer.with_question(std::move(piece));
  return pieces;
}

}  // namespace

bool Material::fired(TriggerKind kind) const {
  return std::any_of(verdict.triggers.begin(), verdict.triggers.end(),
                     [&](const Trigger& trigger) { return trigger.kind == kind && trigger.fired; });
}

Material gather(const Case& given, const Verdict& verdict) {
  const Gatherer gatherer(given);
  Material material{given, verdict, {}, {}, {}, {}, {}, {}, {}, {}};
  for (const Trigger& trigger : verdict.triggers)
    if (trigger.fired) material.triggers[static_cast<std::size_t>(trigger.kind)] = from_evidence(gatherer, trigger.evidence);
  for (std::size_t i = 0; i < element_count; ++i)
    material.elements[i] = from_evidence(gatherer, element_of(given.qualification, static_cast<Element>(i)).evidence);
  material.pains = found(gatherer, given.conversation, &Reading::pain_points);
  material.objections = found(gatherer, given.conversation, &Reading::objections);
  material.questions = found(gatherer, given.conversation, &Reading::questions);
  drop_what_asks_nothing(material);
  material.buying_signals = found(gatherer, given.conversation, &Reading::buying_signals);
  material.times = times_standing(given.conversation, given.lead.contact.timezone.value, given.as_of);
  material.said = rest(gatherer, material);
  return material;
}

const Said* last_heard(const Conversation& conversation) {
  return conversation.heard.empty() ? nullptr : conversation.heard.back().said;
}

bool answered_last(const Conversation& conversation) {
  const Said* last = last_heard(conversation);
  return last && !conversation.told.empty() && last < conversation.told.back().said;
}

Evidence record_evidence(const Lead& lead) { return evidence_of_field("/id", lead.id, "brief.record", 0); }

Pieces best(const Pieces& pieces, std::int64_t most) {
  const auto count = std::min(pieces.size(), static_cast<std::size_t>(std::max<std::int64_t>(most, 0)));
  return {pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count)};
}

bool overlaps(const Piece& piece, const Piece& other) {
  return piece.said && piece.said == other.said && piece.where.begin < other.where.end && other.where.begin < piece.where.end;
}

}  // namespace baton::briefing
