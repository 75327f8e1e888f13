/// The part of the tool that makes up leads with their conversations and outcomes, and tries out calibrating them.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "native/history/leads.h"

namespace CLI {
class App;
}

namespace baton::history {

struct LeadOptions {
  std::string leads, gold;
  std::vector<std::string> truth;
  std::int64_t messages = 6, percent_at_0 = 5, percent_at_100 = 45;
  std::uint64_t trials = 0;
};

void add_lead_options(CLI::App& app, LeadOptions& options);
/// Whether they ask for leads.
bool asks_for_leads(const LeadOptions& options);
/// Writes the leads, and their ledger when `ledger` names a file, or tries out calibrating. `plan` brings seed, number and time.
void make_lead_history(const LeadOptions& options, LeadPlan plan, const std::string& ledger);

}  // namespace baton::history
