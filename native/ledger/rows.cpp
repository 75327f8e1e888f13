#include "native/ledger/rows.h"

#include <utility>

#include "core/hash.h"

namespace baton::native::ledger {
namespace {

#define BATON_EVENT_COLUMNS "key, id, handoff_id, lead_id, at_ms, kind, rep_id, rating, reason, text, decision_id, forgotten"

constexpr const char* select_events = "SELECT number, " BATON_EVENT_COLUMNS ", sum FROM event";

template <class Word>
std::string_view word(Word value) {
  return boost::describe::enum_to_string(value, "");
}

std::optional<std::int64_t> rating_of(const LedgerEntry& entry) {
  if (!entry.rating) return {};
  return entry.rating->value;
}

/// The columns after `key`, from place 2 on.
void bind_entry(Statement& to, const LedgerEntry& entry, bool forgotten) {
  to.bind(2, entry.id).bind(3, entry.handoff_id).bind(4, entry.lead_id).bind(5, entry.at.ms).bind(6, word(entry.kind));
  to.bind(7, entry.rep_id).bind(8, rating_of(entry));
  if (entry.reason)
    to.bind(9, word(*entry.reason));
  else
    to.bind(9, std::optional<std::int64_t>());
  to.bind(10, entry.text).bind(11, entry.decision_id).bind(12, std::int64_t{forgotten});
}

}  // namespace

std::string sum_of(const LedgerEntry& entry, bool forgotten) {
  std::string all = forgotten ? "forgotten" : "";
  all.reserve(256 + entry.text.size());
  const auto add = [&](std::string_view part) { all.append("\n").append(std::to_string(part.size())).append(" ").append(part); };
  for (const std::string* each : {&entry.id, &entry.handoff_id, &entry.lead_id, &entry.rep_id, &entry.text, &entry.decision_id})
    add(*each);
  add(word(entry.kind));
  add(entry.reason ? word(*entry.reason) : "");
  add(std::to_string(entry.at.ms));
  add(std::to_string(rating_of(entry).value_or(0)));
  return content_hash(all).substr(0, 12);
}

Rows::Rows(Database& database)
    : database_(database),
      find_(database, "SELECT number, " BATON_EVENT_COLUMNS ", sum FROM event WHERE key = ?"),
      insert_(database, "INSERT INTO event (" BATON_EVENT_COLUMNS ", sum) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      replace_(database,
               "UPDATE event SET id = ?2, handoff_id = ?3, lead_id = ?4, at_ms = ?5, kind = ?6, rep_id = ?7, rating = ?8,"
               " reason = ?9, text = ?10, decision_id = ?11, forgotten = ?12, sum = ?13 WHERE number = ?1"),
      add_variant_(database, "INSERT OR IGNORE INTO variant (key, lead_id, at_ms, line) VALUES (?,?,?,?)"),
      mark_(database, "INSERT INTO forgotten_lead VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET until_ms = max(until_ms, ?2)"),
      marked_(database, "SELECT until_ms FROM forgotten_lead WHERE key = ?"),
      setting_(database, "SELECT value FROM setting WHERE name = ?"),
      set_(database, "INSERT OR REPLACE INTO setting VALUES (?, ?)") {}

Row Rows::read(const Statement& from) const {
  Row row{from.number(0), from.text(1), from.number(12) != 0, {}, from.text(13)};
  LedgerEntry& entry = row.entry;
  entry.id = from.text(2), entry.handoff_id = from.text(3), entry.lead_id = from.text(4);
  entry.at.ms = from.number(5);
  entry.rep_id = from.text(7), entry.text = from.text(10), entry.decision_id = from.text(11);
  bool good = boost::describe::enum_from_string(from.text(6).c_str(), entry.kind);
  if (const auto rating = from.maybe_number(8))
    entry.rating.emplace().value = *rating, good = good && *rating >= 1 && *rating <= 5;
  if (!from.is_null(9)) good = boost::describe::enum_from_string(from.text(9).c_str(), entry.reason.emplace()) && good;
  if (!good)
    throw DatabaseError(database_.path() + ": is damaged: event \"" + entry.id + "\" has a kind, rating or reason that is none");
  return row;
}

std::optional<Row> Rows::find(const std::string& key) {
  std::optional<Row> out;
  find_.bind_bytes(1, key);
  if (find_.step()) out = read(find_);
  find_.reset();
  return out;
}

void Rows::each(const std::function<void(const Row&)>& take) {
  Statement all(database_, (std::string(select_events) + " ORDER BY at_ms, id").c_str());
  while (all.step()) take(read(all));
}

std::vector<Row> Rows::of_lead(const std::string& lead_id) {
  std::vector<Row> out;
  Statement some(database_, (std::string(select_events) + " WHERE lead_id = ? ORDER BY at_ms, id").c_str());
  some.bind(1, lead_id);
  while (some.step()) out.push_back(read(some));
  return out;
}

std::vector<std::string> Rows::lead_ids() {
  std::vector<std::string> out;
  Statement some(database_, "SELECT DISTINCT lead_id FROM event WHERE forgotten = 0 UNION SELECT DISTINCT lead_id FROM variant");
  while (some.step()) out.push_back(some.text(0));
  return out;
}

void Rows::insert(const std::string& key, const LedgerEntry& entry, bool forgotten) {
  insert_.bind_bytes(1, key);
  bind_entry(insert_, entry, forgotten);
  insert_.run();
}

void Rows::replace(std::int64_t number, const LedgerEntry& entry, bool forgotten) {
  replace_.bind(1, number);
  bind_entry(replace_, entry, forgotten);
  replace_.run();
}

void Rows::rename(IdColumn column, const std::string& name, const std::string& to) {
  Statement change(database_, column == IdColumn::lead
                                  ? "UPDATE event SET lead_id = ?2, sum = NULL WHERE lead_id = ?1 AND forgotten = 1"
                                  : "UPDATE event SET handoff_id = ?2, sum = NULL WHERE handoff_id = ?1 AND forgotten = 1");
  change.bind(1, name).bind(2, to).run();
  seal();
}

void Rows::seal() {
  std::vector<std::pair<std::int64_t, std::string>> sums;
  Statement open(database_, (std::string(select_events) + " WHERE sum IS NULL ORDER BY number LIMIT 10000").c_str());
  Statement set(database_, "UPDATE event SET sum = ?2 WHERE number = ?1");
  do {
    sums.clear();
    while (open.step()) {
      const Row row = read(open);
      sums.emplace_back(row.number, sum_of(row.entry, row.forgotten));
    }
    open.reset();
    for (const auto& [number, sum] : sums) set.bind(1, number).bind(2, sum).run();
  } while (!sums.empty());
}

void Rows::add_variant(const std::string& key, const LedgerEntry& entry) {
  const std::string line = entry_line(entry);
  add_variant_.bind_bytes(1, key).bind(2, entry.lead_id).bind(3, entry.at.ms).bind(4, line).run();
}

void Rows::remove_variants(const std::string& key) {
  Statement remove(database_, "DELETE FROM variant WHERE key = ?");
  remove.bind_bytes(1, key).run();
}

std::vector<std::string> Rows::variants_of(const std::string& key) {
  std::vector<std::string> out;
  Statement some(database_, "SELECT line FROM variant WHERE key = ? ORDER BY line");
  some.bind_bytes(1, key);
  while (some.step()) out.push_back(some.text(0));
  return out;
}

void Rows::each_variant(const std::function<void(const std::string&)>& take) {
  Statement all(database_, "SELECT line FROM variant ORDER BY key, line");
  while (all.step()) take(all.text(0));
}

std::vector<std::string> Rows::variants_before(std::int64_t until_ms) {
  std::vector<std::string> out;
  Statement some(database_, "SELECT line FROM variant WHERE at_ms < ? ORDER BY key, line");
  some.bind(1, until_ms);
  while (some.step()) out.push_back(some.text(0));
  return out;
}

std::vector<std::string> Rows::variant_keys_of_lead(const std::string& lead_id, std::int64_t until_ms) {
  std::vector<std::string> out;
  Statement some(database_, "SELECT DISTINCT key FROM variant WHERE lead_id = ? AND at_ms <= ?");
  some.bind(1, lead_id).bind(2, until_ms);
  while (some.step()) out.push_back(some.text(0));
  return out;
}

std::optional<std::int64_t> Rows::latest_variant_of_lead(const std::string& lead_id) {
  Statement latest(database_, "SELECT max(at_ms) FROM variant WHERE lead_id = ?");
  latest.bind(1, lead_id);
  latest.step();
  return latest.maybe_number(0);
}

std::optional<std::int64_t> Rows::forgotten_until(const std::string& key) {
  std::optional<std::int64_t> out;
  marked_.bind_bytes(1, key);
  if (marked_.step()) out = marked_.number(0);
  marked_.reset();
  return out;
}

void Rows::mark_forgotten(const std::string& key, std::int64_t until_ms) { mark_.bind_bytes(1, key).bind(2, until_ms).run(); }

std::optional<std::int64_t> Rows::setting(const char* name) {
  std::optional<std::int64_t> out;
  setting_.bind(1, std::string_view(name));
  if (setting_.step()) out = setting_.number(0);
  setting_.reset();
  return out;
}

void Rows::set(const char* name, std::int64_t value) { set_.bind(1, std::string_view(name)).bind(2, value).run(); }

}  // namespace baton::native::ledger
