#include "native/ledger/store.h"

#include <limits>
#include <utility>

#include "native/ledger/schema.h"

namespace baton::native::ledger {
namespace {

/// Sets up the file before any statement asks for its tables.
Database opened(const std::string& path, Database::Access access) {
  Database database(path, access);
  prepare(database, access);
  return database;
}

}  // namespace

Store::Store(const std::string& path, Access access)
    : database_(opened(path, access)), rows_(database_), names_(rows_), proposals_(database_) {}

Transaction Store::begin() {
  Transaction transaction(database_);
  texts_since_ms_ = rows_.setting("texts_since_ms").value_or(std::numeric_limits<std::int64_t>::min());
  has_marks_ = database_.number("SELECT EXISTS (SELECT 1 FROM forgotten_lead)") != 0;
  rows_.seal();
  return transaction;
}

bool Store::is_forgotten(const LedgerEntry& entry) {
  if (!has_marks_) return false;
  const auto until = rows_.forgotten_until(lead_key(entry.lead_id));
  return until && entry.at.ms <= *until;
}

Outcome Store::add(const LedgerEntry& given) {
  const std::string key = key_of(given.id);
  if (is_stand_in(given.id)) return add_stand_in(key, given);
  const std::optional<Row> standing = rows_.find(key);
  if (is_forgotten(given) || (standing && standing->forgotten)) return add_of_forgotten(key, standing, given);
  LedgerEntry entry = given;
  if (entry.at.ms < texts_since_ms_) entry.text.clear();
  if (standing) return settle(*standing, entry);
  rows_.insert(key, entry, false);
  return Outcome::added;
}

/// An event with another content than the one that stands. Nothing is lost, and which came first makes no difference.
Outcome Store::settle(const Row& standing, const LedgerEntry& entry) {
  if (is_same(standing.entry, entry)) return Outcome::known;
  const bool replaces = goes_first(entry, standing.entry);
  rows_.add_variant(standing.key, replaces ? standing.entry : entry);
  if (replaces) rows_.replace(standing.number, entry, standing.forgotten);
  return Outcome::conflict;
}

/// The event of a person who was forgotten in another ledger: here, too, nothing but what counts stays of it.
Outcome Store::add_stand_in(const std::string& key, const LedgerEntry& given) {
  const Pseudonyms names{given.id, given.handoff_id, given.lead_id};
  const LedgerEntry entry = without_person(given, names);
  const std::optional<Row> standing = rows_.find(key);
  if (!standing) {
    rows_.insert(key, entry, true);
    return Outcome::added;
  }
  if (!standing->forgotten) {
    hide(*standing, names);
    fold(key, entry);
    return Outcome::forgotten;
  }
  names_.leads.join(standing->entry.lead_id, entry.lead_id);
  names_.handoffs.join(standing->entry.handoff_id, entry.handoff_id);
  return fold(key, entry);
}

/// Of all that was told of a forgotten person's event the content that counts stays, and no other: whatever comes first.
Outcome Store::fold(const std::string& key, const LedgerEntry& entry) {
  const Row now = *rows_.find(key);
  const LedgerEntry kept = without_person(entry, {now.entry.id, now.entry.handoff_id, now.entry.lead_id});
  if (is_same(kept, now.entry)) return Outcome::known;
  if (goes_first(kept, now.entry)) rows_.replace(now.number, kept, true);
  return Outcome::forgotten;
}

Outcome Store::add_of_forgotten(const std::string& key, const std::optional<Row>& standing, const LedgerEntry& entry) {
  if (standing && standing->forgotten) {
    // Whose stand-in it is shows now, and holds for what else comes of the same person while this command runs.
    names_.leads.learn(entry.lead_id, standing->entry.lead_id);
    names_.handoffs.learn(entry.handoff_id, standing->entry.handoff_id);
    fold(key, entry);
    return Outcome::forgotten;
  }
  const Pseudonyms names{stand_in(key), names_.handoffs.of(entry.handoff_id), names_.leads.of(entry.lead_id)};
  if (standing) {
    hide(*standing, names);
    fold(key, entry);
  } else {
    rows_.insert(key, without_person(entry, names), true);
  }
  return Outcome::forgotten;
}

std::size_t Store::hide(const Row& row, const Pseudonyms& names) {
  const std::vector<std::string> others = rows_.variants_of(row.key);
  rows_.remove_variants(row.key);
  rows_.replace(row.number, without_person(row.entry, names), true);
  for (const std::string& line : others) fold(row.key, read_entry(line).entry);
  rows_.set("wipe", 1);
  return others.size();
}

void Store::each(const std::function<void(const LedgerEntry&)>& take) {
  Transaction one_moment(database_, false);
  rows_.each([&](const Row& row) { take(row.entry); });
}

}  // namespace baton::native::ledger
