#include "core/brief/lines.h"

#include <algorithm>

#include "core/brief/figures.h"
#include "core/brief/situation.h"

namespace baton::briefing {
namespace {

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

std::string wish(const Piece& piece, const Material& material) {
  const bool in_person = piece.evidence.signal.starts_with("request");
  switch (in_person ? request_of(material) : intent_of(piece)) {
    case Situation::call:
      return "To be called: ";
    case Situation::meeting:
      return "A meeting: ";
    case Situation::person:
      return "To speak to a person: ";
    case Situation::demo:
      return "A demo: ";
    case Situation::price:
      return "A price: ";
    case Situation::contract:
      return "A contract: ";
    case Situation::trial:
      return "A trial: ";
    case Situation::order:
      return "To go ahead: ";
    case Situation::upset:
    case Situation::technical:
    case Situation::terms:
    case Situation::legal:
    case Situation::approval:
    case Situation::ready:
    case Situation::behaviour:
    case Situation::interest:
      break;
  }
  return "An answer: ";
}

/// The person or the thing they asked for, in the given message or, with none given, in any.
Nullable<BriefLine> asked_for(const Material& material, const Said* in) {
  for (const TriggerKind kind : {TriggerKind::request, TriggerKind::intent, TriggerKind::complexity})
    for (const Piece& piece : material.of(kind))
      if (piece.said && (!in || piece.said == in)) return BriefLine{wish(piece, material) + piece.text, {piece.evidence}};
  for (const Piece& piece : material.questions)
    if (in && piece.said == in && !answered_last(material.given.conversation))
      return BriefLine{"An answer: " + piece.text, {piece.evidence}};
  return {};
}

}  // namespace

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
