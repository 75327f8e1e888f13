#include <algorithm>

#include "core/brief/brief.h"
#include "core/brief/figures.h"
#include "core/brief/person.h"
#include "core/brief/promises.h"
#include "core/brief/times.h"
#include "core/brief/wording.h"
#include "core/model/order.h"
#include "core/model/time_units.h"

namespace baton {
namespace {

using namespace briefing;

/// The plan while it is being made; what would lie in the past is due now.
class Plan {
 public:
  Plan(const Case& given, const Verdict& verdict, const Brief& brief, const Rep* rep)
      : given_(given), verdict_(verdict), brief_(brief), rep_(rep), times_(given.policy.brief.follow_up) {
    const PersonName name = read_name(given.lead.contact.name);
    prospect_ = name.known() ? name.whole() : "the prospect";
    receiver_ = rep ? clean(rep->name) : "the person who takes over";
  }

  std::vector<FollowUp> steps() && {
    switch (verdict_.decision.action) {
      case Action::handoff:
        hand_over();
        break;
      case Action::prepare:
        prepare();
        break;
      case Action::nurture:
        nurture();
        break;
      case Action::suppress:
        suppress();
        break;
    }
    sort_items(steps_, [](const FollowUp& a, const FollowUp& b) { return a.due_at < b.due_at; });
    return std::move(steps_);
  }

 private:
  void add(FollowUpKind kind, std::int64_t at_ms, std::string text) {
    steps_.push_back({kind, Time{std::max(at_ms, given_.as_of.ms)}, std::move(text)});
  }

  bool fired(TriggerKind kind) const {
    return std::any_of(verdict_.triggers.begin(), verdict_.triggers.end(),
                       [&](const Trigger& t) { return t.kind == kind && t.fired; });
  }

  bool has_meeting() const {
    if (!given_.conversation.transcript) return false;
    const auto& planned = given_.conversation.transcript->planned;
    return std::any_of(planned.begin(), planned.end(),
                       [](const Event* event) { return event->kind == EventKind::meeting_booked; });
  }

  /// The first open question that says something by itself, else the first open one.
  const OpenPoint* open_question() const {
    const OpenPoint* first = nullptr;
    for (const OpenPoint& point : brief_.questions) {
      if (point.answered) continue;
      if (words_in(point.text) >= 5) return &point;
      if (!first) first = &point;
    }
    return first;
  }

  void hand_over() {
    const std::int64_t now = given_.as_of.ms;
    add(FollowUpKind::recap, now, "Send " + receiver_ + " this brief and the whole conversation.");
    const auto& told = given_.conversation.told;
    const auto& met = given_.conversation.answered_by_rep;
    const bool stands = !told.empty() && (!met || told.back().said->message->at > *met);
    if (!stands || told.back().reading.transfer.empty())
      add(FollowUpKind::recap, now,
          "Tell " + prospect_ + " that " + (rep_ ? receiver_ : std::string("a person")) + " takes over.");
    add(FollowUpKind::admin, now, "Pause the sequence and record the handoff in the CRM.");
    meet();
    research();
    check_back();
  }

  void meet() {
    if (has_meeting())
      return add(FollowUpKind::schedule, given_.as_of.ms, "Put " + receiver_ + " on the meeting that is booked.");
    if (fired(TriggerKind::request) || (fired(TriggerKind::intent) && given_.conversation.explicit_intent))
      add(FollowUpKind::schedule, given_.as_of.ms + times_.schedule_minutes * ms_per_minute, offer_of_times());
  }

  /// The time they named comes before any that we would offer.
  std::string offer_of_times() const {
    const std::vector<NamedTime> times = times_standing(given_.conversation, given_.lead.contact.timezone.value, given_.as_of);
    const std::string unless = ", unless the two are in touch already.";
    if (times.empty()) return "Offer " + prospect_ + " times in the calendar of " + receiver_ + unless;
    return "Hold the time that " + prospect_ + " named (" + quoted(times.front().words) + ") in the calendar of " + receiver_ +
           ", or offer the nearest free ones" + unless;
  }

  void research() {
    std::int64_t due = given_.as_of.ms + times_.research_minutes * ms_per_minute;
    if (verdict_.decision.respond_by) due = std::min(due, verdict_.decision.respond_by->ms);
    if (const OpenPoint* question = open_question())
      add(FollowUpKind::research, due,
          "Collect for " + receiver_ + " what there is on their question: " + stopped(question->text));
    else if (fired(TriggerKind::value) || given_.lead.account.strategic)
      add(FollowUpKind::research, due, "Collect for " + receiver_ + " what is public about " + company() + ".");
  }

