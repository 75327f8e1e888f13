// What leaves a ledger: people, and texts that are too old.
#include <algorithm>
#include <set>

#include "native/ledger/store.h"

namespace baton::native::ledger {

Forgotten Store::forget(const std::string& lead_id, Time as_of) {
  const std::vector<Row> rows = rows_.of_lead(lead_id);
  // A name that stands for somebody already leads to nobody.
  const auto is_gone = [](const Row& row) { return row.forgotten; };
  if (is_stand_in(lead_id) && !rows.empty() && std::all_of(rows.begin(), rows.end(), is_gone)) return {0, 0, true};
  const bool was_forgotten = rows_.forgotten_until(lead_key(lead_id)).has_value();
  std::int64_t until_ms = std::max(as_of.ms, rows_.latest_variant_of_lead(lead_id).value_or(as_of.ms));
  for (const Row& row : rows) until_ms = std::max(until_ms, row.entry.at.ms);
  forgotten_before_ = rows_.forgotten_until(lead_key(lead_id)).has_value();
  rows_.mark_forgotten(lead_key(lead_id), until_ms);
  has_marks_ = true;
  Forgotten out = forget_until(lead_id, until_ms);
  out.was_forgotten = was_forgotten;
  return out;
}

std::optional<Pseudonyms> Store::names_for(const std::string& lead_id, const std::string& handoff_id) {
  if (forgotten_before_ && !names_.handoffs.knows(handoff_id)) return {};
  return Pseudonyms{{}, names_.handoffs.of(handoff_id), names_.leads.of(lead_id)};
}

Forgotten Store::forget_until(const std::string& lead_id, std::int64_t until_ms) {
  Forgotten out;
  const auto hidden = [&](const Row& row) {
    ++out.events;
    const LedgerEntry& entry = row.entry;
    out.variants += hide(row, {stand_in(row.key), names_.handoffs.of(entry.handoff_id), names_.leads.of(entry.lead_id)});
  };
  for (const Row& row : rows_.of_lead(lead_id))
    if (!row.forgotten && row.entry.at.ms <= until_ms) hidden(row);
  // Who is forgotten in one of an event's contents is forgotten in all of them: which one counts must not decide it.
  for (const std::string& key : rows_.variant_keys_of_lead(lead_id, until_ms))
    if (const auto row = rows_.find(key)) hidden(*row);
  // Even with nothing found now: an earlier command may have been stopped before it wiped.
  rows_.set("wipe", 1);
  return out;
}

void Store::adopt(Store& from) {
  Statement marks(from.database_, "SELECT key, until_ms FROM forgotten_lead");
  std::set<std::string> raised;
  while (marks.step()) {
    const std::string key = marks.text(0);
    const std::int64_t until_ms = marks.number(1);
    if (rows_.forgotten_until(key).value_or(until_ms - 1) >= until_ms) continue;
    rows_.mark_forgotten(key, until_ms);
    raised.insert(key);
  }
  if (!raised.empty()) {
    has_marks_ = true;
    for (const std::string& lead_id : rows_.lead_ids())
      if (const std::string key = lead_key(lead_id); raised.count(key)) forget_until(lead_id, *rows_.forgotten_until(key));
  }
  if (const auto since = from.rows_.setting("texts_since_ms")) remove_texts({*since});
}

std::size_t Store::remove_texts(Time since) {
  if (since.ms <= texts_since_ms_) return 0;
  texts_since_ms_ = since.ms;
  rows_.set("texts_since_ms", since.ms);
  Statement remove(database_, "UPDATE event SET text = '', sum = NULL WHERE at_ms < ? AND text <> ''");
  remove.bind(1, since.ms).run();
  auto removed = static_cast<std::size_t>(sqlite3_changes(database_.handle()));
  rows_.seal();
  // Without their texts, contents of one id may be the same, or count in another order.
  const std::vector<std::string> lines = rows_.variants_before(since.ms);
  Statement drop(database_, "DELETE FROM variant WHERE at_ms < ?");
  drop.bind(1, since.ms).run();
  for (const std::string& line : lines) {
    const LedgerEntry entry = read_entry(line).entry;
    removed += !entry.text.empty();
    add(entry);
  }
  rows_.set("wipe", 1);
  return removed;
}

void Store::wipe() {
  if (rows_.setting("wipe").value_or(0) == 0) return;
  // Pages are written anew without what was in their gaps; then the log, which still has the old ones, is emptied.
  database_.run("VACUUM");
  Statement checkpoint(database_, "PRAGMA wal_checkpoint(TRUNCATE)");
  if (!checkpoint.step() || checkpoint.number(0) != 0)
    throw DatabaseError(database_.path() +
                        ": what was removed still lies in the log, because another process is reading; run the command again");
  checkpoint.reset();
  rows_.set("wipe", 0);
}

}  // namespace baton::native::ledger
