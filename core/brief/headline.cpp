#include "core/brief/lines.h"

#include <algorithm>

#include "core/brief/behaviour.h"
#include "core/brief/facts.h"
#include "core/brief/figures.h"

namespace baton::briefing {
namespace {

constexpr TriggerKind request = TriggerKind::request, emotional = TriggerKind::emotional, intent = TriggerKind::intent,
                      complexity = TriggerKind::complexity, qualification = TriggerKind::qualification,
                      value = TriggerKind::value;

/// The first piece that is said in words, else the first; null when there is none.
const Piece* in_words(const Pieces& pieces) {
  for (const Piece& piece : pieces)
    if (piece.said) return &piece;
  return pieces.empty() ? nullptr : &pieces.front();
}

std::string asks_for(const std::string& signal) {
  if (signal.starts_with("intent.demo")) return "asks for a demo";
  if (signal.starts_with("intent.price")) return "asks for a price";
  if (signal.starts_with("intent.quote")) return "asks for a quote";
  if (signal.starts_with("intent.contract")) return "asks for a contract";
  if (signal.starts_with("intent.trial")) return "asks for a trial";
  return "wants to go ahead";
}

std::string needs_help_with(const std::string& signal) {
  if (signal.starts_with(complexity_technical)) return "asks a technical question that needs a specialist";
  if (signal.starts_with(complexity_commercial)) return "asks for custom terms";
  if (signal.starts_with(complexity_legal)) return "has a legal or compliance question";
  if (signal.starts_with(complexity_approval)) return "needs help with internal approval";
  return "needs a specialist";
}

/// What the headline says of the trigger, without the words that support it.
std::string gist(const Material& material, TriggerKind kind, const Piece* piece) {
  const std::string signal = piece ? piece->evidence.signal : "";
  switch (kind) {
    case request:
      return "asks for a person";
    case emotional:
      return "is unhappy with us";
    case intent:
      return material.given.conversation.explicit_intent ? asks_for(signal) : "shows interest in what they look at";
    case complexity:
      return needs_help_with(signal);
    case qualification:
      return "is ready: budget, authority, need and timeline are confirmed";
    case value:
      return "is an account for a senior rep";
  }
  return "";
}

void support(BriefLine& line, const Piece& piece) { line.evidence.push_back(piece.evidence); }

void support(BriefLine& line, const std::vector<Evidence>& evidence) {
  line.evidence.insert(line.evidence.end(), evidence.begin(), evidence.end());
}

std::string value_of(const Evidence& evidence) {
  if (evidence.source == "field:/company/employees") return evidence.quote + " employees";
  if (evidence.source == "field:/deal/seats") return evidence.quote + " seats";
  if (evidence.source.starts_with("field:/deal/value")) return "deal of " + evidence.quote;
  if (evidence.source == "field:/account/tier") return "tier " + evidence.quote;
  if (evidence.source == "field:/account/strategic") return "strategic account";
  return evidence.quote;
}

/// Headline of a lead whose triggers are quiet: what they last said, else what they did.
void add_quiet_headline(BriefLine& line, const Material& material) {
  const Pieces* const told[] = {&material.of(Element::need), &material.pains, &material.questions, &material.said};
  for (const Pieces* pieces : told) {
    if (pieces->empty()) continue;
    line.text += ": " + pieces->front().text;
    return support(line, pieces->front());
  }
  const std::vector<BriefLine> done = behaviour(material);
  if (!done.empty()) {
    line.text += ": " + done.front().text;
    return support(line, done.front().evidence);
  }
  line.text += last_heard(material.given.conversation) ? ": nothing to act on yet" : ": has not written yet";
}

}  // namespace

const TriggerKind* leading_trigger(const Material& material) {
  static constexpr TriggerKind with_words[] = {request, emotional, intent, complexity, qualification, value};
  static constexpr TriggerKind by_deeds[] = {request, emotional, complexity, qualification, value, intent};
  for (const TriggerKind& kind : material.given.conversation.explicit_intent ? with_words : by_deeds)
    if (material.fired(kind)) return &kind;
  return nullptr;
}

BriefLine headline(const Material& material) {
  BriefLine line = who(material.given.lead);
  if (material.suppressed()) {
    const auto& opted_out = material.given.conversation.opted_out;
    line.text += " wants no further contact";
    if (opted_out) {
      if (opted_out->source.starts_with("message:")) line.text += ": " + quoted(shortened(opted_out->quote, 100));
      line.evidence.push_back(*opted_out);
    }
    return line;
  }
  const TriggerKind* kind = leading_trigger(material);
  if (!kind) {
    add_quiet_headline(line, material);
    return line;
  }
  const Pieces& pieces = material.of(*kind);
  const Piece* piece = in_words(pieces);
  line.text += " " + gist(material, *kind, piece);
  if (*kind == qualification || !piece) return line;
  if (*kind == intent && !material.given.conversation.explicit_intent) {
    const std::vector<BriefLine> done = behaviour(material);
    if (!done.empty()) {
      line.text += ": " + done.front().text;
      support(line, done.front().evidence);
      return line;
    }
  }
  line.text += ": " + (piece->said ? piece->text : value_of(piece->evidence));
  support(line, *piece);
  return line;
}

}  // namespace baton::briefing
