#include "core/door.h"

#include <algorithm>

#include "core/hash.h"

namespace baton {
namespace {

constexpr std::size_t most_configs = 16;

/// What was set aside in roster or policy, in one line each: the caller of a batch need not read it a thousand times.
std::vector<Warning> in_short(const Problems& warnings) {
  std::vector<Warning> out;
  for (const std::string name : {"policy", "roster"}) {
    const auto count =
        std::count_if(warnings.begin(), warnings.end(), [&](const Problem& w) { return w.pointer.starts_with("/" + name); });
    if (count > 0)
      out.push_back(
          {name + "_warnings", "/" + name,
           "The " + name + " has " + std::to_string(count) + (count == 1 ? " warning" : " warnings") + "; check lists them"});
  }
  return out;
}

}  // namespace

std::string setup_keys_of(const json::Document& request) { return request.has("config") ? " config" : std::string(setup_keys); }

Problems warnings_of(json::Document& request, std::string_view known) {
  request.warn_of_keys_beside("method " + std::string(known));
  Problems out;
  append(out, request.warnings(), request_prefix);
  return out;
}

std::shared_ptr<const Config> Door::Inside::find(std::string_view name) {
  const auto found = std::find_if(configs.begin(), configs.end(), [&](const auto& config) { return config->name == name; });
  if (found == configs.end()) return nullptr;
  configs.splice(configs.end(), configs, found);
  return *found;
}

const std::shared_ptr<const Config>& Door::Inside::keep(Setup setup) {
  const std::string name = content_hash(json::encode(setup.policy) + json::encode(setup.roster));
  if (find(name)) return configs.back();
  if (configs.size() == most_configs) configs.pop_front();
  configs.push_back(std::make_shared<const Config>(
      Config{name, Engine(std::move(setup.policy), std::move(setup.roster)), in_short(setup.warnings)}));
  return configs.back();
}

std::shared_ptr<const Config> Door::Inside::config_of(json::Document& request, Problems& problems) {
  if (request.has("config")) {
    const std::size_t before = request.problems().size();
    const std::string name = request.text("config");
    if (request.problems().size() > before) return nullptr;  // Told with the request's own problems.
    auto known = find(name);
    if (!known) problems.push_back({"/config", ProblemCode::unknown_config, "is not configured here; call configure again"});
    return known;
  }
  Setup setup = read_setup(request);
  append(problems, setup.problems);
  return setup.problems.empty() ? keep(std::move(setup)) : nullptr;
}

}  // namespace baton
