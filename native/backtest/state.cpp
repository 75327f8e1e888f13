#include "native/backtest/state.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace baton::native::backtests {
namespace {

using ledger::Database;
using ledger::Statement;

/// `BtBk`: tells a backtest's file from every other SQLite database.
constexpr std::int64_t application = 0x4274426b;
constexpr std::size_t batch = 1'000;
constexpr std::chrono::milliseconds longest_wait{250};

constexpr const char* shape =
    "CREATE TABLE begun (engine TEXT, policies TEXT, roster TEXT, as_of TEXT) STRICT;"
    "CREATE TABLE lead (place INTEGER PRIMARY KEY, line_hash TEXT, lead_id TEXT, kept TEXT) STRICT;"
    "CREATE TABLE handoff (policy INTEGER, at_ms INTEGER, place INTEGER, kept TEXT) STRICT;"
    "PRAGMA application_id = 1114915435;";
static_assert(application == 1114915435);

/// What was found when a file was looked at without opening it as a database.
enum class Found { nothing, empty, database, other };

Found look_at(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return Found::nothing;
  std::FILE* file = std::filesystem::is_regular_file(path, ignored) ? std::fopen(path.c_str(), "rb") : nullptr;
  if (!file) return Found::other;
  char head[16] = {};
  const std::size_t count = std::fread(head, 1, sizeof head, file);
  std::fclose(file);
  if (count == 0) return Found::empty;
  return count == sizeof head && std::memcmp(head, "SQLite format 3", sizeof head) == 0 ? Found::database : Found::other;
}

std::string other_file(const std::string& path) {
  return path + ": is no state of a backtest; name a file that is not there yet, or one that an interrupted backtest left";
}

/// A file that nobody else can open and that is gone with the process.
std::string passing_file() {
  const char* folder = std::getenv("TMPDIR");
  std::string path = std::string(folder && *folder ? folder : "/tmp") + "/baton-backtest-XXXXXX";
  const int descriptor = mkstemp(path.data());
  if (descriptor < 0) throw StateRefused(path + ": cannot be made: " + std::strerror(errno));
  close(descriptor);
  return path;
}

}  // namespace

std::optional<std::string> State::moment_of(const std::string& path) {
  switch (look_at(path)) {
    case Found::nothing:
    case Found::empty:
      return {};
    case Found::other:
      throw StateRefused(other_file(path));
    case Found::database:
      break;
  }
  Database database(path, Database::Access::read);
  // Killed in the first moment of its life it is a database without anything in it.
  if (database.number("SELECT count(*) FROM sqlite_schema") == 0) return {};
  if (database.number("PRAGMA application_id") != application) throw StateRefused(other_file(path));
  Statement begun(database, "SELECT as_of FROM begun");
  if (!begun.step()) return {};
  return begun.text(0);
}

State::State(const std::string& path, const DoorBacktest::Identity& identity)
    : database_(path.empty() ? passing_file() : path, Database::Access::create), path_(path) {
  if (path.empty()) {
    database_.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    unlink(database_.path().c_str());
  } else {
    database_.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  }
  const bool is_new = database_.number("SELECT count(*) FROM sqlite_schema") == 0;
  if (!is_new && database_.number("PRAGMA application_id") != application) throw StateRefused(other_file(path));
  if (is_new)
    make(identity);
  else
    compare(identity);
  size_ = static_cast<std::size_t>(database_.number("SELECT count(*) FROM lead"));
  find_.emplace(database_, "SELECT line_hash, lead_id FROM lead WHERE place = ?1");
  add_lead_.emplace(database_, "INSERT INTO lead VALUES (?1, ?2, ?3, ?4)");
  add_handoff_.emplace(database_, "INSERT INTO handoff VALUES (?1, ?2, ?3, ?4)");
}

void State::make(const DoorBacktest::Identity& identity) {
  database_.run("BEGIN IMMEDIATE");
  database_.run(shape);
  Statement begun(database_, "INSERT INTO begun VALUES (?1, ?2, ?3, ?4)");
  begun.bind(1, identity.engine).bind(2, identity.policies).bind(3, identity.roster).bind(4, identity.as_of).run();
  database_.run("COMMIT");
}

