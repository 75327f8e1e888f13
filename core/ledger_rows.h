/// Steps from one state of a ledger to the next, for keepers that hold rows, such as a browser's database. A step is given the
/// rows that stand under the keys of what comes in, and says which rows stand there afterwards. Rows are sets of what was told,
/// so that events may come in any order, ledgers be merged from either side, and a step be done twice. Work on more rows than one
/// request holds is cut between keys, anywhere: all parts share a chance, each is given the names that the one before gave back,
/// and what they give is written together.
#pragma once
#include <string>
#include <vector>

#include "core/model/ledger_rows.h"

namespace baton {

struct LedgerStep {
  /// What the keeper has under the keys of what follows.
  std::vector<LedgerRow> rows;
  std::vector<RecordRow> records;
  /// Everybody who has been forgotten in either ledger, of the leads in question.
  std::vector<ForgottenLead> forgotten;
  std::optional<Time> texts_since;

  /// What comes in: events and records that were read without a problem, and rows of another ledger.
  std::vector<LedgerEntry> entries;
  std::vector<HandoffRecord> handoffs;
  std::vector<LedgerRow> other_rows;
  std::vector<RecordRow> other_records;

  /// A lead to forget until `as_of` and until its last event; empty: none.
  std::string forget;
  Time as_of;
  /// What stand-ins are drawn from: a text nobody can guess, another one for all that is not one piece of work.
  std::string chance;
  /// What the part before of the same work gave back.
  std::vector<Renamed> renamed;
};

/// The step's result; `taken` has an outcome for each entry, then for each handoff.
LedgerChange change_ledger(const LedgerStep& step);

/// Under which a record is found.
std::string record_key(const HandoffRecord& record);

}  // namespace baton
