/// Many leads given out together: each assignment is seen by the next, and the order in which they came does not matter.
#pragma once
#include <string>
#include <vector>

#include "core/decide/decide.h"
#include "core/model/assignment.h"
#include "core/route/member.h"
#include "core/route/wanted.h"

namespace baton {

/// What has become of a lead's handoff, by its ledger.
struct Holding {
  std::string rep_id;                ///< Who has the lead; empty when nobody has.
  Time since;                        ///< Since when.
  std::optional<Time> answered;      ///< The rep's first sign, if there was one.
  std::string declined_by;           ///< Who had it last and said no, failed or gave it back; empty once another has it.
  bool is_closed = false;            ///< Won, lost or dropped.
  Refusals let_go;                   ///< Who had it before without answering, and when it went on to another.
  std::vector<LedgerEntry> returns;  ///< Every lead given back for a reason that is made good.
};

Holding holding_of(const std::vector<LedgerEntry>& ledger, Time as_of, const RoutePolicy& policy);

/// What assigning needs of a lead that has been decided on.
struct Candidate {
  std::string lead_id, decision_id;
  Time as_of;
  Action action = Action::nurture;
  Urgency urgency = Urgency::none;
  Nullable<Time> respond_by;  ///< In plain minutes.
  Time since;                 ///< What `respond_by` counts from.
  std::int64_t score = 0;
  Wanted wanted;  ///< With skills settled.
  Holding holding;
};

Candidate candidate_of(const Case& lead_case, const Verdict& verdict, const Compliance& compliance, const Team& team);

/// Assigns all of them and changes `team` accordingly: open handoffs, last lead, accounts with the turn. Earlier moments come
/// first, then the more urgent, the sooner due, the stronger; the id decides the rest. A lead stays with the active rep who has
/// it. Of one lead given twice the first in that order counts, and each of its lines gets the same answer. The answers stand
/// in the order of `candidates`; `respond_by` is as it was.
std::vector<Assignment> assign(const std::vector<Candidate>& candidates, const RoutePolicy& policy, Team& team);

}  // namespace baton
