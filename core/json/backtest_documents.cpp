#include "core/json/backtest_documents.h"

#include "core/json/decode.h"
#include "core/json/encode.h"
#include "core/json/read.h"

namespace baton::json {
namespace {

template <class T>
std::string written_alone(const T& value) {
  std::string out;
  encode(out, value);
  return out;
}

template <class T>
std::optional<T> read_alone(std::string_view text) {
  Findings findings;
  const Value value = read(text, findings.problems);
  T out;
  if (findings.problems.empty()) decode(value, out, Path{}, findings);
  if (!findings.problems.empty()) return {};
  return out;
}

}  // namespace

std::string encode(const KeptLead& value) { return written_alone(value); }
std::string encode(const KeptPlacing& value) { return written_alone(value); }
std::string encode(const Backtest& value) { return written_alone(value); }
std::string encode(const BacktestDifference& value) { return written_alone(value); }

std::optional<KeptLead> read_kept_lead(std::string_view text) { return read_alone<KeptLead>(text); }
std::optional<KeptPlacing> read_kept_placing(std::string_view text) { return read_alone<KeptPlacing>(text); }

}  // namespace baton::json
