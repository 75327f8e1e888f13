#include "core/brief/situation.h"

#include <algorithm>

#include "core/brief/facts.h"

namespace baton::briefing {
namespace {

/// The signal of the first words that made the trigger fire; empty when only a record or a deed did.
std::string_view spoken_signal(const Material& material, TriggerKind kind) {
  for (const Piece& piece : material.of(kind))
    if (piece.said) return piece.evidence.signal;
  return "";
}

bool has_any(const std::string& line, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return has_words(line, phrase); });
}

Situation of_complexity(std::string_view signal) {
  if (signal.starts_with(complexity_technical)) return Situation::technical;
  if (signal.starts_with(complexity_legal)) return Situation::legal;
  if (signal.starts_with(complexity_approval)) return Situation::approval;
  return signal.starts_with(complexity_commercial) ? Situation::terms : Situation::interest;
}

/// The first of their words that says what they want to buy.
Situation asked_to_buy(const Material& material) {
  for (const Piece& piece : material.of(TriggerKind::intent))
    if (piece.said)
      if (const Situation asked = intent_of(piece); asked != Situation::interest) return asked;
  return Situation::interest;
}

/// A web address or a mail address in a quote would go out under the rep's name, and so would a stammer.
bool is_fit_to_send(std::string_view quote) {
  for (const char* address : {"://", "www.", "@"})
    if (quote.find(address) != std::string_view::npos) return false;
  if (quote.find_first_of("<>{}") != std::string_view::npos) return false;
  const std::string line = plain(quote);
  for (const char* stammer : {"um", "uh", "em", "erm", "äh", "ähm", "euh", "eh"})
    if (has_words(line, stammer)) return false;
  const std::int64_t words = words_in(quote);
  return words >= 4 && words <= 40;
}

/// Says nothing without what stood before it: "That is what we miss."
bool leans_on_context(std::string_view quote) {
  const std::string line = plain(quote);
  const std::string first = line.substr(0, line.find(' '));
  static constexpr std::string_view leaning[] = {
      "that", "thats",   "this", "it",  "its",      "they",     "yes",   "yeah", "no",  "ok",  "okay",  "thank",
      "sure", "thanks",  "das",  "es",  "ja",       "nein",     "danke", "cest", "oui", "non", "merci", "eso",
      "sí",   "gracias", "isso", "sim", "obrigado", "obrigada", "maybe", "and",  "but", "so",  "one",   "also"};
  return std::find(std::begin(leaning), std::end(leaning), first) != std::end(leaning);
}

/// The piece when it is whole; of a cut one the question behind its last colon.
std::optional<Understood> whole_clause(const Piece& piece) {
  if (!piece.said) return {};
  const Message& message = *piece.said->message;
  text::ByteRange where = piece.where;
  if (!piece.is_whole) {
    const std::string_view words = where.of(message.text);
    const std::size_t colon = words.rfind(": ");
    if (colon == std::string_view::npos || words.back() != '?') return {};
    where.begin += static_cast<std::uint32_t>(colon + 2);
  }
  Understood found{quoted(where.of(message.text)),
                   evidence_in(message, where, piece.evidence.signal, piece.evidence.weight.value)};
  if (!is_fit_to_send(found.quote) || leans_on_context(found.quote)) return {};
  return found;
}

bool is_confirmed(const Material& material, Element element) {
  return element_of(material.given.qualification, element).status == ElementStatus::confirmed;
}

bool speaks_of_money(const std::string& text) {
  const std::string line = plain(text);
  return has_words(line, "price") || has_words(line, "pricing") || has_words(line, "cost") || has_words(line, "how much");
}

/// "Can we get a demo?" wants a demo and no answer; a price is an answer.
bool is_the_ask(const Material& material, const Piece& question) {
  if (!material.given.conversation.explicit_intent) return false;
  const Pieces& asks = material.of(TriggerKind::intent);
  return std::any_of(asks.begin(), asks.end(), [&](const Piece& ask) {
    const Situation what = intent_of(ask);
    const bool thing = what == Situation::demo || what == Situation::trial || what == Situation::order;
    return thing && overlaps(ask, question) && !speaks_of_money(question.text);
  });
}

}  // namespace

