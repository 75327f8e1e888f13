/// The third document: every number and phrase a user may want to change. `{}` is the default policy.
#pragma once
#include "core/model/policy_brief.h"
#include "core/model/policy_calling.h"
#include "core/model/policy_decide.h"
#include "core/model/policy_detect.h"
#include "core/model/policy_ledger.h"
#include "core/model/policy_measure.h"
#include "core/model/policy_route.h"
#include "core/model/wire.h"

namespace baton {

struct Policy {
  DetectPolicy detect;
  DecidePolicy decide;
  BriefPolicy brief;
  RoutePolicy route;
  CallingPolicy calling;
  LedgerPolicy ledger;
  MeasurePolicy measure;
};
BOOST_DESCRIBE_STRUCT(Policy, (), (detect, decide, brief, route, calling, ledger, measure))
template <>
struct Notes<Policy> {
  static constexpr Note of[] = {
      {"detect", "What counts as a signal."},
      {"decide", "What fires, what it weighs, how fast."},
      {"brief", "What a brief must hold."},
      {"route", "Who gets a lead."},
      {"calling", "When the prospect may be called."},
      {"ledger", "How long a ledger keeps what people wrote."},
      {"measure", "What is measured, and what raises a red flag."},
  };
};
static_assert(covers<Policy>());

}  // namespace baton
