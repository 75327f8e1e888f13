#include "core/measure/remarks.h"

namespace baton::measuring {
namespace {

static_assert(boost::mp11::mp_size<boost::describe::describe_enumerators<LedgerProblemCode>>::value == problem_codes);

/// What it is and what was done about it; the count follows.
std::string_view done_about(LedgerProblemCode code) {
  switch (code) {
    case LedgerProblemCode::unreadable_entry:
      return "Ledger entries that cannot be read, left out";
    case LedgerProblemCode::unreadable_record:
      return "Records of handoffs that cannot be read, left out";
    case LedgerProblemCode::conflicting_entry:
      return "Ids of ledger entries that say two things; what happened first counts";
    case LedgerProblemCode::conflicting_record:
      return "Handoffs with records that differ and were written at the same time; one of each counts";
    case LedgerProblemCode::unknown_handoff:
      return "Handoffs never proposed and without a record; nothing tells when they began, so they are not measured";
    case LedgerProblemCode::other_lead:
      return "Ledger entries that name another lead than their handoff, set aside";
    case LedgerProblemCode::before_proposed:
      return "Ledger entries from before the handoff they belong to, set aside";
    case LedgerProblemCode::clock_skew:
      return "Ledger entries from a little before their handoff, as when clocks differ; they count as at once";
    case LedgerProblemCode::after_as_of:
      return "Ledger entries from after the moment measured, not seen";
    case LedgerProblemCode::after_end:
      return "Ledger entries about work on a deal that was won or lost before, set aside";
    case LedgerProblemCode::closed_twice:
      return "Deals won or lost again; of the same outcome the first counts, of different ones the last";
    case LedgerProblemCode::no_rating:
      return "Ratings without a number, set aside";
    case LedgerProblemCode::no_reason:
      return "Refusals without a reason; they count without one";
  }
  return {};
}

}  // namespace

void Remarks::note(LedgerProblemCode code, std::string_view example) {
  Remark& remark = all_[static_cast<std::size_t>(code)];
  ++remark.count;
  if (remark.examples.size() == most_examples && example >= *remark.examples.rbegin()) return;
  remark.examples.emplace(example);
  if (remark.examples.size() > most_examples) remark.examples.erase(std::prev(remark.examples.end()));
}

std::vector<LedgerProblem> Remarks::problems() const {
  std::vector<LedgerProblem> out;
  for (std::size_t i = 0; i < problem_codes; ++i) {
    const Remark& remark = all_[i];
    const auto code = static_cast<LedgerProblemCode>(i);
    if (remark.count > 0)
      out.push_back({code,
                     remark.count,
                     {remark.examples.begin(), remark.examples.end()},
                     std::string(done_about(code)) + ": " + std::to_string(remark.count)});
  }
  return out;
}

}  // namespace baton::measuring
