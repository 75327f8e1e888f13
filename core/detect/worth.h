/// What the CRM's record says of a lead's worth: tier, size, deal, strategic account.
#pragma once
#include <string>
#include <vector>

#include "core/model/evidence.h"
#include "core/model/lead.h"
#include "core/model/policy_value.h"

namespace baton {

/// Evidence for `value` from fields, strongest first; empty when the record gives none.
std::vector<Evidence> worth_in_record(const Lead& lead, const ValuePolicy& policy);

/// The head count or the revenue is what `value` asks for.
bool is_large_company(const Company& company, const ValuePolicy& policy);
/// The deal's value or its seats are what `value` asks for.
bool is_large_deal(const Deal& deal, const ValuePolicy& policy);

/// `420000 USD`, `99.50 EUR`: the field as evidence quotes it.
std::string money_text(const Money& money);

}  // namespace baton
