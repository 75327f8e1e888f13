#include "core/detect/worth.h"

#include <algorithm>
#include <optional>

#include "core/normalise/transcript.h"
#include "core/text/wording.h"

namespace baton {

namespace {

/// The floor of the money's own currency, else the one that holds for every other; none means that no amount is enough.
std::optional<Hundredths> floor_for(const Money& money, const std::vector<MoneyFloor>& floors) {
  std::optional<Hundredths> general;
  for (const MoneyFloor& floor : floors) {
    if (floor.currency.value == money.currency.value) return floor.amount;
    if (floor.currency.value.empty()) general = floor.amount;
  }
  return general;
}

bool reaches(const std::optional<Money>& money, const std::vector<MoneyFloor>& floors) {
  if (!money) return false;
  const auto floor = floor_for(*money, floors);
  return floor && money->amount >= *floor;
}

bool reaches(const std::optional<Count>& count, Count floor) { return count && *count >= floor; }

bool of_value(Tier tier, const ValuePolicy& policy) {
  return std::find(policy.tiers.begin(), policy.tiers.end(), tier) != policy.tiers.end();
}

std::string tier_text(Tier tier) { return boost::describe::enum_to_string(tier, "unknown"); }

}  // namespace

std::string money_text(const Money& money) {
  return text::money(money.amount.value, money.currency.value, text::AmountForm::plain);
}

bool is_large_company(const Company& company, const ValuePolicy& policy) {
  return reaches(company.employees, policy.employees) || reaches(company.annual_revenue, policy.annual_revenue);
}

bool is_large_deal(const Deal& deal, const ValuePolicy& policy) {
  return reaches(deal.seats, policy.seats) || reaches(deal.value, policy.deal_value);
}

std::vector<Evidence> worth_in_record(const Lead& lead, const ValuePolicy& policy) {
  std::vector<Evidence> found;
  if (policy.strategic && lead.account.strategic)
    found.push_back(evidence_of_field("/account/strategic", "true", "value.strategic", policy.by_strategic));
  if (of_value(lead.account.tier, policy))
    found.push_back(evidence_of_field("/account/tier", tier_text(lead.account.tier), "value.tier", policy.by_tier));
  if (reaches(lead.deal.value, policy.deal_value))
    found.push_back(evidence_of_field("/deal/value", money_text(*lead.deal.value), "value.deal", policy.by_deal_value));
  if (reaches(lead.company.employees, policy.employees))
    found.push_back(evidence_of_field("/company/employees", std::to_string(lead.company.employees->value), "value.employees",
                                      policy.by_employees));
  if (reaches(lead.deal.seats, policy.seats))
    found.push_back(evidence_of_field("/deal/seats", std::to_string(lead.deal.seats->value), "value.seats", policy.by_seats));
  if (reaches(lead.company.annual_revenue, policy.annual_revenue))
    found.push_back(evidence_of_field("/company/annual_revenue", money_text(*lead.company.annual_revenue), "value.revenue",
                                      policy.by_revenue));
  std::stable_sort(found.begin(), found.end(), [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; });
  return found;
}

}  // namespace baton
