/// `baton ledger …`: what happened to handoffs, kept in a file.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace baton::native {

struct LedgerInOptions {
  std::string ledger, input = "-", as_of;
  std::size_t batch = 10'000;  ///< The most lines of one transaction.
};
/// One answer a line, once the line is on the disk; no line waits there for the next one.
int ledger_add(const LedgerInOptions& options);
/// One line for each batch on the disk, with the totals so far.
int ledger_import(const LedgerInOptions& options);

struct LedgerMergeOptions {
  std::string ledger, as_of;
  std::vector<std::string> from;
  std::size_t batch = 10'000;
};
int ledger_merge(const LedgerMergeOptions& options);

struct LedgerOptions {
  std::string ledger, as_of;
};
int ledger_export(const LedgerOptions& options);
int ledger_verify(const LedgerOptions& options);

struct LedgerForgetOptions {
  std::string ledger, lead, as_of;
  std::vector<std::string> records;  ///< Files that `baton handoff` wrote.
};
int ledger_forget(const LedgerForgetOptions& options);

struct LedgerRetainOptions {
  std::string ledger, policy, as_of;
};
int ledger_retain(const LedgerRetainOptions& options);

/// Adds the command with its subcommands; the one that is given leaves its exit code in `result`.
void add_ledger(CLI::App& app, int& result);

}  // namespace baton::native
