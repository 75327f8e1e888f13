/// A history, lead by lead: what audit, backtest and calibrate read. NDJSON, a lead or `{ as_of, lead }` a line as for every
/// other command, or a table (CSV) with a mapping that says which column is what.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/history_loss.h"
#include "native/history_in/causes.h"

namespace baton::native {

/// Which line of a table gave a message or an event; `source` is as evidence names it.
struct ItemLine {
  std::string source;
  std::size_t line = 0;
};

/// One lead as the door reads lines.
struct HistoryLead {
  std::size_t index = 0;       ///< From 0, in the order of the file.
  std::size_t number = 0;      ///< Its line in the file, from 1.
  std::string place;           ///< `history.csv:17`, to name it on standard error.
  std::string line;            ///< JSON: a lead, or `{ as_of, lead }`.
  bool is_incomplete = false;  ///< Rows of it were refused.
  std::string file;            ///< Of a table alone: its name without folders.
  std::vector<ItemLine> items;

  /// In a table, `history.csv:18` for `message:m2`; of what no row of its own gave, the lead's first line.
  std::string place_of(std::string_view source) const;
};

/// What goes with something refused: all of a lead, a row of one, or a fact in a row that is read all the same.
enum class Lost { lead, row, cell };

/// Where a history tells what it could not read and what it was given twice, and counts both.
class HistoryProblems {
 public:
  HistoryProblems() = default;
  /// Tells what has not been told, such as when an exception ends the reading.
  ~HistoryProblems();
  /// Something was refused; `problems` has a line for each thing that is wrong with it. Safe for many threads.
  void refuse(std::string_view place, std::string_view problems, Lost lost = Lost::lead);
  /// Nothing was refused, but this should be known. Told once.
  void warn(std::string sentence);
  /// The row just refused is of this lead.
  void lose_row_of(std::string_view lead_id);
  bool has_lost_rows(std::string_view lead_id) const;
  HistoryLoss loss() const;
  std::size_t refused() const { return refused_; }
  /// The lead is passed over because the line `first` gave it.
  void pass_over(std::string_view place, std::string_view lead_id, std::size_t first);
  std::size_t given_twice() const { return given_twice_; }
  /// Whether everything that was given counts.
  bool none() const { return refused_ == 0 && given_twice_ == 0; }
  /// Tells on standard error what was refused, summed up by cause, and the warnings.
  void finish();

  /// Leads given twice that are told one by one.
  static constexpr std::size_t most_told = 100;

 private:
  mutable std::mutex telling_;
  std::size_t refused_ = 0, given_twice_ = 0;
  std::int64_t leads_ = 0, rows_ = 0, cells_ = 0;
  std::set<std::string, std::less<>> incomplete_;
  std::map<std::string, std::int64_t, std::less<>> reasons_;  ///< How often, by what would have been right.
  bool finished_ = false;
  Causes causes_;
  std::vector<std::string> warnings_;
};

class FirstLines;

/// Leads of one file, in bounded memory. Not safe for two threads at once.
class History {
 public:
  virtual ~History() = default;
  /// The next lead, or nothing at the end. What cannot be read is told and counted; the rest goes on. Throws std::runtime_error
  /// when the file itself cannot be read on.
  virtual std::optional<HistoryLead> next() = 0;
  /// How much of it has been handed out, from 0 to 1; nothing where the end of the input is not known.
  virtual std::optional<double> share() const = 0;
  /// The zone of times without one, where a mapping names it.
  virtual std::string timezone() const { return {}; }
};

/// Opens `path` (`-` for standard input) as NDJSON, or as CSV when `mapping` names a file. Throws std::runtime_error, saying why,
/// when one of the two is no use. `problems` must outlive it.
std::unique_ptr<History> open_history(const std::string& path, const std::string& mapping, HistoryProblems& problems);

/// Whether a lead counts: of lines that give one lead the first does, and every later one is told and counted. To be asked once
/// of each, as soon as its id is known, since lines that come later wait for it.
class Counts {
 public:
  Counts(FirstLines& first_lines, HistoryProblems& problems, const HistoryLead& lead)
      : first_lines_(first_lines), problems_(problems), lead_(lead) {}
  /// Where a lead may be given once as of each moment, `moment` says which.
  bool operator()(std::string_view lead_id, std::string_view moment = {}) const;

 private:
  FirstLines& first_lines_;
  HistoryProblems& problems_;
  const HistoryLead& lead_;
};

/// Hands every lead to `work`, on as many threads as given, with progress on standard error. `worker` is below `threads`, and no
/// two calls with one worker run at once. Leads come in any order: `HistoryLead::index` says which one it is. What `work` or the
/// history throws is thrown here, and Interrupted when the program is asked to stop.
void each_lead(History& history, std::size_t threads, HistoryProblems& problems,
               const std::function<void(std::size_t worker, const HistoryLead& lead, const Counts& counts)>& work);

/// As many threads as the machine has cores.
std::size_t threads_here();

}  // namespace baton::native
