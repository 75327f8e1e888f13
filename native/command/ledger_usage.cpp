// What `baton ledger` takes on the command line.
#include <CLI/CLI.hpp>

#include "native/command/ledger.h"
#include "native/command/moment_option.h"

namespace baton::native {
namespace {

CLI::App* add_part(CLI::App* ledger, std::string& path, const char* name, const char* what) {
  CLI::App* part = ledger->add_subcommand(name, what);
  part->add_option("ledger", path, "The ledger's file")->required();
  return part;
}

void add_as_of(CLI::App* part, std::string& as_of, const char* what) {
  add_moment(part, "--as-of", as_of, std::string(what) + "; now when left out");
}

void add_input(CLI::App* part, LedgerInOptions& options) {
  part->add_option("input", options.input, "NDJSON file of events; - for standard input")->capture_default_str();
  add_as_of(part, options.as_of, "The moment after which an event's clock was wrong");
}

void add_batch(CLI::App* part, std::size_t& batch) {
  part->add_option("--batch", batch, "Events of one transaction, fewer when they are long")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
}

void add_in(CLI::App* ledger, int& result) {
  static LedgerInOptions adding, importing;
  CLI::App* add =
      add_part(ledger, adding.ledger, "add", "Add events: one a line in; what became of it a line out, once it is safe");
  add_input(add, adding);
  adding.batch = 1'000;
  add_batch(add, adding.batch);
  add->callback([&result] { result = ledger_add(adding); });
  CLI::App* import = add_part(ledger, importing.ledger, "import",
                              "Add many events, such as an export: a line with the totals out for each batch that is safe");
  add_input(import, importing);
  add_batch(import, importing.batch);
  import->callback([&result] { result = ledger_import(importing);
});
}  // namespace

void add_out(CLI::App* ledger, int& result) {
  static LedgerOptions exporting, verifying;
  add_part(ledger, exporting.ledger, "export", "Print every event, one a line, by time and id")->callback([&result] {
    result = ledger_export(exporting);
  });
  CLI::App* verify = add_part(ledger, verifying.ledger, "verify",
                              "Look the file and every event over; count events, conflicts and wrong clocks: before_proposal is "
                              "what measure sets aside by the default policy's measure.clock_skew_seconds");
  add_as_of(verify, verifying.as_of, "The moment after which an event's clock was wrong");
  verify->callback([&result] { result = ledger_verify(verifying); });
}

void add_merge(CLI::App* ledger, int& result) {
  static LedgerMergeOptions merging;
  CLI::App* merge = add_part(ledger, merging.ledger, "merge",
                             "Take in other ledgers, with what they have forgotten; the order makes no difference. Ids with two "
                             "contents are told, and no failure");
  merge->add_option("from", merging.from, "Ledgers to take in; they stay as they are")->required()->check(CLI::ExistingFile);
  add_as_of(merge, merging.as_of, "The moment after which an event's clock was wrong");
  add_batch(merge, merging.batch);
  merge->callback([&result] { result = ledger_merge(merging); });
}

void add_removal(CLI::App* ledger, int& result) {
  static LedgerForgetOptions forgetting;
  static LedgerRetainOptions retaining;
  CLI::App* forget = add_part(ledger, forgetting.ledger, "forget",
                              "Remove a person: texts and ids go, from the file too; what is counted stays. A lead "
                              "without events is told, and forgotten for what comes in later");
  forget->add_option("lead", forgetting.lead, "The lead's id")->required();
  forget
      ->add_option("--records", forgetting.records,
                   "Files of handoff records (see handoff) to take the person out of too; each is replaced whole")
      ->check(CLI::ExistingFile);
  add_as_of(forget, forgetting.as_of, "Events of the lead until this moment go, also those that come in later");
  forget->callback([&result] { result = ledger_forget(forgetting); });
  CLI::App* retain =
      add_part(ledger, retaining.ledger, "retain", "Remove the texts that are older than the policy's ledger.keep_text_days");
  retain->add_option("--policy", retaining.policy, "Policy file. Without one the default policy holds")->check(CLI::ExistingFile);
  add_as_of(retain, retaining.as_of, "The moment from which the days are counted back");
  retain->callback([&result] { result = ledger_retain(retaining); });
}

}  // namespace baton::native

void add_ledger(CLI::App& app, int& result) {
  CLI::App* ledger = app.add_subcommand("ledger", "Keep what happened to handoffs in a file: events in and out, one a line");
  ledger->require_subcommand(1);
  add_in(ledger, result);
  add_out(ledger, result);
  add_merge(ledger, result);
  add_removal(ledger, result);
}

}  // namespace baton::native
