// The commands that take one document: brief, check, schema.
#include <cstdio>

#include "core/answers.h"
#include "core/json/schema.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/history_in/mapping.h"
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

namespace {

constexpr const char* mapping_name = "history_mapping";

CheckReport check_mapping(const std::string& text) {
  CheckReport out{mapping_name, {}, {}};
  const json::GivenMapping given = read_mapping(text);
  for (const Problem& each : given.problems) out.problems.push_back(for_people(each));
  for (const Problem& each : given.warnings) out.warnings.push_back(for_people(each));
  return out;
}

}  // namespace

int check(const CheckOptions& options) {
  const std::string text = read_whole(options.input);
  const bool maps = options.document == mapping_name || (options.document.empty() && is_mapping(text));
  const CheckReport report = maps ? check_mapping(text) : check_text(options.document, text);
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
