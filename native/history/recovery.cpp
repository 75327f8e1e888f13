#include "native/history/recovery.h"

#include "core/measure/measure.h"

namespace baton::history {

Trial try_out(const Plan& plan, const MeasurePolicy& policy) {
  const Pipeline pipeline = make_pipeline(plan);
  measuring::HandoffLog log;
  for (const LedgerEntry& entry : pipeline.ledger) log.add(entry);
  for (const HandoffRecord& record : pipeline.handoffs) log.add(record);
  Trial out;
  for (const RedFlag& flag : measure(log, plan.until, policy).red_flags) {
    if (!flag.raised) continue;
    ++out.raised;
    if (plan.faults.empty() || plan.faults.front().flag != flag.share.kind) continue;
    out.flag_is_raised = true;
    const auto truth = truth_of(plan.faults.front(), plan);
    out.is_found = truth ? !flag.causes.empty() && flag.causes.front().by == truth->by && flag.causes.front().key == truth->key
                         : flag.causes.empty();
  }
  return out;
}

}  // namespace baton::history
