#include "core/detect/standing.h"

#include <algorithm>
#include <string_view>

#include "core/detect/fading.h"

namespace baton {

namespace {

const TriggerReading& of(const Reading& reading, TriggerKind kind) { return reading.triggers[static_cast<std::size_t>(kind)]; }

/// Only that outweighs a mark on the record, which has no date: what merely asks for a price may be older.
bool asks_for_a_person(const Reading& reading) { return !reading.opt_out && of(reading, TriggerKind::request).fired; }

std::string folded_quote(const Heard& heard, const Finding& finding) {
  std::string quote(finding.where.of(heard.said->message->text));
  for (char& c : quote)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return quote;
}

/// A request in words for the telephone: only that takes "no calls" back.
bool asks_for_a_call(const Heard& heard) {
  static constexpr std::string_view words[] = {"call", "ring", "phone", "anruf", "telefon", "appel", "llam", "telef", "lig"};
  if (heard.reading.do_not_call || heard.reading.opt_out) return false;
  const std::vector<Finding>& request = of(heard.reading, TriggerKind::request).findings;
  return of(heard.reading, TriggerKind::request).fired &&
         std::any_of(request.begin(), request.end(), [&](const Finding& finding) {
           const std::string quote = folded_quote(heard, finding);
           return std::any_of(std::begin(words), std::end(words),
                              [&](std::string_view word) { return quote.find(word) != std::string::npos; });
         });
}

/// The words that say it; the whole message where the reader marked none.
Evidence words_for(const Heard& heard, std::string_view signal) {
  const Message& message = *heard.said->message;
  for (const Finding& finding : heard.reading.contact)
    if (finding.signal.find(signal) != std::string::npos)
      return evidence_in(message, finding.where, finding.signal, finding.weight);
  const text::ByteRange whole = heard.said->own.empty()
                                    ? text::ByteRange{0, static_cast<std::uint32_t>(message.text.size())}
                                    : text::ByteRange{heard.said->own.front().begin, heard.said->own.back().end};
  return evidence_in(message, whole, signal, 100);
}

}  // namespace

Standing standing_of(const std::vector<Heard>& heard, const Contact& contact, const GatePolicy& policy, Time as_of) {
  Standing standing;
  bool taken_back = false, asked = false;
  Time last_asked;
  for (const Heard& one : heard) {
    if (one.reading.opt_out) {
      standing.opted_out = words_for(one, "opt_out");
      taken_back = false;
      asked = false;
    } else if (one.reading.asks_for_contact) {
      taken_back = taken_back || standing.opted_out.has_value();
      standing.opted_out.reset();
    }
    if (asks_for_a_person(one.reading)) {
      asked = true;
      last_asked = one.said->message->at;
    }
    if (one.reading.do_not_call)
      standing.do_not_call = words_for(one, "do_not_call");
    else if (asks_for_a_call(one))
      standing.do_not_call.reset();
  }
  if (contact.opted_out && !standing.opted_out) {
    const bool fresh = asked && as_of.ms - last_asked.ms <= policy.fresh_request_days * ms_per_day;
    standing.flag_lifted = taken_back || fresh;
    if (!standing.flag_lifted) standing.opted_out = evidence_of_field("/contact/opted_out", "true", "opt_out.record", 100);
  }
  if (contact.do_not_call && !standing.do_not_call)
    standing.do_not_call = evidence_of_field("/contact/do_not_call", "true", "do_not_call.record", 100);
  return standing;
}

}  // namespace baton
