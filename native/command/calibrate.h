/// `baton calibrate`: the weights and thresholds of a policy beside what became of its handoffs.
#pragma once
#include <string>

namespace CLI {
class App;
}

namespace baton::native {

struct CalibrateOptions {
  std::string history = "-", mapping, outcomes, policy, as_of, split, success = "won", write_policy, json, report;
  double worth_percent = -1;  ///< Below 0: not given.
};
int calibrate(const CalibrateOptions& options);

/// Adds the command; when it is given it leaves its exit code in `result`.
void add_calibrate(CLI::App& app, int& result);

}  // namespace baton::native
