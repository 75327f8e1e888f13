/// The public header: everything an application needs to assess leads in its own process.
///
/// Two ways in. `Door` takes and gives JSON bytes, as the command line and the browser do:
///
///     baton::Door door;
///     std::string reply = door.call(R"({"method":"assess","as_of":"2026-11-20T14:03:00Z","lead":{"id":"1"}})");
///
/// `Engine` takes and gives the contract's types, for a host that has its leads as values:
///
///     const baton::Engine engine(baton::default_policy(), roster);
///     const baton::Assessment assessment = engine.assess(lead, as_of);
///
/// An engine is immutable and may serve many threads; a door serves one.
#pragma once
#include "core/call.h"
#include "core/check.h"
#include "core/engine.h"
#include "core/policy/default_policy.h"
