#include "core/backtesting.h"

#include <algorithm>
#include <cassert>

#include "core/answers.h"
#include "core/backtest/backtest.h"
#include "core/backtest/record.h"
#include "core/backtest/staffing.h"
#include "core/engine.h"
#include "core/hash.h"
#include "core/json/backtest_documents.h"
#include "core/json/documents.h"
#include "core/ledger.h"
#include "core/model/time_units.h"
#include "core/normalise/undated.h"
#include "core/policy/default_policy.h"
#include "core/replay/replay.h"
#include "core/request.h"

namespace baton {
namespace {

Policy policy_of(const std::string& text) { return text.empty() ? default_policy() : json::Document(text).policy(); }

std::vector<Policy> policies_of(const std::vector<DoorBacktest::NamedPolicy>& named) {
  std::vector<Policy> out;
  for (const auto& one : named) out.push_back(policy_of(one.text));
  return out;
}

Time moment_of(std::string_view as_of) {
  Problems problems;
  const auto moment = read_moment(as_of, problems);
  assert(moment && "check_moment has looked at it");
  return *moment;
}

}  // namespace

struct DoorBacktest::Inside {
  Inside(const std::vector<NamedPolicy>& named, std::string_view roster_text, std::string_view moment)
      : as_of(moment_of(moment)),
        roster(roster_text.empty() ? Roster() : json::Document(roster_text).roster()),
        replayer(policies_of(named), roster) {
    std::string all;
    for (std::size_t i = 0; i < named.size(); ++i) {
      const Policy& policy = replayer.policies()[i];
      contestants.push_back({named[i].name, content_hash(json::encode(policy)), policy.measure});
      all += (all.empty() ? "" : " ") + contestants.back().policy_hash;
      if (!roster.reps.empty()) staffing.emplace_back(roster, policy.route, replayer.policies().front().measure);
    }
    identity = {std::string(engine_version()), all, content_hash(json::encode(roster)), std::string(moment)};
  }

  void begin() {
    if (fold) return;
    ends = measuring::Ends(log, as_of);
    fold.emplace(contestants, as_of, ends);
  }

  Time as_of;
  Roster roster;
  Replayer replayer;
  Identity identity;
  std::vector<backtesting::Contestant> contestants;
  std::vector<backtesting::Staffing> staffing;  ///< By policy; none without reps.
  measuring::HandoffLog log;
  measuring::Ends ends;
  std::optional<backtesting::BacktestFold> fold;
};

DoorBacktest::DoorBacktest(std::vector<NamedPolicy> policies, std::string_view roster, std::string_view as_of)
    : inside_(std::make_unique<Inside>(policies, roster, as_of)) {}
DoorBacktest::~DoorBacktest() = default;

const DoorBacktest::Identity& DoorBacktest::identity() const { return inside_->identity; }
std::size_t DoorBacktest::policies() const { return inside_->contestants.size(); }

DoorBacktest::Replayed DoorBacktest::replay_line(std::string_view line, const std::function<bool(std::string_view)>& counts,
                                                 const std::function<bool()>& stop) const {
  GivenLine given = read_line(line, inside_->identity.as_of);
  if (!given.problems.empty()) return {refused(given.problems), "", {}, false, false};
  if (!counts(given.lead.id)) return {ok(""), given.lead.id, {}, true, false};
  // An opt-out mark stays, though it has no date: a policy gets no credit for people whom nobody may write to.
  drop_undated_signals(given.lead);
  given.lead.qualification = {};
  const Time until = std::min(given.as_of.value_or(inside_->as_of), inside_->as_of);
  const LeadReplay replay = inside_->replayer.replay(given.lead, until, Extent::first_handoff, stop);
  if (replay.stopped) return {ok(""), replay.lead_id, {}, false, true};
  const KeptLead kept = backtesting::kept(replay);
  Replayed out{ok(json::encode(kept)), kept.lead_id, {}, false, false};
  for (std::size_t i = 0; i < policies(); ++i)
    if (const KeptHandoff* handoff = backtesting::handoff_in_time(kept, i))
      out.handoffs.push_back({i, handoff->at.ms, json::encode(backtesting::placing_of(replay, i))});
  return out;
}

Answer DoorBacktest::add_entry(std::string_view line) {
  const GivenEntry given = read_entry(line);
  if (!given.problems.empty()) return refused(given.problems);
  inside_->log.add(given.entry);
  return ok("");
}

bool DoorBacktest::add(std::string_view text, const TakeDifference& differs) {
  const auto kept = json::read_kept_lead(text);
  if (!kept || kept->replays.size() != policies()) return false;
  inside_->begin();
  const auto take = [&](const std::string&, const std::string&, const BacktestDifference& one) { differs(json::encode(one)); };
  inside_->fold->add(*kept, differs ? backtesting::BacktestFold::TakeDifference(take) : nullptr);
  return true;
}

bool DoorBacktest::place(std::size_t policy, std::string_view text, std::int64_t load_days) {
  const auto kept = json::read_kept_placing(text);
  if (!kept || policy >= policies()) return false;
  if (inside_->staffing.empty()) return true;
  inside_->begin();
  const Time longest{kept->at.ms + load_days * ms_per_day};
  const auto released = inside_->ends.of(kept->lead_id, backtesting::end_of(kept->end), inside_->as_of).released(kept->at);
  inside_->staffing[policy].place({backtesting::candidate_of(*kept), released ? std::min(*released, longest) : longest});
  return true;
}

Backtest DoorBacktest::finish(std::int64_t given_twice, std::int64_t load_days) {
  inside_->begin();
  std::vector<BacktestStaffing> staffing;
  for (backtesting::Staffing& one : inside_->staffing) staffing.push_back(one.finish());
  Backtest out = inside_->fold->finish(std::move(staffing));
  out.engine_version = inside_->identity.engine;
  out.given_twice = given_twice;
  out.most_moments = static_cast<std::int64_t>(most_moments);
  out.load_days = load_days;
  return out;
}

}  // namespace baton
