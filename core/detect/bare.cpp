#include "core/detect/bare.h"

#include "core/normalise/transcript.h"
#include "core/text/mail.h"

namespace baton {
namespace {

std::vector<Evidence> evidence_of(const BareMessage& message, const std::vector<Finding>& findings) {
  std::vector<Evidence> out;
  for (const Finding& finding : findings)
    out.push_back(evidence_in(message.id, message.text, finding.where, finding.signal, finding.weight));
  return out;
}

QualifiedElement element_of(const BareMessage& message, const ElementReading& reading) {
  QualifiedElement out{reading.status, {}, evidence_of(message, reading.findings)};
  if (!reading.value.empty()) out.value = reading.value;
  return out;
}

/// A bare message has no lead around it, so nothing but its channel says whether it is mail.
text::OwnWords own_words_of(const BareMessage& message) {
  if (message.channel == Channel::email) return text::own_words(message.text);
  return {{{0, static_cast<std::uint32_t>(message.text.size())}}, false};
}

}  // namespace

MessageReading read_bare(const BareMessage& message, const Reader& reader) {
  const text::OwnWords own = own_words_of(message);
  Reading reading;
  if (message.from == Speaker::prospect && message.channel != Channel::note && !own.automatic_reply)
    reading = reader.read({message.text, &own.ranges, message.channel, message.language.value, message.previous, Time{}});

  MessageReading out;
  out.id = message.id;
  for (std::size_t kind = 0; kind < trigger_count; ++kind) {
    const TriggerReading& trigger = reading.triggers[kind];
    out.triggers.push_back(
        {static_cast<TriggerKind>(kind), trigger.fired, Points{trigger.strength}, evidence_of(message, trigger.findings)});
  }
  QualifiedElement* elements[] = {&out.qualification.budget, &out.qualification.authority, &out.qualification.need,
                                  &out.qualification.timeline};
  for (std::size_t i = 0; i < element_count; ++i) *elements[i] = element_of(message, reading.elements[i]);
  out.opt_out = reading.opt_out;
  out.do_not_call = reading.do_not_call;
  out.pain_points = evidence_of(message, reading.pain_points);
  out.objections = evidence_of(message, reading.objections);
  out.questions = evidence_of(message, reading.questions);
  out.buying_signals = evidence_of(message, reading.buying_signals);
  out.language = reading.language;
  return out;
}

}  // namespace baton
