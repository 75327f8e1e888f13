/// Why, in plain words: the reasons of a decision, in order of weight.
#pragma once
#include <vector>

#include "core/decide/ruling.h"

namespace baton {

/// Codes are stable: `opted_out`, `request`, `emotional`, `explicit_intent`, `complexity`, `qualified`, `behavioural_intent`,
/// `value`, `cold`, `no_calls`; for `prepare` what to do first: `rapport`, `not_engaged`, `not_nurtured`, `element_missing`;
/// for `nurture`: `with_rep`, `nothing_up`. Texts are for people and quote what matters.
std::vector<Reason> reasons_for(const Case& it, const Ruling& ruling);

}  // namespace baton
