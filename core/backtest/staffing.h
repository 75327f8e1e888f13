/// Hands a history's handoffs out in the order of time, so that load, capacity, hours and turn count from one to the next.
#pragma once
#include <cstdint>
#include <map>
#include <queue>
#include <vector>

#include "core/model/backtest_figures.h"
#include "core/model/policy_measure.h"
#include "core/route/assign.h"

namespace baton::backtesting {

/// A handoff, and when its lead leaves the load of whoever gets it.
struct Placing {
  Candidate candidate;
  Time leaves;
};

/// One policy's reps through one history. They begin with nothing open and even accounts: what the roster says of load is of the
/// day it was exported.
class Staffing {
 public:
  Staffing(const Roster& roster, const RoutePolicy& policy, const MeasurePolicy& measure);

  /// To be called in the order of time.
  void place(Placing placing);
  BacktestStaffing finish();

 private:
  struct Leaving {
    Time at;
    std::size_t member;
    bool operator>(const Leaving& other) const { return at != other.at ? at > other.at : member > other.member; }
  };
  struct Load {
    std::int64_t handoffs = 0, most_open = 0;
  };
  /// Assigns what has gathered at one moment: then the order in which it came makes no difference.
  void assign_gathered();
  void release_until(Time at);
  void go_on_to(Time at);
  void note_open(std::size_t member);
  static std::vector<BacktestWeek> weeks_of(const std::map<std::int64_t, Load>& loads);

  const RoutePolicy policy_;
  const MeasurePolicy measure_;
  Team team_;
  std::vector<Placing> gathered_;
  std::priority_queue<Leaving, std::vector<Leaving>, std::greater<>> leaving_;
  std::vector<std::map<std::int64_t, Load>> weeks_;  ///< By member, by the day of the Monday; the last is all together.
  std::optional<std::int64_t> week_;
  std::int64_t assigned_ = 0, nobody_ = 0, in_time_ = 0;
};

}  // namespace baton::backtesting
