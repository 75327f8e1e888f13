/// Inside the door: what its methods share.
#pragma once
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/call.h"
#include "core/detect/memory.h"
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

/// A lead that grows by what is appended to it. Its name says what it holds, and changes with it: after a fresh start of the
/// module an old name can never mean another lead.
struct OpenLead {
  std::string name;
  std::shared_ptr<const Config> config;  ///< Stays although others push it out of the door's own.
  json::Document document;
  GivenLead given;        ///< What the document decodes to, without problems.
  std::size_t bytes = 0;  ///< Of the document's text.
  Memory memory;
};

struct Door::Inside {
  std::list<std::shared_ptr<const Config>> configs;  ///< Latest used last.
  std::list<OpenLead> open_leads;
  std::size_t bytes_open() const;  ///< Of all open leads' text.

  /// Counts as a use. Null when nothing of that name is configured.
  std::shared_ptr<const Config> find(std::string_view name);
  const std::shared_ptr<const Config>& keep(Setup setup);
  /// The request's `config`, or one made of its policy and roster; null when there are problems, here or in the request.
  std::shared_ptr<const Config> config_of(json::Document& request, Problems& problems);
  /// The lead that the request's `open` names; null with a problem when it is not open.
  OpenLead* open_lead(json::Document& request, Problems& problems);

  Answer answer(json::Document& request);
  Answer configure(json::Document& request);
  Answer assess_request(json::Document& request, bool for_people);
  Answer assign_request(json::Document& request);
  Answer reroute_request(json::Document& request);
  Answer measure_request(json::Document& request);
  Answer handoff_request(json::Document& request);
  Answer ledger_request(json::Document& request);
  Answer detect_request(json::Document& request);
  Answer reply_text_request(json::Document& request);
  Answer open_request(json::Document& request);
  Answer append_request(json::Document& request);
  Answer close_request(json::Document& request);
};

}  // namespace baton
