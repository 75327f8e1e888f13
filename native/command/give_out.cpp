// The commands that give leads out: assign, reroute.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>

#include "native/command/batch.h"
#include "native/command/commands.h"

namespace baton::native {
namespace {

/// Whole or not at all: a roster cut short would be refused the next time.
void write_file(const std::string& path, const std::string& text) {
  const std::string part = path + ".part";
  const auto failed = [&] { return std::runtime_error(path + ": cannot be written: " + std::strerror(errno)); };
  std::FILE* file = std::fopen(part.c_str(), "wb");
  if (!file) throw failed();
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  if (std::fclose(file) != 0 || !written || std::rename(part.c_str(), path.c_str()) != 0) throw failed();
}

}  // namespace

int assign(const AssignOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  DoorBatch batch(door, config);
  const int result = answer_together(
      options.input, "leads", [&](std::string_view line) { return batch.add(as_of, line); }, [&] { return batch.assign(); });
  if (!options.roster_out.empty()) write_file(options.roster_out, batch.roster() + "\n");
  return result;
}

int reroute(const RerouteOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string as_of = as_of_or_now(options.as_of);
  return answer_lines(options.input, "handoffs", [&](std::string_view line) { return door.reroute_line(config, as_of, line); });
}

}  // namespace baton::native
