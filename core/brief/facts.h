/// Who this is and what is known: the facts a rep looks for first, each with its source.
#pragma once
#include <vector>

#include "core/brief/material.h"
#include "core/model/roster.h"

namespace baton::briefing {

/// `Dana Whitlow, Office manager at Whitlow Dental`, with the fields it stands on; for an empty record the record itself.
BriefLine who(const Lead& lead);

/// The facts, in the order in which a rep wants them. `rep` is who will take the lead, or null.
std::vector<KeyFact> key_facts(const Material& material, const Rep* rep);

/// `confirmed`, or what a rep must know about an element that is not: `mentioned, not settled`, `no money for it`.
std::string standing(Element element, ElementStatus status);

/// The tier in plain words; empty when unknown.
std::string tier_name(Tier tier);

/// The channel in plain words: `email`, `chat`, `text message`, `telephone`.
std::string channel_name(Channel channel);

const QualifiedElement& element_of(const Qualification& qualification, Element element);

}  // namespace baton::briefing
