#include "core/brief/after_handoff.h"

#include <algorithm>
#include <optional>

#include "core/brief/facts.h"
#include "core/brief/figures.h"
#include "core/brief/topic_words.h"
#include "core/brief/wording.h"
#include "core/detect/commitments.h"
#include "core/model/time_units.h"

namespace baton {
namespace {

using namespace briefing;

bool starts_handoff(LedgerKind kind) { return kind == LedgerKind::proposed || kind == LedgerKind::accepted; }

/// The handoff came to something or to nothing: either way nobody waits for word of it.
bool settles_handoff(LedgerKind kind) {
  switch (kind) {
    case LedgerKind::declined:
    case LedgerKind::failed:
    case LedgerKind::handed_back:
    case LedgerKind::dropped:
    case LedgerKind::first_response:
    case LedgerKind::meeting_booked:
    case LedgerKind::meeting_held:
    case LedgerKind::won:
    case LedgerKind::lost:
      return true;
    case LedgerKind::proposed:
    case LedgerKind::accepted:
    case LedgerKind::reassigned:
    case LedgerKind::meeting_no_show:
    case LedgerKind::repeated_information:
    case LedgerKind::satisfaction:
    case LedgerKind::context_rating:
    case LedgerKind::quality_complaint:
      break;
  }
  return false;
}

/// The first handoff in the ledger.
std::optional<Time> first_handoff(const Case& it) {
  std::optional<Time> first;
  for (const LedgerEntry& entry : it.lead.handoffs)
    if (starts_handoff(entry.kind) && entry.at <= it.as_of && (!first || entry.at < *first)) first = entry.at;
  return first;
}

std::string pointer_to(const Lead& lead, const Message& message) {
  return "/messages/" + std::to_string(&message - lead.messages.data()) + "/text";
}

std::string words_of(const Said& said, text::ByteRange where) {
  constexpr std::int64_t most = 140;
  return sentence_around(said, where, most, Neighbour::never).text(said.message->text);
}

/// Looks for what the prospect said before the rep asked for it.
class Repetition {
 public:
  explicit Repetition(const Case& it) : it_(it) {}

  /// The prospect's words that answer this question already; empty when there are none.
  std::string answered_before(const Told& rep, text::ByteRange question) const {
    const std::vector<text::ByteRange> only = {question};
    const Message& message = *rep.said->message;
    const Utterance asked{message.text, &only, message.channel, message.language.value, {}, message.at};
    const text::Words words = text::split_words(message.text, only);
    const auto asks = read_our_words(read_slots(asked, words)).asks;
    for (std::size_t element = 0; element < element_count; ++element)
      if (asks[element] && asks_plainly(static_cast<Element>(element), question.of(message.text)))
        if (std::string said = element_before(rep, element); !said.empty()) return said;
    return same_question_before(rep, question);
  }

 private:
  /// "Which depot should start first?" asks for no date, and what a need is can be asked in many ways that are not the same.
  static bool asks_plainly(Element element, std::string_view question) {
    const std::string line = plain(question);
    switch (element) {
      case Element::budget:
      case Element::authority:
        return true;
      case Element::need:
        return false;
      case Element::timeline:
        break;
    }
    static constexpr std::string_view dates[] = {"when",  "deadline", "timeline", "date",   "wann",  "termin", "quand",
                                                 "délai", "cuándo",   "plazo",    "quando", "prazo", "data",   "fecha"};
    return std::any_of(std::begin(dates), std::end(dates), [&](std::string_view word) { return has_words(line, word); });
  }

  /// The latest word that settled the element before the rep wrote.
  std::string element_before(const Told& rep, std::size_t element) const {
    for (auto heard = it_.conversation.heard.rbegin(); heard != it_.conversation.heard.rend(); ++heard) {
      if (heard->said > rep.said) continue;
      const ElementReading& reading = heard->reading.elements[element];
      const bool settled = reading.status == ElementStatus::confirmed || reading.status == ElementStatus::negative;
      if (settled && !reading.findings.empty()) return words_of(*heard->said, reading.findings.front().where);
    }
    return "";
  }

  /// The AI asked much the same, and the next word of the prospect answered it.
  std::string same_question_before(const Told& rep, text::ByteRange question) const {
    constexpr int most_read = 60;
    const std::vector<std::string> subject = topic_words(question.of(rep.said->message->text));
    int read = 0;
    for (auto told = it_.conversation.told.begin(); told != it_.conversation.told.end() && told->said < rep.said; ++told) {
      if (told->said->message->from != Speaker::ai || ++read > most_read) continue;
      for (const Finding& ours : told->reading.questions)
        if (is_same(subject, topic_words(ours.where.of(told->said->message->text))))
          if (std::string answer = answer_to(*told, rep); !answer.empty()) return answer;
    }
    return "";
  }

  /// Two words in common at least, and more than half of what the rep asks.
  static bool is_same(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto common = std::count_if(a.begin(), a.end(),
                                      [&](const std::string& word) { return std::find(b.begin(), b.end(), word) != b.end(); });
    return common >= 2 && common * 2 > static_cast<std::ptrdiff_t>(a.size());
  }

  std::string answer_to(const Told& asked, const Told& rep) const {
    for (const Heard& heard : it_.conversation.heard)
      if (heard.said > asked.said && heard.said < rep.said)
        return heard.reading.substantial && heard.said->previous == asked.said->message
                   ? beginning(*heard.said, 140).text(heard.said->message->text)
                   : "";
    return "";
  }

  const Case& it_;
};

void warn_of_repetition(const Case& it, std::vector<Warning>& warnings) {
  const std::optional<Time> handed_over = first_handoff(it);
  if (!handed_over) return;
  const Repetition repetition(it);
  for (const Told& told : it.conversation.told) {
    const Message& message = *told.said->message;
    if (message.from != Speaker::rep || message.at < *handed_over) continue;
    const std::string rep = message.name.empty() ? "The rep" : shortened(message.name, 60);
    for (const Finding& question : told.reading.questions) {
      const std::string before = repetition.answered_before(told, question.where);
      if (before.empty()) continue;
      warnings.push_back({"repeated_information", pointer_to(it.lead, message),
                          rep + " asks " + words_of(*told.said, question.where) + ", which they had answered: " + before});
      break;
    }
  }
}

void warn_of_silence(const Case& it, std::vector<Warning>& warnings) {
  const LedgerEntry* last = nullptr;
  for (const LedgerEntry& entry : it.lead.handoffs)
    if (starts_handoff(entry.kind) && entry.at <= it.as_of && (!last || entry.at >= last->at)) last = &entry;
  if (!last) return;
  const std::int64_t grace_ms = it.policy.brief.follow_up.schedule_minutes * ms_per_minute;
  if (it.as_of.ms - last->at.ms < grace_ms) return;
  for (const LedgerEntry& entry : it.lead.handoffs)
    if (settles_handoff(entry.kind) && entry.at >= last->at && entry.at <= it.as_of) return;
  for (const Told& told : it.conversation.told) {
    const Message& message = *told.said->message;
    if (!told.reading.transfer.empty() && message.at.ms >= last->at.ms - ms_per_day) return;
    if (message.from == Speaker::rep && message.at >= last->at) return;
  }
  warnings.push_back({"handoff_not_announced", "/handoffs",
                      "Was handed over on " + stamp(last->at) + ", and nobody has told the prospect that a person takes over."});
}

}  // namespace

std::vector<Warning> warnings_after_handoff(const Case& lead_case) {
  std::vector<Warning> warnings;
  warn_of_repetition(lead_case, warnings);
  warn_of_silence(lead_case, warnings);
  return warnings;
}

}  // namespace baton
