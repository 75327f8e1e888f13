#include "native/ledger/database.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace baton::native::ledger {
namespace {

/// How long one writer waits for another.
constexpr int wait_ms = 60'000;

void refuse_what_is_no_file(const std::string& path, Database::Access access) {
  // SQLite would take the empty path for a file of its own that goes with the process.
  if (path.empty()) throw DatabaseError("The path of the ledger is empty; a ledger is one file");
  struct stat found {};
  if (stat(path.c_str(), &found) != 0) {
    if (errno == ENOENT && access == Database::Access::create) return;
    throw DatabaseError(path + ": cannot be opened: " + std::strerror(errno));
  }
  if (S_ISDIR(found.st_mode)) throw DatabaseError(path + ": is a directory; a ledger is one file");
  if (!S_ISREG(found.st_mode)) throw DatabaseError(path + ": is no ordinary file; a ledger is one");
}

/// The same file by a name that SQLite takes for nothing else, as it would `:memory:` or `file:x`.
std::string plain(const std::string& path) { return path[0] == '/' ? path : "./" + path; }

/// A path may hold characters that mean something in an address.
std::string address_of(const std::string& path) {
  std::string out = path[0] == '/' ? "file://" : "file:";
  constexpr char digits[] = "0123456789ABCDEF";
  for (const char c : plain(path)) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '%' || c == '?' || c == '#')
      out += {'%', digits[byte >> 4], digits[byte & 15]};
    else
      out += c;
  }
  return out + "?immutable=1";
}

std::string sentence(int result, const char* message) {
  switch (result & 0xff) {
    case SQLITE_FULL:
      return "the disk is full; what was acknowledged before is safe";
    case SQLITE_IOERR:
      return std::string("cannot be read or written (") + message + "); what was acknowledged before is safe";
    case SQLITE_CORRUPT:
      return std::string("is damaged; ") + restore_hint;
    case SQLITE_NOTADB:
      return "is no ledger: it is no SQLite database";
    case SQLITE_READONLY:
      return "may not be written";
    case SQLITE_BUSY:
      return "another process has been writing to it for too long";
    case SQLITE_CANTOPEN:
      return "cannot be opened, or not the files beside it that end in -wal and -shm";
    default:
      return message;
  }
}

}  // namespace

Database::Database(const std::string& path, Access access) : path_(path) {
  refuse_what_is_no_file(path, access);
  open(access);
}

void Database::open(Access access) {
  const int flags =
      access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | (access == Access::create ? SQLITE_OPEN_CREATE : 0);
  const auto connect = [&](const std::string& name, int how) {
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(name.c_str(), &opened, how | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nullptr);
    handle_.reset(opened);
    if (result != SQLITE_OK) fail(result);
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, wait_ms);
    // Reading the header shows whether the file is a database that can be read here.
    return sqlite3_exec(opened, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
  };
  int result = connect(plain(path_), flags);
  // In a folder that may not be written no -shm file can be made. Without a log beside it the file alone is the ledger.
  struct stat log {};
  const bool has_log = stat((path_ + "-wal").c_str(), &log) == 0 && log.st_size > 0;
  const int kind = result & 0xff;
  if (access == Access::read && !has_log && (kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY))
    result = connect(address_of(path_), flags);
  if (result != SQLITE_OK) fail(result);
  if (access != Access::read && sqlite3_db_readonly(handle(), "main") == 1) throw DatabaseError(path_ + ": may not be written");
}

void Database::fail(int result) const {
  throw DatabaseError(path_ + ": " + sentence(result, handle_ ? sqlite3_errmsg(handle_.get()) : sqlite3_errstr(result)));
}

void Database::run(const char* sql) {
  const int result = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) fail(result);
}

std::int64_t Database::number(const char* sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.number(0) : 0;
}

Statement::Statement(Database& database, const char* sql) : database_(&database) {
  sqlite3_stmt* made = nullptr;
  const int result = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
  if (result != SQLITE_OK) database.fail(result);
  handle_.reset(made);
}

Statement& Statement::bind(int place, std::string_view text) {
  sqlite3_bind_text64(handle_.get(), place, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}
Statement& Statement::bind(int place, std::int64_t number) {
  sqlite3_bind_int64(handle_.get(), place, number);
  return *this;
}
Statement& Statement::bind(int place, std::optional<std::int64_t> number) {
  if (number) return bind(place, *number);
  sqlite3_bind_null(handle_.get(), place);
  return *this;
}
Statement& Statement::bind_bytes(int place, std::string_view bytes) {
  sqlite3_bind_blob64(handle_.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC);
  return *this;
}

bool Statement::step() {
  const int result = sqlite3_step(handle_.get());
  if (result == SQLITE_ROW) return true;
  if (result != SQLITE_DONE) database_->fail(result);
  return false;
}
void Statement::reset() { sqlite3_reset(handle_.get()); }
void Statement::run() {
  step();
  reset();
}

std::string Statement::text(int column) const {
  const void* bytes = sqlite3_column_blob(handle_.get(), column);
  const int count = sqlite3_column_bytes(handle_.get(), column);
  return bytes ? std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count)) : std::string();
}
std::optional<std::int64_t> Statement::maybe_number(int column) const {
  if (is_null(column)) return {};
  return number(column);
}

Transaction::Transaction(Database& database, bool for_writing) : database_(database) {
  database_.run(for_writing ? "BEGIN IMMEDIATE" : "BEGIN");
}
Transaction::~Transaction() {
  // An error may have rolled back already; then there is nothing left to do.
  if (open_ && sqlite3_get_autocommit(database_.handle()) == 0)
    sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}
void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace baton::native::ledger
