#include "core/audit/record.h"

#include <algorithm>

#include "core/audit/handover.h"
#include "core/audit/repeats.h"
#include "core/brief/wording.h"
#include "core/comply/comply.h"
#include "core/measure/figures.h"
#include "core/model/time_units.h"
#include "core/normalise/undated.h"
#include "core/text/wording.h"

namespace baton::auditing {
namespace {

/// How long after an opt-out the words that confirm it are no letter to the prospect.
constexpr std::int64_t confirmation_ms = ms_per_hour;
/// Turns of one call are not further apart.
constexpr std::int64_t call_gap_ms = 2 * ms_per_hour;

bool is_ours(const Message& message) {
  return message.channel != Channel::note && (message.from == Speaker::ai || message.from == Speaker::rep);
}

Evidence sentence(const Said& said, text::ByteRange where, std::string_view signal) {
  const auto excerpt = briefing::sentence_around(said, where, quote_characters, briefing::Neighbour::never);
  return evidence_in(*said.message, excerpt.where, signal, 50);
}

/// Everything said, read once; answers each question of the record.
class Auditor {
 public:
  Auditor(const Seen& seen, const Reader& reader, Record& out)
      : lead_(seen.it.lead),
        conversation_(seen.it.conversation),
        policy_(seen.it.policy),
        as_of_(seen.it.as_of),
        reader_(reader),
        out_(out) {
    for (const Told& told : conversation_.told)
      if (told.said->message->from == Speaker::rep) people_.push_back(told.said->message->at);
    for (const Event* event : conversation_.transcript->done)
      if (event->kind == EventKind::meeting_held) people_.push_back(event->at);
    std::sort(people_.begin(), people_.end());
  }

  void run() {
    check_request();
    check_intent();
    check_promise();
    check_opt_out();
    check_calls();
    if (out_.taken_over) check_takeover();
  }

 private:
  /// When a person of ours was first there at or after a moment.
  std::optional<Time> person_after(Time at) const {
    const auto found = std::lower_bound(people_.begin(), people_.end(), at);
    return found == people_.end() ? std::nullopt : std::optional(*found);
  }

  void add_case(AuditShareKind kind, Time at, std::optional<std::int64_t> took_ms, std::string text,
                std::vector<Evidence> evidence) {
    Nullable<std::int64_t> took;
    if (took_ms) took.emplace(*took_ms);
    out_.cases.push_back({kind, out_.lead_id, out_.rep, at, took, std::move(text), std::move(evidence), {}});
  }

  /// By words that are strong enough for the policy.
  const Heard* first_that_fires(TriggerKind kind, std::int64_t threshold) const {
    for (const Heard& heard : conversation_.heard) {
      const TriggerReading& reading = heard.reading.triggers[static_cast<std::size_t>(kind)];
      if (reading.fired && reading.strength >= threshold) return &heard;
    }
    return nullptr;
  }

  static Evidence words_of(const Heard& heard, TriggerKind kind) {
    const Finding& finding = heard.reading.triggers[static_cast<std::size_t>(kind)].findings.front();
    return sentence(*heard.said, finding.where, finding.signal);
  }

  void expect(AuditTimeKind kind, Time from, std::optional<Time> person) {
    out_.expected[index(kind)] = true;
    if (person) out_.took_ms[index(kind)] = person->ms - from.ms;
  }

  void check_request() {
    const Heard* asked = first_that_fires(TriggerKind::request, policy_.decide.thresholds.request);
    if (!asked) return;
    const Time at = asked->said->message->at;
    const auto person = person_after(at);
    expect(AuditTimeKind::request_to_person, at, person);
    const bool stands = has_fired_in_words(TriggerKind::request);
    if (!person && as_of_.ms - at.ms < policy_.measure.windows.answer_hours * ms_per_hour)
      return out_.set(AuditShareKind::request_unanswered, State::waiting);
    out_.set(AuditShareKind::request_unanswered, !person && stands);
    if (!person && stands)
      add_case(AuditShareKind::request_unanswered, at, as_of_.ms - at.ms, "Asked for a person, and no person has written since.",
               {words_of(*asked, TriggerKind::request)});
  }

