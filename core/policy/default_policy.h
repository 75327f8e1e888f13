/// The policy that `{}` stands for.
#pragma once
#include "core/model/policy.h"

namespace baton {

/// Every number and list at its default. A policy document is decoded over it: what it leaves out stays; a list it
/// gives replaces the default list whole.
Policy default_policy();

/// Filled in by the stage each part belongs to; `default_policy` only calls them.
DetectPolicy default_detect_policy();
DecidePolicy default_decide_policy();
BriefPolicy default_brief_policy();
RoutePolicy default_route_policy();
CallingPolicy default_calling_policy();

}  // namespace baton
