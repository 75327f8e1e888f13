#include "native/history/lead_history.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>

#include "core/json/documents.h"
#include "core/policy/default_policy.h"
#include "native/history/calibration_trials.h"
#include "native/train/gold.h"

namespace baton::history {
namespace {

/// `value=90`: a weight of the score and what it truly is.
void set_weight(const std::string& text, ScorePolicy& score) {
  const std::size_t equals = text.find('=');
  const std::string digits = equals == text.npos ? "" : text.substr(equals + 1);
  const bool is_number = !digits.empty() && digits.size() <= 3 && digits.find_first_not_of("0123456789") == digits.npos;
  for (std::size_t i = 0; is_number && i < calibrating::weight_count; ++i) {
    const auto weight = static_cast<calibrating::Weight>(i);
    if (calibrating::name_of(weight) != text.substr(0, equals) || std::stoll(digits) > 100) continue;
    calibrating::member(score, weight) = {std::stoll(digits)};
    return;
  }
  throw std::runtime_error(text + ": must be a weight of decide.score and what it truly is, such as value=90");
}

/// Labelled messages that show one trigger, or nothing at all.
Phrasebook phrasebook_of(const std::string& folder) {
  Phrasebook out;
  for (const train::GoldRow& row : train::read_gold(folder).rows) {
    if (row.channel == Channel::email || row.channel == Channel::note || !row.language.empty()) continue;
    if (row.shown == 0 && !row.qualification) out.texts[trigger_count].push_back(row.text);
    for (const TriggerKind kind :
         {TriggerKind::request, TriggerKind::emotional, TriggerKind::intent, TriggerKind::complexity, TriggerKind::value})
      if (row.shown == train::bit_of(static_cast<std::size_t>(kind)))
        out.texts[static_cast<std::size_t>(kind)].push_back(row.text);
  }
  if (out.is_empty()) throw std::runtime_error(folder + ": holds no labelled message that shows nothing");
  return out;
}

std::ofstream opened(const std::string& path) {
  std::ofstream out;
  if (!path.empty()) out.open(path, std::ios::binary);
  if (!path.empty() && !out) throw std::runtime_error(path + ": cannot be opened");
  return out;
}

void write_leads(const LeadOptions& options, const LeadPlan& plan, const std::string& ledger_path) {
  const Engine engine(default_policy(), {});
  LeadMaker maker(plan, engine);
  std::ofstream leads = opened(options.leads), ledger = opened(ledger_path);
  std::size_t handoffs = 0, successes = 0;
  for (std::size_t i = 1; i <= plan.leads; ++i) {
    const MadeLead made = maker.make(i);
    leads << json::encode(made.lead) << '\n';
    for (const LedgerEntry& entry : made.ledger) ledger << json::encode(entry) << '\n';
    handoffs += made.handoff.has_value(), successes += made.handoff && made.handoff->success;
  }
  leads.flush();
  if (!leads) throw std::runtime_error(options.leads + ": cannot be written");
  if (!ledger_path.empty() && !ledger.flush()) throw std::runtime_error(ledger_path + ": cannot be written");
  std::printf("%zu leads, %zu handed over, %zu of these a success in the end\n", plan.leads, handoffs, successes);
}

void print_trials(LeadPlan plan, std::uint64_t trials) {
  const Engine engine(default_policy(), {});
  std::uint64_t changed = 0, all_held = 0;
  std::int64_t intervals = 0, held = 0;
  double truth = 0, present = 0, fitted = 0;
  std::printf("seed  truth   present fitted  changes (area under the curve on the held-out time)\n");
  for (std::uint64_t i = 1; i <= trials; ++i) {
    plan.seed = i;
    const CalibrationTrial it = try_calibration(plan, engine);
    if (!it.calibration.refused.empty()) throw std::runtime_error("refused: " + it.calibration.refused);
    std::string changes;
    for (const CalibratedWeight& one : it.calibration.weights)
      if (one.verdict == CalibrationVerdict::changed || one.verdict == CalibrationVerdict::not_borne_out)
        changes += " " + one.name + " " + std::to_string(one.present.value) + " to " + std::to_string(one.fitted.value) +
                   (one.verdict == CalibrationVerdict::changed ? "" : " (not borne out)");
    std::printf("%4llu  %.4f  %.4f  %.4f %s\n", static_cast<unsigned long long>(i), it.truth, it.present, it.fitted,
                changes.c_str());
    std::fflush(stdout);
    intervals += it.intervals, held += it.intervals_held, all_held += it.intervals == it.intervals_held;
    changed += it.changed > 0, truth += it.truth, present += it.present, fitted += it.fitted;
  }
  const auto n = static_cast<double>(trials);
  std::printf("mean  %.4f  %.4f  %.4f  changed in %llu of %llu\n", truth / n, present / n, fitted / n,
              static_cast<unsigned long long>(changed), static_cast<unsigned long long>(trials));
  std::printf("%lld of %lld intervals hold the true weight, all of a history in %llu of %llu\n", static_cast<long long>(held),
              static_cast<long long>(intervals), static_cast<unsigned long long>(all_held),
              static_cast<unsigned long long>(trials));
}

}  // namespace

void add_lead_options(CLI::App& app, LeadOptions& options) {
  app.add_option("--write-leads", options.leads,
                 "File for leads with their conversations, one a line; --handoffs says how many, and the ledger is theirs");
  app.add_option("--messages-per-lead", options.messages, "Messages of each of these leads")
      ->check(CLI::Range(1, 10'000))
      ->capture_default_str();
  app.add_option("--gold", options.gold,
                 "Folder of labelled messages to make conversations of; without one the host's signals say what a lead shows")
      ->check(CLI::ExistingDirectory);
  app.add_option("--truth", options.truth,
                 "What a weight of decide.score truly is, such as value=90; may be given more than once");
  app.add_option("--percent-at-0", options.percent_at_0, "How many of a hundred leads with a true score of 0 are won")
      ->check(CLI::Range(1, 99))
      ->capture_default_str();
  app.add_option("--percent-at-100", options.percent_at_100, "The same with a true score of 100")
      ->check(CLI::Range(1, 99))
      ->capture_default_str();
  app.add_option("--calibration-trials", options.trials, "Calibrate that many histories instead, and print how near it comes");
}

bool asks_for_leads(const LeadOptions& options) { return !options.leads.empty() || options.trials > 0; }

void make_lead_history(const LeadOptions& options, LeadPlan plan, const std::string& ledger) {
  plan.messages = options.messages;
  plan.truth.score = default_policy().decide.score;
  plan.truth.percent_at_0 = options.percent_at_0, plan.truth.percent_at_100 = options.percent_at_100;
  for (const std::string& text : options.truth) set_weight(text, plan.truth.score);
  if (!options.gold.empty()) plan.phrases = phrasebook_of(options.gold);
  if (options.trials > 0) return print_trials(std::move(plan), options.trials);
  write_leads(options, plan, ledger);
}

}  // namespace baton::history
