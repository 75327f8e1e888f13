#include "core/backtest/staffing.h"

#include <algorithm>

#include "core/backtest/figures.h"
#include "core/measure/figures.h"
#include "core/model/time_units.h"

namespace baton::backtesting {
namespace {

constexpr std::int64_t week_days = 7;

/// The day of the Monday before; the first of January 1970 was a Thursday.
std::int64_t monday_of(Time at) {
  const std::int64_t day = measuring::day_of(at) + 3, rest = day % week_days;
  return day - (rest < 0 ? rest + week_days : rest) - 3;
}

Roster without_load(Roster roster) {
  for (Rep& rep : roster.reps) {
    rep.open_handoffs = {};
    rep.fair_share.reset();
    rep.last_assigned_at.reset();
  }
  return roster;
}

}  // namespace

Staffing::Staffing(const Roster& roster, const RoutePolicy& policy, const MeasurePolicy& measure)
    : policy_(policy), measure_(measure), team_(make_ready(without_load(roster), policy)), weeks_(team_.members.size() + 1) {}

void Staffing::place(Placing placing) {
  if (!gathered_.empty() && gathered_.front().candidate.as_of != placing.candidate.as_of) assign_gathered();
  gathered_.push_back(std::move(placing));
}

void Staffing::note_open(std::size_t member) {
  Load& load = weeks_[member][*week_];
  load.most_open = std::max<std::int64_t>(load.most_open, team_.members[member].rep.open_handoffs);
  Load& all = weeks_.back()[*week_];
  all.most_open = std::max(all.most_open, static_cast<std::int64_t>(leaving_.size()));
}

void Staffing::release_until(Time at) {
  while (!leaving_.empty() && leaving_.top().at <= at) {
    --team_.members[leaving_.top().member].rep.open_handoffs.value;
    leaving_.pop();
  }
}

/// Every week is begun with what is open then, also one in which nothing comes.
void Staffing::go_on_to(Time at) {
  const std::int64_t now = monday_of(at);
  if (!week_) week_ = now - week_days;
  while (*week_ < now) {
    *week_ += week_days;
    release_until({*week_ * ms_per_day});
    for (std::size_t member = 0; member < team_.members.size(); ++member) note_open(member);
    for (Member& member : team_.members) member.got_by_turn = 0;  // What one batch is elsewhere is one week here.
  }
  release_until(at);
}

void Staffing::assign_gathered() {
  if (gathered_.empty()) return;
  std::vector<Candidate> candidates;
  for (Placing& one : gathered_) candidates.push_back(std::move(one.candidate));
  go_on_to(candidates.front().as_of);
  const std::vector<Assignment> given = assign(candidates, policy_, team_);
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (given[i].outcome != AssignmentOutcome::assigned) {
      ++nobody_;
      continue;
    }
    ++assigned_;
    in_time_ += given[i].available_at && given[i].respond_by && *given[i].available_at <= *given[i].respond_by;
    const auto member = static_cast<std::size_t>(find_member(team_, *given[i].rep_id) - team_.members.data());
    ++weeks_[member][*week_].handoffs;
    ++weeks_.back()[*week_].handoffs;
    leaving_.push({gathered_[i].leaves, member});
    note_open(member);
  }
  gathered_.clear();
}

std::vector<BacktestWeek> Staffing::weeks_of(const std::map<std::int64_t, Load>& loads) {
  std::vector<BacktestWeek> out;
  for (const auto& [monday, load] : loads)
    out.push_back({measuring::say_day({monday * ms_per_day}), load.handoffs, load.most_open});
  return out;
}

BacktestStaffing Staffing::finish() {
  assign_gathered();
  BacktestStaffing out;
  const std::int64_t all = assigned_ + nobody_;
  out.assigned = share_of("assigned", {assigned_, all}, measure_);
  out.nobody = share_of("nobody", {nobody_, all}, measure_);
  out.in_time = share_of("in_time", {in_time_, assigned_}, measure_);
  for (std::size_t i = 0; i < team_.members.size(); ++i) {
    BacktestRep rep;
    rep.rep_id = team_.members[i].rep.id;
    rep.weeks = weeks_of(weeks_[i]);
    for (const BacktestWeek& week : rep.weeks) {
      rep.handoffs += week.handoffs;
      rep.most_open = std::max(rep.most_open, week.most_open);
      rep.most_a_week = std::max(rep.most_a_week, week.handoffs);
    }
    out.reps.push_back(std::move(rep));
  }
  out.weeks = weeks_of(weeks_.back());
  return out;
}

}  // namespace baton::backtesting