  /// Not taken back since.
  bool has_fired_in_words(TriggerKind kind) const { return conversation_.spoken[static_cast<std::size_t>(kind)].fired; }

  void check_intent() {
    const Heard* heard = first_that_fires(TriggerKind::intent, policy_.decide.thresholds.intent);
    if (!heard) return;
    const Time at = heard->said->message->at;
    const auto person = person_after(at);
    const std::int64_t allowed = minutes_for(Urgency::high, policy_.decide.deadlines) * ms_per_minute;
    expect(AuditTimeKind::intent_to_person, at, person);
    const std::int64_t took = (person ? *person : as_of_).ms - at.ms;
    if (!person && took <= allowed) return out_.set(AuditShareKind::intent_late, State::waiting);
    out_.set(AuditShareKind::intent_late, took > allowed);
    if (took > allowed)
      add_case(AuditShareKind::intent_late, at, took,
               person ? "Showed high intent; a person answered after " + measuring::say_time(took) + "."
                      : "Showed high intent; no person has answered.",
               {words_of(*heard, TriggerKind::intent)});
  }

  void check_promise() {
    for (const Told& told : conversation_.told) {
      const Message& message = *told.said->message;
      if (message.from != Speaker::ai || told.reading.transfer.empty()) continue;
      const bool kept = person_after(message.at).has_value();
      const std::int64_t age = as_of_.ms - message.at.ms;
      if (!kept && age < policy_.measure.windows.answer_hours * ms_per_hour)
        return out_.set(AuditShareKind::promise_broken, State::waiting);
      out_.set(AuditShareKind::promise_broken, !kept);
      if (!kept)
        add_case(AuditShareKind::promise_broken, message.at, age, "Was told that a person takes over; none has.",
                 {sentence(*told.said, told.reading.transfer.front().where, "our.transfer")});
      return;
    }
  }

  /// Walks the words of both sides in the order of time. The first message after an opt-out may confirm it.
  void check_opt_out() {
    const Heard* out_since = nullptr;
    bool excused = false;
    std::size_t next = 0;
    const auto& heard = conversation_.heard;
    for (const Told& told : conversation_.told) {
      const Time at = told.said->message->at;
      for (; next < heard.size() && heard[next].said->message->at < at; ++next) note_standing(heard[next], out_since);
      if (!out_since) {
        excused = false;
        continue;
      }
      const bool confirms =
          !excused && told.reading.confirms_opt_out && at.ms - out_since->said->message->at.ms <= confirmation_ms;
      excused = true;
      if (confirms) continue;
      const Finding& words = out_since->reading.contact.front();
      out_.set(AuditShareKind::opt_out_ignored, true);
      return add_case(AuditShareKind::opt_out_ignored, out_since->said->message->at, at.ms - out_since->said->message->at.ms,
                      "Wanted no further contact and was written to afterwards.",
                      {sentence(*out_since->said, words.where, words.signal),
                       sentence(*told.said, briefing::beginning(*told.said, quote_characters).where, "our.message")});
    }
    for (; next < heard.size(); ++next) note_standing(heard[next], out_since);
    if (opted_out_once_) out_.set(AuditShareKind::opt_out_ignored, false);
  }

  void note_standing(const Heard& heard, const Heard*& out_since) {
    const Reading& reading = heard.reading;
    if (reading.opt_out && !reading.contact.empty()) {
      if (!out_since) out_since = &heard;
      opted_out_once_ = true;
    } else if (reading.asks_for_contact || reading.triggers[0].fired || reading.triggers[2].fired) {
      out_since = nullptr;
    }
  }

  void check_calls() {
    Conversation unbanned = conversation_;
    unbanned.do_not_call.reset(), unbanned.opted_out.reset();
    std::optional<Time> turn;
    for (const Said& said : conversation_.transcript->said) {
      const Message& message = *said.message;
      if (message.channel != Channel::call) continue;
      const bool begins = !turn || message.at.ms - turn->ms > call_gap_ms;
      turn = message.at;
      if (!begins || !is_ours(message)) continue;
      const Compliance calling = comply(lead_, unbanned, policy_, message.at);
      if (!calling.next_window) continue;
      if (out_.state[index(AuditShareKind::call_outside_hours)] == State::hit) return;
      out_.set(AuditShareKind::call_outside_hours, !calling.may_call);
      if (!calling.may_call)
        add_case(AuditShareKind::call_outside_hours, message.at, {},
                 "Was called outside the hours allowed there. " + calling.reason,
                 {sentence(said, briefing::beginning(said, quote_characters).where, "our.call")});
    }
  }

