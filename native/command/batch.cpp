#include "native/command/batch.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <stdexcept>

#include "native/command/commands.h"
#include "native/lines.h"
#include "native/progress.h"

namespace baton::native {
namespace {

std::string shown(const std::string& path) { return path == "-" ? "standard input" : path; }

/// Each of the problems on a line of its own, with where they stand in front.
void tell(const std::string& where, std::string_view problems) {
  while (!problems.empty()) {
    const std::size_t end = problems.find('\n');
    std::fprintf(stderr, "%s: %.*s\n", where.c_str(), static_cast<int>(end), problems.data());
    problems.remove_prefix(end + 1);
  }
}

Answer too_long() {
  const std::string message = "is longer than " + std::to_string(longest_line) + " bytes, the most a line may have";
  return {false, "[{\"pointer\":\"\",\"code\":\"too_large\",\"message\":\"" + message + "\"}]", "The line " + message + "\n"};
}

}  // namespace

void put(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
    throw std::runtime_error(std::string("standard output cannot be written: ") + std::strerror(errno));
}

int answer_lines(const std::string& input, std::string_view what, const std::function<Answer(std::string_view)>& answer) {
  Lines lines(input);
  Progress progress(what);
  std::size_t done = 0, refused = 0;
  while (auto line = lines.next()) {
    const Answer reply = line->too_long ? too_long() : answer(line->text);
    ++done;
    if (reply.good) {
      put(reply.json + "\n");
    } else {
      ++refused;
      put("{\"error\":{\"line\":" + std::to_string(line->number) + ",\"problems\":" + reply.json + "}}\n");
      tell(shown(input) + ":" + std::to_string(line->number), reply.text);
    }
    progress.step();
  }
  if (std::fflush(stdout) != 0)
    throw std::runtime_error(std::string("standard output cannot be written: ") + std::strerror(errno));
  if (done == 0) std::fprintf(stderr, "%s: is empty; one JSON document a line was expected\n", shown(input).c_str());
  if (refused > 0) std::fprintf(stderr, "%zu of %zu lines were refused\n", refused, done);
  return refused > 0 ? some_refused : all_done;
}

std::string configure(Door& door, const std::string& roster, const std::string& policy) {
  const std::string policy_text = policy.empty() ? "" : read_whole(policy),
                    roster_text = roster.empty() ? "" : read_whole(roster);
  bool good = true;
  const auto check_file = [&](const std::string& path, const char* document, const std::string& text) {
    if (path.empty()) return;
    const CheckReport report = check_text(document, text, policy_text);
    for (const std::string& problem : report.problems) std::fprintf(stderr, "%s: %s\n", path.c_str(), problem.c_str());
    for (const std::string& warning : report.warnings) std::fprintf(stderr, "%s: warning: %s\n", path.c_str(), warning.c_str());
    good = good && report.problems.empty();
  };
  check_file(roster, "roster", roster_text);
  check_file(policy, "policy", policy_text);
  return good ? door.configure(roster_text, policy_text) : "";
}

std::string as_of_or_now(const std::string& given) {
  if (!given.empty()) return given;
  char text[32];
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

}  // namespace baton::native
