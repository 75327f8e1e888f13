/// A ledger in a file: events go in once each, in any order, and come out in one. SQLite keeps them, because surviving to be
/// killed at any moment is what it is made for; what an event means is the core's business.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "core/ledger.h"
#include "core/model/ledger.h"
#include "native/ledger/database.h"
#include "native/ledger/names.h"
#include "native/ledger/proposals.h"
#include "native/ledger/rows.h"

namespace baton::native::ledger {

/// What became of an event.
enum class Outcome {
  added,      ///< It is new.
  known,      ///< It was there already, with the same content.
  conflict,   ///< Its id was there with other content. Both are kept; the one that `goes_first` counts.
  forgotten,  ///< Its person has been forgotten: it counts, without text and without ids that lead back.
};

/// How much of a person went.
struct Forgotten {
  std::size_t events = 0;
  std::size_t variants = 0;    ///< Contents that did not count; gone whole.
  bool was_forgotten = false;  ///< By an earlier command.
};

/// One ledger, opened. Several processes may have one open; writers wait for one another. Every failure is a DatabaseError.
class Store {
 public:
  using Access = Database::Access;
  Store(const std::string& path, Access access);
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Until its `commit`, nothing that follows is kept; after it, all of it survives anything but the disk's own end. Every
  /// function below that changes the ledger wants one open.
  Transaction begin();

  /// Takes in an event that `read_entry` found no problem in.
  Outcome add(const LedgerEntry& entry);
  /// Every event that counts, by `at`, then `id`; all as of one moment, whoever writes meanwhile.
  void each(const std::function<void(const LedgerEntry&)>& take);

  /// Removes a person's text, and replaces the ids of the lead, its handoffs and its events by names drawn by chance that
  /// nothing leads back from. What comes in later of the time until `as_of` is treated alike. The ledger knows what it must
  /// not take in again by digests, and who already has an id can try it against them.
  Forgotten forget(const std::string& lead_id, Time as_of);
  /// What stands for a handoff of a lead that `forget` has just forgotten, for what is kept of it elsewhere. Nothing when it was
  /// forgotten before, since nothing leads back from its name.
  std::optional<Pseudonyms> names_for(const std::string& lead_id, const std::string& handoff_id);
  /// Takes over what another ledger has forgotten and removed. Adding its events and variants afterwards gives the same state
  /// whichever of the two takes in the other.
  void adopt(Store& from);
  /// Removes the texts of all events before `since`, and of those that come in later. Says how many there were.
  std::size_t remove_texts(Time since);
  /// After the commit: overwrites in the file and its log what was removed. Without anything removed it does nothing.
  void wipe();

  Database& database() { return database_; }
  Rows& rows() { return rows_; }
  Proposals& proposals() { return proposals_; }

 private:
  Outcome add_stand_in(const std::string& key, const LedgerEntry& entry);
  Outcome add_of_forgotten(const std::string& key, const std::optional<Row>& standing, const LedgerEntry& entry);
  Outcome settle(const Row& standing, const LedgerEntry& entry);
  Outcome fold(const std::string& key, const LedgerEntry& entry);
  /// The number of contents that did not count, and are gone.
  std::size_t hide(const Row& row, const Pseudonyms& names);
  bool is_forgotten(const LedgerEntry& entry);
  Forgotten forget_until(const std::string& lead_id, std::int64_t until_ms);

  Database database_;
  Rows rows_;
  Names names_;
  Proposals proposals_;
  // As of the beginning of the transaction: another process may have changed them before it.
  std::int64_t texts_since_ms_ = 0;
  bool has_marks_ = false;
  bool forgotten_before_ = false;  ///< The lead that was forgotten last.
};

}  // namespace baton::native::ledger
