#include "core/check.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "core/check_parts.h"
#include "core/ledger.h"
#include "core/zone/zone.h"

namespace baton {
namespace {

using checking::at;
using json::add_finding;

/// Every id that stands a second time, with the place of the first. Empty ids are no ids.
template <class List>
void refuse_twins(const List& list, std::string_view prefix, std::string_view name, Problems& out) {
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i].id.empty()) continue;
    const auto [seen, fresh] = first.emplace(list[i].id, i);
    if (!fresh)
      add_finding(out, {at(prefix, name, i, "id"), ProblemCode::duplicate_id,
                        "is the id of item " + std::to_string(seen->second) + " too; ids must differ"});
  }
}

void forget_unknown_zone(ZoneName& name, std::string pointer, Problems& warnings) {
  if (name.value.empty() || zone::Zone::find(name.value)) return;
  add_finding(warnings, {std::move(pointer), ProblemCode::unreadable_value,
                         "is no time zone of the IANA list, such as \"America/Chicago\"; it counts as unknown"});
  name.value.clear();
}

/// Leaves of the ledger one entry for each id, and none of another lead.
void keep_own_events(Lead& lead, std::string_view prefix, Problems& warnings) {
  std::unordered_map<std::string_view, std::size_t> stays;
  std::vector<bool> goes(lead.handoffs.size());
  for (std::size_t i = 0; i < lead.handoffs.size(); ++i) {
    const LedgerEntry& entry = lead.handoffs[i];
    if (entry.lead_id != lead.id) {
      goes[i] = true;
      add_finding(warnings, {at(prefix, "handoffs", i, "lead_id"), ProblemCode::conflict,
                             "is not the id of this lead; the entry was set aside"});
      continue;
    }
    const auto [known, fresh] = stays.emplace(entry.id, i);
    if (fresh) continue;
    const bool earlier = goes_first(entry, lead.handoffs[known->second]);
    const std::size_t gone = earlier ? known->second : i;
    if (earlier) known->second = i;
    goes[gone] = true;
    add_finding(warnings,
                {at(prefix, "handoffs", gone, "id"), ProblemCode::duplicate_id,
                 "is the id of item " + std::to_string(known->second) + " too; the same id is one event, and that one counts"});
  }
  std::vector<LedgerEntry> kept;
  for (std::size_t i = 0; i < goes.size(); ++i)
    if (!goes[i]) kept.push_back(std::move(lead.handoffs[i]));
  lead.handoffs = std::move(kept);
}

}  // namespace

CheckResult check(Lead& lead, std::string_view prefix) {
  CheckResult out;
  refuse_twins(lead.messages, prefix, "messages", out.problems);
  for (std::size_t i = 0; i < lead.handoffs.size(); ++i)
    check_entry(lead.handoffs[i], std::string(prefix) + "/handoffs/" + std::to_string(i), out.problems);
  keep_own_events(lead, prefix, out.warnings);
  forget_unknown_zone(lead.contact.timezone, std::string(prefix) + "/contact/timezone", out.warnings);
  return out;
}

CheckResult check(Roster& roster, std::string_view prefix) {
  CheckResult out;
  refuse_twins(roster.reps, prefix, "reps", out.problems);
  refuse_twins(roster.queues, prefix, "queues", out.problems);
  std::unordered_set<std::string_view> known;
  for (std::size_t i = 0; i < roster.reps.size(); ++i) {
    Rep& rep = roster.reps[i];
    known.insert(rep.id);
    forget_unknown_zone(rep.timezone, at(prefix, "reps", i, "timezone"), out.warnings);
    checking::check_spans(rep.working_hours, at(prefix, "reps", i, "working_hours"), out);
    for (std::size_t k = 0; k < rep.out_of_office.size(); ++k)
      if (rep.out_of_office[k].until < rep.out_of_office[k].from)
        add_finding(out.problems, {at(prefix, "reps", i, "out_of_office/") + std::to_string(k) + "/until", ProblemCode::conflict,
                                   "must not be before `from`"});
  }
  for (std::size_t i = 0; i < roster.queues.size(); ++i)
    for (std::size_t k = 0; k < roster.queues[i].members.size(); ++k)
      if (!known.count(roster.queues[i].members[k]))
        add_finding(out.warnings, {at(prefix, "queues", i, "members/") + std::to_string(k), ProblemCode::unreadable_value,
                                   "is no rep of this roster; it was set aside"});
  if (roster.reps.empty())
    add_finding(out.warnings, {std::string(prefix) + "/reps", ProblemCode::empty, "has no reps, so nobody can be recommended"});
  return out;
}

}  // namespace baton
