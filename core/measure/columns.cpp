#include "core/measure/columns.h"

#include <algorithm>

#include "core/measure/figures.h"
#include "core/model/order.h"
#include "core/model/time_units.h"
#include "core/model/trigger.h"

namespace baton::measuring {
namespace {

/// A property with many values; `name_of` gives a handoff's, empty when unknown.
template <class NameOf>
Column many(Dimension by, const Seen& seen, NameOf name_of) {
  Column out{by, {}, {}, {}};
  std::vector<std::string> names;
  names.reserve(seen.stories.size());
  for (const Story& story : seen.stories) names.push_back(name_of(story));
  out.values = names;
  sort_items(out.values);
  out.values.erase(std::unique(out.values.begin(), out.values.end()), out.values.end());
  if (!out.values.empty() && out.values.front().empty()) out.values.erase(out.values.begin());
  for (const std::string& name : names) {
    const auto found = std::lower_bound(out.values.begin(), out.values.end(), name);
    out.of.push_back(name.empty() ? unknown : static_cast<std::int32_t>(found - out.values.begin()));
  }
  return out;
}

/// A property that a handoff has or has not; `has` gives 1, 0 or `unknown`.
template <class Has>
Column either(Dimension by, std::string name, const Seen& seen, Has has) {
  Column out{by, {"", std::move(name)}, {}, {}};
  for (std::size_t i = 0; i < seen.stories.size(); ++i) out.of.push_back(has(seen.stories[i], seen.observed[i]));
  return out;
}

template <class T>
std::string word(const std::optional<T>& value) {
  return value ? boost::describe::enum_to_string(*value, "") : "";
}

Column rep_column(const Seen& seen) {
  Column out{Dimension::rep, {}, {}, std::vector<std::int32_t>(seen.names->size(), unknown)};
  std::vector<bool> is_rep(seen.names->size());
  for (std::size_t i = 0; i < seen.stories.size(); ++i) {
    for (const Turn& turn : seen.stories[i].turns) is_rep[turn.rep] = true;
    for (const std::uint32_t rep : seen.observed[i].rep) is_rep[rep] = true;
  }
  std::vector<std::uint32_t> reps;
  for (std::uint32_t rep = 1; rep < is_rep.size(); ++rep)
    if (is_rep[rep]) reps.push_back(rep);
  sort_items(reps, [&](std::uint32_t a, std::uint32_t b) { return seen.names->at(a) < seen.names->at(b); });
  for (const std::uint32_t rep : reps) {
    out.of_rep[rep] = static_cast<std::int32_t>(out.values.size());
    out.values.push_back(seen.names->at(rep));
  }
  return out;
}

std::vector<Column> columns_of(const Seen& seen) {
  using Record = HandoffRecord;
  const auto of_record = [](auto name_of) {
    return [name_of](const Story& story) { return story.record ? name_of(*story.record) : std::string(); };
  };
  std::vector<Column> out;
  for (std::uint8_t i = 0; i < trigger_count; ++i) {
    const auto kind = static_cast<TriggerKind>(i);
    out.push_back(
        either(Dimension::trigger, boost::describe::enum_to_string(kind, ""), seen, [&](const Story& story, const Observed&) {
          if (!story.record || story.record->triggers.empty()) return unknown;
          const auto& fired = story.record->triggers;
          return static_cast<std::int32_t>(std::find(fired.begin(), fired.end(), kind) != fired.end());
        }));
  }
  out.push_back(many(Dimension::role, seen, of_record([](const Record& it) { return word(it.role); })));
  out.push_back(rep_column(seen));
  out.push_back(many(Dimension::queue, seen, of_record([](const Record& it) { return it.queue_id; })));
  out.push_back(many(Dimension::channel, seen, of_record([](const Record& it) { return word(it.channel); })));
  out.push_back(many(Dimension::tier, seen, of_record([](const Record& it) { return word(it.tier); })));
  return out;
}

/// A share as a property: whether it was a hit.
Column outcome(Dimension by, std::string name, const Seen& seen, ShareKind kind, State yes) {
  return either(by, std::move(name), seen, [&](const Story&, const Observed& observed) {
    return observed.tells(kind) ? static_cast<std::int32_t>(observed.at(kind) == yes) : unknown;
  });
}

}  // namespace

std::int32_t Column::at(const Seen& seen, std::size_t handoff, ShareKind kind) const {
  return of.empty() ? of_rep[seen.observed[handoff].rep[index(kind)]] : of[handoff];
}

Seen see(const HandoffLog& log, Time as_of, const MeasurePolicy& policy, Remarks& remarks) {
  Seen out{tell_stories(log, as_of, policy, remarks), {}, &log.names(), {}};
  out.observed = observe(out.stories, as_of, policy);
  out.columns = columns_of(out);
  return out;
}

Column week_column(const Seen& seen) {
  return many(Dimension::week, seen, [](const Story& story) { return week_of(story.since); });
}

std::vector<Column> cause_columns(const Seen& seen, ShareKind kind, const MeasurePolicy& policy) {
  const auto known = [](const auto& maybe) { return maybe ? static_cast<std::int32_t>(*maybe) : unknown; };
  std::vector<Column> out;
  const std::int64_t complete = policy.complete_from;
  out.push_back(either(Dimension::completeness, "below_" + std::to_string(complete), seen, [&](const Story& it, const Observed&) {
    return it.record && it.record->completeness ? static_cast<std::int32_t>(it.record->completeness->value < complete) : unknown;
  }));
  out.push_back(outcome(Dimension::warmth, "cold", seen, ShareKind::warm, State::miss));
  out.push_back(either(Dimension::routing, "outside_territory", seen, [&](const Story& it, const Observed&) {
    return it.record ? known(it.record->outside_territory) : unknown;
  }));
  out.push_back(either(Dimension::routing, "wrong_role", seen, [&](const Story& it, const Observed&) {
    if (!it.record || !it.record->role || !it.record->rep_role) return unknown;
    return static_cast<std::int32_t>(*it.record->role != *it.record->rep_role);
  }));
  if (kind == ShareKind::silent_transfer) return out;
  out.push_back(outcome(Dimension::told, "not_told", seen, ShareKind::silent_transfer, State::hit));
  if (kind != ShareKind::missed_deadline)
    out.push_back(outcome(Dimension::delay, "late", seen, ShareKind::missed_deadline, State::hit));
  return out;
}

}  // namespace baton::measuring
