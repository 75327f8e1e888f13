#include "core/measure/story.h"

#include <algorithm>
#include <tuple>

#include "core/model/clock_skew.h"
#include "core/model/order.h"

namespace baton::measuring {
namespace {

using Code = LedgerProblemCode;

struct Told {
  std::string_view id;
  Happening what;
};

bool is_work(LedgerKind kind) { return kind <= LedgerKind::first_response; }
bool is_end(LedgerKind kind) { return kind == LedgerKind::won || kind == LedgerKind::lost; }
bool names_holder(LedgerKind kind) {
  return kind == LedgerKind::proposed || kind == LedgerKind::accepted || kind == LedgerKind::reassigned;
}
bool is_rating(LedgerKind kind) { return kind == LedgerKind::satisfaction || kind == LedgerKind::context_rating; }
bool needs_reason(LedgerKind kind) { return kind == LedgerKind::declined || kind == LedgerKind::failed; }

bool goes_before(const Told& a, const Told& b) {
  return std::tie(a.what.at, a.what.kind, a.id) < std::tie(b.what.at, b.what.kind, b.id);
}

/// One handoff while it is put together.
class Teller {
 public:
  Teller(const Names& names, Time as_of, const MeasurePolicy& policy, Remarks& remarks)
      : names_(names), as_of_(as_of), policy_(policy), remarks_(remarks) {}

  /// `told` are the handoff's entries. Nothing when it has no beginning that can be seen.
  std::optional<Story> tell(std::vector<Told>& told, std::string_view id, const HandoffRecord* record, std::uint32_t first_rep) {
    Story story;
    story.id = id, story.record = record;
    if (!find_beginning(told, story)) return {};
    story.lead = lead_;
    story.turns.push_back({story.since, first_rep});
    for (Told& one : told) move_to_beginning(one, story);
    sort_items(told, goes_before);
    for (const Told& one : told)
      if (is_possible(one, story)) take(one, story);
    return story;
  }

 private:
  bool find_beginning(const std::vector<Told>& told, Story& story) {
    const Told* first = nullptr;
    for (const Told& one : told)
      if (one.what.kind == LedgerKind::proposed && (!first || goes_before(one, *first))) first = &one;
    if (!first && !story.record) {
      remarks_.note(Code::unknown_handoff, story.id);
      return false;
    }
    story.since = first ? first->what.at : story.record->at;
    lead_ = story.record ? story.record->lead_id : names_.at(first->what.lead);
    if (story.since <= as_of_) return true;
    for (const Told& one : told) remarks_.note(Code::after_as_of, one.id);
    return false;
  }

  void move_to_beginning(Told& one, const Story& story) {
    if (one.what.at >= story.since || one.what.at < first_possible(story.since, policy_)) return;
    remarks_.note(Code::clock_skew, one.id);
    one.what.at = story.since;
  }

  bool is_possible(const Told& one, const Story& story) {
    const Happening& what = one.what;
    const auto refuse = [&](Code code) {
      remarks_.note(code, one.id);
      return false;
    };
    if (what.at > as_of_) return refuse(Code::after_as_of);
    if (names_.at(what.lead) != lead_) return refuse(Code::other_lead);
    if (what.at < story.since) return refuse(Code::before_proposed);
    if (is_rating(what.kind) && what.rating == 0) return refuse(Code::no_rating);
    if (story.end && is_work(what.kind)) return refuse(Code::after_end);
    if (story.end && is_end(what.kind)) {
      remarks_.note(Code::closed_twice, one.id);
      return what.kind != story.end->kind;
    }
    if (needs_reason(what.kind) && !what.reason) remarks_.note(Code::no_reason, one.id);
    return true;
  }

  static void take(const Told& one, Story& story) {
    const Happening& what = one.what;
    if (names_holder(what.kind) && what.rep != 0 && what.rep != story.turns.back().rep) {
      if (story.turns.back().rep == 0 || story.turns.back().from == what.at)
        story.turns.back().rep = what.rep;
      else
        story.turns.push_back({what.at, what.rep});
    }
    const Step step{what.at, what.kind, what.rep != 0 ? what.rep : story.turns.back().rep, what.rating, what.reason};
    if (is_end(what.kind)) story.end = step;
    story.steps.push_back(step);
  }

  const Names& names_;
  Time as_of_;
  const MeasurePolicy& policy_;
  Remarks& remarks_;
  std::string_view lead_;
};

/// The entries of each handoff, by the handoff's number.
std::vector<std::vector<Told>> by_handoff(const HandoffLog& log) {
  std::vector<std::vector<Told>> out(log.names().size());
  for (const auto& [id, what] : log.entries()) out[what.handoff].push_back({id, what});
  return out;
}

}  // namespace

std::uint32_t Story::rep_at(Time at) const {
  std::uint32_t rep = turns.front().rep;
  for (const Turn& turn : turns)
    if (turn.from <= at) rep = turn.rep;
  return rep;
}

const Step* Story::first(LedgerKind kind) const {
  for (const Step& step : steps)
    if (step.kind == kind) return &step;
  return nullptr;
}

std::vector<Story> tell_stories(const HandoffLog& log, Time as_of, const MeasurePolicy& policy, Remarks& remarks) {
  for (const std::string_view id : log.conflicting_entries()) remarks.note(Code::conflicting_entry, id);
  for (const std::string_view id : log.conflicting_records()) remarks.note(Code::conflicting_record, id);
  std::vector<std::vector<Told>> told = by_handoff(log);
  Teller teller(log.names(), as_of, policy, remarks);
  std::vector<Story> out;
  for (std::uint32_t handoff = 0; handoff < told.size(); ++handoff) {
    const auto record = log.records().find(log.names().at(handoff));
    const bool known = record != log.records().end();
    if (told[handoff].empty() && !known) continue;
    const std::uint32_t rep = known ? log.names().known(record->second.rep_id) : 0;
    if (auto story = teller.tell(told[handoff], log.names().at(handoff), known ? &record->second : nullptr, rep))
      out.push_back(std::move(*story));
  }
  sort_items(out, [](const Story& a, const Story& b) { return a.id < b.id; });
  return out;
}

}  // namespace baton::measuring
