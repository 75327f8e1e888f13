// The commands that give leads out: assign, reroute.
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/files.h"

namespace baton::native {
int assign(const AssignOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  DoorBatch batch(door, config);
  return answer_together(
      options.input, "leads", [&](std::string_view line) { return batch.add(as_of, line); },
      [&] {
        auto assigned = batch.assign();
        // First, so that nobody is told of an assignment that the file does not know.
        if (!options.roster_out.empty()) write_file(options.roster_out, batch.roster() + "\n");
        return assigned;
      });
}

int reroute(const RerouteOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  return answer_lines(options.input, "handoffs", [&](std::string_view line) { return door.reroute_line(config, as_of, line); });
}

}  // namespace baton::native