  void check_takeover() {
    const Time at = *out_.taken_over;
    const Knowledge knowledge = knowledge_of(lead_, conversation_);
    for (std::size_t i = 0; i < topic_count; ++i) out_.known[i] = knowledge[i] && knowledge[i]->since < at;
    const std::vector<Repeat> again = repeats(lead_, conversation_, knowledge, reader_, at);
    out_.set(AuditShareKind::asked_again, !again.empty());
    std::vector<Evidence> evidence;
    std::vector<std::string> topics;
    for (const Repeat& each : again) {
      // What the prospect said after the take-over was known when it was asked.
      out_.asked_again[static_cast<std::size_t>(each.topic)] = out_.known[static_cast<std::size_t>(each.topic)] = true;
      topics.emplace_back(boost::describe::enum_to_string(each.topic, ""));
      evidence.push_back(each.asked);
      evidence.push_back(each.known);
    }
    if (!again.empty())
      add_case(AuditShareKind::asked_again, again.front().at, {}, "Was asked what was known: " + text::listed(topics) + ".",
               std::move(evidence));
    check_announced(at);
    check_drop_off(at);
  }

  void check_announced(Time at) {
    const bool told = std::any_of(conversation_.told.begin(), conversation_.told.end(), [&](const Told& each) {
      return each.said->message->at <= at && !each.reading.transfer.empty();
    });
    out_.set(AuditShareKind::not_announced, !told);
  }

  void check_drop_off(Time at) {
    const bool back = std::any_of(conversation_.heard.begin(), conversation_.heard.end(),
                                  [&](const Heard& each) { return each.said->message->at > at; });
    if (!back && as_of_.ms - at.ms < policy_.measure.windows.drop_off_hours * ms_per_hour)
      return out_.set(AuditShareKind::dropped_off, State::waiting);
    out_.set(AuditShareKind::dropped_off, !back);
    if (back) return;
    const auto words = std::find_if(conversation_.told.begin(), conversation_.told.end(), [&](const Told& each) {
      return each.said->message->from == Speaker::rep && each.said->message->at == at;
    });
    std::vector<Evidence> evidence;
    if (words != conversation_.told.end())
      evidence.push_back(sentence(*words->said, briefing::beginning(*words->said, quote_characters).where, "our.message"));
    add_case(AuditShareKind::dropped_off, at, as_of_.ms - at.ms, "Has not written again since a person took over.",
             std::move(evidence));
  }

  const Lead& lead_;
  const Conversation& conversation_;
  const Policy& policy_;
  Time as_of_;
  const Reader& reader_;
  Record& out_;
  std::vector<Time> people_;
  bool opted_out_once_ = false;
};

}  // namespace

Lead as_it_was(Lead lead) {
  lead.handoffs.clear();
  drop_undated(lead);
  lead.qualification = {};
  return lead;
}

Lead up_to(const Lead& lead, Time at) {
  Lead out;
  out.id = lead.id, out.contact = lead.contact, out.company = lead.company, out.account = lead.account;
  out.deal = lead.deal, out.nurture = lead.nurture, out.qualification = lead.qualification, out.signals = lead.signals;
  const auto later = [](Time moment, const auto& item) { return moment < item.at; };
  out.messages.assign(lead.messages.begin(), std::upper_bound(lead.messages.begin(), lead.messages.end(), at, later));
  out.events.assign(lead.events.begin(), std::upper_bound(lead.events.begin(), lead.events.end(), at, later));
  return out;
}

Record record_of(const Lead& lead, Time as_of, const Means& means, std::optional<LedgerKind> outcome) {
  Record out = handover_of(lead, as_of, means);
  means.look(as_of, [&](const Seen& seen) { Auditor(seen, means.reader, out).run(); });
  if (outcome && out.taken_over) out.set(AuditShareKind::won, *outcome == LedgerKind::won);
  return out;
}

}  // namespace baton::auditing
