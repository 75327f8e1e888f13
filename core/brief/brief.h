/// Writes the brief: what a rep must know in ten seconds, no line without evidence.
#pragma once
#include "core/decide/decide.h"
#include "core/model/brief.h"
#include "core/model/routing.h"

namespace baton {

/// The brief for this lead. `rep` is who will take it, or null; the introduction names that person, and offers a call only where
/// `calling` allows one.
Brief write_brief(const Case& lead_case, const Verdict& verdict, const Rep* rep, const Compliance& calling);

/// What the AI goes on doing, fitting the lead.
std::vector<FollowUp> follow_ups(const Case& lead_case, const Verdict& verdict, const Brief& brief, const Rep* rep);

}  // namespace baton