Situation request_of(const Material& material) {
  bool meets = false;
  for (const Piece& piece : material.of(TriggerKind::request)) {
    if (!piece.said) continue;
    const std::string line = plain(piece.text);
    if (!material.given.conversation.do_not_call &&
        has_any(line, {"call",        "callback", "ring",     "phone", "anrufen",  "anruf",   "rufen",  "rufe",
                       "zurückrufen", "appeler",  "rappeler", "appel", "rappelez", "appelez", "llamar", "llamen",
                       "llame",       "llamarme", "llamada",  "ligar", "liguem",   "ligue",   "chamada"}))
      return Situation::call;
    meets = meets || has_any(line, {"meeting", "meet", "appointment", "termin", "treffen", "rendez vous", "rdv", "réunion",
                                    "reunión", "reunião", "cita"});
  }
  return meets ? Situation::meeting : Situation::person;
}

Situation intent_of(const Piece& piece) {
  const std::string& signal = piece.evidence.signal;
  if (signal.starts_with("intent.demo")) return Situation::demo;
  if (signal.starts_with("intent.price")) return Situation::price;
  if (signal.starts_with("intent.contract")) return Situation::contract;
  if (signal.starts_with("intent.trial")) return Situation::trial;
  if (signal.starts_with("intent.order")) return Situation::order;
  const std::string line = plain(piece.text);
  if (has_any(line, {"demo", "démo", "démonstration", "vorführung", "vorführen", "demostración", "demonstração"}))
    return Situation::demo;
  if (has_any(line, {"quote",   "price",      "pricing", "cost",      "angebot", "preis",  "preise",      "kosten",
                     "kostet",  "devis",      "prix",    "tarif",     "tarifs",  "coûte",  "presupuesto", "precio",
                     "precios", "cotización", "cuesta",  "orçamento", "preço",   "preços", "custa",       "cotação"}))
    return Situation::price;
  if (has_any(line, {"contract", "vertrag", "contrat", "contrato"})) return Situation::contract;
  if (has_any(line, {"trial", "testversion", "testzugang", "essai", "prueba", "teste"})) return Situation::trial;
  return Situation::interest;
}

Situation situation_of(const Material& material) {
  if (material.fired(TriggerKind::request)) return request_of(material);
  const bool upset = material.fired(TriggerKind::emotional);
  if (material.fired(TriggerKind::intent) && material.given.conversation.explicit_intent)
    if (const Situation asked = asked_to_buy(material); asked != Situation::interest || !upset) return asked;
  if (upset) return Situation::upset;
  if (material.fired(TriggerKind::complexity)) return of_complexity(spoken_signal(material, TriggerKind::complexity));
  if (material.fired(TriggerKind::qualification)) return Situation::ready;
  const bool by_deeds = material.fired(TriggerKind::intent) && !material.fired(TriggerKind::value);
  return by_deeds ? Situation::behaviour : Situation::interest;
}

std::optional<Understood> understood(const Material& material, Situation situation) {
  if (material.fired(TriggerKind::emotional)) return {};
  static const Pieces none;
  const bool asked_for_person = situation == Situation::call || situation == Situation::meeting || situation == Situation::person;
  const bool asks_to_buy = material.given.conversation.explicit_intent;
  const Pieces* const by_worth[] = {
      asks_to_buy ? &material.of(TriggerKind::intent) : &none, &material.of(TriggerKind::complexity),
      asked_for_person && !is_confirmed(material, Element::need) ? &none : &material.of(Element::need), &material.pains,
      &material.questions};
  // "You asked to see a demo. You wrote: Can we get a demo?" says it twice.
  constexpr std::int64_t telling = 9;
  const bool says_it_all = situation == Situation::demo || situation == Situation::trial || situation == Situation::order ||
                           situation == Situation::contract;
  for (const Pieces* pieces : by_worth)
    for (const Piece& piece : *pieces) {
      if (says_it_all && pieces == by_worth[0] && words_in(piece.text) < telling) continue;
      if (auto found = whole_clause(piece)) return found;
    }
  return {};
}

void drop_what_asks_nothing(Material& material) {
  const auto within = [](const Pieces& pieces, const Piece& question) {
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return overlaps(piece, question); });
  };
  Pieces& questions = material.questions;
  questions.erase(
      std::remove_if(questions.begin(), questions.end(),
                     [&](const Piece& question) {
                       constexpr std::int64_t telling = 6;
                       return within(material.of(TriggerKind::request), question) || is_the_ask(material, question) ||
                              (words_in(question.text) <= telling && within(material.of(TriggerKind::emotional), question));
                     }),
      questions.end());
}

}  // namespace baton::briefing
