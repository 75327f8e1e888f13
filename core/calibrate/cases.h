/// Brings handoffs and leads together: the ledger says which moments count and what became of them, the history what was known
/// at them. Of a lead that the ledger does not know, or not the end of, the lead's own record says it. Both in any order; what is
/// given twice counts once.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/calibrate/calibrate.h"
#include "core/measure/ends.h"
#include "core/measure/handoff_log.h"
#include "core/measure/observed.h"
#include "core/model/lead.h"
#include "core/model/policy_measure.h"

namespace baton {

class CalibrationCases {
 public:
  /// Of each lead the first handoff counts, if its outcome can be told at `as_of`: leads are drawn, not handoffs. A handoff
  /// begins when it was proposed, else when it was accepted.
  CalibrationCases(const measuring::HandoffLog& ledger, Time as_of, const MeasurePolicy& policy, Success success);

  /// A line to be read at a handoff's moment.
  struct Task {
    Time at;
    bool taken_before = false;  ///< The line shows the lead as it stood before the handoff, all of it.
    std::size_t number = 0;
  };
  /// A lead of the history as it stood at `taken_at`, if the history says when that was, with the entries of its own `record`.
  /// Gives what is to be read, when this line is the best so far for a handoff that counts: the last one taken before it, else
  /// the first one after it, else one without a moment; among equals whichever `text` (or a hash of it) goes first. Of records
  /// the latest counts; where a record alone knows of a handoff, its line is the one that is read.
  std::optional<Task> wants(const std::string& lead_id, std::optional<Time> taken_at, std::string_view text,
                            const std::vector<LedgerEntry>& record = {});
  /// What the line gave: null for a lead that had opted out. Passed over when a better line has come meanwhile.
  void put(const std::string& lead_id, const Task& task, const std::optional<ScoreBasis>& basis);

  std::vector<CalibrationCase> cases() const;
  CalibrationSample counted() const;

 private:
  /// The first handoff of a lead, among so many.
  struct First {
    Time at;
    measuring::State state = measuring::State::silent;
    bool ended = false;
    std::int64_t handoffs = 0;
  };
  struct Wanted {
    First handoff;
    std::optional<Time> record_of;  ///< When the record was taken that tells of the handoff or its end; null: the ledger did.
    bool of_record = false;         ///< The ledger does not know the handoff.
    std::int64_t distance = 0;      ///< Of the best line so far from the handoff.
    std::string text;               ///< Of that line, to choose between equals.
    std::size_t task = 0;           ///< The last one given out; 0: none.
    std::optional<ScoreBasis> basis;

    bool waits() const { return handoff.state == measuring::State::waiting; }
  };
  using Firsts = std::unordered_map<std::string, First>;
  Firsts first_handoffs(const measuring::HandoffLog& told, Time as_of) const;
  /// What a handoff comes to when its lead ended so.
  measuring::State state_of(Time handoff, const measuring::LeadEnd& end, Time as_of) const;
  std::optional<First> handoff_in(const std::string& lead_id, const std::vector<LedgerEntry>& record, Time until) const;
  void note_end(Wanted& it, const measuring::LeadEnd& end, Time taken_at);
  std::optional<Task> wants_of_record(const std::string& lead_id, std::optional<Time> taken_at,
                                      const std::vector<LedgerEntry>& record);

  Time as_of_;
  MeasurePolicy policy_;
  Success success_;
  measuring::Ends ends_;
  std::unordered_map<std::string, Wanted> wanted_;
  std::unordered_set<std::string> leads_;
};

}  // namespace baton
