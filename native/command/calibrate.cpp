#include "native/command/calibrate.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <mutex>

#include "core/answers.h"
#include "core/baton.h"
#include "core/calibrate/cases.h"
#include "core/calibrate/table.h"
#include "core/hash.h"
#include "core/json/calibration_documents.h"
#include "core/json/documents.h"
#include "core/normalise/undated.h"
#include "core/request.h"
#include "native/command/batch.h"
#include "native/command/calibrate_report.h"
#include "native/command/commands.h"
#include "native/command/entries_in.h"
#include "native/command/files.h"
#include "native/command/moment_option.h"
#include "native/history_in/history.h"
#include "native/stop.h"

namespace baton::native {
namespace {

CalibrationQuestion question_of(const CalibrateOptions& options) {
  CalibrationQuestion out;
  out.as_of = moment_of(options.as_of);
  boost::describe::enum_from_string(options.success.c_str(), out.success);
  if (!options.split.empty()) out.split = moment_of(options.split);
  if (options.worth_percent >= 0) out.worth = Share{static_cast<std::int64_t>(options.worth_percent * 100 + 0.5)};
  return out;
}

/// Reads every lead at the moment of its handoff, on all cores.
class Reading {
 public:
  Reading(const Engine& engine, CalibrationCases& cases, HistoryProblems& problems)
      : engine_(engine), cases_(cases), problems_(problems) {}

  void take(const HistoryLead& it, const Counts& counts) {
    json::Document document(it.line);
    const bool is_dated = document.has("as_of");
    // A line without a moment is read at its handoff's; what stands here only serves to read it at all.
    GivenLine given = read_item(std::move(document), Time{});
    if (!given.problems.empty()) return problems_.refuse(it.place, refused(given.problems).text);
    const std::string id = given.lead.id;
    if (!counts(id, is_dated ? std::to_string(given.as_of->ms) : "")) return;
    const auto task = wanted(given.lead, is_dated ? given.as_of : std::nullopt, it.line);
    if (!task) return;
    if (!task->taken_before) drop_undated(given.lead);
    const auto basis = engine_.score_basis(std::move(given.lead), task->at);
    const std::lock_guard lock(mutex_);
    cases_.put(id, *task, basis);
  }

 private:
  std::optional<CalibrationCases::Task> wanted(const Lead& lead, std::optional<Time> taken_at, const std::string& line) {
    const std::string name = content_hash(line);
    const std::lock_guard lock(mutex_);
    return cases_.wants(lead.id, taken_at, name, lead.handoffs);
  }

  const Engine& engine_;
  CalibrationCases& cases_;
  HistoryProblems& problems_;
  std::mutex mutex_;
};

/// What was found, written to the files that were asked for.
void write_files(const CalibrateOptions& options, const std::string& policy_text, const Calibration& calibration) {
  if (!options.json.empty()) write_file(options.json, json::encode(calibration) + "\n");
  if (!options.report.empty()) write_file(options.report, calibration_page(calibration));
  if (options.write_policy.empty()) return;
  if (!calibration.refused.empty()) {
    std::fprintf(stderr, "%s: not written, for nothing was fitted\n", options.write_policy.c_str());
    return;
  }
  std::vector<json::NumberAt> numbers;
  for (CalibratedNumber& number : changes_of(calibration)) numbers.push_back({std::move(number.path), number.value});
  write_file(options.write_policy, json::with_numbers(policy_text, numbers));
}

}  // namespace

int calibrate(const CalibrateOptions& options) try {
  stop_in_order();
  const auto policy_text = usable_text(options.policy, "policy");
  if (!policy_text) return wrong_usage;
  json::Document setup(policy_text->empty() ? "{}" : "{\"policy_text\":" + json::quoted(*policy_text) + "}");
  const Engine engine(read_setup(setup).policy, {});

  measuring::HandoffLog log;
  int entries = all_done;
  if (!options.outcomes.empty())
    entries = take_entries(options.outcomes, [&](std::string_view line, std::string_view) {
      json::Document document(line);
      const LedgerEntry entry = document.ledger_entry();
      if (!document.good()) return refused(document.problems());
      log.add(entry);
      return ok("");
    });
  const CalibrationQuestion question = question_of(options);
  CalibrationCases cases(log, question.as_of, engine.policy().measure, question.success);
  HistoryProblems problems;
  Reading reading(engine, cases, problems);
  each_lead(*open_history(options.history, options.mapping, problems), threads_here(), problems,
            [&](std::size_t, const HistoryLead& lead, const Counts& counts) { reading.take(lead, counts); });
  problems.finish();

  CalibrationSample counted = cases.counted();
  counted.given_twice = static_cast<std::int64_t>(problems.given_twice());
  Calibration calibration = baton::calibrate(cases.cases(), engine.policy().decide, question, counted);
  calibration.loss = problems.loss();
  write_files(options, *policy_text, calibration);
  put(print_table(calibration));
  finish_output();
  const bool all_good = entries == all_done && problems.none() && calibration.refused.empty();
  return all_good ? all_done : some_refused;
} catch (const Interrupted&) {
  return tell_interrupted();
}

void add_calibrate(CLI::App& app, int& result) {
  auto* command = app.add_subcommand(
      "calibrate",
      "Fit the weights and thresholds of a policy to what became of its handoffs: learnt on the past, tried out later");
  static CalibrateOptions options;
  command
      ->add_option("history", options.history,
                   "Leads with their conversations: NDJSON, or CSV with a mapping; - for standard input")
      ->capture_default_str();
  command->add_option("--mapping", options.mapping, "Which column of a CSV file is what (baton schema history_mapping)")
      ->check(CLI::ExistingFile);
  command->add_option("--outcomes", options.outcomes, outcomes_help)->check(CLI::ExistingFile);
  command->add_option("--policy", options.policy, "The present policy. Without one the default policy")->check(CLI::ExistingFile);
  add_moment(command, "--as-of", options.as_of, "Up to when outcomes are known; now when left out");
  add_moment(command, "--split", options.split, "Handoffs from then on are held out; the latest three tenths when left out");
  command->add_option("--success", options.success, "What counts as a success")
      ->check(CLI::IsMember({"won", "meeting_held", "accepted"}))
      ->capture_default_str();
  command
      ->add_option("--worth", options.worth_percent,
                   "Per cent of success from which a handoff is worth a rep's time; without it thresholds stay")
      ->check(CLI::Range(0.0, 100.0));
  command->add_option("--write-policy", options.write_policy, "File for the policy as the outcomes would have it");
  command->add_option("--json", options.json, "File for all figures, for programs (baton schema calibration)");
  command->add_option("--report", options.report, "File for the same as an HTML page, to look at or to print");
  command->callback([&result] { result = calibrate(options); });
}

}  // namespace baton::native
