/// Inside the door: what its methods share.
#pragma once
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include "core/call.h"
#include "core/engine.h"
#include "core/json/documents.h"
#include "core/model/problem.h"
#include "core/request.h"

namespace baton {

/// The keys of a request that bring policy and roster.
inline constexpr std::string_view setup_keys = " policy policy_text roster roster_text";
/// A request with a `config` brings no policy and no roster.
std::string setup_keys_of(const json::Document& request);
/// What was said of a request's own keys; `known` are those of its method.
Problems warnings_of(json::Document& request, std::string_view known);

/// An engine under the name of what it was made from.
struct Config {
  std::string name;
  Engine engine;
  std::vector<Warning> warnings;  ///< In short, for every assessment.
};

struct Door::Inside {
  std::list<Config> configs;  ///< Latest used last.

  /// Counts as a use. Null when nothing of that name is configured.
  const Config* find(std::string_view name);
  const Config& keep(Setup setup);
  /// The request's `config`, or one made of its policy and roster; null when there are problems, here or in the request.
  const Config* config_of(json::Document& request, Problems& problems);

  Answer answer(json::Document& request);
  Answer configure(json::Document& request);
  Answer assess_request(json::Document& request, bool for_people);
  Answer assign_request(json::Document& request);
  Answer reroute_request(json::Document& request);
  Answer detect_request(json::Document& request);
  Answer reply_text_request(json::Document& request);
};

}  // namespace baton
