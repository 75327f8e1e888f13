#include "core/request.h"

#include <unordered_set>

#include "core/check.h"
#include "core/check_examples.h"
#include "core/policy/default_policy.h"

namespace baton {
namespace {

using json::Document;

/// What `from` says of places of which nothing was said when the document was decoded: a value that could not be read is not
/// compared with its neighbours.
void append_news(Problems& to, const Problems& from, const Problems& decoding) {
  std::unordered_set<std::string_view> told;
  for (const Problem& problem : decoding) told.insert(problem.pointer);
  for (const Problem& found : from)
    if (!told.count(found.pointer)) to.push_back(found);
}

/// Reads and checks a document of one kind; `read` is the member function that does.
template <class T>
T checked(Document& document, std::string_view kind, T (Document::*read)(), const std::string& prefix, Problems& problems,
          Problems& warnings) {
  if (document.good() && document.is_another_than(kind))
    document.refuse("", ProblemCode::wrong_type,
                    "has keys of a " + std::string(document.likeness()) + " and none of a " + std::string(kind) +
                        "; it must be a " + std::string(kind));
  T value = (document.*read)();
  append(problems, document.problems());
  append(warnings, document.warnings());
  if (!document.is_object()) return value;
  const CheckResult found = check(value, prefix);
  append_news(problems, found.problems, document.problems());
  append_news(warnings, found.warnings, document.problems());
  return value;
}

/// Whether a line, or a text to check, holds the lead in a member. A lead of its own has an id, whatever its CRM adds.
bool is_wrapped(const Document& document) {
  return document.good() && document.is_object() && document.has("lead") && !document.has("id");
}

/// Unwraps `{ as_of, lead }`: afterwards `document` is the lead alone.
void unwrap(Document& document, GivenLine& out, std::string_view warnings_prefix) {
  out.as_of = document.moment("as_of");
  document.warn_of_keys_beside("as_of lead");
  append(out.problems, document.problems());
  append(out.warnings, document.warnings(), warnings_prefix);
  document = std::move(*document.take("lead", ""));
}

}  // namespace

void append(Problems& to, const Problems& from, std::string_view prefix) {
  for (Problem problem : from) {
    problem.pointer.insert(0, prefix);
    to.push_back(std::move(problem));
  }
}

bool is_given(const Document& request, std::string_view name) {
  return request.has(name) || request.has(std::string(name) + "_text");
}

std::optional<Document> part(Document& request, std::string_view name, const std::string& prefix) {
  if (auto found = request.take(name, prefix)) return found;
  const std::string as_text = std::string(name) + "_text";
  if (!request.has(as_text)) return {};
  const std::size_t before = request.problems().size();
  const std::string text = request.text(as_text);
  if (request.problems().size() > before) return {};
  return Document(text, prefix);
}

Setup read_setup(Document& request) {
  Setup out;
  out.policy = default_policy();
  if (auto policy = part(request, "policy", "/policy"))
    out.policy = checked(*policy, "policy", &Document::policy, "/policy", out.problems, out.warnings);
  if (auto roster = part(request, "roster", "/roster")) {
    out.roster = checked(*roster, "roster", &Document::roster, "/roster", out.problems, out.warnings);
    append(out.warnings, check_regions(out.roster, out.policy.route, "/roster"));
  }
  return out;
}

GivenLead read_lead(Document& document) {
  GivenLead out;
  out.lead = checked(document, "lead", &Document::lead, "", out.problems, out.warnings);
  return out;
}

GivenLine read_line(std::string_view line, std::string_view as_of) {
  GivenLine out;
  Document document(line);
  const bool wrapped = is_wrapped(document);
  if (wrapped) unwrap(document, out, request_prefix);
  if (!out.as_of && out.problems.empty() && !as_of.empty()) out.as_of = read_moment(as_of, out.problems);
  if (!out.as_of && out.problems.empty() && document.good())
    out.problems.push_back({"/as_of", ProblemCode::missing, std::string(no_clock)});
  GivenLead given = read_lead(document);
  append(out.problems, given.problems, wrapped ? "/lead" : "");
  append(out.warnings, given.warnings);
  out.lead = std::move(given.lead);
  return out;
}

std::optional<Time> read_moment(std::string_view text, Problems& problems) {
  Document outer("{\"as_of\":" + json::quoted(text) + "}");
  const std::optional<Time> moment = outer.moment("as_of");
  append(problems, outer.problems());
  return moment;
}

Checked check_document(std::string kind, std::string_view text, std::string_view policy_text) {
  Document document(text);
  if (kind.empty()) kind = document.likeness().empty() ? "lead" : std::string(document.likeness());
  Checked out{std::move(kind), {}, {}};
  if (out.kind == "lead") {
    const bool wrapped = is_wrapped(document);
    GivenLine line;
    if (wrapped) unwrap(document, line, "");
    const GivenLead given = read_lead(document);
    out = {out.kind, std::move(line.problems), std::move(line.warnings)};
    append(out.problems, given.problems, wrapped ? "/lead" : "");
    append(out.warnings, given.warnings, wrapped ? "/lead" : "");
  } else if (out.kind == "roster") {
    const Roster roster = checked(document, out.kind, &Document::roster, "", out.problems, out.warnings);
    const RoutePolicy policy = policy_text.empty() ? default_policy().route : Document(policy_text).policy().route;
    append(out.warnings, check_regions(roster, policy, ""));
  } else if (out.kind == "policy") {
    const Policy policy = checked(document, out.kind, &Document::policy, "", out.problems, out.warnings);
    if (out.problems.empty()) try_examples(policy, out.problems);
  } else {
    out.kind.clear();
  }
  return out;
}

}  // namespace baton
