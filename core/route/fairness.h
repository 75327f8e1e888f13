/// The account each rep has with the turn, and who is next among reps who fit equally well.
///
/// Every lead that several reps could take equally well is worth one lead, which is split among them by weight. Each is
/// credited with that part of it; the rep whose share then exceeds the most what the rep has had gets the lead and is charged
/// one. A balance is share less leads had. All balances together stay what they were, and:
///
///   With n reps who compete with one another, nobody is ever more than (n - 1) / 2 leads from the share credited,
///   whatever the weights, whoever is present for which lead, and however weights and presence change between leads.
///
/// Why: let f(k) = k (n - k) / 2. The balances of any k reps never add up to more than f(k). At the start all are 0, and a
/// step cannot break it first for some set T of k reps, k as small as possible: their sum only grows when the lead goes to a
/// rep w outside T. T and w together do not gain by that step, so their sum is at most f(k + 1), and without its member j, who
/// was there for this lead, T adds up to at most f(k - 1). If T were above f(k), j would stand above f(k) - f(k - 1) and w
/// below f(k + 1) - f(k), which is 1 less. But w was first with at least j's balance and has paid 1, so w stands at most 1
/// below j: a contradiction. f(1) bounds what one rep is owed, and f(n - 1), as all balances add up to 0, what one is ahead.
///
/// Absence: who is not there is neither credited nor charged, so a holiday costs nothing and is not caught up on.
/// Leads given back are owed: until they are made good the rep's weight counts double, so they come back one at a time
/// between the others' leads. Doubling is a weight like any other, and the bound holds through it.
#pragma once
#include <cstdint>
#include <vector>

#include "core/model/ledger.h"
#include "core/route/fit.h"

namespace baton {

inline constexpr std::int64_t whole_lead = 1'000'000;

/// Share less leads had, in millionths: above 0 the rep is owed, below 0 ahead.
std::int64_t balance_of(const Rep& rep);

/// What part of the next lead each of the reps is credited with, in millionths that add up to a whole lead.
std::vector<std::int64_t> parts_of_next(const std::vector<const Rep*>& equals);

/// Credits the equals with their parts of a lead and charges the one at `winner`. Opens accounts where there are none.
void settle(const std::vector<Rep*>& equals, std::size_t winner);

/// Counts a lead that the rep gave back, once; what lies longer back than the policy's days is forgotten.
void give_back(Rep& rep, const LedgerEntry& entry, Time as_of, const RoutePolicy& policy);

/// Whether `other` fits the lead as well as `first`, who comes first: at the same level, there no later, as near as the
/// policy says.
bool fits_equally(const Fit& other, const Fit& first, const RoutePolicy& policy);

}  // namespace baton
