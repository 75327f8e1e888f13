/// The part of the policy that says which leads are worth a senior rep, and when a prospect counts as engaged.
#pragma once
#include "core/model/lead.h"
#include "core/model/policy_behaviour.h"
#include "core/model/wire.h"

namespace baton {

/// The least amount that counts, in one currency.
struct MoneyFloor {
  CurrencyCode currency;
  Hundredths amount;
};
BOOST_DESCRIBE_STRUCT(MoneyFloor, (), (currency, amount))
template <>
struct Notes<MoneyFloor> {
  static constexpr Note of[] = {
      {"currency", "ISO 4217; empty holds for every currency without a line of its own.", Presence::required},
      {"amount", "In whole units of the currency.", Presence::required},
  };
};
static_assert(covers<MoneyFloor>());

struct ValuePolicy {
  Points fires_at{30};
  std::vector<Tier> tiers;
  bool strategic = true;
  Count employees{1000}, seats{200};
  std::vector<MoneyFloor> deal_value, annual_revenue;
  Points by_tier{85}, by_strategic{90}, by_employees{75}, by_deal_value{80}, by_seats{75}, by_revenue{70};
  Count engaged_messages{1};
  std::vector<EventKind> engaging_events;
};
BOOST_DESCRIBE_STRUCT(ValuePolicy, (),
                      (fires_at, tiers, strategic, employees, seats, deal_value, annual_revenue, by_tier, by_strategic,
                       by_employees, by_deal_value, by_seats, by_revenue, engaged_messages, engaging_events))
template <>
struct Notes<ValuePolicy> {
  static constexpr Note of[] = {
      {"fires_at", "Strength from which `value` fires once the prospect has engaged."},
      {"tiers", "Account tiers that are of value by themselves."},
      {"strategic", "A strategic account is of value by itself."},
      {"employees", "Head count from which a company is of value."},
      {"seats", "Seats in the deal from which it is of value."},
      {"deal_value", "Deal values from which a deal is of value, by currency."},
      {"annual_revenue", "Revenues from which a company is of value, by currency."},
      {"by_tier", "Strength that the tier gives."},
      {"by_strategic", "Strength that a strategic account gives."},
      {"by_employees", "Strength that the head count gives."},
      {"by_deal_value", "Strength that the deal value gives."},
      {"by_seats", "Strength that the seats give."},
      {"by_revenue", "Strength that the revenue gives."},
      {"engaged_messages", "Messages of substance after which the prospect counts as engaged; 0 means from the start."},
      {"engaging_events", "Events any one of which makes the prospect count as engaged."},
  };
};
static_assert(covers<ValuePolicy>());

}  // namespace baton
