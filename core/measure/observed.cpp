#include "core/measure/observed.h"

#include <algorithm>

#include "core/model/time_units.h"

namespace baton::measuring {
namespace {

static_assert(boost::mp11::mp_size<boost::describe::describe_enumerators<ShareKind>>::value == share_kinds);
static_assert(boost::mp11::mp_size<boost::describe::describe_enumerators<TimeKind>>::value == time_kinds);
static_assert(boost::mp11::mp_size<boost::describe::describe_enumerators<MeanKind>>::value == mean_kinds);

/// Leaves at once: the prospect has gone, or could not be reached any more.
bool is_leaving(const Step& step) {
  return step.kind == LedgerKind::dropped || (step.kind == LedgerKind::failed && (step.reason == LedgerReason::prospect_left ||
                                                                                  step.reason == LedgerReason::channel_lost));
}

bool is_answer(const Step& step) {
  return step.kind == LedgerKind::first_response || step.kind == LedgerKind::meeting_booked ||
         step.kind == LedgerKind::meeting_held;
}

/// Observes one handoff.
class Observer {
 public:
  Observer(const Story& story, Time as_of, const MeasurePolicy& policy)
      : story_(story), as_of_(as_of), windows_(policy.windows) {}

  Observed observe() {
    outcomes();
    deadline();
    conversation();
    meetings();
    known_at_once();
    values();
    return out_;
  }

 private:
  template <class Is>
  const Step* first(Is is) const {
    const auto found = std::find_if(story_.steps.begin(), story_.steps.end(), is);
    return found == story_.steps.end() ? nullptr : &*found;
  }
  static auto of(LedgerKind kind) {
    return [kind](const Step& step) { return step.kind == kind; };
  }

  void set(ShareKind kind, State state, std::uint32_t rep) {
    out_.state[index(kind)] = state;
    out_.rep[index(kind)] = rep;
  }
  /// A hit when `step` lies in the window; the window must have passed.
  bool within(ShareKind kind, const Step* step, std::int64_t window_ms) {
    const Time end{story_.since.ms + window_ms};
    const bool hit = step && step->at <= end;
    set(kind, end > as_of_ ? State::waiting : hit ? State::hit : State::miss, hit ? step->rep : story_.rep_at(end));
    return hit;
  }

  void outcomes() {
    const std::int64_t answer = windows_.answer_hours * ms_per_hour, feedback = windows_.feedback_days * ms_per_day,
                       close = windows_.close_days * ms_per_day;
    within(ShareKind::accepted, first(of(LedgerKind::accepted)), answer);
    within(ShareKind::declined, first(of(LedgerKind::declined)), answer);
    within(ShareKind::reassigned, first(of(LedgerKind::reassigned)), feedback);
    within(ShareKind::failed, first(of(LedgerKind::failed)), answer);
    within(ShareKind::handed_back, first(of(LedgerKind::handed_back)), feedback);
    timed(TimeKind::first_response, first(is_answer), answer);
    within(ShareKind::drop_off, first(is_leaving), windows_.drop_off_hours * ms_per_hour);
    within(ShareKind::quality_complaint, first(of(LedgerKind::quality_complaint)), feedback);
    const Step* end = story_.end ? &*story_.end : nullptr;
    within(ShareKind::won, end && end->kind == LedgerKind::won ? end : nullptr, close);
    within(ShareKind::lost, end && end->kind == LedgerKind::lost ? end : nullptr, close);
  }

  void timed(TimeKind kind, const Step* step, std::int64_t window_ms) {
    if (within(share_of(kind), step, window_ms)) out_.took_ms[index(kind)] = step->at.ms - story_.since.ms;
  }

  /// A prospect who left before the deadline was not kept waiting.
  void deadline() {
    if (!story_.record || !story_.record->respond_by) return;
    const Time due = std::max(*story_.record->respond_by, story_.since);
    const Step* answer = first(is_answer);
    const bool in_time = answer && answer->at <= due;
    if (const Step* left = first(is_leaving); left && !in_time && left->at <= due) return;
    const std::uint32_t rep = in_time ? answer->rep : story_.rep_at(due);
    const bool waits = due > as_of_;
    set(ShareKind::answered_in_time, waits ? State::waiting : in_time ? State::hit : State::miss, rep);
    set(ShareKind::missed_deadline, waits ? State::waiting : in_time ? State::miss : State::hit, rep);
  }

  /// Who was never answered was never asked twice.
  void conversation() {
    const Step* repeated = first(of(LedgerKind::repeated_information));
    const Step* answer = first(is_answer);
    const std::int64_t window = windows_.feedback_days * ms_per_day;
    const bool talked = answer && answer->at.ms <= story_.since.ms + window;
    if (repeated || talked) within(ShareKind::repeated_information, repeated, window);
  }

  void meetings() {
    const std::int64_t window = windows_.meeting_days * ms_per_day;
    const Step* held = first(of(LedgerKind::meeting_held));
    const Step* missed = first(of(LedgerKind::meeting_no_show));
    const Step* booked = first(
        [](const Step& step) { return step.kind >= LedgerKind::meeting_booked && step.kind <= LedgerKind::meeting_no_show; });
    timed(TimeKind::meeting_booked, booked, window);
    timed(TimeKind::meeting_held, held, window);
    if (held || missed)
      set(ShareKind::no_show, missed ? State::hit : State::miss, (missed ? missed : held)->rep);
    else if (booked)
      set(ShareKind::no_show, State::waiting, booked->rep);
  }

  void known_at_once() {
    if (!story_.record) return;
    const std::uint32_t rep = story_.rep_at(story_.since);
    const auto say = [&](ShareKind kind, bool hit) { set(kind, hit ? State::hit : State::miss, rep); };
    if (story_.record->warmth) say(ShareKind::warm, story_.record->warmth == Warmth::warm);
    if (story_.record->told) say(ShareKind::silent_transfer, !*story_.record->told);
  }

  void values() {
    for (const Step& step : story_.steps) {
      if (step.kind == LedgerKind::satisfaction) value(MeanKind::satisfaction) = step.rating;
      if (step.kind == LedgerKind::context_rating) value(MeanKind::context_rating) = step.rating;
    }
    if (story_.record && story_.record->completeness) value(MeanKind::completeness) = story_.record->completeness->value;
  }
  std::optional<std::int64_t>& value(MeanKind kind) { return out_.value[static_cast<std::size_t>(kind)]; }

  const Story& story_;
  Time as_of_;
  const MeasureWindows& windows_;
  Observed out_;
};

}  // namespace

std::vector<Observed> observe(const std::vector<Story>& stories, Time as_of, const MeasurePolicy& policy) {
  std::vector<Observed> out;
  out.reserve(stories.size());
  for (const Story& story : stories) out.push_back(Observer(story, as_of, policy).observe());
  return out;
}

}  // namespace baton::measuring