  /// Somebody must have come back to the prospect by then; the ledger says whether it happened. When the prospect has written
  /// since, this is a handoff of its own.
  void check_back() {
    const LedgerEntry* handoff = nullptr;
    for (const LedgerEntry& entry : given_.lead.handoffs) {
      const bool starts = entry.kind == LedgerKind::proposed || entry.kind == LedgerKind::accepted;
      if (!starts || entry.at > given_.as_of) continue;
      if (!handoff || (entry.at > handoff->at && entry.handoff_id != handoff->handoff_id)) handoff = &entry;
    }
    std::optional<Time> answered;
    for (const LedgerEntry& entry : given_.lead.handoffs)
      if (handoff && entry.handoff_id == handoff->handoff_id && entry.kind == LedgerKind::first_response) answered = entry.at;
    const auto& heard = given_.conversation.heard;
    const bool anew = answered && !heard.empty() && heard.back().said->message->at > *answered;
    if (answered && !anew) return;
    const std::int64_t from = handoff && !anew ? handoff->at.ms : given_.as_of.ms;
    add(FollowUpKind::follow_up, from + times_.check_back_hours * ms_per_hour,
        "Ask " + prospect_ + " whether " + (rep_ ? receiver_ : std::string("somebody")) +
            " has come back to them, if no first answer has been recorded by then.");
  }

  void prepare() {
    const std::int64_t ask_at = given_.as_of.ms + times_.ask_hours * ms_per_hour;
    answer_open_question();
    const bool knows_company = !given_.lead.company.industry.empty() && given_.lead.company.employees;
    if (!knows_company)
      add(FollowUpKind::research, given_.as_of.ms + times_.research_minutes * ms_per_minute,
          "Look up what is public about " + company() + ".");
    if (!brief_.completeness.ask_next.empty())
      add(FollowUpKind::follow_up, ask_at, "Ask " + prospect_ + ": " + quoted(brief_.completeness.ask_next.front().text));
  }

  void answer_open_question() {
    if (const OpenPoint* question = open_question())
      add(FollowUpKind::follow_up, given_.as_of.ms, "Answer their open question: " + question->text);
  }

  /// What they agreed to comes instead of the sequence's next touch.
  bool keep_agreement() {
    const std::vector<AgreedOffer> agreed = agreed_offers(given_.conversation, given_.policy.brief.limits.quote_characters);
    if (agreed.empty() || !agreed.back().from) return false;
    const AgreedOffer& last = agreed.back();
    if (&given_.conversation.heard.back() != last.heard) return false;  // They have spoken of something else since.
    add(FollowUpKind::follow_up, last.from->ms,
        "Come back to " + prospect_ + " as agreed, and not before: we asked " + last.offer.text(last.told->said->message->text) +
            ", they said " + stopped(last.answer.text(last.heard->said->message->text)));
    return true;
  }

  void nurture() {
    answer_open_question();
    if (keep_agreement()) return;
    const Nurture& nurture = given_.lead.nurture;
    const std::int64_t planned =
        nurture.touches_planned ? nurture.touches_planned->value : given_.policy.decide.nurture.touches_planned.value;
    if (nurture.touches_done >= planned || planned <= 0 || verdict_.decision.sequence != Sequence::continue_) return;
    // The touches lie evenly over the sequence; without a start the next one is a step from now.
    const std::int64_t step = times_.sequence_days * ms_per_day / planned;
    const std::int64_t due = nurture.started_at ? nurture.started_at->ms + step * nurture.touches_done : given_.as_of.ms + step;
    add(FollowUpKind::follow_up, due,
        "Make touch " + std::to_string(nurture.touches_done + 1) + " of " + std::to_string(planned) + " of the sequence.");
  }

  void suppress() {
    add(FollowUpKind::admin, given_.as_of.ms,
        "Stop the sequence, record the opt-out in the CRM and contact " + prospect_ + " no more.");
  }

  std::string company() const {
    const Company& company = given_.lead.company;
    if (!company.name.empty()) return shortened(company.name, 60);
    return company.domain.empty() ? "their company" : shortened(company.domain, 60);
  }

  const Case& given_;
  const Verdict& verdict_;
  const Brief& brief_;
  const Rep* rep_;
  const FollowUpTimes& times_;
  std::string prospect_, receiver_;
  std::vector<FollowUp> steps_;
};

}  // namespace

std::vector<FollowUp> follow_ups(const Case& lead_case, const Verdict& verdict, const Brief& brief, const Rep* rep) {
  return Plan(lead_case, verdict, brief, rep).steps();
}

}  // namespace baton
