/// Who this is and what is known: the facts a rep looks for first, each with its source.
#pragma once
#include <vector>

#include "core/brief/material.h"
#include "core/model/roster.h"

namespace baton::briefing {

/// `Dana Whitlow (Office manager, Whitlow Dental)`, with the fields it stands on; for an empty record the record itself.
BriefLine who(const Lead& lead);

/// The facts, in the order in which a rep wants them. `rep` is who will take the lead, or null.
std::vector<KeyFact> key_facts(const Material& material, const Rep* rep);

/// The element's part of the qualification.
const QualifiedElement& element_of(const Qualification& qualification, Element element);

}  // namespace baton::briefing
