#include "native/ledger/schema.h"

#include <chrono>
#include <iterator>
#include <thread>

namespace baton::native::ledger {
namespace {

/// Step n brings version n to n + 1. A step that has shipped is never changed; new tables are a new step.
constexpr const char* steps[] = {
    // An event is found by `key`, the first 16 bytes of the SHA-256 of its id: so it is still known when the id itself had to go.
    "CREATE TABLE event (number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, id TEXT NOT NULL, handoff_id TEXT NOT NULL,"
    " lead_id TEXT NOT NULL, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, rep_id TEXT NOT NULL, rating INTEGER, reason TEXT,"
    " text TEXT NOT NULL, decision_id TEXT NOT NULL, forgotten INTEGER NOT NULL) STRICT;"
    "CREATE INDEX event_by_time ON event (at_ms);"
    "CREATE INDEX event_by_lead ON event (lead_id);"
    // Finds the first proposal of a handoff, and what lies before it, without a look at the handoff's other events.
    "CREATE INDEX event_by_handoff ON event (handoff_id, (kind = 'proposed'), at_ms);"
    // What came with the id of an event and other content, and does not count.
    "CREATE TABLE variant (key BLOB NOT NULL, lead_id TEXT NOT NULL, at_ms INTEGER NOT NULL, line TEXT NOT NULL,"
    " PRIMARY KEY (key, line)) STRICT;"
    "CREATE TABLE forgotten_lead (key BLOB PRIMARY KEY, until_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    // A digest of what an event says, so that a byte changed on the disk is found; null until `Rows::seal`.
    "ALTER TABLE event ADD COLUMN sum TEXT; CREATE INDEX event_not_sealed ON event (number) WHERE sum IS NULL;",
};

std::int64_t version_of(Database& database) { return database.number("PRAGMA user_version"); }

/// True for a file in which nothing is yet; a ledger whose making was cut short is one.
bool is_blank(Database& database) {
  return database.number("PRAGMA application_id") == 0 && version_of(database) == 0 &&
         database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void refuse_strangers(Database& database) {
  const std::int64_t owner = database.number("PRAGMA application_id"), version = version_of(database);
  if (owner != application_id)
    throw DatabaseError(database.path() + ": is another program's database, not a ledger; nothing was changed");
  if (version > newest_version())
    throw DatabaseError(database.path() + ": was written by a newer baton (ledger version " + std::to_string(version) +
                        "; this one knows up to " + std::to_string(newest_version()) + "); nothing was changed");
}

/// Turning the log on needs the file alone for a moment, and SQLite does not wait for that by itself.
void turn_log_on(Database& database) {
  for (int tries = 0;; ++tries) {
    const int result = sqlite3_exec(database.handle(), "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    if (result == SQLITE_OK) return;
    if ((result & 0xff) != SQLITE_BUSY || tries == 600) database.fail(result);
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

void migrate(Database& database) {
  if (!is_blank(database) && version_of(database) == newest_version()) return;
  Transaction transaction(database);
  // Another process may have done it meanwhile.
  for (std::int64_t version = version_of(database); version < newest_version(); ++version) database.run(steps[version]);
  database.run(("PRAGMA application_id=" + std::to_string(application_id)).c_str());
  database.run(("PRAGMA user_version=" + std::to_string(newest_version())).c_str());
  transaction.commit();
}

}  // namespace

std::int64_t newest_version() { return static_cast<std::int64_t>(std::size(steps)); }

void prepare(Database& database, Database::Access access) {
  const bool blank = is_blank(database);
  if (blank && access != Database::Access::create)
    throw DatabaseError(database.path() + ": holds no ledger; `baton ledger import` makes one");
  if (!blank) refuse_strangers(database);
  if (access == Database::Access::read) {
    if (version_of(database) < newest_version())
      throw DatabaseError(database.path() + ": is a ledger of an older version; any command that writes brings it up to date");
    return;
  }
  turn_log_on(database);
  // What is acknowledged must be on the disk, not on its way; and what is removed must not be readable in freed pages.
  database.run("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536");
  migrate(database);
}

}  // namespace baton::native::ledger
