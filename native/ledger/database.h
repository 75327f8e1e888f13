/// SQLite as values: a connection, a prepared statement, a transaction. Every failure is an exception that names the file.
#pragma once
#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace baton::native::ledger {

/// The file cannot be used, or not any further; what was committed before stands.
struct DatabaseError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What to do about a damaged ledger.
inline constexpr const char* restore_hint =
    "restore a copy made with `baton ledger merge COPY LEDGER`. An export gives the events back, but not who is to stay "
    "forgotten, "
    "nor contents that do not count";

/// One connection. Not for two threads at once.
class Database {
 public:
  enum class Access { read, write, create };

  /// Refuses what is no file, or no database. `create` makes the file when there is none.
  Database(const std::string& path, Access access);

  void run(const char* sql);
  /// The first column of the first row, or of no row 0.
  std::int64_t number(const char* sql);
  /// Throws with what `result` and the connection say.
  [[noreturn]] void fail(int result) const;

  sqlite3* handle() const { return handle_.get(); }
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  void open(Access access);

  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement. Parameters count from 1, columns from 0. What is bound must live until the next `reset`.
class Statement {
 public:
  Statement(Database& database, const char* sql);

  Statement& bind(int place, std::string_view text);
  Statement& bind(int place, std::int64_t number);
  /// A null without a value.
  Statement& bind(int place, std::optional<std::int64_t> number);
  Statement& bind_bytes(int place, std::string_view bytes);
  /// True with a row, false at the end.
  bool step();
  /// Makes ready for other parameters.
  void reset();
  /// Steps a statement that gives no rows, and resets it.
  void run();

  std::string text(int column) const;
  std::int64_t number(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  std::optional<std::int64_t> maybe_number(int column) const;
  bool is_null(int column) const { return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  Database* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

/// Everything until `commit`, or nothing: without one the end of the scope rolls back.
class Transaction {
 public:
  /// Waits for another writer. A reader sees one state of the ledger throughout and holds nobody up.
  explicit Transaction(Database& database, bool for_writing = true);
  ~Transaction();
  Transaction(Transaction&& other) noexcept : database_(other.database_), open_(std::exchange(other.open_, false)) {}
  Transaction& operator=(Transaction&&) = delete;
  /// Returns when the changes are on the disk.
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace baton::native::ledger
