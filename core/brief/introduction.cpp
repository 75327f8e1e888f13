#include "core/brief/introduction.h"

#include "core/brief/person.h"

namespace baton::briefing {
namespace {

/// `{name}` replaced by its value in one pass: what is put in is never read again.
std::string filled(std::string_view pattern, const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size();) {
    bool replaced = false;
    for (const auto& [name, value] : values) {
      if (!pattern.substr(i).starts_with(name)) continue;
      out += value;
      i += name.size();
      replaced = true;
      break;
    }
    if (!replaced) out += pattern[i++];
  }
  return out;
}

/// A web address or a mail address in a quote would go out under the rep's name.
bool is_fit_to_send(const Piece& piece) {
  return piece.said && piece.text.find("://") == std::string::npos && piece.text.find("www.") == std::string::npos &&
         piece.text.find('@') == std::string::npos && piece.text.find_first_of("<>{}") == std::string::npos;
}

/// The words that show best that the rep has understood: of four words at least, or nothing would be shown. Of what upset them
/// the longest, because it says why.
const Piece* understood(const Material& material) {
  const bool explicit_intent = material.given.conversation.explicit_intent;
  const Pieces* const by_worth[] = {&material.of(TriggerKind::emotional),
                                    &material.of(explicit_intent ? TriggerKind::intent : TriggerKind::complexity),
                                    &material.of(TriggerKind::complexity),
                                    &material.of(Element::need),
                                    &material.pains,
                                    &material.questions,
                                    &material.of(TriggerKind::request),
                                    &material.said};
  for (const Pieces* pieces : by_worth) {
    const Piece* best_piece = nullptr;
    for (const Piece& piece : *pieces) {
      if (!is_fit_to_send(piece) || words_in(piece.text) < 4) continue;
      if (!best_piece || (pieces == by_worth[0] && words_in(piece.text) > words_in(best_piece->text))) best_piece = &piece;
    }
    if (best_piece) return best_piece;
  }
  return nullptr;
}

struct Parts {
  std::string greeting, opening, understanding, next, closing;
};

std::string laid_out(const Parts& parts, Channel channel) {
  const bool mail = channel == Channel::email;
  std::string text;
  for (const std::string* part : {&parts.greeting, &parts.opening, &parts.understanding, &parts.next, &parts.closing}) {
    if (part->empty() || (part == &parts.closing && !mail)) continue;
    const bool new_paragraph = mail && part != &parts.understanding;
    if (!text.empty()) text += new_paragraph ? "\n\n" : " ";
    text += *part;
  }
  return text;
}

}  // namespace

Channel answer_channel(const Material& material) {
  const Contact& contact = material.given.lead.contact;
  const Channel written = !contact.email.empty() ? Channel::email : contact.phone.value.empty() ? Channel::chat : Channel::sms;
  const Said* last = last_heard(material.given.conversation);
  const auto& told = material.given.conversation.told;
  const Channel wanted = last ? last->message->channel : told.empty() ? written : told.back().said->message->channel;
  const bool no_calls = contact.do_not_call || material.given.conversation.do_not_call.has_value();
  return wanted == Channel::note || (wanted == Channel::call && no_calls) ? written : wanted;
}

BriefLine introduction(const Material& material, const Rep* rep) {
  const auto* words = in_their_language(material.given.policy.brief.introductions, material);
  if (material.suppressed() || !words) return {};
  const Lead& lead = material.given.lead;
  const PersonName name = read_name(lead.contact.name);
  const Channel channel = answer_channel(material);
  const bool spoken = channel == Channel::call;
  const Piece* piece = understood(material);
  const std::string& us = material.given.policy.brief.our_name;
  const std::string rep_name = rep ? clean(rep->name) + (us.empty() ? "" : " (" + us + ")") : "";
  const std::vector<std::pair<std::string_view, std::string>> values = {{"{first}", name.first},
                                                                        {"{full}", name.whole()},
                                                                        {"{titled}", name.titled()},
                                                                        {"{rep}", rep_name},
                                                                        {"{quote}", piece ? stopped(piece->text) : ""}};
  Parts parts;
  parts.greeting = filled(!name.known()        ? words->greeting_nameless
                          : name.title.empty() ? words->greeting
                                               : words->greeting_titled,
                          values);
  parts.opening = filled(rep ? words->opening : words->opening_nameless, values);
  parts.understanding = filled(!piece ? words->nothing_said : spoken ? words->said : words->wrote, values);
  if (piece && material.fired(TriggerKind::emotional)) parts.understanding += " " + words->sorry;
  parts.next = spoken ? words->next_spoken : words->next_written;
  if (rep) parts.closing = filled(words->closing, values);
  BriefLine line{laid_out(parts, channel), {}};
  if (line.text.empty()) return {};
  if (piece) line.evidence.push_back(piece->evidence);
  if (name.known()) line.evidence.push_back(evidence_of_field("/contact/name", lead.contact.name, "brief.field", 0));
  if (line.evidence.empty()) line.evidence.push_back(record_evidence(lead));
  return line;
}

}  // namespace baton::briefing
