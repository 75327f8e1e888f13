/// What a backtest has done so far, in a file that a killed run leaves whole: a later run goes on where it stopped.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/backtesting.h"
#include "native/ledger/database.h"

namespace baton::native::backtests {

/// The file is of no use here; the message says why, and what to do.
struct StateRefused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// An SQLite database: leads are committed four times a second, and `kill -9` at any moment loses only what was not committed.
/// Not for two threads at once. What goes wrong with the file is a ledger::DatabaseError.
class State {
 public:
  /// The moment that the file's run stands at; nothing when there is no file yet. Throws StateRefused when it is another's file.
  static std::optional<std::string> moment_of(const std::string& path);

  /// Opens or makes the file; with an empty path, one that goes with the process. Throws StateRefused when it was made with
  /// other policies, another roster, engine or moment.
  State(const std::string& path, const DoorBacktest::Identity& identity);

  /// The id of the lead at this place in the history when it is done. Throws StateRefused when another line stood there then.
  std::optional<std::string> lead_at(std::size_t place, const std::string& line_hash);
  void keep(std::size_t place, const std::string& line_hash, const DoorBacktest::Replayed& replayed);
  void commit();
  /// Leads in the file.
  std::size_t size() const { return size_; }
  /// To be called when the whole history has been seen, `leads` long: throws StateRefused when it was longer before.
  void finish(std::size_t leads);

  /// Every lead once, in the order of the history: of a line that was no lead when its lead was done, and is one now, the lead
  /// stands in it. After `finish`, as is the one below.
  void each_lead(const std::function<void(std::string_view kept)>& take);
  /// The handoffs of those, of one policy, in the order of their moments.
  void each_handoff(std::size_t policy, const std::function<void(std::string_view kept)>& take);

 private:
  void make(const DoorBacktest::Identity& identity);
  void compare(const DoorBacktest::Identity& identity);

  ledger::Database database_;
  std::string path_;
  std::optional<ledger::Statement> find_, add_lead_, add_handoff_;
  std::size_t size_ = 0, pending_ = 0;
  bool in_transaction_ = false;
  std::chrono::steady_clock::time_point committed_ = std::chrono::steady_clock::now();
};

}  // namespace baton::native::backtests
