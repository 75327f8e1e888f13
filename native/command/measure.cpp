// The commands about what became of handoffs: measure, handoff.
#include <algorithm>
#include <cstdio>

#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/entries_in.h"

namespace baton::native {

int handoff(const HandoffOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  return answer_lines(options.input, "leads", [&](std::string_view line) { return door.handoff_line(config, as_of, line); });
}

int measure(const MeasureOptions& options) {
  Door door;
  const std::string config = configure(door, "", options.policy);
  if (config.empty()) return wrong_usage;
  DoorLedger ledger(door, config);
  const int entries =
      take_entries(options.input, [&](std::string_view line, std::string_view place) { return ledger.add_entry(line, place); });
  int records = all_done;
  if (!options.handoffs.empty())
    records = take_lines(options.handoffs, "records",
                         [&](std::string_view line, std::string_view place) { return ledger.add_record(line, place); });
  const Answer answer = ledger.measure(as_of_or_now(options.as_of), options.format, options.by);
  if (!answer.good) {
    std::fputs(answer.text.c_str(), stderr);
    return wrong_usage;
  }
  put(options.format == "json" ? answer.json + "\n" : answer.json);
  finish_output();
  return std::max(entries, records);
}

}  // namespace baton::native
