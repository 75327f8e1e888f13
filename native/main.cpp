// The command line. It reads arguments and files; every answer comes from the core.
#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <exception>

#include "core/call.h"
#include "core/engine.h"
#include "core/json/schema.h"
#include "native/command/calibrate.h"
#include "native/command/commands.h"
#include "native/command/ledger.h"
#include "native/command/moment_option.h"

namespace {

using namespace baton::native;

/// The exit code of the subcommand that was given.
int result = all_done;

void add_input(CLI::App* command, std::string& input, const char* what) {
  command->add_option("input", input, std::string(what) + "; - for standard input")->capture_default_str();
}

void add_setup(CLI::App* command, std::string& roster, std::string& policy, std::string& as_of) {
  command->add_option("--roster", roster, "Roster file: reps and queues. Without one nobody can be recommended")
      ->check(CLI::ExistingFile);
  command->add_option("--policy", policy, "Policy file. Without one the default policy holds")->check(CLI::ExistingFile);
  add_moment(command, "--as-of", as_of,
             "The moment to assess, such as 2026-11-20T14:03:00Z; now when left out. A line's own wins");
}

void add_assess(CLI::App& app) {
  auto* command =
      app.add_subcommand("assess", "Assess leads: one lead, or { as_of, lead }, a line in; one assessment a line out");
  static AssessOptions options;
  add_input(command, options.input, "NDJSON file of leads");
  add_setup(command, options.roster, options.policy, options.as_of);
  command->callback([] { result = assess(options); });
}

void add_assign(CLI::App& app) {
  auto* command = app.add_subcommand(
      "assign",
      "Give leads out together: one lead, or { as_of, lead }, a line in; who takes it a line out, whatever their order");
  static AssignOptions options;
  add_input(command, options.input, "NDJSON file of leads");
  add_setup(command, options.roster, options.policy, options.as_of);
  command->add_option("--roster-out", options.roster_out,
                      "File for the roster as it stands afterwards: load, last leads, accounts with the turn");
  command->callback([] { result = assign(options); });
}

void add_reroute(CLI::App& app) {
  auto* command = app.add_subcommand(
      "reroute", "Say who is next for handoffs: an assessment, a lead with its ledger, or { assessment, lead } a line in");
  static RerouteOptions options;
  add_input(command, options.input, "NDJSON file of assessments and leads");
  add_setup(command, options.roster, options.policy, options.as_of);
  command->callback([] { result = reroute(options); });
}

void add_handoff(CLI::App& app) {
  auto* command = app.add_subcommand(
      "handoff", "Write down what is known when leads are handed over, for measure: one lead a line in, one record a line out");
  static HandoffOptions options;
  add_input(command, options.input, "NDJSON file of leads");
  add_setup(command, options.roster, options.policy, options.as_of);
  command->callback([] { result = handoff(options); });
}

void add_measure(CLI::App& app) {
  auto* command = app.add_subcommand("measure", "Say what a ledger comes to: figures with their intervals, red flags, causes");
  static MeasureOptions options;
  add_input(command, options.input, "Ledger: NDJSON, or a file of the ledger command");
  command->add_option("--handoffs", options.handoffs, "NDJSON file of what was known at each handoff (see handoff)")
      ->check(CLI::ExistingFile);
  command->add_option("--policy", options.policy, "Policy file. Without one the default policy holds")->check(CLI::ExistingFile);
  add_moment(command, "--as-of", options.as_of, "The moment to measure at; now when left out");
  command->add_option("--by", options.by, "Add a table by this")
      ->check(CLI::IsMember({"trigger", "role", "rep", "queue", "channel", "tier", "week"}));
  command->add_option("--format", options.format, "For people or for programs")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([] { result = measure(options); });
}

void add_backtest(CLI::App& app) {
  auto* command = app.add_subcommand(
      "backtest",
      "Try policies on a history: how many leads each would have handed over, when, why, to whom, and where they differ");
  static BacktestOptions options;
  add_input(command, options.input, "History: NDJSON file of leads, or with --mapping a table");
  command->add_option("--mapping", options.mapping, "Says which column of a table is what (schema history_mapping)")
      ->check(CLI::ExistingFile);
  command->add_option("--policy", options.policies, "Policy file to try, or default; may be given more than once");
  command->add_option("--roster", options.roster, "Roster file: says who would have got the leads")->check(CLI::ExistingFile);
  command->add_option("--outcomes", options.outcomes, outcomes_help)->check(CLI::ExistingFile);
  add_moment(command, "--as-of", options.as_of, "When the history ends, such as 2026-11-20T14:03:00Z; now when left out");
  command->add_option("--load-days", options.load_days, "Days a lead stays in the load of its rep when no end of it is known")
      ->check(CLI::Range(1, 3'650))
      ->capture_default_str();
  command->add_option("--state", options.state, "File that keeps what is done: a run that was interrupted goes on from it");
  command->add_option("--report", options.report, "File for a report of one HTML page");
  command->add_option("--differences", options.differences, "File for every lead that two policies treat otherwise, one a line");
  command->add_option("--threads", options.threads, "How many; all cores when left out")->check(CLI::Range(1, 256));
  command->add_option("--format", options.format, "For people or for programs")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([] { result = backtest(options); });
}

void add_audit(CLI::App& app) {
  auto* command = app.add_subcommand(
      "audit", "Say how leads were handed to people, from conversations alone: a lead a line, or a CSV table with --mapping");
  static AuditOptions options;
  add_input(command, options.input, "NDJSON file of leads, or CSV");
  command->add_option("--mapping", options.mapping, "What each column of the CSV is; see: baton schema history_mapping")
      ->check(CLI::ExistingFile);
  add_setup(command, options.roster, options.policy, options.as_of);
  command->add_option("--outcomes", options.outcomes, outcomes_help)->check(CLI::ExistingFile);
  command->add_option("--json", options.json, "File for the figures, for programs (baton schema audit)");
  command->add_option("--report", options.report, "File for the report: one HTML page, for screen and paper");
  command->add_flag("--no-quotes", options.no_quotes, "Leave out what prospects and reps wrote");
  command->add_option("--threads", options.threads, "How many leads are read at once; as many as there are cores when left out")
      ->check(CLI::Range(1, 256));
  command->add_option("--format", options.format, "For people or for programs")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->callback([] { result = audit(options); });
}

void add_detect(CLI::App& app) {
  auto* command =
      app.add_subcommand("detect", "Read bare messages: { id, text, channel, previous } a line in; what each shows a line out");
  static DetectOptions options;
  add_input(command, options.input, "NDJSON file of messages");
  command->add_option("--policy", options.policy, "Policy file with phrases of your own")->check(CLI::ExistingFile);
  command->callback([] { result = detect(options); });
}

void add_reply_text(CLI::App& app) {
  auto* command = app.add_subcommand("reply-text", "Strip mails to their author's own new words: { id, text } a line in and out");
  static ReplyTextOptions options;
  add_input(command, options.input, "NDJSON file of mails");
  command
      ->add_option("--keep", options.keep, "What may stay beside the words: nothing, the closing formula, or the whole signature")
      ->check(CLI::IsMember({"nothing", "sign_off", "signature"}))
      ->capture_default_str();
  command->callback([] { result = reply_text(options); });
}

void add_brief(CLI::App& app) {
  auto* command = app.add_subcommand("brief", "Print the handoff brief of one lead for people");
  static BriefOptions options;
  add_input(command, options.input, "File with one lead, or with { as_of, lead }");
  add_setup(command, options.roster, options.policy, options.as_of);
  command->add_option("--format", options.format, "Form of the brief")
      ->check(CLI::IsMember({"text", "markdown", "html", "slack", "sms", "json"}))
      ->capture_default_str();
  command->callback([] { result = brief(options); });
}

void add_check(CLI::App& app) {
  auto* command = app.add_subcommand("check", "Print every problem of a lead, roster, policy or mapping file");
  static CheckOptions options;
  add_input(command, options.input, "The file");
  command->add_option("--as", options.document, "What the file is; told by its members when left out")
      ->check(CLI::IsMember({"lead", "roster", "policy", "history_mapping"}));
  command->callback([] { result = check(options); });
}

void add_schema(CLI::App& app) {
  auto* command = app.add_subcommand("schema", "Print the JSON Schema of a document");
  static SchemaOptions options;
  command->add_option("document", options.document, "The document")
      ->check(CLI::IsMember(baton::json::schema_names()))
      ->required(false);
  command->add_flag("--default-policy", options.default_policy, "Print the whole default policy instead");
  command->callback([] { result = schema(options); });
}

}  // namespace

int main(int argc, char** argv) {
  // A reader who has enough, such as head, must not end a command before it has written its files.
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app{"Baton says when an AI sales agent should hand a lead to a person, to whom, and with what context.", "baton"};
  app.set_version_flag("--version", std::string(baton::engine_version()));
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 all done, 1 something was refused (the rest is done), 2 wrong usage or an unusable roster or policy, "
      "130 interrupted.");
  add_assess(app);
  add_assign(app);
  add_reroute(app);
  add_handoff(app);
  add_measure(app);
  add_backtest(app);
  add_calibrate(app, result);
  add_audit(app);
  add_detect(app);
  add_reply_text(app);
  add_brief(app);
  add_check(app);
  add_schema(app);
  add_ledger(app, result);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? all_done : wrong_usage;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "baton: %s\n", error.what());
    return wrong_usage;
  }
  return result;
}
