/// How warm the handoff is: what a rep needs and what of it is known.
#pragma once
#include "core/brief/material.h"

namespace baton::briefing {

/// The share of the policy's weights that is known, what is missing, and what to ask first. `expectation` is the brief's own.
Completeness completeness(const Material& material, const Nullable<BriefLine>& expectation);

}  // namespace baton::briefing