void State::compare(const DoorBacktest::Identity& identity) {
  Statement begun(database_, "SELECT engine, policies, roster, as_of FROM begun");
  std::string why;
  if (!begun.step()) throw StateRefused(other_file(path_));
  const auto look = [&](int column, const std::string& now, const char* what) {
    if (begun.text(column) != now) why += std::string(why.empty() ? "" : ", ") + what;
  };
  look(0, identity.engine, "another version of the engine");
  look(1, identity.policies, "other policies, or in another order");
  look(2, identity.roster, "another roster");
  look(3, identity.as_of, "another --as-of");
  if (!why.empty())
    throw StateRefused(path_ + ": was begun with " + why + ": what it holds does not fit; name another file to begin anew");
}

std::optional<std::string> State::lead_at(std::size_t place, const std::string& line_hash) {
  if (size_ == 0) return {};
  const bool found = find_->bind(1, static_cast<std::int64_t>(place)).step();
  const bool same = found && find_->text(0) == line_hash;
  const std::string lead_id = found ? find_->text(1) : "";
  find_->reset();
  if (found && !same)
    throw StateRefused(path_ + ": the history has changed: its lead number " + std::to_string(place + 1) +
                       " is not the one that was replayed; name another file to begin anew");
  return found ? std::optional(lead_id) : std::nullopt;
}

void State::keep(std::size_t place, const std::string& line_hash, const DoorBacktest::Replayed& replayed) {
  if (!in_transaction_) database_.run("BEGIN IMMEDIATE");
  in_transaction_ = true;
  const auto number = static_cast<std::int64_t>(place);
  add_lead_->bind(1, number).bind(2, line_hash).bind(3, replayed.lead_id).bind(4, replayed.answer.json).run();
  for (const auto& one : replayed.handoffs)
    add_handoff_->bind(1, static_cast<std::int64_t>(one.policy)).bind(2, one.at_ms).bind(3, number).bind(4, one.kept).run();
  ++size_;
  if (++pending_ >= batch || std::chrono::steady_clock::now() - committed_ > longest_wait) commit();
}

void State::commit() {
  if (in_transaction_) database_.run("COMMIT");
  in_transaction_ = false;
  pending_ = 0;
  committed_ = std::chrono::steady_clock::now();
}

void State::finish(std::size_t leads) {
  commit();
  if (database_.number("SELECT coalesce(max(place) + 1, 0) FROM lead") > static_cast<std::int64_t>(leads))
    throw StateRefused(path_ + ": the history has changed: it has become shorter; name another file to begin anew");
  database_.run("CREATE INDEX IF NOT EXISTS lead_by_id ON lead (lead_id, place)");
  database_.run("CREATE INDEX IF NOT EXISTS handoff_by_time ON handoff (policy, at_ms, place)");
}

namespace {

/// The first line of a lead counts.
#define BATON_IS_FIRST "NOT EXISTS (SELECT 1 FROM lead AS other WHERE other.lead_id = lead.lead_id AND other.place < lead.place)"
constexpr const char* leads_once = "SELECT kept FROM lead WHERE " BATON_IS_FIRST " ORDER BY place";
constexpr const char* handoffs_once =
    "SELECT handoff.kept FROM handoff JOIN lead USING (place) WHERE policy = ?1 AND " BATON_IS_FIRST
    " ORDER BY at_ms, handoff.place";
#undef BATON_IS_FIRST

}  // namespace

void State::each_lead(const std::function<void(std::string_view)>& take) {
  Statement leads(database_, leads_once);
  while (leads.step()) take(leads.text(0));
}

void State::each_handoff(std::size_t policy, const std::function<void(std::string_view)>& take) {
  Statement handoffs(database_, handoffs_once);
  handoffs.bind(1, static_cast<std::int64_t>(policy));
  while (handoffs.step()) take(handoffs.text(0));
}

}  // namespace baton::native::backtests
