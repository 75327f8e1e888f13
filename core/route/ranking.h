/// Everybody against one lead, in order.
#pragma once
#include <vector>

#include "core/route/fairness.h"
#include "core/route/fit.h"

namespace baton {

struct Ranking {
  std::vector<Fit> ranked;    ///< Who can take the lead, best first.
  std::size_t equals = 0;     ///< How many of the first fit equally well, so that the turn decided.
  std::vector<Fit> excluded;  ///< By id.
};

/// Eligible first, then by fit, then by turn. Who is out of the area takes part only when nobody inside it can; who is too
/// far ahead in the batch at hand comes after all who are not.
Ranking rank(const Team& team, const Setting& setting);

/// A ranking to try other reps in: would this one have come first?
class Contest {
 public:
  /// Both must outlive it. For single leads: what a batch has given so far plays no part.
  Contest(const Ranking& ranking, const Setting& setting);
  /// `altered` takes the place of the rep with its id, or joins.
  bool is_won_by(const Fit& altered) const;

 private:
  const Setting& setting_;
  std::vector<const Fit*> inside_, outside_;  ///< Of the area; best first, the turn apart.
};

}  // namespace baton
