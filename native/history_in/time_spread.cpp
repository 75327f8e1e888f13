#include "native/history_in/time_spread.h"

#include "core/json/words.h"
#include "core/model/time_units.h"
#include "core/text/wording.h"

namespace baton::native {
namespace {

constexpr std::int64_t month_ms = 30 * ms_per_day;
/// 1990-01-01: an earlier time is a number read in a wrong unit, or a year of two digits.
constexpr std::int64_t first_plausible_ms = 631'152'000'000;
/// So many months without a row set those beyond apart, unless they are many.
constexpr std::int64_t widest_gap = 24;

}  // namespace

void TimeSpread::add(std::int64_t at_ms, std::size_t line) {
  const std::int64_t month = at_ms >= 0 ? at_ms / month_ms : (at_ms + 1) / month_ms - 1;
  Month& in = months_[month];
  if (in.rows++ == 0 || line < in.line) in.line = line, in.at_ms = at_ms;
  ++rows_;
}

std::string TimeSpread::told(Months::const_iterator from, Months::const_iterator until, const char* what) {
  std::size_t rows = 0;
  const Month* first = &from->second;
  for (auto at = from; at != until; ++at) {
    rows += at->second.rows;
    if (at->second.line < first->line) first = &at->second;
  }
  return text::counted(static_cast<std::int64_t>(rows), "row") + (rows == 1 ? " lies " : " lie ") + what +
         ", the first in line " + std::to_string(first->line) + " at " + json::print_time({first->at_ms});
}

std::vector<std::string> TimeSpread::doubts(std::int64_t now_ms) const {
  std::vector<std::string> out;
  auto begin = months_.begin(), end = months_.end();
  const auto early = months_.lower_bound(first_plausible_ms / month_ms);
  if (begin != early) out.push_back(told(begin, early, "before 1990"));
  const auto late = months_.upper_bound(now_ms / month_ms + 1);
  if (late != end) out.push_back(told(late, end, "over a month after now"));
  begin = early, end = late;
  // From each end, what a wide gap parts from the rest and is less than a twentieth of it.
  std::size_t rows = 0, before = 0;
  for (auto at = begin; at != end; ++at) rows += at->second.rows;
  auto first = begin, last = end;
  for (auto at = begin; at != end; ++at) {
    if (at != begin && at->first - std::prev(at)->first > widest_gap) {
      if (before * 20 < rows) first = at;
      if ((rows - before) * 20 < rows && last == end) last = at;
    }
    before += at->second.rows;
  }
  if (first != begin) out.push_back(told(begin, first, "years before all others"));
  if (last != end) out.push_back(told(last, end, "years after all others"));
  return out;
}

}  // namespace baton::native
