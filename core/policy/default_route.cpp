#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/policy/default_policy.h"

namespace baton {
namespace {

struct Group {
  const char *name, *members;  // Separated by commas.
};

constexpr Group territories[] = {
    {"DACH", "DE,AT,CH,LI"},
    {"BENELUX", "BE,NL,LU"},
    {"NORDICS", "DK,FI,IS,NO,SE,FO,GL,AX"},
    {"UKI", "GB,IE,GG,JE,IM"},
    {"IBERIA", "ES,PT,AD,GI"},
    {"EU", "AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK"},
    {"NORTH AMERICA", "US,CA,MX"},
    {"LATAM", "MX,GT,HN,SV,NI,CR,PA,CU,DO,CO,VE,EC,PE,BO,CL,AR,PY,UY,BR"},
    {"ANZ", "AU,NZ"},
    {"GCC", "AE,BH,KW,OM,QA,SA"},
};

constexpr Group skills[] = {
    {"complexity.technical", "integration,api,security,architecture,sso,technical"},
    {"complexity.commercial", "pricing,custom pricing,negotiation,procurement"},
    {"complexity.legal", "legal,compliance,security,privacy,procurement"},
    {"complexity.approval", "procurement,business case,negotiation,public sector"},
    {"emotional", "escalation,complaints,retention"},
    {"value", "enterprise"},
    {"intent.price", "pricing,negotiation"},
    {"intent.contract", "negotiation,pricing"},
};

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    out.emplace_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return out;
}

// A lead of value goes to a senior person even when its question is technical: the engineer joins, the account stays in one hand.
std::vector<RoleRule> default_roles() {
  using enum Role;
  const std::vector<Role> closers = {senior_account_executive, sales_manager};
  return {
      {RoleCause::value, senior_account_executive, {sales_manager, account_executive}},
      {RoleCause::technical, sales_engineer, {account_executive, senior_account_executive, sales_manager}},
      {RoleCause::existing_customer, customer_success_manager, {account_executive, senior_account_executive, sales_manager}},
      {RoleCause::commercial, account_executive, closers},
      {RoleCause::legal, account_executive, closers},
      {RoleCause::approval, account_executive, closers},
      {RoleCause::intent, account_executive, closers},
      {RoleCause::qualification, account_executive, closers},
      {RoleCause::emotional, account_executive, {sales_manager, senior_account_executive, customer_success_manager}},
      {RoleCause::request, account_executive, {senior_account_executive, sales_manager, customer_success_manager}},
  };
}

}  // namespace

RoutePolicy default_route_policy() {
  RoutePolicy policy;
  for (const Group& group : territories) policy.territories.push_back({group.name, split(group.members)});
  policy.roles = default_roles();
  {
    // Not the rep's doing. Who got no answer has had the lead, and "other" would make picking and choosing free.
    using enum LedgerReason;
    policy.credited_reasons = {not_qualified, wrong_territory, no_capacity,   inaccurate_data,
                               duplicate,     out_of_office,   prospect_left, channel_lost};
  }
  for (const Group& group : skills) policy.skills.push_back({group.name, split(group.members)});
  return policy;
}

}  // namespace baton
