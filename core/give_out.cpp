// The door's methods that give leads out: assign, reroute.
#include <optional>

#include "core/answers.h"
#include "core/door.h"
#include "core/request.h"

namespace baton {
namespace {

Answer reroute(const Config& config, GivenPending given, const Problems& around = {}) {
  if (!given.problems.empty()) return refused(given.problems);
  return ok(with_warnings(
      json::encode(config.engine.reroute(given.proposal ? &*given.proposal : nullptr, std::move(given.lead), *given.as_of)),
      around));
}

}  // namespace

Answer Door::Inside::assign_request(json::Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  const auto as_of = request.moment("as_of");
  if (!request.has("leads")) problems.push_back({"/leads", ProblemCode::missing, "is required: a list of leads"});
  std::vector<GivenLine> given;
  for (json::Document& item : request.take_items("leads")) {
    given.push_back(read_item(std::move(item), as_of));
    append(problems, given.back().problems, "/leads/" + std::to_string(given.size() - 1));
  }
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  Batch batch(config->engine);
  for (GivenLine& line : given) batch.add(std::move(line.lead), *line.as_of);
  std::string list;
  for (const Assignment& one : batch.assign()) list += (list.empty() ? "" : ",") + json::encode(one);
  return ok(with_warnings("{\"assignments\":[" + list + "],\"roster\":" + json::encode(batch.roster()) + "}",
                          warnings_of(request, "as_of leads" + setup_keys_of(request))));
}

Answer Door::Inside::reroute_request(json::Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  GivenPending given = read_pending(request, {});
  given.problems.insert(given.problems.begin(), problems.begin(), problems.end());
  if (!given.problems.empty()) return refused(given.problems);
  return reroute(*config, std::move(given),
                 warnings_of(request, "as_of assessment assessment_text lead lead_text" + setup_keys_of(request)));
}

Answer Door::reroute_line(std::string_view config_name, std::string_view as_of, std::string_view line) {
  const auto config = inside_->find(config_name);
  if (!config) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  return reroute(*config, read_pending_line(line, as_of));
}

struct DoorBatch::Inside {
  std::shared_ptr<const Config> config;
  std::optional<Batch> batch;
};

DoorBatch::DoorBatch(Door& door, std::string_view config_name) : inside_(new Inside{door.inside_->find(config_name), {}}) {
  if (inside_->config) inside_->batch.emplace(inside_->config->engine);
}
DoorBatch::~DoorBatch() = default;

Answer DoorBatch::add(std::string_view as_of, std::string_view line) {
  if (!inside_->batch) return refused("/config", ProblemCode::unknown_config, "is not configured here; call configure first");
  GivenLine given = read_line(line, as_of);
  if (!given.problems.empty()) return refused(given.problems);
  inside_->batch->add(std::move(given.lead), *given.as_of);
  return ok("");
}

std::vector<std::string> DoorBatch::assign() {
  std::vector<std::string> out;
  if (!inside_->batch) return out;
  for (const Assignment& one : inside_->batch->assign()) out.push_back(json::encode(one));
  return out;
}

std::string DoorBatch::roster() const { return inside_->batch ? json::encode(inside_->batch->roster()) : "{}"; }

}  // namespace baton
