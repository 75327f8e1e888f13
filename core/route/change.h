/// What would have given a rep the lead: changes are made on a copy of the member, and the copy is ranked again.
#pragma once
#include <string>
#include <vector>

#include "core/route/ranking.h"

namespace baton {

/// How a rep would have got the lead, or how far the changes that were tried led.
struct Change {
  Member member;                  ///< The rep as it would have to be, ready to be ranked.
  bool owns = false;              ///< And would own the account.
  bool forgives = false;          ///< And would not have declined this lead or let it lie.
  std::vector<std::string> said;  ///< As one says it after "if the rep …".
  bool wins = false;              ///< Ranked again so, the rep comes first.
};

/// The least that gives `fit`, who does not come first, the lead: what stands in the way is mended, then one thing more is
/// tried after the other, then several together, then owning the account.
Change least_change(const Fit& fit, const Contest& contest, const Setting& setting);

/// `If Ann had room for one more, Ann would get the lead.`
std::string say_change(const Change& change);

}  // namespace baton
