// The command that tries policies on a history: backtest.
#include <algorithm>
#include <cstdio>

#include "core/backtest/table.h"
#include "core/json/backtest_documents.h"
#include "native/backtest/report.h"
#include "native/backtest/run.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/entries_in.h"
#include "native/command/files.h"
#include "native/stop.h"

namespace baton::native {
namespace {

/// The built-in policy's name on the command line.
constexpr const char* default_name = "default";

/// `b.json` of `policies/b.json`.
std::string name_of(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

/// The policies of the command line, or nothing when one is no use. Two that are called alike keep their whole paths.
std::vector<DoorBacktest::NamedPolicy> read_policies(const std::vector<std::string>& paths) {
  std::vector<DoorBacktest::NamedPolicy> out;
  for (const std::string& path : paths.empty() ? std::vector<std::string>{default_name} : paths) {
    if (path == default_name) {
      out.push_back({path, ""});
      continue;
    }
    const auto text = usable_text(path, "policy");
    if (!text) return {};
    const auto alike = [&](const std::string& other) { return other != path && name_of(other) == name_of(path); };
    out.push_back({std::any_of(paths.begin(), paths.end(), alike) ? path : name_of(path), *text});
  }
  return out;
}

/// Another program has written into the file.
[[noreturn]] void refuse_damaged(const std::string& state) {
  throw backtests::StateRefused(state + ": is damaged; name another file to begin anew");
}

Backtest count(DoorBacktest& door, backtests::State& state, const HistoryProblems& problems, const BacktestOptions& options) {
  FileOut file(options.differences);
  const auto differs = [&](std::string_view json) { file.put(std::string(json) + "\n"); };
  state.each_lead([&](std::string_view kept) {
    if (!door.add(kept, options.differences.empty() ? DoorBacktest::TakeDifference() : differs)) refuse_damaged(options.state);
  });
  for (std::size_t policy = 0; policy < door.policies(); ++policy)
    state.each_handoff(policy, [&](std::string_view kept) {
      if (!door.place(policy, kept, options.load_days)) refuse_damaged(options.state);
    });
  file.close();
  return door.finish(static_cast<std::int64_t>(problems.given_twice()), options.load_days);
}

int interrupted(const BacktestOptions& options, const backtests::State& state) {
  if (options.state.empty())
    std::fprintf(stderr, "Interrupted. Nothing is kept; with --state FILE a later run goes on where this one stopped\n");
  else
    std::fprintf(stderr, "Interrupted. %zu leads are done and kept; the same command with --state %s goes on from there\n",
                 state.size(), options.state.c_str());
  return stopped;
}

}  // namespace

int backtest(const BacktestOptions& options) try {
  const auto policies = read_policies(options.policies);
  if (policies.empty()) return wrong_usage;
  const auto roster = usable_text(options.roster, "roster", policies.front().text);
  if (!roster) return wrong_usage;
  const auto begun = options.state.empty() ? std::nullopt : backtests::State::moment_of(options.state);
  DoorBacktest door(policies, *roster, begun && options.as_of.empty() ? *begun : as_of_or_now(options.as_of));
  int ledger = all_done;
  if (!options.outcomes.empty())
    ledger = take_entries(options.outcomes, [&](std::string_view line, std::string_view) { return door.add_entry(line); });
  HistoryProblems problems;
  const auto history = open_history(options.input, options.mapping, problems);
  backtests::State state(options.state, door.identity());
  stop_in_order();
  try {
    backtests::replay_history(*history, problems, door, state, options.threads ? options.threads : threads_here());
  } catch (const Interrupted&) {
    return interrupted(options, state);
  }
  problems.finish();
  if (state.size() == 0) std::fprintf(stderr, "%s: no lead could be read\n", options.input.c_str());
  Backtest result = count(door, state, problems, options);
  result.loss = problems.loss();
  if (!options.report.empty()) write_file(options.report, backtests::report_of(result));
  put(options.format == "json" ? json::encode(result) + "\n" : print_table(result));
  finish_output();
  return std::max(ledger, problems.none() ? all_done : some_refused);
} catch (const backtests::StateRefused& refused) {
  std::fprintf(stderr, "%s\n", refused.what());
  return wrong_usage;
}

}  // namespace baton::native
