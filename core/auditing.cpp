#include "core/auditing.h"

#include <cassert>
#include <unordered_map>
#include <vector>

#include "core/answers.h"
#include "core/audit/tally.h"
#include "core/engine.h"
#include "core/measure/ends.h"
#include "core/replay/replay.h"
#include "core/request.h"

namespace baton {
namespace {

Setup setup_of(const AuditRun::Options& options) {
  json::Document request("{\"policy\":" + (options.policy.empty() ? "{}" : options.policy) +
                         ",\"roster\":" + (options.roster.empty() ? "{}" : options.roster) + "}");
  Setup out = read_setup(request);
  assert(out.problems.empty() && "policy and roster are checked first");
  return out;
}

void drop_quotes(auditing::Record& record) {
  for (AuditCase& each : record.cases)
    for (Evidence& evidence : each.evidence) evidence.quote.clear();
}

void name_places(auditing::Record& record, const AuditRun::Given& from) {
  if (!from.place_of) return;
  for (AuditCase& each : record.cases)
    for (const Evidence& evidence : each.evidence) each.places.push_back(from.place_of(evidence.source));
}

}  // namespace

struct AuditRun::Inside {
  explicit Inside(const Options& options)
      : setup(setup_of(options)),
        engine(setup.policy, setup.roster),
        replayer({setup.policy}, setup.roster),
        as_of(options.as_of),
        quotes(options.quotes),
        tallies(options.workers) {
    for (const Rep& rep : setup.roster.reps) rep_names[rep.id] = rep.name;
  }

  Setup setup;
  Engine engine;
  Replayer replayer;
  std::string as_of;
  bool quotes;
  std::vector<auditing::Tally> tallies;  ///< One a worker.
  measuring::Ends endings;
  std::unordered_map<std::string, std::string> rep_names;  ///< A history may name a rep by the id.
};

AuditRun::AuditRun(const Options& options) : inside_(new Inside(options)) {}
AuditRun::~AuditRun() = default;

Answer AuditRun::add_outcome(std::string_view line) {
  json::Document document(line);
  const LedgerEntry entry = document.ledger_entry();
  if (!document.good()) return refused(document.problems());
  inside_->endings.note(entry);
  return ok("");
}

Answer AuditRun::add(std::size_t worker, const Given& from, const std::function<bool(std::string_view)>& counts) {
  GivenLine given = read_line(from.line, inside_->as_of);
  if (!given.problems.empty()) return refused(given.problems);
  if (!counts(given.lead.id)) return ok("");
  const measuring::LeadEnd in_record = measuring::end_in(given.lead.handoffs, *given.as_of);
  const measuring::LeadEnd end = inside_->endings.of(given.lead.id, in_record, *given.as_of);
  std::optional<LedgerKind> outcome;
  if (end.closed) outcome = end.won ? LedgerKind::won : LedgerKind::lost;
  auditing::Record record = inside_->engine.audit(std::move(given.lead), *given.as_of, outcome, inside_->replayer);
  record.is_incomplete = from.is_incomplete;
  name_places(record, from);
  const auto named = inside_->rep_names.find(record.rep);
  if (named != inside_->rep_names.end() && !named->second.empty()) {
    record.rep = named->second;
    for (AuditCase& each : record.cases) each.rep = record.rep;
  }
  if (!inside_->quotes) drop_quotes(record);
  inside_->tallies[worker].add(std::move(record));
  return ok("");
}

Audit AuditRun::finish(std::int64_t refused, std::int64_t given_twice) {
  auditing::Tally& all = inside_->tallies.front();
  for (std::size_t i = 1; i < inside_->tallies.size(); ++i) all.merge(std::move(inside_->tallies[i]));
  Audit out = all.finish(inside_->engine.policy().measure);
  Problems none;
  out.as_of = read_moment(inside_->as_of, none).value_or(Time{});
  out.engine_version = engine_version();
  out.policy_hash = inside_->engine.policy_hash();
  out.refused = refused;
  out.given_twice = given_twice;
  return out;
}

}  // namespace baton
