/// The rows of a ledger's tables as events, without a thought about what they mean.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ledger.h"
#include "core/model/ledger.h"
#include "native/ledger/database.h"

namespace baton::native::ledger {

/// An event as it stands.
struct Row {
  std::int64_t number = 0;
  std::string key;
  bool forgotten = false;  ///< Its person has been forgotten; its ids are stand-ins.
  LedgerEntry entry;
  std::string sum = {};  ///< As it was sealed; empty when it was not.
};

/// A digest of all that an event says. What it is made of belongs to the file's format: with another member it needs another
/// step.
std::string sum_of(const LedgerEntry& entry, bool forgotten);

/// Whether a column of ids is that of leads or that of handoffs.
enum class IdColumn { lead, handoff };

class Rows {
 public:
  explicit Rows(Database& database);

  std::optional<Row> find(const std::string& key);
  /// In the order of `at`, then `id`.
  void each(const std::function<void(const Row&)>& take);
  std::vector<Row> of_lead(const std::string& lead_id);
  /// Of the events whose people have not been forgotten.
  std::vector<std::string> lead_ids();
  void insert(const std::string& key, const LedgerEntry& entry, bool forgotten);
  void replace(std::int64_t number, const LedgerEntry& entry, bool forgotten);
  /// Gives rows of forgotten people another name; of `name` nothing stays.
  void rename(IdColumn column, const std::string& name, const std::string& to);
  /// Gives a digest to the events that have none, those of an older ledger or changed many at once.
  void seal();

  /// Keeps each content once.
  void add_variant(const std::string& key, const LedgerEntry& entry);
  void remove_variants(const std::string& key);
  std::vector<std::string> variants_of(const std::string& key);
  /// The lines of contents that do not count.
  void each_variant(const std::function<void(const std::string&)>& take);
  std::vector<std::string> variants_before(std::int64_t until_ms);
  std::vector<std::string> variant_keys_of_lead(const std::string& lead_id, std::int64_t until_ms);
  std::optional<std::int64_t> latest_variant_of_lead(const std::string& lead_id);

  /// The moment until which a person's events are forgotten, by the digest of the lead's id.
  std::optional<std::int64_t> forgotten_until(const std::string& lead_key);
  void mark_forgotten(const std::string& lead_key, std::int64_t until_ms);
  std::optional<std::int64_t> setting(const char* name);
  void set(const char* name, std::int64_t value);

 private:
  Row read(const Statement& from) const;

  Database& database_;
  Statement find_, insert_, replace_, add_variant_, mark_, marked_, setting_, set_;
};

}  // namespace baton::native::ledger
