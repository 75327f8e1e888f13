/// The part of the policy that says how long a ledger keeps what people wrote.
#pragma once
#include "core/model/policy_behaviour.h"
#include "core/model/wire.h"

namespace baton {

struct LedgerPolicy {
  Days keep_text_days{730};
};
BOOST_DESCRIBE_STRUCT(LedgerPolicy, (), (keep_text_days))
template <>
struct Notes<LedgerPolicy> {
  static constexpr Note of[] = {
      {"keep_text_days",
       "Days after an event in which its text stays in the ledger, for `baton ledger retain`; 730. 0 means for ever."},
  };
};
static_assert(covers<LedgerPolicy>());

}  // namespace baton
