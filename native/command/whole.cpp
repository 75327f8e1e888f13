// The commands that take one document: brief, check, schema.
#include <cstdio>

#include "core/json/schema.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/lines.h"

namespace baton::native {

int brief(const BriefOptions& options) {
  Door door;
  const std::string config = configure(door, options.roster, options.policy);
  if (config.empty()) return wrong_usage;
  const std::string lead = read_whole(options.input), as_of = as_of_or_now(options.as_of);
  const Answer answer = door.brief_text(config, as_of, lead, options.format);
  if (!answer.good) {
    std::fputs(answer.text.c_str(), stderr);
    return some_refused;
  }
  put(options.format == "json" ? answer.json + "\n" : answer.json);
  finish_output();
  return all_done;
}

int check(const CheckOptions& options) {
  const CheckReport report = check_text(options.document, read_whole(options.input));
  for (const std::string& problem : report.problems) put("problem: " + problem + "\n");
  for (const std::string& warning : report.warnings) put("warning: " + warning + "\n");
  const auto count = [](std::size_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); };
  put(report.document + ": " + count(report.problems.size(), "problem") + ", " + count(report.warnings.size(), "warning") + "\n");
  finish_output();
  return report.problems.empty() ? all_done : some_refused;
}

int schema(const SchemaOptions& options) {
  put((options.default_policy ? json::default_policy_document() : json::schema(options.document)) + "\n");
  finish_output();
  return all_done;
}

}  // namespace baton::native
