// The door's methods for a lead that grows: open, append, close.
#include <algorithm>
#include <array>

#include "core/answers.h"
#include "core/door.h"
#include "core/hash.h"
#include "core/json/limits.h"

namespace baton {
namespace {

constexpr std::size_t most_open_leads = 64;

/// What may be appended, and the lead's list that it goes into.
struct Kind {
  std::string_view item, list;
};
constexpr std::array<Kind, 4> kinds = {
    {{"message", "messages"}, {"event", "events"}, {"signal", "signals"}, {"handoff", "handoffs"}}};

constexpr std::string_view appended_keys = "open message message_text event event_text signal signal_text handoff handoff_text";

/// One item to append.
struct Item {
  Kind kind;
  json::Document document;
};

/// Where an item stands in the grown lead, and in the request that brought it.
struct Place {
  std::string in_lead, in_request;
};

std::string seen_from_request(std::string pointer, const std::vector<Place>& places) {
  for (const Place& place : places)
    if (pointer == place.in_lead || pointer.starts_with(place.in_lead + "/"))
      return place.in_request + pointer.substr(place.in_lead.size());
  return pointer;
}

std::vector<Item> items_of(json::Document& request) {
  std::vector<Item> out;
  for (const Kind& kind : kinds)
    if (auto document = part(request, kind.item, "/" + std::string(kind.item))) out.push_back({kind, std::move(*document)});
  return out;
}

/// Problems of the items by themselves.
Problems problems_of(const std::vector<Item>& items) {
  Problems out;
  for (const Item& item : items) append(out, item.document.problems());
  if (items.empty()) out.push_back({"", ProblemCode::missing, "must have a message, an event, a signal or a handoff"});
  return out;
}

/// What is open takes several times its text in memory, so all of it together may be as long as one document.
Problems problem_of_size(std::size_t bytes, std::string pointer) {
  if (bytes <= json::longest_document) return {};
  return {
      {std::move(pointer), ProblemCode::too_large,
       "makes the open leads longer than " + std::to_string(json::longest_document) + " bytes together; close another first"}};
}

/// The lead with the items; without them again when they give it problems.
GivenLead grown(json::Document& lead, const std::vector<Item>& items) {
  std::vector<Place> places;
  for (const Item& item : items) {
    const std::string list(item.kind.list), at = std::to_string(lead.append_to(list, item.document));
    places.push_back({"/" + list + "/" + at, "/" + std::string(item.kind.item)});
  }
  lead.forget_findings();
  GivenLead given = read_lead(lead);
  if (given.problems.empty()) return given;
  for (Problem& problem : given.problems) problem.pointer = seen_from_request(std::move(problem.pointer), places);
  for (const Item& item : items) lead.drop_last(item.kind.list);
  return given;
}

}  // namespace

OpenLead* Door::Inside::open_lead(json::Document& request, Problems& problems) {
  const std::size_t before = request.problems().size();
  const std::string name = request.text("open");
  if (request.problems().size() > before) return nullptr;  // Told with the request's own problems.
  const auto found = std::find_if(open_leads.begin(), open_leads.end(), [&](const OpenLead& one) { return one.name == name; });
  if (found != open_leads.end()) return &*found;
  if (request.has("open"))
    problems.push_back({"/open", ProblemCode::unknown_lead, "is not open here; open the lead again"});
  else
    problems.push_back({"/open", ProblemCode::missing, "is required: the name that open or append gave"});
  return nullptr;
}

std::size_t Door::Inside::bytes_open() const {
  std::size_t bytes = 0;
  for (const OpenLead& one : open_leads) bytes += one.bytes;
  return bytes;
}

Answer Door::Inside::open_request(json::Document& request) {
  Problems problems;
  const auto config = config_of(request, problems);
  if (!is_given(request, "lead")) problems.push_back({"/lead", ProblemCode::missing, "is required"});
  auto document = part(request, "lead", "");
  GivenLead given;
  if (document) given = read_lead(*document);
  append(problems, given.problems, "/lead");
  append(problems, request.problems());
  if (open_leads.size() == most_open_leads)
    problems.push_back(
        {"", ProblemCode::too_large,
         "would be the lead number " + std::to_string(most_open_leads + 1) + " that is open; close another first"});
  const std::string text = document ? document->written() : "";
  append(problems, problem_of_size(bytes_open() + text.size(), "/lead"));
  if (!problems.empty()) return refused(problems);
  const std::string name = content_hash(config->name + text);
  open_leads.push_back({name, config, std::move(*document), std::move(given), text.size(), {}});
  return ok(
      with_warnings("{\"open\":" + json::quoted(name) + "}", warnings_of(request, "lead lead_text" + setup_keys_of(request))));
}

Answer Door::Inside::append_request(json::Document& request) {
  Problems problems;
  OpenLead* open = open_lead(request, problems);
  const std::vector<Item> items = items_of(request);
  std::string text;
  for (const Item& item : items) text += std::string(item.kind.item) + item.document.written();
  append(problems, problems_of(items));
  if (!items.empty()) append(problems, problem_of_size(bytes_open() + text.size(), "/" + std::string(items.back().kind.item)));
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  GivenLead given = grown(open->document, items);
  if (!given.problems.empty()) return refused(given.problems);
  open->given = std::move(given);
  open->bytes += text.size();
  open->name = content_hash(open->name + text);
  return ok(with_warnings("{\"open\":" + json::quoted(open->name) + "}", warnings_of(request, appended_keys)));
}

Answer Door::Inside::close_request(json::Document& request) {
  Problems problems;
  const OpenLead* open = open_lead(request, problems);
  append(problems, request.problems());
  if (!problems.empty()) return refused(problems);
  open_leads.remove_if([&](const OpenLead& one) { return &one == open; });
  return ok(with_warnings("{\"closed\":true}", warnings_of(request, "open")));
}

}  // namespace baton
