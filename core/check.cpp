#include "core/check.h"

#include <string>
#include <unordered_map>

#include "core/check_phrases.h"
#include "core/zone/zone.h"

namespace baton {
namespace {

std::string at(std::string_view prefix, std::string_view list, std::size_t index, std::string_view member) {
  return std::string(prefix) + "/" + std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
}

/// Every id that stands a second time, with the place of the first. Empty ids are no ids.
template <class List>
void refuse_twins(const List& list, std::string_view prefix, std::string_view name, Problems& out) {
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i].id.empty()) continue;
    const auto [seen, fresh] = first.emplace(list[i].id, i);
    if (!fresh)
      out.push_back({at(prefix, name, i, "id"), ProblemCode::duplicate_id,
                     "is the id of item " + std::to_string(seen->second) + " too; ids must differ"});
  }
}

void forget_unknown_zone(ZoneName& name, std::string pointer, Problems& warnings) {
  if (name.value.empty() || zone::Zone::find(name.value)) return;
  warnings.push_back({std::move(pointer), ProblemCode::unreadable_value,
                      "is no time zone of the IANA list, such as \"America/Chicago\"; it counts as unknown"});
  name.value.clear();
}

void check_handoffs(const Lead& lead, std::string_view prefix, Problems& out) {
  for (std::size_t i = 0; i < lead.handoffs.size(); ++i) {
    const LedgerEntry& entry = lead.handoffs[i];
    const bool needs_reason = entry.kind == LedgerKind::declined || entry.kind == LedgerKind::failed;
    if (needs_reason && !entry.reason)
      out.push_back(
          {at(prefix, "handoffs", i, "reason"), ProblemCode::missing, "is required when a handoff is declined or failed"});
    const bool needs_rating = entry.kind == LedgerKind::satisfaction || entry.kind == LedgerKind::context_rating;
    if (needs_rating && !entry.rating)
      out.push_back({at(prefix, "handoffs", i, "rating"), ProblemCode::missing, "is required with a rating event, from 1 to 5"});
  }
}

}  // namespace

CheckResult check(Lead& lead, std::string_view prefix) {
  CheckResult out;
  refuse_twins(lead.messages, prefix, "messages", out.problems);
  check_handoffs(lead, prefix, out.problems);
  forget_unknown_zone(lead.contact.timezone, std::string(prefix) + "/contact/timezone", out.warnings);
  return out;
}

CheckResult check(Roster& roster, std::string_view prefix) {
  CheckResult out;
  refuse_twins(roster.reps, prefix, "reps", out.problems);
  refuse_twins(roster.queues, prefix, "queues", out.problems);
  std::unordered_map<std::string_view, bool> known;
  for (std::size_t i = 0; i < roster.reps.size(); ++i) {
    Rep& rep = roster.reps[i];
    known[rep.id] = true;
    forget_unknown_zone(rep.timezone, at(prefix, "reps", i, "timezone"), out.warnings);
    for (std::size_t k = 0; k < rep.working_hours.size(); ++k)
      if (rep.working_hours[k].to < rep.working_hours[k].from)
        out.problems.push_back({at(prefix, "reps", i, "working_hours/") + std::to_string(k) + "/to", ProblemCode::conflict,
                                "must not be before `from`; split a span that passes midnight"});
    for (std::size_t k = 0; k < rep.out_of_office.size(); ++k)
      if (rep.out_of_office[k].until < rep.out_of_office[k].from)
        out.problems.push_back({at(prefix, "reps", i, "out_of_office/") + std::to_string(k) + "/until", ProblemCode::conflict,
                                "must not be before `from`"});
  }
  for (std::size_t i = 0; i < roster.queues.size(); ++i)
    for (std::size_t k = 0; k < roster.queues[i].members.size(); ++k)
      if (!known.count(roster.queues[i].members[k]))
        out.warnings.push_back({at(prefix, "queues", i, "members/") + std::to_string(k), ProblemCode::unreadable_value,
                                "is no rep of this roster; it was set aside"});
  if (roster.reps.empty())
    out.warnings.push_back({std::string(prefix) + "/reps", ProblemCode::empty, "has no reps, so nobody can be recommended"});
  return out;
}

CheckResult check(Policy& policy, std::string_view prefix) {
  CheckResult out;
  out.warnings = doubts_about_phrases(policy.detect.phrases, std::string(prefix) + "/detect/phrases");
  return out;
}

}  // namespace baton
