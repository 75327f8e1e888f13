/// Takes a forgotten person out of files of handoff records, as `baton handoff` writes them.
#pragma once
#include <cstddef>
#include <list>
#include <string>
#include <vector>

#include "native/command/files.h"
#include "native/ledger/store.h"

namespace baton::native {

/// The new files stand beside the old ones, under another name, until they take their place.
class RecordFiles {
 public:
  /// Reads every file and writes what stays of it. Of the lead's records stays what is counted, under the names that the ledger
  /// has just given lead and handoff. One whose handoff the ledger had forgotten before goes whole: nothing says any more under
  /// which name its events stand. Throws std::runtime_error when a file cannot be read, or is none that may be replaced.
  RecordFiles(const std::vector<std::string>& paths, const std::string& lead_id, ledger::Store& store);
  /// Puts the new files in the places of those that held the lead. Each whole or not at all; after a failure or a kill the same
  /// command does the rest.
  void replace();

  std::size_t renamed() const { return renamed_; }
  std::size_t removed() const { return removed_; }
  /// Lines that are no records; they stay, told on standard error, unless they name the lead.
  std::size_t unreadable() const { return unreadable_; }

 private:
  void read(const std::string& path, const std::string& lead_id, ledger::Store& store);
  std::string what_stays(const std::string& line, const std::string& place, const std::string& lead_id, ledger::Store& store);

  std::list<FileOut> changed_;
  std::size_t renamed_ = 0, removed_ = 0, unreadable_ = 0;
};

}  // namespace baton::native
