#include "native/ledger/proposals.h"

#include <limits>

#include "core/model/clock_skew.h"

namespace baton::native::ledger {
namespace {

constexpr Time always{std::numeric_limits<std::int64_t>::min()};

}  // namespace

Proposals::Proposals(Database& database)
    : earliest_(database, "SELECT at_ms FROM event WHERE handoff_id = ? AND (kind = 'proposed') = 1 ORDER BY at_ms LIMIT 2"),
      count_(database,
             "SELECT count(*) FROM event WHERE handoff_id = ? AND (kind = 'proposed') = 0 AND at_ms >= ? AND at_ms < ?") {}

Proposals::Earliest Proposals::earliest(const std::string& handoff_id) {
  Earliest out;
  earliest_.bind(1, handoff_id);
  if (earliest_.step()) out.first = Time{earliest_.number(0)};
  if (out.first && earliest_.step()) out.second = Time{earliest_.number(0)};
  earliest_.reset();
  return out;
}

std::int64_t Proposals::count(const std::string& handoff_id, Time from, Time until) {
  count_.bind(1, handoff_id).bind(2, from.ms).bind(3, until.ms);
  const std::int64_t out = count_.step() ? count_.number(0) : 0;
  count_.reset();
  return out;
}

std::size_t Proposals::count_before(const std::string& handoff_id) {
  const auto first = earliest(handoff_id).first;
  return first ? static_cast<std::size_t>(count(handoff_id, always, first_possible(*first))) : 0;
}

std::int64_t Proposals::change_by(const LedgerEntry& added) {
  const auto [first, second] = earliest(added.handoff_id);
  if (!first) return 0;
  const Time since = first_possible(*first);
  if (added.kind != LedgerKind::proposed) return added.at < since;
  if (*first < added.at) return 0;
  // Until now the second was the first. Each event is looked at once, however many earlier proposals follow.
  if (second) return -count(added.handoff_id, since, first_possible(*second));
  return count(added.handoff_id, always, since);
}

}  // namespace baton::native::ledger
