#include "core/brief/lines.h"

#include <algorithm>

#include "core/brief/figures.h"

namespace baton::briefing {
namespace {

/// A sentence of ours, whole: a promise is only fair in its own words.
Commitment promise_of(const Material& material, const Told& told, const OurReading::Promise& promise) {
  const Excerpt words = sentence_around(*told.said, promise.words.where, material.limits().quote_characters);
  Commitment commitment;
  commitment.text = words.text(told.said->message->text);
  commitment.by = told.said->message->from;
  if (promise.due) commitment.due_at = *promise.due;
  commitment.evidence.push_back(evidence_in(*told.said->message, words.where, promise.words.signal, promise.words.weight));
  return commitment;
}

/// The next thing that is booked, null when nothing is.
const Event* next_meeting(const Material& material) {
  if (!material.given.conversation.transcript) return nullptr;
  for (const Event* event : material.given.conversation.transcript->planned)
    if (event->kind == EventKind::meeting_booked || event->kind == EventKind::call) return event;
  return nullptr;
}

BriefLine announced(const Material& material, const Told& told) {
  const Finding& words = told.reading.transfer.front();
  const Excerpt excerpt = sentence_around(*told.said, words.where, material.limits().quote_characters);
  return {"A person takes over, as we told them: " + excerpt.text(told.said->message->text),
          {evidence_in(*told.said->message, excerpt.where, words.signal, words.weight)}};
}

std::string wish(const std::string& signal) {
  if (signal.starts_with("request")) return "To speak to a person: ";
  if (signal.starts_with("intent.demo")) return "A demo: ";
  if (signal.starts_with("intent.price")) return "A price: ";
  if (signal.starts_with("intent.contract")) return "A contract: ";
  if (signal.starts_with("intent.trial")) return "A trial: ";
  if (signal.starts_with("intent.order")) return "To go ahead: ";
  return "An answer: ";
}

/// The person or the thing they asked for, in the given message or, with none given, in any.
Nullable<BriefLine> asked_for(const Material& material, const Said* in) {
  for (const TriggerKind kind : {TriggerKind::request, TriggerKind::intent, TriggerKind::complexity})
    for (const Piece& piece : material.of(kind))
      if (piece.said && (!in || piece.said == in)) return BriefLine{wish(piece.evidence.signal) + piece.text, {piece.evidence}};
  for (const Piece& piece : material.questions)
    if (in && piece.said == in && !answered_last(material.given.conversation))
      return BriefLine{wish("") + piece.text, {piece.evidence}};
  return {};
}

}  // namespace

std::vector<Commitment> commitments(const Material& material) {
  std::vector<Commitment> promised;
  constexpr std::size_t most_read = 48;
  const auto& told = material.given.conversation.told;
  for (auto ours = told.rbegin(); ours != told.rend() && promised.size() < most_read; ++ours)
    for (const auto& promise : ours->reading.commitments)
      if (promised.size() < most_read) promised.push_back(promise_of(material, *ours, promise));
  std::vector<Commitment> kept;
  for (Commitment& commitment : promised) {
    const bool again = std::any_of(kept.begin(), kept.end(),
                                   [&](const Commitment& other) { return plain(other.text) == plain(commitment.text); });
    if (!again) kept.push_back(std::move(commitment));
  }
  std::stable_sort(kept.begin(), kept.end(), [](const Commitment& a, const Commitment& b) {
    if (a.due_at.has_value() != b.due_at.has_value()) return a.due_at.has_value();
    return a.due_at && *a.due_at < *b.due_at;
  });
  if (kept.size() > static_cast<std::size_t>(material.limits().commitments))
    kept.resize(static_cast<std::size_t>(material.limits().commitments));
  return kept;
}

Nullable<BriefLine> expectation(const Material& material, const std::vector<Commitment>& promised) {
  if (material.suppressed())
    return BriefLine{"No further contact.",
                     {material.given.conversation.opted_out.value_or(record_evidence(material.given.lead))}};
  if (const Event* meeting = next_meeting(material))
    return BriefLine{
        "A meeting on " + stamp(meeting->at) + (meeting->subject.empty() ? "" : ": " + shortened(meeting->subject, 80)),
        {evidence_of_event(*meeting, "brief.meeting", 0)}};
  const auto& told = material.given.conversation.told;
  const Said* last = last_heard(material.given.conversation);
  // What was announced before a rep answered has happened already.
  const auto& met = material.given.conversation.answered_by_rep;
  const bool stands = !told.empty() && (!met || told.back().said->message->at > *met);
  if (stands && !told.back().reading.transfer.empty()) return announced(material, told.back());
  if (auto asked = last ? asked_for(material, last) : Nullable<BriefLine>{}) return asked;
  if (!promised.empty()) return BriefLine{"That we keep our word: " + promised.front().text, promised.front().evidence};
  return asked_for(material, nullptr);
}

}  // namespace baton::briefing
