#include "core/detect/bare.h"

#include "core/detect/attention.h"
#include "core/normalise/transcript.h"

namespace baton {
namespace {

/// Turns findings in one message into evidence.
class Quoter {
 public:
  explicit Quoter(const BareMessage& message) : id_(message.id), units_(message.text) {}

  std::vector<Evidence> operator()(const std::vector<Finding>& findings) const {
    std::vector<Evidence> out;
    for (const Finding& finding : findings)
      out.push_back(evidence_in(id_, units_, finding.where, finding.signal, finding.weight));
    return out;
  }
  QualifiedElement operator()(const ElementReading& reading) const {
    QualifiedElement out{reading.status, {}, (*this)(reading.findings)};
    if (!reading.value.empty()) out.value = reading.value;
    return out;
  }

 private:
  std::string_view id_;
  CodeUnits units_;
};

}  // namespace

MessageReading read_bare(const BareMessage& message, const Reader& reader) {
  const text::OwnWords own = own_words_of(message.channel, message.text);
  Reading reading;
  if (message.from == Speaker::prospect && message.channel != Channel::note && !own.automatic_reply)
    reading = reader.read({message.text, &own.ranges, message.channel, message.language.value, message.previous, Time{}});

  const Quoter quoted(message);
  MessageReading out;
  out.id = message.id;
  for (std::size_t kind = 0; kind < trigger_count; ++kind) {
    const TriggerReading& trigger = reading.triggers[kind];
    out.triggers.push_back({static_cast<TriggerKind>(kind), trigger.fired, Points{trigger.strength}, quoted(trigger.findings)});
  }
  QualifiedElement* elements[] = {&out.qualification.budget, &out.qualification.authority, &out.qualification.need,
                                  &out.qualification.timeline};
  for (std::size_t i = 0; i < element_count; ++i) *elements[i] = quoted(reading.elements[i]);
  out.opt_out = reading.opt_out;
  out.do_not_call = reading.do_not_call;
  out.pain_points = quoted(reading.pain_points);
  out.objections = quoted(reading.objections);
  out.questions = quoted(reading.questions);
  out.buying_signals = quoted(reading.buying_signals);
  out.language = reading.language;
  out.warnings = warnings_about_words(reading, message.text, "/text");
  return out;
}

}  // namespace baton
