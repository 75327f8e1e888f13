// The command that audits a history.
#include <algorithm>
#include <cstdio>

#include "core/auditing.h"
#include "core/json/history_documents.h"
#include "native/command/audit_report.h"
#include "native/command/audit_table.h"
#include "native/command/batch.h"
#include "native/command/commands.h"
#include "native/command/entries_in.h"
#include "native/command/files.h"
#include "native/history_in/history.h"
#include "native/stop.h"

namespace baton::native {
int audit(const AuditOptions& options) try {
  stop_in_order();
  const auto setup = usable_setup(options.roster, options.policy);
  if (!setup) return wrong_usage;
  HistoryProblems problems;
  const auto history = open_history(options.input, options.mapping, problems);
  const std::size_t threads = options.threads > 0 ? options.threads : threads_here();
  AuditRun run({setup->policy, setup->roster, as_of_or_now(options.as_of), threads, !options.no_quotes});
  int result = all_done;
  if (!options.outcomes.empty())
    result = take_entries(options.outcomes, [&](std::string_view line, std::string_view) { return run.add_outcome(line); });
  each_lead(*history, threads, problems, [&](std::size_t worker, const HistoryLead& lead, const Counts& counts) {
    AuditRun::Given given{lead.line, lead.is_incomplete, {}};
    if (!lead.file.empty()) given.place_of = [&](std::string_view source) { return lead.place_of(source); };
    const Answer answer = run.add(worker, given, counts);
    if (!answer.good) problems.refuse(lead.place, answer.text);
  });
  problems.finish();
  Audit found = run.finish(static_cast<std::int64_t>(problems.refused()), static_cast<std::int64_t>(problems.given_twice()));
  found.loss = problems.loss();
  found.timezone = history->timezone();
  if (!options.report.empty()) write_file(options.report, audit_report(found));
  if (!options.json.empty()) write_file(options.json, json::encode(found) + "\n");
  put(options.format == "json" ? json::encode(found) + "\n" : audit_table(found));
  finish_output();
  if (found.leads == 0) std::fprintf(stderr, "no lead could be read\n");
  return !problems.none() || found.leads == 0 ? some_refused : result;
} catch (const Interrupted&) {
  return tell_interrupted();
}

}  // namespace baton::native
