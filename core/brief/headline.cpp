#include <algorithm>

#include "core/brief/behaviour.h"
#include "core/brief/facts.h"
#include "core/brief/figures.h"
#include "core/brief/labels.h"
#include "core/brief/lines.h"
#include "core/brief/situation.h"

namespace baton::briefing {
namespace {

constexpr TriggerKind request = TriggerKind::request, emotional = TriggerKind::emotional, intent = TriggerKind::intent,
                      complexity = TriggerKind::complexity, qualification = TriggerKind::qualification,
                      value = TriggerKind::value;

/// The trigger the headline tells: in the contract's order, but mere behaviour comes last. Null when none fired.
const TriggerKind* leading_trigger(const Material& material) {
  static constexpr TriggerKind with_words[] = {request, emotional, intent, complexity, qualification, value};
  static constexpr TriggerKind by_deeds[] = {request, emotional, complexity, qualification, value, intent};
  for (const TriggerKind& kind : material.given.conversation.explicit_intent ? with_words : by_deeds)
    if (material.fired(kind)) return &kind;
  return nullptr;
}

/// The first piece that is said in words, else the first; null when there is none.
const Piece* in_words(const Pieces& pieces) {
  for (const Piece& piece : pieces)
    if (piece.said) return &piece;
  return pieces.empty() ? nullptr : &pieces.front();
}

std::string asks_for(const Piece* piece) {
  const Situation asked = piece ? intent_of(*piece) : Situation::interest;
  if (asked == Situation::demo) return "asks for a demo";
  if (asked == Situation::price) return "asks for a price";
  if (asked == Situation::contract) return "asks for a contract";
  if (asked == Situation::trial) return "asks for a trial";
  return asked == Situation::order ? "wants to go ahead" : "is interested";
}

std::string needs_help_with(const std::string& signal) {
  if (signal.starts_with(complexity_technical)) return "asks a technical question that needs a specialist";
  if (signal.starts_with(complexity_commercial)) return "asks for custom terms";
  if (signal.starts_with(complexity_legal)) return "has a legal or compliance question";
  if (signal.starts_with(complexity_approval)) return "needs help with internal approval";
  return "needs a specialist";
}

std::string asks_for_whom(const Material& material) {
  const Situation asked = request_of(material);
  return asked == Situation::call      ? "asks to be called"
         : asked == Situation::meeting ? "asks for a meeting"
                                       : "asks for a person";
}

std::string gist(TriggerKind kind, const Piece* piece, const Material& material) {
  const std::string signal = piece ? piece->evidence.signal : "";
  switch (kind) {
    case request:
      return asks_for_whom(material);
    case emotional:
      return "is unhappy with us";
    case intent:
      return asks_for(piece);
    case complexity:
      return needs_help_with(signal);
    case qualification:
      return "is ready: budget, authority, need and timeline are confirmed";
    case value:
      return "comes from a large account";
  }
  return "";
}

void support(BriefLine& line, const std::vector<Evidence>& evidence) {
  line.evidence.insert(line.evidence.end(), evidence.begin(), evidence.end());
}

/// What a field of the record says of the account's worth.
std::string worth(const Evidence& evidence, const Lead& lead) {
  if (evidence.signal == "value.employees" && lead.company.employees)
    return grouped(lead.company.employees->value) + " employees";
  if (evidence.signal == "value.seats" && lead.deal.seats) return grouped(lead.deal.seats->value) + " seats";
  if (evidence.signal == "value.deal" && lead.deal.value) return "a deal of " + amount(*lead.deal.value);
  if (evidence.signal == "value.revenue" && lead.company.annual_revenue) return amount(*lead.company.annual_revenue) + " a year";
  if (evidence.signal == "value.tier") return tier_name(lead.account.tier) + " tier";
  if (evidence.signal == "value.strategic") return "strategic account";
  return shortened(evidence.quote, 60);
}

void add_worth(BriefLine& line, const Material& material) {
  std::vector<std::string> parts;
  for (const Piece& piece : best(material.of(value), 3)) {
    parts.push_back(piece.said ? piece.text : worth(piece.evidence, material.given.lead));
    line.evidence.push_back(piece.evidence);
    if (piece.said) break;
  }
  if (!parts.empty()) line.text += ": " + listed(parts);
}

/// `Viewed /pricing 4 times` becomes what the sentence says of them.
bool add_deed(BriefLine& line, const Material& material) {
  const std::vector<BriefLine> done = behaviour(material);
  if (done.empty()) return false;
  std::string deed = done.front().text;
  deed[0] = static_cast<char>(deed[0] - 'A' + 'a');
  line.text += " " + deed;
  support(line, done.front().evidence);
  return true;
}

/// Headline of a lead whose triggers are quiet: what they said, else what they did.
void add_quiet(BriefLine& line, const Material& material) {
  const Pieces* const told[] = {&material.of(Element::need),
                                &material.pains,
                                &material.of(Element::budget),
                                &material.of(Element::timeline),
                                &material.questions,
                                &material.of(Element::authority),
                                &material.said};
  for (const Pieces* pieces : told)
    for (const Piece& piece : *pieces) {
      if (!piece.said) continue;
      line.text += ": " + piece.text;
      line.evidence.push_back(piece.evidence);
      return;
    }
  if (add_deed(line, material)) return;
  line.text += last_heard(material.given.conversation) ? " has written nothing to act on yet" : " has not written yet";
}

void add_opt_out(BriefLine& line, const Material& material) {
  line.text += " wants no further contact";
  const auto& opted_out = material.given.conversation.opted_out;
  if (!opted_out) return;
  if (opted_out->source.starts_with("message:")) line.text += ": " + quoted(shortened(opted_out->quote, 100));
  line.evidence.push_back(*opted_out);
}

void add_trigger(BriefLine& line, const Material& material, TriggerKind kind) {
  if (kind == intent && !material.given.conversation.explicit_intent && add_deed(line, material)) return;
  const Piece* piece = in_words(material.of(kind));
  line.text += " " + gist(kind, piece, material);
  if (kind == value) return add_worth(line, material);
  if (kind == qualification) {
    for (const Pieces& element : material.elements)
      if (!element.empty()) line.evidence.push_back(element.front().evidence);
    return;
  }
  if (!piece) return;
  line.evidence.push_back(piece->evidence);
  // "wants to go ahead: “Go ahead.”" says the same twice.
  if (piece->said && (words_in(piece->text) > 2 || kind == request || kind == emotional)) line.text += ": " + piece->text;
}

}  // namespace

BriefLine headline(const Material& material) {
  BriefLine line = who(material.given.lead);
  if (material.suppressed())
    add_opt_out(line, material);
  else if (const TriggerKind* kind = leading_trigger(material))
    add_trigger(line, material, *kind);
  else
    add_quiet(line, material);
  return line;
}

}  // namespace baton::briefing
