/// What the command line can do. Each function is one subcommand and returns the exit code.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace baton::native {

/// Exit codes of every command.
inline constexpr int all_done = 0, some_refused = 1, wrong_usage = 2;
/// That of a program stopped in order by a signal.
inline constexpr int stopped = 130;

/// What audit, backtest and calibrate alike say of their `--outcomes`.
inline constexpr const char* outcomes_help =
    "Ledger that knows how leads ended: NDJSON, or a file of the ledger command. What it does not know of a lead, the lead's own "
    "handoffs say";

struct AssessOptions {
  std::string input = "-", roster, policy, as_of;
};
int assess(const AssessOptions& options);

struct AssignOptions {
  std::string input = "-", roster, policy, as_of, roster_out;
};
int assign(const AssignOptions& options);

struct RerouteOptions {
  std::string input = "-", roster, policy, as_of;
};
int reroute(const RerouteOptions& options);

struct HandoffOptions {
  std::string input = "-", roster, policy, as_of;
};
int handoff(const HandoffOptions& options);

struct MeasureOptions {
  std::string input = "-", handoffs, policy, as_of, by, format = "text";
};
int measure(const MeasureOptions& options);

struct BacktestOptions {
  std::string input = "-", mapping, roster, outcomes, as_of, state, report, differences, format = "text";
  std::vector<std::string> policies;
  std::int64_t load_days = 30;
  std::size_t threads = 0;  ///< 0: as many as there are cores.
};
int backtest(const BacktestOptions& options);

struct AuditOptions {
  std::string input = "-", mapping, roster, policy, as_of, outcomes, json, report, format = "text";
  bool no_quotes = false;
  std::size_t threads = 0;  ///< 0: as many as there are cores.
};
int audit(const AuditOptions& options);

struct DetectOptions {
  std::string input = "-", policy;
};
int detect(const DetectOptions& options);

struct ReplyTextOptions {
  std::string input = "-", keep = "nothing";
};
int reply_text(const ReplyTextOptions& options);

struct BriefOptions {
  std::string input = "-", roster, policy, as_of, format = "text";
};
int brief(const BriefOptions& options);

struct CheckOptions {
  std::string input = "-", document;
};
int check(const CheckOptions& options);

struct SchemaOptions {
  std::string document;
  bool default_policy = false;
};
int schema(const SchemaOptions& options);

}  // namespace baton::native
