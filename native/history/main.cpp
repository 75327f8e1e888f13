// Writes a made-up year of handoffs, or tries out how often planted faults are found.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>

#include "core/json/documents.h"
#include "native/history/lead_history.h"
#include "native/history/recovery.h"

namespace baton::history {
namespace {

constexpr ShareKind flags[] = {ShareKind::drop_off,          ShareKind::repeated_information, ShareKind::no_show,
                               ShareKind::quality_complaint, ShareKind::missed_deadline,      ShareKind::silent_transfer};
constexpr Place places[] = {Place::completeness, Place::trigger,    Place::rep,   Place::routing,
                            Place::delay,        Place::everywhere, Place::lately};
constexpr const char* place_names[] = {"completeness", "trigger", "rep", "routing", "delay", "everywhere", "lately"};

const char* name_of(Place place) { return place_names[static_cast<std::size_t>(place)]; }

/// `no_show:rep`, a flag and a place.
Fault fault_of(const std::string& text) {
  const std::size_t colon = text.find(':');
  Fault out;
  const auto place = std::find(std::begin(place_names), std::end(place_names), text.substr(std::min(text.size(), colon + 1)));
  const bool known = boost::describe::enum_from_string(text.substr(0, colon).c_str(), out.flag);
  if (colon == text.npos || !known || place == std::end(place_names) ||
      std::find(std::begin(flags), std::end(flags), out.flag) == std::end(flags))
    throw std::runtime_error(text + ": must be a flag and a place, such as no_show:rep");
  out.place = places[place - std::begin(place_names)];
  if (!is_possible(out)) throw std::runtime_error(text + ": cannot be its own cause");
  return out;
}

/// Tries out every kind of fault, and none; prints how often each was found.
void print_recovery(Plan plan, std::uint64_t trials) {
  const MeasurePolicy policy;
  const auto count = [&](const std::vector<Fault>& faults, auto holds) {
    std::uint64_t n = 0;
    plan.faults = faults;
    for (std::uint64_t i = 0; i < trials; ++i) plan.seed = i + 1, n += holds(try_out(plan, policy));
    return n;
  };
  const auto print = [&](const std::string& what, std::uint64_t n) {
    std::printf("%-36s %5llu of %llu\n", what.c_str(), static_cast<unsigned long long>(n),
                static_cast<unsigned long long>(trials));
    std::fflush(stdout);
  };
  print("no fault: any flag raised", count({}, [](const Trial& it) { return it.raised > 0; }));
  for (const ShareKind flag : flags)
    for (const Place place : places)
      if (is_possible({flag, place}))
        print(std::string(boost::describe::enum_to_string(flag, "")) + ":" + name_of(place) + " found",
              count({{flag, place}}, [](const Trial& it) { return it.flag_is_raised && it.is_found; }));
}

template <class T>
void write_lines(const std::string& path, const std::vector<T>& documents) {
  std::ofstream out(path, std::ios::binary);
  for (const T& document : documents) out << json::encode(document) << '\n';
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

/// The reps of a roster file, with the first queue each of them watches.
std::vector<TeamMember> team_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  json::Document document(text);
  const Roster roster = document.roster();
  if (!document.good() || roster.reps.size() < 2) throw std::runtime_error(path + ": must be a roster with two reps or more");
  std::vector<TeamMember> out;
  for (const Rep& rep : roster.reps) {
    out.push_back({rep.id, "", rep.role});
    for (const Queue& queue : roster.queues)
      if (std::count(queue.members.begin(), queue.members.end(), rep.id) > 0) out.back().queue = queue.id;
  }
  return out;
}

int run(int count, char** arguments) {
  CLI::App app("Writes a made-up history of handoffs with faults planted in it, or tries out how often measuring finds them.",
               "baton-history");
  Plan plan;
  plan.days = 365, plan.handoffs = 2'600;
  std::string until = "2026-11-16T00:00:00Z", ledger, handoffs, roster;
  std::vector<std::string> faults;
  std::uint64_t trials = 0;
  LeadOptions leads;
  app.add_option("--seed", plan.seed, "Another seed, another history")->capture_default_str();
  app.add_option("--handoffs", plan.handoffs, "How many")->capture_default_str();
  app.add_option("--days", plan.days, "Over how many days")->check(CLI::Range(1, 36'500))->capture_default_str();
  app.add_option("--until", until, "When the history ends")->capture_default_str();
  app.add_option("--roster", roster, "Roster whose reps take the leads")->check(CLI::ExistingFile);
  app.add_option("--fault", faults, "A fault to plant, such as no_show:rep; may be given more than once");
  app.add_option("--write-ledger", ledger, "File for the ledger, an entry a line");
  app.add_option("--write-handoffs", handoffs, "File for the records of the handoffs, one a line");
  app.add_option("--trials", trials, "Try out that many pipelines of each fault instead");
  add_lead_options(app, leads);
  CLI11_PARSE(app, count, arguments);
  json::Document moment("{\"until\":" + json::quoted(until) + "}");
  const auto end = moment.moment("until");
  if (!end) throw std::runtime_error("--until must be a moment, such as 2026-11-16T00:00:00Z");
  plan.until = *end;
  if (asks_for_leads(leads)) {
    LeadPlan lead_plan;
    lead_plan.seed = plan.seed, lead_plan.leads = plan.handoffs, lead_plan.days = plan.days, lead_plan.until = plan.until;
    return make_lead_history(leads, std::move(lead_plan), ledger), 0;
  }
  if (!roster.empty()) plan.team = team_of(roster);
  for (const std::string& text : faults) plan.faults.push_back(fault_of(text));
  if (trials > 0) return print_recovery(plan, trials), 0;
  const Pipeline pipeline = make_pipeline(plan);
  if (!ledger.empty()) write_lines(ledger, pipeline.ledger);
  if (!handoffs.empty()) write_lines(handoffs, pipeline.handoffs);
  std::printf("%zu handoffs, %zu ledger entries\n", pipeline.handoffs.size(), pipeline.ledger.size());
  return 0;
}

}  // namespace
}  // namespace baton::history

int main(int count, char** arguments) {
  try {
    return baton::history::run(count, arguments);
  } catch (const std::exception& fault) {
    std::fprintf(stderr, "baton-history: %s\n", fault.what());
    return 1;
  }
}
